package gpr.report;

import gpr.check.Assessment;
import gpr.check.Checker;
import gpr.check.Rules;
import gpr.form.Form;
import gpr.form.Forms;
import gpr.generator.Blanks;
import gpr.generator.GeneratedReport;
import gpr.generator.Recipe;
import gpr.generator.Renderers;
import gpr.generator.ReportGenerator;
import gpr.layout.CellReader;
import gpr.layout.LayoutReader;
import gpr.layout.VisibleText;
import gpr.output.ReportJson;
import gpr.table.TableReader;
import gpr.text.SourceText;
import gpr.text.TextDecoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long each room takes for one report, and all of them together. It stands in the package of
 * the reader to get at the steps between the rooms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RoomsBenchmark {
  /** The converter whose text is read: one for each layout. */
  @Param({"tika-docx", "spreadsheet", "turndown", "pdftotext-layout"})
  public String converter;

  private final ReportReader reader = new ReportReader();
  private final CellReader cells = new CellReader();
  private final HeadingFinder headings = new HeadingFinder(Forms.latest());
  private final TableReader tables = new TableReader(Forms.latest());
  private final Checker checker = new Checker(Rules.all());
  private final ReportJson json = ReportJson.lines(false);
  private byte[] bytes;
  private SourceText text;
  private Document document;
  private Report report;
  private TableReader.Subject subject;

  /** Makes the text and what each room takes. */
  @Setup
  public void make() throws Exception {
    Form form = Forms.latest();
    GeneratedReport made =
        ReportGenerator.make(Recipe.plain(form, Renderers.of(converter), Blanks.ZERO, 4));
    bytes = made.bytes();
    text = TextDecoder.decode(bytes);
    VisibleText visible = VisibleText.of(text, cells);
    document = Document.of(visible, TextPart.split(text, headings.candidates(text)).get(0), cells);
    report = reader.readAll("benchmark.txt", bytes).get(0);
    subject = new TableReader.Subject(report.year(), report.organization());
    if (report.cells().stream().anyMatch(cell -> cell.value() == null)) {
      throw new IllegalStateException("a text that is not read in full is no clean one");
    }
  }

  /** Bytes to text with its lines. */
  @Benchmark
  public SourceText text() throws Exception {
    return TextDecoder.decode(bytes);
  }

  /** Text to rows of cells, as if all of it were one section. */
  @Benchmark
  public LayoutReader.Content layout() {
    return LayoutReader.read(text, 1, text.lineCount() + 1, true, cells);
  }

  /** Rows to the cells of the form. */
  @Benchmark
  public TableReader.Tables table() {
    return tables.read(document.rows(), subject);
  }

  /** Bytes to the whole report: the rooms above, headings, prose and diagnostics. */
  @Benchmark
  public List<Report> report() throws Exception {
    return reader.readAll("benchmark.txt", bytes);
  }

  /** The report to its findings, by every rule. */
  @Benchmark
  public Assessment check() {
    return checker.assess(report);
  }

  /** The report to a line of JSON. */
  @Benchmark
  public void output() throws IOException {
    json.write(report, OutputStream.nullOutputStream());
  }

  /** Bytes to a line of JSON: all but checking. */
  @Benchmark
  public void whole() throws Exception {
    for (Report each : reader.readAll("benchmark.txt", bytes)) {
      json.write(each, OutputStream.nullOutputStream());
    }
  }
}
