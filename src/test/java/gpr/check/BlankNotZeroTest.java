package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.report.Report;
import gpr.report.ReportReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was left out is said with its number, and only where row and column agree. */
class BlankNotZeroTest {
  private static List<Finding> findings(ReportBuilder report) {
    return new Checker().assess(report.build()).findings();
  }

  private static ReportBuilder busy() {
    return ReportBuilder.zeros()
        .set("requests.received", "52", "2", "0", "0", "0", "0", "54")
        .set("requests.disposed.disclosed", "52", "1", "0", "0", "0", "0", "53")
        .set("requests.disposed.partlyDisclosed", "0", "1", "0", "0", "0", "0", "1")
        .set("requests.disposed.total", "52", "2", "0", "0", "0", "0", "54");
  }

  @Test
  void numberIsSaidAndNoSumIsCalledWrong() {
    List<Finding> found = findings(busy().set("requests.received.naturalPerson", "blank"));
    assertThat(found).hasSize(1);
    Finding finding = found.get(0);
    assertThat(finding.rule().id()).isEqualTo("blank-not-zero");
    assertThat(finding.expected()).isEqualTo(new BigDecimal("52"));
    assertThat(finding.cells().get(0).cell().path()).isEqualTo("requests.received.naturalPerson");
    assertThat(finding.message().english())
        .isEqualTo(
            "一、本年新收政府信息公开申请数量, 自然人 is empty, but should be 52: that is what its row leaves (54 - 2),"
                + " and its column (52)");
  }

  @Test
  void totalIsSaidToo() {
    List<Finding> found = findings(busy().set("requests.disposed.disclosed.total", "/"));
    assertThat(found).extracting(finding -> finding.rule().id()).containsExactly("blank-not-zero");
    assertThat(found.get(0).expected()).isEqualTo(new BigDecimal("53"));
  }

  /** A converter that drops empty cells, or loses one: silence must not look like success. */
  @Test
  void numberThatTheTextLacksIsSaidToo() {
    List<Finding> found = findings(busy().set("requests.received.total", "missing"));
    assertThat(found).extracting(finding -> finding.rule().id()).containsExactly("blank-not-zero");
    assertThat(found.get(0).expected()).isEqualTo(new BigDecimal("54"));
    assertThat(found.get(0).message().english())
        .isEqualTo(
            "一、本年新收政府信息公开申请数量, 总计 is not in the text, but should be 54: that is what its row leaves"
                + " (54), and its column (54)");
    assertThat(found.get(0).line()).isPositive();
  }

  @Test
  void rowAndColumnThatDisagreeTellNoNumber() {
    List<Finding> found =
        findings(
            busy()
                .set("requests.received", "blank", "2", "0", "0", "0", "0", "55")
                .set("requests.disposed.total.total", "55"));
    assertThat(found).extracting(finding -> finding.rule().id()).doesNotContain("blank-not-zero");
  }

  @Test
  void twoNumbersThatLackTheSameMayMakeAThirdLookLeftOut() {
    List<Finding> found =
        findings(
            busy()
                .set("requests.disposed.disclosed.naturalPerson", "51")
                .set("requests.disposed.partlyDisclosed", "blank", "0", "0", "0", "0", "0", "1"));
    assertThat(found).extracting(finding -> finding.rule().id()).doesNotContain("blank-not-zero");
  }

  /** 52 1 53 without the 1: the columns say that it is gone, and where it stood. */
  private static ReportBuilder line(String numbers) {
    return busy()
        .set(
            "requests.disposed.disclosed",
            "missing",
            "missing",
            "missing",
            "missing",
            "missing",
            "missing",
            "53")
        .unplaced(60, "requests.disposed.disclosed", numbers);
  }

  @Test
  void numberThatARowWithoutPlacesLacksIsSaidAndTheLineFollowsFromIt() {
    List<Finding> found = findings(line("52 0 0 0 0 53"));
    assertThat(found)
        .extracting(finding -> finding.rule().id())
        .containsExactly("blank-not-zero", "unplaced-value");
    Finding finding = found.get(0);
    assertThat(finding.expected()).isEqualTo(new BigDecimal("1"));
    assertThat(finding.line()).isEqualTo(60);
    assertThat(finding.cells())
        .extracting(cell -> cell.cell().path())
        .containsExactly("requests.disposed.disclosed.commercialEnterprise");
    assertThat(finding.message().english())
        .isEqualTo(
            "（一）予以公开, 商业企业: the number is not in the text, but should be 1: the row has only 52 0 0 0 0 53, and"
                + " its columns leave 52 1 0 0 0 0 53");
    assertThat(found.get(1).root()).isEqualTo(finding);
  }

  @Test
  void ofNeighboursThatLeaveTheSameEachIsSaid() {
    Finding finding =
        findings(
                ReportBuilder.zeros()
                    .set("requests.received", "0", "0", "0", "0", "0", "7", "7")
                    .set("requests.disposed.total", "0", "0", "0", "0", "0", "7", "7")
                    .set(
                        "requests.disposed.disclosed",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "missing",
                        "missing")
                    .unplaced(60, "requests.disposed.disclosed", "0 0 0 0 0 7"))
            .get(0);
    assertThat(finding.rule().id()).isEqualTo("blank-not-zero");
    assertThat(finding.expected()).isEqualTo(new BigDecimal("7"));
    assertThat(finding.cells()).hasSize(2);
    assertThat(finding.message().english()).startsWith("（一）予以公开, 其他 or 总计: the number is not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A nought is what is gone, which says nothing.
        "52 1 0 0 0 53",
        // Another number stands there, or one more is gone: the columns may be as wrong as the row.
        "52 2 0 0 0 53",
        "51 0 0 0 0 53",
        "52 0 0 0 53",
        "52 1 0 0 0 0 53",
      })
  void lineThatIsNotTheRowButForANumberTellsNone(String numbers) {
    assertThat(findings(line(numbers)))
        .extracting(finding -> finding.rule().id())
        .doesNotContain("blank-not-zero");
  }

  @Test
  void columnsThatDisagreeWithTheTotalOfTheRowTellNone() {
    assertThat(
            findings(
                line("52 0 0 0 0 53").set("requests.disposed.total.commercialEnterprise", "5")))
        .extracting(finding -> finding.rule().id())
        .doesNotContain("blank-not-zero");
  }

  /** Words around it keep a number from being read: it is not the office that left it out. */
  @Test
  void numberThatStandsInTheTextAfterAllIsNotSaidToLack() throws Exception {
    String sample = Files.readString(Path.of("samples/space-separated-2022.txt"));
    String text = sample.replace("8.属于行政查询事项        3 ", "8.属于行政查询事项第3号 ");
    assertThat(text).isNotEqualTo(sample);
    Report report =
        new ReportReader().readAll("a.txt", text.getBytes(StandardCharsets.UTF_8)).get(0);
    List<Finding> found = new Checker().assess(report).findings();
    assertThat(found).extracting(finding -> finding.rule().id()).contains("unplaced-value");
    assertThat(found).extracting(finding -> finding.rule().id()).doesNotContain("blank-not-zero");
  }
}
