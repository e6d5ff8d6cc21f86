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
import org.junit.jupiter.params.provider.ValueSource;

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

  private static Baseline read(String json) throws IOException {
    return BaselineJson.read(
        "known.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void entryIsALineWithoutPlaceOrMessage() throws IOException {
    assertThat(written(broken("云溪市档案局")).lines())
        .containsExactly(
            "{",
            "  \"schemaVersion\": \"1\",",
            "  \"findings\": [",
            "    {\"rule\": \"dispute-total\", \"organization\": \"云溪市档案局\", \"year\": 2024, \"paths\": ["
                + "\"disputes.reconsideration.upheld\", \"disputes.reconsideration.corrected\", "
                + "\"disputes.reconsideration.other\", \"disputes.reconsideration.pending\", "
                + "\"disputes.reconsideration.total\"]},",
            "    {\"rule\": \"heading\", \"organization\": \"云溪市档案局\", \"year\": 2024, \"paths\": []}",
            "  ]",
            "}");
  }

  @Test
  void whatWasWrittenIsKnown() throws IOException {
    Baseline baseline = read(written(broken("云溪市档案局"), broken(null)));
    assertThat(baseline.filter(broken("云溪市档案局")).findings()).isEmpty();
    assertThat(baseline.filter(broken(null)).findings()).isEmpty();
    assertThat(baseline.unused(Rules.all())).isEmpty();
  }

  @Test
  void unusedEntryIsFoundAtItsLine() throws IOException {
    Baseline baseline = read(written(broken("云溪市档案局")));
    baseline.filter(new Checker().assess(ReportBuilder.zeros().build()));
    assertThat(baseline.unused(Rules.all()).orElseThrow().findings())
        .extracting(finding -> finding.line())
        .containsExactly(4, 5);
  }

  @Test
  void emptyBaselineKnowsNothing() throws IOException {
    Baseline baseline = read(written());
    assertThat(baseline.filter(broken("云溪市档案局")).findings()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"findings\": {}}",
        "{\"findings\": [1]}",
        "{\"findings\": [{\"organization\": null}]}",
        "{\"findings\": [{\"rule\": \"balance\", \"year\": \"x\"}]}",
        "{\"findings\": [{\"rule\": \"balance\", \"paths\": [1]}]}",
        "{\"findings\": [{\"rule\": \"balance\", \"paths\": \"a\"}]}",
        "{\"findings\": [",
        "none",
      })
  void whatIsNoBaselineIsRefused(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
  }
}
