package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One mistake, one finding: the others say what they follow from. */
class RootsTest {
  private static List<String> told(ReportBuilder report) {
    return new Checker()
        .assess(report.build()).findings().stream()
            .map(
                finding ->
                    finding.root() == null
                        ? finding.rule().id()
                        : finding.rule().id() + " < " + finding.root().rule().id())
            .toList();
  }

  private static ReportBuilder disclosed() {
    return ReportBuilder.zeros()
        .set("requests.received", "9", "2", "0", "0", "0", "0", "11")
        .set("requests.disposed.disclosed", "9", "2", "0", "0", "0", "0", "11")
        .set("requests.disposed.total", "9", "2", "0", "0", "0", "0", "11");
  }

  @Test
  void wrongCellIsToldOnceThoughItBreaksItsRowAndItsColumn() {
    assertThat(told(disclosed().set("requests.disposed.disclosed.naturalPerson", "8")))
        .containsExactly("row-total", "outcome-total < row-total");
  }

  @Test
  void proseThatHasTheRightNumberFollowsFromTheWrongCell() {
    ReportBuilder report =
        disclosed()
            .set("requests.received.total", "21")
            .claim("11", "requests.received.total")
            .claim("7", "requests.disposed.disclosed.total");
    assertThat(told(report))
        .containsExactly(
            "row-total",
            "balance < row-total",
            "narrative-mismatch < row-total",
            "narrative-mismatch");
  }

  @Test
  void shiftedNumeralsAreOneFindingAndAnotherFaultIsAnother() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .heading(2, "三、主动公开政府信息情况")
            .heading(3, "四、收到和处理政府信息公开申请情况")
            .heading(4, "五、政府信息公开行政复议、行政诉讼情况")
            .heading(6, "6、其他需要报告的事项");
    assertThat(told(report))
        .containsExactly("heading", "heading < heading", "heading < heading", "heading");
  }

  @Test
  void tableIsMissedWithItsSection() {
    assertThat(told(ReportBuilder.zeros().section(4, null).set("disputes", "missing")))
        .containsExactly("missing-section", "missing-table < missing-section");
    assertThat(told(ReportBuilder.zeros().section(5, null).set("disputes", "missing")))
        .containsExactly("missing-section", "missing-table");
  }

  @Test
  void unrelatedMistakesStandEachByItself() {
    ReportBuilder report =
        disclosed()
            .set("requests.received.total", "21")
            .set("disputes.reconsideration", "1", "1", "0", "0", "3")
            .section(5, "无");
    assertThat(told(report))
        .containsExactly("row-total", "balance < row-total", "dispute-total", "empty-section");
  }

  @Test
  void whatFollowsIsCountedWithItsRoot() {
    Assessment assessment =
        new Checker()
            .assess(disclosed().set("requests.disposed.disclosed.naturalPerson", "8").build());
    Tally tally = new Tally();
    tally.add(assessment);
    assertThat(tally.findings(Severity.ERROR)).isEqualTo(1);
    assertThat(tally.sums().failed()).isEqualTo(2);
    Finding following = assessment.findings().get(1);
    Assessment rest = assessment.with(List.of(following), List.of());
    assertThat(rest.findings()).singleElement().extracting(Finding::root).isNull();
  }

  @Test
  void linesOfATableThatCannotBePlacedAreOneMistake() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "missing")
            .set("requests.carriedOver", "missing")
            .diagnostic("unplaced-value", Severity.ERROR, 77, "requests.received")
            .diagnostic("unplaced-value", Severity.ERROR, 78, "requests.carriedOver");
    assertThat(told(report)).containsExactly("unplaced-value", "unplaced-value < unplaced-value");
  }
}
