package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gpr.report.Diagnostic;
import gpr.report.Report;
import gpr.report.ReportReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What gpr parse says of a reading, gpr check says in the same words and weighs the same. */
class DiagnosedAlikeTest {
  private static final String NAMED = "(?s)^[^\n]*\n";

  static Stream<Arguments> doubts() {
    return Stream.of(
        arguments("missing-section", "五、存在的主要问题及改进情况", "近况"),
        arguments("missing-row", "行政处罚\t2\t\t\n", ""),
        arguments("unreadable-value", "行政处罚\t2", "行政处罚\t若干"),
        arguments("table-conflict", "行政处罚\t2\t\t\n", "行政处罚\t2\t\t\n行政处罚\t3\t\t\n"),
        arguments("inferred-value", "4.保护第三方合法权益\t0", "\t0"));
  }

  @ParameterizedTest
  @MethodSource("doubts")
  void aDoubtIsTheFindingOfItsRule(String rule, String part, String by) throws Exception {
    String sample = Files.readString(Path.of("samples/tab-separated-2023.txt"));
    assertThat(sample).contains(part);
    assertSaidAlike(sample.replace(part, by), rule);
  }

  @Test
  void aReportWithoutItsTitleIsUnknownToBoth() throws Exception {
    String sample = Files.readString(Path.of("samples/tab-separated-2023.txt"));
    assertSaidAlike(sample.replaceFirst(NAMED, "\n"), "unknown-report");
  }

  private static void assertSaidAlike(String text, String rule) throws Exception {
    Report report =
        new ReportReader().readAll("a.txt", text.getBytes(StandardCharsets.UTF_8)).get(0);
    List<Finding> findings = new Checker().assess(report).findings();
    assertThat(report.diagnostics()).extracting(Diagnostic::rule).contains(rule);
    for (Diagnostic doubt : report.diagnostics()) {
      assertThat(findings)
          .as(doubt.message().english())
          .anySatisfy(
              finding -> {
                assertThat(finding.rule().id()).isEqualTo(doubt.rule());
                assertThat(finding.severity()).isEqualTo(doubt.severity());
                assertThat(finding.message()).isEqualTo(doubt.message());
              });
    }
  }
}
