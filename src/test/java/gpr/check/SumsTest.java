package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Severity;
import gpr.check.NotAssessed.Reason;
import gpr.form.FormCell;
import gpr.report.CellLabels;
import gpr.report.Report;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four rules whose sums the form names, and what blank cells mean to them. */
class SumsTest {
  private static Assessment assess(ReportBuilder report) {
    return new Checker().assess(report.build());
  }

  private static List<String> failing(ReportBuilder report) {
    return assess(report).findings().stream()
        .filter(finding -> finding.rule() instanceof SumRule)
        .map(finding -> finding.rule().id() + " " + about(finding))
        .toList();
  }

  /** The row of a sum over columns, the column of one over rows. */
  private static String about(Finding finding) {
    FormCell total = finding.cells().get(finding.cells().size() - 1).cell();
    boolean isOverColumns = finding.rule().id().matches("row-total|dispute-total");
    return isOverColumns ? CellLabels.brief(total.rowLabel()) : total.columnLabel();
  }

  private static List<Reason> reasons(ReportBuilder report, String rule) {
    return assess(report).notAssessed().stream()
        .filter(entry -> entry.rule().id().equals(rule))
        .map(NotAssessed::because)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2021, 42", "2019, 40"})
  void everySumOfTheFormIsAssessed(String template, int sums) {
    assertThat(assess(ReportBuilder.zeros(template)).sums()).isEqualTo(new SumCounts(sums, 0, 0));
  }

  @Test
  void findingHasEquationNumbersCellsAndPlaceOfTheTotal() {
    Report report =
        ReportBuilder.zeros().set("disputes.reconsideration", "138", "8", "92", "8", "247").build();
    Finding finding = new Checker().assess(report).findings().get(0);
    assertThat(finding.rule().id()).isEqualTo("dispute-total");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message().english())
        .isEqualTo("行政复议, 总计 is 247, but its parts add up to 138 + 8 + 92 + 8 = 246: 1 too many");
    assertThat(finding.expected()).isEqualTo(new BigDecimal("246"));
    assertThat(finding.actual()).isEqualTo(new BigDecimal("247"));
    assertThat(finding.cells())
        .extracting(cell -> cell.cell().path())
        .containsExactly(
            "disputes.reconsideration.upheld",
            "disputes.reconsideration.corrected",
            "disputes.reconsideration.other",
            "disputes.reconsideration.pending",
            "disputes.reconsideration.total");
    int line = report.cell(finding.cells().get(4).cell()).line();
    assertThat(finding.line()).isEqualTo(line).isPositive();
    assertThat(finding.column()).isEqualTo(28);
  }

