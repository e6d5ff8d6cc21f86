package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.check.Assessment;
import gpr.check.Baseline;
import gpr.check.Checker;
import gpr.check.ReportBuilder;
import gpr.check.Rules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineJsonTest {
  private static Assessment broken(String organization) {
    return new Checker()
        .assess(
            ReportBuilder.zeros()
                .organization(organization)
                .set("disputes.reconsideration", "1", "0", "0", "0", "3")
                .heading(2, "2、主动公开政府信息情况")
                .build());
  }

  private static String written(Assessment... assessments) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BaselineJson.Writer writer = new BaselineJson.Writer(bytes);
    for (Assessment assessment : assessments) {
      writer.write(assessment);
    }
    writer.end();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Baseline read(String json) throws IOException, BaselineException {
    return BaselineJson.read(
        "known.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void entryIsALineWithItsNumbersWithoutPlaceOrMessage() throws IOException {
    assertThat(written(broken("云溪市档案局")).lines())
        .containsExactly(
            "{",
            "  \"schemaVersion\": \"2\",",
            "  \"findings\": [",
            "    {\"rule\": \"dispute-total\", \"organization\": \"云溪市档案局\", \"year\": 2024, \"paths\": ["
                + "\"disputes.reconsideration.upheld\", \"disputes.reconsideration.corrected\", "
                + "\"disputes.reconsideration.other\", \"disputes.reconsideration.pending\", "
                + "\"disputes.reconsideration.total\"], \"values\": [1, 0, 0, 0, 3],"
                + " \"expected\": 1, \"actual\": 3},",
            "    {\"rule\": \"heading\", \"organization\": \"云溪市档案局\", \"year\": 2024, \"paths\": []}",
            "  ]",
            "}");
  }

  @Test
  void whatWasWrittenIsKnown() throws Exception {
    Baseline baseline = read(written(broken("云溪市档案局"), broken(null)));
    assertThat(baseline.filter(broken("云溪市档案局")).findings()).isEmpty();
    assertThat(baseline.filter(broken(null)).findings()).isEmpty();
    assertThat(baseline.unused(Rules.all())).isEmpty();
  }

  @Test
  void unusedEntryIsFoundAtItsLine() throws Exception {
    Baseline baseline = read(written(broken("云溪市档案局")));
    baseline.filter(new Checker().assess(ReportBuilder.zeros().build()));
    assertThat(baseline.unused(Rules.all()).orElseThrow().findings())
        .extracting(finding -> finding.line())
        .containsExactly(4, 5);
  }

  @Test
  void emptyBaselineKnowsNothing() throws Exception {
    Baseline baseline = read(written());
    assertThat(baseline.filter(broken("云溪市档案局")).findings()).hasSize(2);
  }

  private static final String BEGIN = "{\"schemaVersion\": \"2\", \"findings\": [\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 0 | is not a baseline",
        "[] | 1 | is not a baseline",
        "{} | 1 | says no schemaVersion",
        "none | 1 | is not JSON",
        "{\"schemaVersion\": \"2\"} | 1 | is not a baseline",
        "{\"schemaVersion\": \"1\", \"findings\": []} | 1 | has the schemaVersion 1, and this gpr reads 2",
        "{\"schemaVersion\": 3, \"findings\": []} | 1 | has the schemaVersion 3, and this gpr reads 2",
        "{\"findings\": []} | 1 | says no schemaVersion",
        "{\"schemaVersion\": \"2\", \"findings\": {}} | 1 | is not a baseline",
        "{\"schemaVersion\": \"2\", \"findings\": [], \"findings\": []} | 1 | findings comes twice",
        "{\"schemaVersion\": \"2\", \"finding\": []} | 1 | there is no key finding in a baseline",
      })
  void fileThatIsNoBaselineIsRefused(String json, int line, String reason) {
    refused(json, line == 0 ? 1 : line, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1]} | an entry is an object",
        "{\"organization\": null}]} | an entry is an object with at least a rule",
        "{\"rule\": \"balence\"}]} | there is no rule balence; take the entry out",
        "{\"rule\": 1}]} | rule should be a text",
        "{\"rule\": \"balance\", \"year\": \"x\"}]} | year should be a number",
        "{\"rule\": \"balance\", \"year\": 99999999999}]} | year should be a number",
        "{\"rule\": \"balance\", \"paths\": [1]}]} | paths should be a text",
        "{\"rule\": \"balance\", \"paths\": \"a\"}]} | paths should be a list",
        "{\"rule\": \"balance\", \"paths\": [\"requests.nope.total\"]}]} | no form has the cell requests.nope.total",
        "{\"rule\": \"balance\", \"paths\": [\"requests.received.total\"], \"values\": [1, 2]}]} | an entry has as many values",
        "{\"rule\": \"balance\", \"paths\": [\"requests.received.total\"], \"values\": [\"1\"]}]} | values should be a number",
        "{\"rule\": \"balance\", \"rule\": \"stock\"}]} | rule comes twice",
        "{\"rule\": \"balance\", \"line\": 3}]} | there is no key line in a baseline",
        "{\"rule\": \"balance\"}]} {} | goes on after its end",
        "{\"rule\": \"balance\"}]} more | is not JSON from here on",
        "{\"rule\": \"balance\"} | is not JSON from here on",
      })
  void entryThatIsNotUnderstoodIsRefusedAtItsLine(String rest, String reason) {
    refused(BEGIN + rest, 2, reason);
  }

  private static void refused(String json, int line, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(BaselineException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessageStartingWith(reason);
  }
}
