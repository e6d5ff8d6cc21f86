package gpr.output;

import gpr.Message;
import gpr.form.DerivedSum;
import gpr.form.FormTable;
import gpr.organ.Organ;
import gpr.organ.Organs;
import gpr.output.TextGrid.Field;
import gpr.report.Report;
import gpr.report.Section;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One report for a person at a terminal: what it is, and its tables, doubtful cells marked. */
public final class ReportDrawing {
  private static final String DOUBTFUL = "\u001B[33m";
  private static final String LOST = "\u001B[31m";
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final Locale locale;
  private final int width;
  private final boolean inColour;

  /**
   * @param locale the language of what is no label of the form
   * @param width the columns of the terminal
   * @param inColour whether terminal colours are written
   */
  public ReportDrawing(Locale locale, int width, boolean inColour) {
    this.locale = locale;
    this.width = width;
    this.inColour = inColour;
  }

  /** Writes a report; does not close the stream. */
  public void write(Report report, OutputStream to) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(painted(BOLD, PlainText.line(text(report.title()))));
    facts(report, lines);
    Set<CellStatus> marked = EnumSet.noneOf(CellStatus.class);
    for (FormTable table : report.form().tables()) {
      lines.add("");
      lines.add(painted(BOLD, table.title()));
      for (TextGrid grid : grids(report, table, marked)) {
        lines.addAll(grid.drawn(width));
      }
    }
    if (!marked.isEmpty()) {
      lines.add("");
      for (CellStatus status : marked) {
        String meaning = Message.of("sheet.status." + status.id()).in(locale);
        lines.add(
            painted(colour(status), CellMarks.of(status)) + "  " + status.id() + ": " + meaning);
      }
    }
    lines.add("");
    to.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String text(@Nullable String text) {
    return text == null ? "?" : text;
  }

  private void facts(Report report, List<String> lines) {
    Organ organ = Organs.of(report);
    String place =
        organ.division() == null
            ? "?"
            : organ.division().fullName()
                + (organ.division().code() == null ? "" : " (" + organ.division().code() + ")")
                + ", "
                + organ.division().level().id();
    String year = report.year() == null ? "?" : report.year().toString();
    String signed =
        text(report.signatory())
            + " "
            + (report.signedOn() == null ? "?" : report.signedOn().toString());
    String sections =
        report.sections().stream()
            .map(Section::number)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    lines.add(fact("organ", text(report.organization()) + kind(organ)));
    lines.add(fact("division", place));
    lines.add(fact("year", year + " · " + report.form().template()));
    lines.add(fact("signed", signed));
    lines.add(fact("sections", sections));
    lines.add(fact("file", report.source().path()));
  }

  private static String kind(Organ organ) {
    return organ.kind() == null ? "" : ", " + organ.kind().id();
  }

  private String fact(String key, String value) {
    String name = Message.of("show." + key).in(locale);
    return TextWidth.padded(name, 10, false) + PlainText.line(value);
  }

  /** One grid for each run of rows with the same columns. */
  private List<TextGrid> grids(Report report, FormTable table, Set<CellStatus> marked) {
    List<TextGrid> grids = new ArrayList<>();
    List<String> heads = List.of();
    TextGrid grid = new TextGrid("", heads);
    for (TableDrawing.Block block : TableDrawing.of(table).blocks()) {
      if (!block.labels().equals(heads)) {
        heads = block.labels();
        grid = new TextGrid("", heads);
        grids.add(grid);
      }
      addRows(report, block, grid, marked);
    }
    return grids;
  }

  private void addRows(
      Report report, TableDrawing.Block block, TextGrid grid, Set<CellStatus> marked) {
    String group = "";
    for (TableDrawing.Row row : block.rows()) {
      String own = group(row);
      if (!own.equals(group)) {
        addGroup(report, own, grid);
        group = own;
      }
      grid.add(
          (own.isEmpty() ? "" : "  ") + row.label(),
          row.cells().stream().map(cell -> field(report.cell(cell), marked)).toList());
    }
  }

  /** The group within 办理结果 that a row is in: refused, of disposed.refused.petition. */
  private static String group(TableDrawing.Row row) {
    int groups = row.groups().size();
    return groups < 2 ? "" : row.groups().get(groups - 1).name();
  }

  /** A line for a group of rows, with its sums, which the form does not print. */
  private static void addGroup(Report report, String group, TextGrid grid) {
    List<Field> sums = new ArrayList<>();
    String label = "";
    for (DerivedSum sum : report.form().derived()) {
      if (sum.name().equals(group)) {
        BigDecimal value = report.sum(sum);
        sums.add(Field.of(value == null ? "" : value.toPlainString()));
        label = sum.label();
      }
    }
    if (!sums.isEmpty()) {
      grid.add(label + " Σ", sums);
    }
  }

  private Field field(CellValue cell, Set<CellStatus> marked) {
    CellStatus status = cell.status();
    if (status == CellStatus.READ) {
      return Field.of(cell.number().toPlainString());
    }
    marked.add(status);
    String text =
        cell.value() == null
            ? CellMarks.of(status)
            : cell.value().toPlainString() + CellMarks.of(status);
    return new Field(text, padded -> painted(colour(status), padded));
  }

  private static String colour(CellStatus status) {
    return status == CellStatus.UNREADABLE || status == CellStatus.MISSING ? LOST : DOUBTFUL;
  }

  private String painted(String colour, String text) {
    return inColour ? colour + text + PLAIN : text;
  }
}
