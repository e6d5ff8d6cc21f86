package gpr.report;

import gpr.form.Form;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.layout.CellReader;
import gpr.layout.LayoutReader;
import gpr.table.TableReader;
import gpr.text.SourceText;
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

/** How long a table takes that has to be searched: the rows of section 三 with something gone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DoubtBenchmark {
  private static final int REQUESTS = 1;

  /** What is wrong with the rows. */
  @Param({"label-lost", "blanks-dropped", "hostile"})
  public String doubt;

  /** How many rows there are; more than the form's 25 begin again with its first. */
  @Param({"40"})
  public int rows;

  private final TableReader tables = new TableReader(Forms.latest());
  private List<TableReader.SectionRows> sections;

  /** Makes the rows. */
  @Setup
  public void make() {
    Form form = Forms.latest();
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      text.append(row(form.tables().get(REQUESTS), row)).append('\n');
    }
    SourceText source = SourceText.of(text.toString());
    LayoutReader.Content content =
        LayoutReader.read(source, 1, source.lineCount() + 1, true, new CellReader());
    sections = List.of(new TableReader.SectionRows(3, content.rows(), List.of(), 0));
  }

  private String row(FormTable table, int row) {
    String label = table.rows().get(row % table.rows().size()).labels().get(0);
    String numbers = "  " + row % 7 + "  0  0  0  0  0  " + row % 7;
    return switch (doubt) {
      case "label-lost" -> (row % 3 == 0 ? "" : label) + numbers;
      case "blanks-dropped" -> label + numbers.replace("  0", row % 3 == 0 ? "" : "  0");
      default -> (row % 3 == 0 ? label : "") + "  " + row % 11 + "  3  5  " + row % 5 + "  1";
    };
  }

  /** Rows to the cells of the form. */
  @Benchmark
  public TableReader.Tables table() {
    return tables.read(sections, new TableReader.Subject(2024, null));
  }
}
