package gpr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import gpr.UnreadableReportException;
import gpr.form.Form;
import gpr.form.Forms;
import gpr.report.Report;
import gpr.report.ReportReader;
import gpr.table.CellValue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Guided by coverage with {@code mvn -P fuzz test}; in the ordinary build the kept inputs are read
 * again.
 */
class ReportFuzzTest {
  private static final int LONGEST_EDIT = 40;

  /** Any bytes: a report or a refusal, and each value points at a place in the text. */
  @FuzzTest(maxDuration = "10m")
  void anyBytes(byte[] bytes) {
    List<Report> reports;
    try {
      reports = new ReportReader().readAll("fuzz.txt", bytes);
    } catch (UnreadableReportException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    for (Report report : reports) {
      for (CellValue cell : report.cells()) {
        if (cell.value() != null) {
          assertThat(cell.line()).isBetween(1, report.source().lines());
          assertThat(cell.column()).isPositive();
        }
      }
    }
  }

  /** A generated report with an edit anywhere that has no digit in it: never an exception. */
  @FuzzTest(maxDuration = "10m")
  void editedReport(FuzzedDataProvider data) {
    Form form = data.pickValue(Forms.all());
    Renderer renderer = data.pickValue(Renderers.all());
    Recipe recipe = Recipe.plain(form, renderer, Blanks.ZERO, data.consumeInt());
    String text = ReportGenerator.make(recipe).text();
    int from = data.consumeInt(0, text.length());
    int to = Math.min(text.length(), from + data.consumeInt(0, LONGEST_EDIT));
    String edited = text.substring(0, from) + data.consumeRemainingAsString() + text.substring(to);
    anyBytes(edited.getBytes(StandardCharsets.UTF_8));
  }
}
