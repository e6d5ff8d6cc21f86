package gpr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Format;
import gpr.UnreadableReportException;
import gpr.check.Checker;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.report.Report;
import gpr.report.ReportReader;
import gpr.report.Section;
import gpr.table.CellValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A report is the same report as text and as a document of every kind that can be made here: its
 * values are those that were printed; they, their statuses, the fields, prose and findings are
 * those of the text. A .doc can only be made by Word and LibreOffice: {@code samples/documents} has
 * some.
 */
@Tag("property")
class DocumentsAgreeTest {
  private static final int REPORTS = Seeds.count(2, 60);
  private static final ReportReader READER = new ReportReader();
  private static final Checker CHECKER = new Checker();

  /** A kind of document, and how a report is made one. */
  enum Kind {
    DOCX(Format.DOCX, true, Documents::docx),
    XLSX(Format.XLSX, true, Documents::xlsx),
    XLS(Format.XLS, true, Documents::xls),
    PDF(Format.PDF, true, Print::pdf),
    HTML(Format.HTML, false, paper -> text("html-site", paper)),
    HTML_OF_WORD(Format.HTML, false, paper -> text("html-word", paper));

    private final Format format;
    private final boolean isGrid;
    private final Function<PrintedReport, byte[]> maker;

    /**
     * @param isGrid whether its text is a grid of tabs as the other text is; of an empty cell HTML
     *     says more
     */
    Kind(Format format, boolean isGrid, Function<PrintedReport, byte[]> maker) {
      this.format = format;
      this.isGrid = isGrid;
      this.maker = maker;
    }

    private boolean keeps(Blanks blanks) {
      return isGrid || !blanks.areEmpty();
    }
  }

  private static byte[] text(String renderer, PrintedReport paper) {
    String text = Renderers.of(renderer).render(paper, new Chance(1));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentIsTheReportThatItsTextIs(Kind kind) throws UnreadableReportException {
    for (int i = 0; i < REPORTS; i++) {
      Form form = Forms.all().get(i % Forms.all().size());
      List<Blanks> all = Stream.of(Blanks.values()).filter(kind::keeps).toList();
      Blanks blanks = all.get(i / Forms.all().size() % all.size());
      Recipe recipe =
          Recipe.plain(form, Renderers.of("spreadsheet"), blanks, Seeds.first() + 100L + i);
      GeneratedReport made = ReportGenerator.make(recipe);
      byte[] document = kind.maker.apply(made.paper());
      List<Report> reports = READER.readAll("report", document);
      assertThat(reports).as("%s as %s", recipe, kind).hasSize(1);
      Report report = reports.get(0);
      assertThat(report.source().format()).isEqualTo(kind.format);
      Report text = READER.readAll("report", made.bytes()).get(0);
      assertThat(differences(report, text, made)).as("%s as %s", recipe, kind).isEmpty();
      assertThat(words(report)).as("%s as %s", recipe, kind).isEqualTo(words(text));
    }
  }

  /** The cells that are not read as in the text, or not as printed. */
  private static List<String> differences(Report report, Report text, GeneratedReport made) {
    List<String> found = new ArrayList<>();
    for (FormCell cell : made.form().cells()) {
      String read = described(report.cell(cell));
      if (!read.equals(described(text.cell(cell)))) {
        found.add(read + " for " + described(text.cell(cell)));
      }
      if (!made.cell(cell).allows(report.cell(cell).value())) {
        found.add(read + " for " + made.cell(cell));
      }
    }
    return found;
  }

  private static String described(CellValue cell) {
    return cell.cell().path() + " " + cell.status().id() + " " + cell.value();
  }

  /** All that a report says beside its cells, and what is found of it. */
  private static List<String> words(Report report) {
    Stream<Object> fields =
        Stream.of(
            report.title(),
            report.organization(),
            report.year(),
            report.form().template(),
            String.valueOf(report.signatory()),
            String.valueOf(report.signedOn()),
            String.valueOf(report.processingFee()));
    List<String> words = new ArrayList<>(fields.map(String::valueOf).toList());
    for (Section section : report.sections()) {
      words.add(section.number() + section.heading() + section.text().replaceAll("\\s", ""));
    }
    report
        .claims()
        .forEach(
            claim ->
                words.add(
                    claim.cells().stream().map(FormCell::path).toList() + " " + claim.value()));
    CHECKER
        .assess(report)
        .findings()
        .forEach(
            finding ->
                words.add(
                    finding.rule().id()
                        + finding.cells().stream().map(cell -> cell.cell().path()).toList()));
    return words;
  }
}
