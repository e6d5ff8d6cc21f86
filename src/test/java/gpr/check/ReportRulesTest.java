package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Severity;
import gpr.check.NotAssessed.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about one report that are no sums. */
class ReportRulesTest {
  private static List<Finding> findings(ReportBuilder report) {
    return new Checker().assess(report.build()).findings();
  }

  /** Each finding as rule, place, message. */
  private static List<String> said(ReportBuilder report) {
    return findings(report).stream()
        .map(f -> f.rule().id() + " " + f.line() + ":" + f.column() + " " + f.message().english())
        .toList();
  }

  private static List<String> paths(Finding finding) {
    return finding.cells().stream().map(cell -> cell.cell().path()).toList();
  }

  @Test
  void reportOfZerosHasNoFinding() {
    for (String template : List.of("2019", "2021")) {
      ReportBuilder report = ReportBuilder.zeros(template);
      report.year(template.equals("2019") ? 2020 : 2024);
      Assessment assessment = new Checker().assess(report.build());
      assertThat(assessment.findings()).isEmpty();
      assertThat(assessment.notAssessed()).isEmpty();
    }
  }

  @Test
  void worstComeFirstThenInTheOrderOfTheText() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .heading(2, "2、主动公开政府信息情况")
            .set("proactiveDisclosure.rules.issued", "~3")
            .set("disputes.reconsideration.upheld", "x")
            .set("proactiveDisclosure.rules.repealed", "-1")
            .section(5, "无");
    assertThat(findings(report))
        .extracting(f -> f.rule().id())
        .containsExactly(
            "negative-value", "unreadable-value", "empty-section", "heading", "inferred-value");
    assertThat(findings(report))
        .extracting(Finding::severity)
        .containsExactly(
            Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.INFO);
  }

  @Test
  void missingSectionIsSaidAfterTheOneBefore() {
    assertThat(said(ReportBuilder.zeros().section(3, null).section(1, null)))
        .containsExactly(
            "missing-section 0:0 section 一、总体情况 is missing",
            "missing-section 20:1 section 三、收到和处理政府信息公开申请情况 is missing");
  }

  @Test
  void missingTableIsNotSaidRowByRow() {
    List<Finding> found = findings(ReportBuilder.zeros().set("disputes", "missing"));
    assertThat(found).extracting(f -> f.rule().id()).containsExactly("missing-table");
    assertThat(found.get(0).cells()).hasSize(15);
    assertThat(found.get(0).line()).isEqualTo(40);
  }

  @Test
  void missingRowsOfATableAreSaidOnceWithAllTheirCells() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "missing")
            .set("requests.disposed.refused", "missing")
            .set("requests.disposed.notProcessed.petition", "missing");
    List<Finding> found = findings(report);
    assertThat(found).extracting(f -> f.rule().id()).containsExactly("missing-row");
    assertThat(found.get(0).message().english())
        .isEqualTo(
            "收到和处理政府信息公开申请情况: rows are missing (10): 一、本年新收政府信息公开申请数量;"
                + " 1.属于国家秘密 … 8.属于行政查询事项; 1.信访举报投诉类申请");
    assertThat(found.get(0).cells()).hasSize(70);
    assertThat(paths(found.get(0))).contains("requests.disposed.refused.inquiryMatter.total");
  }

  @Test
  void rowIsNotMissingWhereOneOfItsCellsIsThere() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set(
                "requests.received",
                "missing",
                "missing",
                "missing",
                "0",
                "missing",
                "missing",
                "missing");
    assertThat(findings(report)).isEmpty();
    assertThat(new Checker().assess(report.build()).notAssessed())
        .extracting(NotAssessed::because)
        .containsOnly(Reason.CELL_MISSING);
  }

  @Test
  void unplacedNumbersAreNoMissingRow() {
    ReportBuilder row =
        ReportBuilder.zeros()
            .set("requests.received", "missing")
            .diagnostic("unplaced-value", Severity.ERROR, 77, "requests.received");
    assertThat(findings(row)).extracting(f -> f.rule().id()).containsExactly("unplaced-value");
    assertThat(findings(row).get(0).line()).isEqualTo(77);
    ReportBuilder table =
        ReportBuilder.zeros()
            .set("disputes", "missing")
            .diagnostic("unplaced-value", Severity.ERROR, 77, "disputes");
    assertThat(findings(table)).extracting(f -> f.rule().id()).containsExactly("unplaced-value");
  }

  @Test
  void cellWithTwoNumbersIsAConflictNotUnreadable() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received.naturalPerson", "7 or 8")
            .set("requests.received.otherOrganization", "若干")
            .diagnostic("table-conflict", Severity.ERROR, 77, "requests.received.naturalPerson");
    assertThat(findings(report))
        .extracting(f -> f.rule().id())
        .containsExactly("table-conflict", "unreadable-value");
    assertThat(said(report).get(1))
        .isEqualTo(
            "unreadable-value 110:30 一、本年新收政府信息公开申请数量, 其他 says “若干”, but should be a number");
  }

  @Test
  void onlyCountsMustNotBeNegative() {
    ReportBuilder report =
        ReportBuilder.zeros("2019")
            .year(2020)
            .set("proactiveDisclosure.licensing.change", "-5")
            .set("proactiveDisclosure.licensing.previousItems", "-5");
    assertThat(findings(report))
        .extracting(ReportRulesTest::paths)
        .containsExactly(List.of("proactiveDisclosure.licensing.previousItems"));
  }

  @Test
  void blanksAreSaidOnceATable() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "0", "blank", "/", "0", "0", "0", "0")
            .set("requests.carriedOver.naturalPerson", "blank")
            .set("disputes.reconsideration.upheld", "blank");
    assertThat(said(report))
        .containsExactly(
            "blank-value 110:22 收到和处理政府信息公开申请情况: 3 of 175 cells are empty or not applicable:"
                + " 一、本年新收政府信息公开申请数量; 二、上年结转政府信息公开申请数量",
            "blank-value 285:20 政府信息公开行政复议、行政诉讼情况: 1 of 15 cells are empty or not applicable: 行政复议, 结果维持");
  }

  @Test
  void inferredValuesAreSaidOnceATable() {
    ReportBuilder report = ReportBuilder.zeros().set("requests.disposed.refused", "~0");
    assertThat(said(report))
        .containsExactly(
            "inferred-value 138:20 收到和处理政府信息公开申请情况: 56 of 175 values were settled by position or by the sums,"
                + " not by their own labels: 1.属于国家秘密 … 8.属于行政查询事项");
    assertThat(findings(report).get(0).cells()).hasSize(56);
  }

  @ParameterizedTest
  @CsvSource({
    "2, '2、主动公开政府信息情况', true",
    "2, '主动公开政府信息情况', true",
    "2, '（二）、主动公开政府信息情况', true",
    "2, '三、主动公开政府信息情况', true",
    "2, '二、主动公开信息情况', true",
    "5, '五、存在的问题及改进措施', true",
    "2, '二、行政机关主动公开政府信息情况', false",
    "3, '三、行政机关收到和处理政府信息公开申请的情况', false",
    "4, '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况', false",
    "5, '五、政府信息公开工作存在的主要问题及改进情况', false",
    "2, '## **二、主动公开政府信息情况', false",
    "2, '　二、 主动公开 政府信息情况', false",
    "4, '四、政府信息公开行政复议,行政诉讼情况', false",
  })
  void headingNeedsItsOwnNumeralAndWords(int section, String heading, boolean isFound) {
    assertThat(said(ReportBuilder.zeros().heading(section, heading))).hasSize(isFound ? 1 : 0);
  }

  @Test
  void headingOutOfOrderIsSaidOnce() {
    ReportBuilder report = ReportBuilder.zeros().section(2, null).heading(2, "二、主动公开政府信息情况");
    assertThat(said(report))
        .containsExactly(
            "heading 20:1 the heading “二、主动公开政府信息情况” is out of order: it should come before “六、其他需要报告的事项”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无", "无。", "暂无", "没有。"})
  void sectionThatSaysNothingIsEmpty(String prose) {
    assertThat(said(ReportBuilder.zeros().section(5, prose)))
        .containsExactly("empty-section 50:1 the section “五、存在的主要问题及改进情况” says nothing");
    assertThat(findings(ReportBuilder.zeros().section(6, prose))).isEmpty();
  }

  @Test
  void claimThatDiffersIsSaidOnceHoweverOftenItIsMade() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .claim("0", "requests.carriedOver.total")
            .claim("30", "requests.received.total")
            .claim("30", "requests.received.total")
            .claim("31", "requests.received.total");
    List<Finding> found = findings(report);
    assertThat(found).extracting(f -> f.actual().intValue()).containsExactly(30, 31);
    assertThat(found).extracting(f -> f.expected().intValue()).containsExactly(0, 0);
    assertThat(found.get(0).line()).isEqualTo(11);
    assertThat(found.get(0).column()).isEqualTo(6);
    assertThat(found.get(0).message().english())
        .isEqualTo("一、本年新收政府信息公开申请数量, 总计 is 0 in the table, but 30 in the prose, 30 more: “共30件”");
  }

  @Test
  void claimIsAMismatchOnlyIfItFitsNoReading() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "3", "0", "0", "0", "0", "0", "3")
            .set("requests.carriedOver", "2", "0", "0", "0", "0", "0", "2")
            .set("requests.carriedForward", "5", "0", "0", "0", "0", "0", "5");
    String sum = "requests.received.total+requests.carriedOver.total";
    assertThat(findings(report.claim("5", "requests.received.total", sum))).isEmpty();
    assertThat(findings(report.claim("3", sum, "requests.received.total"))).isEmpty();
    report.claim("4", sum, "requests.received.total");
    assertThat(findings(report)).hasSize(1);
    assertThat(paths(findings(report).get(0)))
        .containsExactly("requests.received.total", "requests.carriedOver.total");
    assertThat(findings(report).get(0).expected().intValue()).isEqualTo(5);
  }

  @Test
  void claimOfACellWithoutNumberIsNotAssessed() {
    for (String cell : List.of("blank", "/", "missing", "若干")) {
      ReportBuilder report =
          ReportBuilder.zeros()
              .set("proactiveDisclosure.rules.issued", cell)
              .claim("4", "proactiveDisclosure.rules.issued");
      assertThat(said(report)).noneMatch(line -> line.startsWith("narrative"));
      assertThat(new Checker().assess(report.build()).notAssessed())
          .extracting(NotAssessed::because)
          .containsExactly(Reason.CELL_WITHOUT_NUMBER);
    }
  }

  @Test
  void blankBearsOutAClaimOfZeroUnlessASumShowsOtherwise() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("disputes.reconsideration", "blank")
            .claim("0", "disputes.reconsideration.total");
    assertThat(new Checker().assess(report.build()).notAssessed())
        .noneMatch(entry -> entry.rule().id().equals("narrative-mismatch"));
    report.set("disputes.reconsideration", "1", "0", "0", "0", "blank");
    assertThat(new Checker().assess(report.build()).notAssessed())
        .anyMatch(entry -> entry.rule().id().equals("narrative-mismatch"));
    assertThat(said(report)).noneMatch(line -> line.startsWith("narrative"));
  }

  @Test
  void closingDateIsInTheNextYear() {
    assertThat(findings(ReportBuilder.zeros().signed(2025))).isEmpty();
    assertThat(said(ReportBuilder.zeros().signed(2026)))
        .containsExactly(
            "year-mismatch 300:1 the closing date is in 2026, but a report about 2024 is made in 2025");
    assertThat(said(ReportBuilder.zeros().titleYear(2023)))
        .containsExactly("year-mismatch 1:7 the title says 2023, but the report is about 2024");
    assertThat(findings(ReportBuilder.zeros().year(null).titleYear(2023).signed(2029)))
        .noneMatch(f -> f.rule().id().equals("year-mismatch"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2018, false", "2019, 2019, false", "2019, 2020, false", "2019, 2021, true",
    "2021, 2018, false", "2021, 2020, true", "2021, 2021, false", "2021, 2035, false",
  })
  void formIsThatOfTheYear(String template, int year, boolean isFound) {
    assertThat(said(ReportBuilder.zeros(template).year(year)))
        .hasSize(isFound ? 1 : 0)
        .allMatch(line -> line.startsWith("template-year"));
  }

  @Test
  void reportWithoutItsNameIsUnknownOnce() {
    assertThat(said(ReportBuilder.zeros().organization(null)))
        .containsExactly("unknown-report 0:0 the text does not say its title, its organization");
    ReportBuilder fromFileName =
        ReportBuilder.zeros().diagnostic("unknown-report", Severity.WARNING, 0);
    assertThat(findings(fromFileName)).hasSize(1);
  }
}
