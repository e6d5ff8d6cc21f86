package gpr.check;

import gpr.Layout;
import gpr.Message;
import gpr.Severity;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.form.SectionForm;
import gpr.report.Claim;
import gpr.report.Diagnostic;
import gpr.report.Paragraph;
import gpr.report.ProcessingFee;
import gpr.report.Report;
import gpr.report.Section;
import gpr.report.Source;
import gpr.report.StatedYear;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts reports together for the rules: a report of zeros about 2024 with everything in it, in which
 * something is changed. The cells of a row stand on one line, 100 + the number of the row's first
 * cell; section N stands on line 10 * N.
 */
public final class ReportBuilder {
  private static final Pattern NUMBER = Pattern.compile("~?-?\\d+(\\.\\d+)?");

  private final Form form;
  private final CellValue[] cells;
  private final int[] firstOfRow;
  private final Map<Integer, Section> sections = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private String path = "reports/a.txt";
  private String organization = "云溪市档案局";
  private Integer year = 2024;
  private Integer titleYear;
  private List<Paragraph> preface = List.of();
  private LocalDate signed;
  private String signatory;
  private ProcessingFee fee = ProcessingFee.NOT_STATED;

  private ReportBuilder(Form form) {
    this.form = form;
    this.cells = new CellValue[form.cells().size()];
    this.firstOfRow = new int[cells.length];
    for (FormCell cell : form.cells()) {
      FormCell before = form.cells().get(Math.max(0, cell.index() - 1));
      boolean isSameRow =
          cell != before && cell.table().equals(before.table()) && cell.row().equals(before.row());
      firstOfRow[cell.index()] = isSameRow ? firstOfRow[before.index()] : cell.index();
      set(cell, "0");
    }
    for (SectionForm section : form.sections()) {
      heading(section.number(), section.numeral() + "、" + section.title());
    }
  }

  /** A report in that form in which every number is 0. */
  public static ReportBuilder zeros(String template) {
    return new ReportBuilder(Forms.of(template));
  }

  /** A report in the form of 2021 in which every number is 0. */
  public static ReportBuilder zeros() {
    return zeros("2021");
  }

  public ReportBuilder path(String value) {
    path = value;
    return this;
  }

  public ReportBuilder organization(String value) {
    organization = value;
    return this;
  }

  public ReportBuilder year(Integer value) {
    year = value;
    return this;
  }

  /** The year that the title states, if it is another one. */
  public ReportBuilder titleYear(int value) {
    titleYear = value;
    return this;
  }

  /** The year of the closing date. */
  public ReportBuilder signed(int value) {
    return signed(LocalDate.of(value, 1, 9));
  }

  /** The closing date. */
  public ReportBuilder signed(LocalDate value) {
    signed = value;
    return this;
  }

  /** Who signs. */
  public ReportBuilder signatory(String value) {
    signatory = value;
    return this;
  }

  /** The notices, the amount notified and the amount collected; {@code -} where not stated. */
  public ReportBuilder fee(String notices, String notified, String collected) {
    fee = new ProcessingFee(amount(notices), amount(notified), amount(collected));
    return this;
  }

  private static BigDecimal amount(String text) {
    return text.equals("-") ? null : new BigDecimal(text);
  }

  /** A row, a table or a cell; the texts are those of its cells, or one for all of them. */
  public ReportBuilder set(String path, String... texts) {
    List<FormCell> meant =
        form.cells().stream()
            .filter(cell -> (cell.path() + ".").startsWith(path + "."))
            .filter(cell -> texts.length == 1 || depth(cell.path()) == depth(path) + 1)
            .toList();
    if (meant.isEmpty() || texts.length > 1 && texts.length != meant.size()) {
      throw new IllegalArgumentException(path + ": " + meant.size() + " cells");
    }
    for (int i = 0; i < meant.size(); i++) {
      set(meant.get(i), texts[texts.length == 1 ? 0 : i]);
    }
    return this;
  }

  /** All cells, in the form's order; null: an empty cell. */
  public ReportBuilder values(List<BigDecimal> values) {
    for (FormCell cell : form.cells()) {
      BigDecimal value = values.get(cell.index());
      CellStatus status = value == null ? CellStatus.BLANK : CellStatus.READ;
      String raw = value == null ? "" : value.toPlainString();
      cells[cell.index()] = new CellValue(cell, value, status, raw, 100 + cell.index(), 3);
    }
    return this;
  }

  private static int depth(String path) {
    return path.split("\\.").length;
  }