  @Test
  void balanceNamesBothOfItsSides() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received.naturalPerson", "5")
            .set("requests.carriedOver.naturalPerson", "2")
            .set("requests.carriedForward.naturalPerson", "6");
    assertThat(assess(report).findings())
        .filteredOn(finding -> finding.rule().id().equals("balance"))
        .extracting(finding -> finding.message().english())
        .containsExactly(
            "自然人: 一 and 二 together are 5 + 2 = 7, but （七） and 四 together are 0 + 6 = 6: 1 fewer came in than was dealt with or is left");
  }

  @Test
  void longColumnIsShownWithoutItsZeros() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.disposed.disclosed", "3", "0", "0", "0", "0", "0", "3")
            .set("requests.disposed.notProcessed.petition", "4", "0", "0", "0", "0", "0", "4")
            .set("requests.disposed.total", "8", "0", "0", "0", "0", "0", "8")
            .set("requests.received", "8", "0", "0", "0", "0", "0", "8");
    assertThat(assess(report).findings().get(0).message().english())
        .isEqualTo("（七）总计, 自然人 is 8, but its parts add up to 3 + 4 = 7: 1 too many");
  }

  @Test
  void wholeTableOfBlanksSaysNothing() {
    ReportBuilder report = ReportBuilder.zeros().set("requests", "blank");
    assertThat(assess(report).sums()).isEqualTo(new SumCounts(3, 0, 39));
    assertThat(reasons(report, "row-total")).containsOnly(Reason.TOTAL_BLANK).hasSize(25);
    assertThat(reasons(report, "balance")).containsOnly(Reason.TOTAL_BLANK).hasSize(7);
  }

  @Test
  void blankCountsAsZero() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "7", "blank", "/", "blank", "blank", "blank", "7")
            .set("requests.disposed.disclosed", "7", "blank", "/", "blank", "blank", "0", "7")
            .set("requests.disposed.total", "7", "0", "0", "0", "0", "0", "7");
    assertThat(assess(report).sums()).isEqualTo(new SumCounts(42, 0, 0));
    report.set("requests.received.total", "8");
    assertThat(failing(report)).containsExactly("row-total 一、本年新收政府信息公开申请数量", "balance 总计");
  }

  @Test
  void subtotalsLeftBlankAreNotZero() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "9", "2", "0", "0", "0", "0", "11")
            .set("requests.disposed.disclosed", "5", "2", "blank", "blank", "0", "0", "blank")
            .set("requests.disposed.partlyDisclosed", "4", "blank", "0", "0", "0", "0", "blank")
            .set("requests.disposed.total", "9", "2", "0", "0", "0", "0", "11");
    assertThat(failing(report)).isEmpty();
    assertThat(reasons(report, "row-total")).containsOnly(Reason.TOTAL_BLANK).hasSize(2);
    assertThat(reasons(report, "outcome-total")).containsExactly(Reason.BLANK_IS_NOT_ZERO);
    assertThat(assess(report).sums()).isEqualTo(new SumCounts(39, 0, 3));
  }

  @Test
  void subtotalsLeftBlankDoNotHideOtherErrors() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "9", "2", "0", "0", "0", "0", "11")
            .set("requests.disposed.disclosed", "5", "2", "0", "0", "0", "0", "blank")
            .set("requests.disposed.partlyDisclosed", "3", "0", "0", "0", "0", "0", "blank")
            .set("requests.disposed.total", "9", "2", "0", "0", "0", "0", "11");
    assertThat(failing(report)).containsExactly("outcome-total 自然人");
  }

  @Test
  void blankWhoseNumberIsGivenAwayByRowAndColumnIsSaidAndNoSumFails() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "9", "2", "0", "0", "0", "0", "11")
            .set("requests.disposed.disclosed", "blank", "2", "0", "0", "0", "0", "11")
            .set("requests.disposed.total", "9", "2", "0", "0", "0", "0", "11");
    assertThat(failing(report)).isEmpty();
    assertThat(reasons(report, "row-total")).containsExactly(Reason.BLANK_IS_NOT_ZERO);
    assertThat(reasons(report, "outcome-total")).containsExactly(Reason.BLANK_IS_NOT_ZERO);
    assertThat(assess(report).findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("blank-not-zero");
  }

  @Test
  void blankThatOnlyItsOwnSumMissesCountsAsZero() {
    ReportBuilder report =
        ReportBuilder.zeros().set("disputes.reconsideration", "blank", "1", "0", "0", "3");
    assertThat(failing(report)).containsExactly("dispute-total 行政复议");
  }

  @Test
  void totalOfABlankRowThatIsGivenMustHold() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("disputes.reconsideration", "blank", "blank", "blank", "blank", "3")
            .set("disputes.litigationDirect", "blank", "blank", "blank", "blank", "0");
    assertThat(failing(report)).containsExactly("dispute-total 行政复议");
  }

  @Test
  void missingAndUnreadableCellsAreNotReportedAgainAsFailedSums() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("disputes.reconsideration", "missing", "1", "0", "0", "3")
            .set("disputes.litigationDirect", "若干", "1", "0", "0", "3")
            .set("disputes.litigationAfterReconsideration", "若干", "1", "0", "missing", "3");
    assertThat(failing(report)).isEmpty();
    assertThat(reasons(report, "dispute-total"))
        .containsExactly(Reason.CELL_MISSING, Reason.CELL_UNREADABLE, Reason.CELL_MISSING);
  }

  @Test
  void missingTableIsTheReasonForAllItsSums() {
    ReportBuilder report = ReportBuilder.zeros().set("requests", "missing");
    assertThat(assess(report).sums()).isEqualTo(new SumCounts(3, 0, 39));
    assertThat(assess(report).notAssessed())
        .extracting(NotAssessed::because)
        .containsOnly(Reason.TABLE_MISSING);
  }

  @Test
  void largeAndDecimalNumbersAreExact() {
    String large = "9".repeat(30);
    ReportBuilder held =
        ReportBuilder.zeros()
            .set("disputes.reconsideration", large, "1", "0", "0", "1" + "0".repeat(30))
            .set("disputes.litigationDirect", "0.5", "0.50", "0", "0", "1");
    assertThat(failing(held)).isEmpty();
    ReportBuilder failing =
        ReportBuilder.zeros()
            .set("disputes.reconsideration", large, "2", "0", "0", "1" + "0".repeat(30))
            .set("disputes.litigationDirect", "0.5", "0.51", "0", "0", "1");
    assertThat(failing(failing)).hasSize(2);
  }

  @Test
  void onlyTheRulesThatAreCheckedAreCounted() {
    Checker checker = new Checker(List.of(Rules.find("balance").orElseThrow()));
    Report report = ReportBuilder.zeros().set("requests.received", "9").build();
    Assessment assessment = checker.assess(report);
    assertThat(assessment.sums()).isEqualTo(new SumCounts(0, 7, 0));
    assertThat(assessment.findings()).extracting(f -> f.rule().id()).containsOnly("balance");
  }

  @Test
  void emptyRowBesideNumbersWithoutAPlaceIsNoRowOfNoughts() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "9", "0", "0", "0", "0", "0", "9")
            .set("requests.disposed.disclosed", "blank")
            .set("requests.disposed.total", "9", "0", "0", "0", "0", "0", "9");
    assertThat(failing(report)).isNotEmpty();
    report.diagnostic("unplaced-value", Severity.ERROR, 77, "requests.disposed.disclosed");
    assertThat(failing(report)).isEmpty();
    assertThat(reasons(report, "outcome-total")).hasSize(7).containsOnly(Reason.NUMBER_UNPLACED);
  }
}
