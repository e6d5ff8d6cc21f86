package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.FormCell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each doubt is said once, with its place and its cells; where there is none, nothing is said. */
class DiagnosticsTest {
  private static String sample;

  @BeforeAll
  static void readSample() throws Exception {
    sample = Files.readString(Path.of("samples/tab-separated-2023.txt"));
  }

  private static List<Diagnostic> diagnostics(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ReportReader().readAll("a.txt", bytes).get(0).diagnostics();
  }

  /** Rule, severity, line, words and paths of each. */
  private static List<String> said(String text) throws Exception {
    return diagnostics(text).stream()
        .map(
            one ->
                String.join(
                    " ",
                    one.rule(),
                    one.severity().id(),
                    String.valueOf(one.line()),
                    "[" + one.message().english() + "]",
                    one.cells().size() > 7
                        ? one.cells().size() + " cells"
                        : one.cells().stream().map(FormCell::path).toList().toString()))
        .toList();
  }

  private static String replaced(String part, String by) {
    assertThat(sample).contains(part);
    return sample.replace(part, by);
  }

  @Test
  void nothingIsSaidWhereNothingIsInDoubt() throws Exception {
    assertThat(said(sample)).isEmpty();
  }

  @Test
  void missingRowsOfATableAreSaidTogether() throws Exception {
    String text = replaced("行政处罚\t2\t\t\n", "").replace("（一）予以公开\t\t6\t2\t0\t0\t1\t0\t9\n", "\n");
    assertThat(said(text))
        .containsExactly(
            "missing-row error 0 [主动公开政府信息情况: the row 行政处罚 is missing]"
                + " [proactiveDisclosure.penalties.decisions]",
            "missing-row error 0 [收到和处理政府信息公开申请情况: the row （一）予以公开 is missing]"
                + " [requests.disposed.disclosed.naturalPerson,"
                + " requests.disposed.disclosed.commercialEnterprise,"
                + " requests.disposed.disclosed.researchInstitution,"
                + " requests.disposed.disclosed.publicWelfareOrganization,"
                + " requests.disposed.disclosed.legalServiceOrganization,"
                + " requests.disposed.disclosed.otherOrganization,"
                + " requests.disposed.disclosed.total]");
    String two = replaced("规章\t0\t0\t0\n", "").replace("行政处罚\t2\t\t\n", "");
    assertThat(said(two))
        .containsExactly(
            "missing-row error 0 [主动公开政府信息情况: rows are missing (2): 规章; 行政处罚]"
                + " [proactiveDisclosure.rules.issued,"
                + " proactiveDisclosure.rules.repealed, proactiveDisclosure.rules.inForce,"
                + " proactiveDisclosure.penalties.decisions]");
  }

  @Test
  void aSectionThatIsLostIsSaidWithItsTable() throws Exception {
    int from = sample.indexOf("四、政府信息公开行政复议");
    String text = sample.substring(0, from) + sample.substring(sample.indexOf("五、存在"));
    assertThat(said(text))
        .containsExactly(
            "missing-section error 0 [section 四、政府信息公开行政复议、行政诉讼情况 is missing] []",
            "missing-table error 0 [the table of 政府信息公开行政复议、行政诉讼情况 is missing] 15 cells");
  }

  @Test
  void whatIsNoNumberIsSaidWithItsPlace() throws Exception {
    assertThat(said(replaced("行政许可\t12\t", "行政许可\tl2x\t")))
        .containsExactly(
            "unreadable-value error 16 [行政许可, 本年处理决定数量 says “l2x”, but should be a number]"
                + " [proactiveDisclosure.licensing.decisions]");
  }

  @Test
  void aRowGivenTwiceThatSaysOtherwiseIsAConflictAndNotUnreadableToo() throws Exception {
    assertThat(said(replaced("行政许可\t12\t\t\n", "行政许可\t12\t\t\n行政许可\t13\t\t\n")))
        .containsExactly(
            "table-conflict error 17 [行政许可, 本年处理决定数量: the text has it twice, 12 in line 16 and 13 in line 17; both should say the same]"
                + " [proactiveDisclosure.licensing.decisions]");
  }

  @Test
  void aRowKnownByItsPlaceIsInferred() throws Exception {
    assertThat(said(replaced("4.保护第三方合法权益\t0\t0\t0\t0\t0\t0\t0", "\t0\t0\t0\t0\t0\t0\t0")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith(
            "inferred-value info 36 [收到和处理政府信息公开申请情况: 7 of 175 values were settled by position"
                + " or by the sums, not by their own labels: 4.保护第三方合法权益]"
                + " [requests.disposed.refused.thirdPartyRights.");
  }

  @Test
  void numbersWhoseCellsCannotBeToldAreNotMissingRowsToo() throws Exception {
    String text = replaced("二、上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1", "二、上年结转政府信息公开申请数量 1 1 2");
    assertThat(said(text))
        .first()
        .asString()
        .startsWith(
            "unplaced-value error 30 [it cannot be told which cells these numbers belong to: 1 1 2]"
                + " [requests.carriedOver.commercialEnterprise, ");
  }

  @Test
  void aReportWithoutOrganOrYearIsUnknown() throws Exception {
    String text =
        sample
            .replace("云溪市档案局2023年政府信息公开工作年度报告", "政府信息公开工作年度报告")
            .replace("本报告由云溪市档案局", "本报告由本机关")
            .replace("云溪市档案局\n2024年1月12日", "");
    assertThat(said(text))
        .containsExactly("unknown-report warning 0 [the text does not say its organization] []");
  }
}