  /** The text of a cell: a number, {@code ~number}, {@code blank}, {@code /}, {@code missing}. */
  private void set(FormCell cell, String text) {
    int first = firstOfRow[cell.index()];
    int line = 100 + first;
    int column = 20 + 2 * (cell.index() - first);
    cells[cell.index()] =
        switch (text) {
          case "missing" -> CellValue.missing(cell);
          case "blank" -> new CellValue(cell, null, CellStatus.BLANK, "", line, column);
          case "/" -> new CellValue(cell, null, CellStatus.NOT_APPLICABLE, "/", line, column);
          default -> value(cell, text, line, column);
        };
  }

  private static CellValue value(FormCell cell, String text, int line, int column) {
    if (!NUMBER.matcher(text).matches()) {
      return new CellValue(cell, null, CellStatus.UNREADABLE, text, line, column);
    }
    String number = text.replace("~", "");
    CellStatus status = text.startsWith("~") ? CellStatus.INFERRED : CellStatus.READ;
    return new CellValue(cell, new BigDecimal(number), status, number, line, column);
  }

  /** Its heading as written; the words are what follows the numeral. */
  public ReportBuilder heading(int number, String heading) {
    String title = heading.replaceFirst("^[^、]*、", "");
    List<Paragraph> prose = List.of(new Paragraph("本年度依法公开政府信息。", 10 * number + 1, 1));
    sections.put(number, new Section(number, title, heading, 10 * number, prose));
    return this;
  }

  /** What stands before the first section. */
  public ReportBuilder preface(String prose) {
    preface = List.of(new Paragraph(prose, 3, 1));
    return this;
  }

  /** Its prose; null removes the section. */
  public ReportBuilder section(int number, String prose) {
    if (prose == null) {
      sections.remove(number);
      return this;
    }
    List<Paragraph> paragraphs =
        prose.isEmpty() ? List.of() : List.of(new Paragraph(prose, 10 * number + 1, 1));
    sections.computeIfPresent(
        number, (n, old) -> new Section(n, old.title(), old.heading(), old.line(), paragraphs));
    return this;
  }

  /** A number that the prose states; each reading is cells joined by a plus sign. */
  public ReportBuilder claim(String value, String... readings) {
    List<List<FormCell>> cellsOfReadings =
        Arrays.stream(readings)
            .map(reading -> Arrays.stream(reading.split("\\+")).map(this::cell).toList())
            .toList();
    claims.add(
        new Claim(
            cellsOfReadings, new BigDecimal(value), 11, 5 + claims.size(), "共" + value + "件"));
    return this;
  }

  /** Something that the reader of the text found. */
  public ReportBuilder diagnostic(String rule, Severity severity, int line, String... paths) {
    List<FormCell> meant = new ArrayList<>();
    for (String path : paths) {
      form.cells().stream()
          .filter(cell -> (cell.path() + ".").startsWith(path + "."))
          .forEach(meant::add);
    }
    Message message = Message.of("finding." + rule, "a", "1", "2", "3", "4");
    diagnostics.add(Diagnostic.of(rule, severity, message, line, meant));
    return this;
  }

  /** A line of numbers of which it cannot be told in which of these cells each stands. */
  public ReportBuilder unplaced(int line, String row, String numbers) {
    List<FormCell> open =
        form.cells().stream()
            .filter(cell -> (cell.path() + ".").startsWith(row + "."))
            .filter(cell -> cells[cell.index()].status() == CellStatus.MISSING)
            .toList();
    diagnostics.add(
        new Diagnostic(
            "unplaced-value",
            Severity.ERROR,
            Message.of("finding.unplaced-value", numbers),
            line,
            open,
            Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList()));
    return this;
  }

  private FormCell cell(String path) {
    return form.cell(path).orElseThrow(() -> new IllegalArgumentException(path));
  }

  public Report build() {
    List<StatedYear> years = new ArrayList<>();
    if (titleYear != null || year != null) {
      years.add(new StatedYear(StatedYear.Kind.TITLE, titleYear == null ? year : titleYear, 1, 7));
    }
    if (signed != null) {
      years.add(new StatedYear(StatedYear.Kind.CLOSING, signed.getYear(), 300, 1));
    }
    return new Report(
        new Source(path, 0, "UTF-8", Layout.TAB_SEPARATED, 300),
        form,
        organization == null ? null : organization + year + "年政府信息公开工作年度报告",
        organization,
        year,
        signatory,
        signed,
        preface,
        List.copyOf(sections.values()),
        List.of(cells),
        fee,
        claims,
        years,
        diagnostics);
  }
}
