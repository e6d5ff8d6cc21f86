package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.check.NotAssessed.Reason;
import gpr.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules over the reports of one organization. */
class ChronicleTest {
  private final Checker checker = new Checker();
  private final Chronicle chronicle = new Chronicle();

  private Assessment add(ReportBuilder builder) {
    Report report = builder.build();
    return chronicle.add(report, checker.assess(report));
  }

  private static ReportBuilder year(int year) {
    return ReportBuilder.zeros().year(year).path(year + ".txt");
  }

  private static ReportBuilder carrying(int year, String row, String number) {
    return year(year).set(row, number, "0", "0", "0", "0", "0", number);
  }

  /** What is found over several reports: rule, cells, expected, actual. */
  private static List<String> found(Assessment assessment) {
    List<String> found = new ArrayList<>();
    for (Finding finding : assessment.findings()) {
      if (finding.rule() instanceof SuccessionRule) {
        List<String> paths = finding.cells().stream().map(cell -> cell.cell().path()).toList();
        found.add(finding.rule().id() + paths + " " + finding.expected() + " " + finding.actual());
      }
    }
    return found;
  }

  @Test
  void whatWasCarriedForwardIsTakenOverInEachColumn() {
    assertThat(found(add(carrying(2023, "requests.carriedForward", "3")))).isEmpty();
    Assessment later = add(carrying(2024, "requests.carriedOver", "2"));
    assertThat(found(later))
        .containsExactly(
            "carry-over[requests.carriedOver.naturalPerson] 3 2",
            "carry-over[requests.carriedOver.total] 3 2");
    assertThat(later.findings())
        .extracting(f -> f.message().english())
        .contains(
            "二、上年结转, 自然人 is 2, but the report of 2023 carries 3 forward: 1 too few (2023.txt)");
  }

  @Test
  void organIsTheSameWhateverItIsCalledAndAnotherOfTheSameNameIsNot() {
    add(carrying(2022, "requests.carriedForward", "3").organization("西城区民政局"));
    assertThat(found(add(carrying(2023, "requests.carriedOver", "2").organization("（北京）西城区民政局"))))
        .hasSize(2);
    assertThat(found(add(carrying(2023, "requests.carriedOver", "9").organization("北京市东城区民政局"))))
        .isEmpty();
    assertThat(found(add(carrying(2023, "requests.carriedOver", "9").organization("北京市西城区司法局"))))
        .isEmpty();
  }

  @Test
  void orderOfTheInputsDoesNotMatter() {
    assertThat(found(add(carrying(2024, "requests.carriedOver", "2")))).isEmpty();
    assertThat(found(add(carrying(2023, "requests.carriedForward", "3"))))
        .containsExactly(
            "carry-over[requests.carriedForward.naturalPerson] 2 3",
            "carry-over[requests.carriedForward.total] 2 3");
  }

  @Test
  void sameNumbersAreNoFinding() {
    add(carrying(2023, "requests.carriedForward", "3"));
    assertThat(found(add(carrying(2024, "requests.carriedOver", "3")))).isEmpty();
  }

  @Test
  void gapYearIsNotAssessed() {
    add(carrying(2021, "requests.carriedForward", "3"));
    Assessment later = add(carrying(2023, "requests.carriedOver", "2"));
    assertThat(found(later)).isEmpty();
    assertThat(later.notAssessed())
        .filteredOn(entry -> entry.because() == Reason.LAST_YEAR_NOT_GIVEN)
        .extracting(entry -> entry.rule().id())
        .containsExactly("carry-over", "stock", "copied", "jump");
  }

  @Test
  void reportWithoutTheOneBeforeSaysThatItWasNotCompared() {
    assertThat(add(year(2024)).notAssessed())
        .extracting(NotAssessed::because)
        .containsOnly(Reason.LAST_YEAR_NOT_GIVEN);
    assertThat(add(year(2025)).notAssessed()).isEmpty();
  }

  @Test
  void textInWhichOnlyTheYearWasBroughtUpToDateIsCopied() {
    String problems = "年，公开内容不够丰富，部分栏目更新不及时，答复的规范性有待提高，将加强培训，按月核对公开目录。";
    add(year(2023).section(5, "2023" + problems));
    Assessment copied = add(year(2024).section(5, "2024" + problems));
    assertThat(copied.findings()).extracting(f -> f.rule().id()).containsExactly("copied");
    Assessment other = add(year(2025).section(5, "2024" + problems));
    assertThat(other.findings()).isEmpty();
  }

  @Test
  void organizationsAreComparedByNameWithoutWidthAndSpaces() {
    add(carrying(2023, "requests.carriedForward", "3").organization("云溪市档案局（本级）"));
    add(carrying(2023, "requests.carriedForward", "7").organization("云岭市档案局"));
    Assessment later = add(carrying(2024, "requests.carriedOver", "2").organization("云溪市　档案局(本级)"));
    assertThat(found(later)).hasSize(2).allMatch(line -> line.endsWith(" 3 2"));
  }

  @Test
  void blankTakesOverZeroAndNothingElse() {
    add(carrying(2023, "requests.carriedForward", "3"));
    Assessment later = add(year(2024).set("requests.carriedOver", "blank"));
    assertThat(found(later)).isEmpty();
    assertThat(later.notAssessed())
        .filteredOn(entry -> entry.rule().id().equals("carry-over"))
        .extracting(entry -> entry.cells().size())
        .containsExactly(2);
  }

  @Test
  void missingRowIsNotAssessed() {
    add(carrying(2023, "requests.carriedForward", "3"));
    Assessment later = add(year(2024).set("requests.carriedOver", "missing"));
    assertThat(found(later)).isEmpty();
    assertThat(later.notAssessed())
        .filteredOn(entry -> entry.rule().id().equals("carry-over"))
        .extracting(entry -> entry.cells().size())
        .containsExactly(7);
  }

  @Test
  void stockFollowsFromLastYears() {
    add(year(2023).set("proactiveDisclosure.normativeDocuments", "1", "0", "9"));
    Assessment later =
        add(year(2024).set("proactiveDisclosure.normativeDocuments", "4", "2", "10"));
    assertThat(found(later))
        .containsExactly(
            "stock[proactiveDisclosure.normativeDocuments.issued,"
                + " proactiveDisclosure.normativeDocuments.repealed,"
                + " proactiveDisclosure.normativeDocuments.inForce] 11 10");
    assertThat(later.findings().get(0).message().english())
        .isEqualTo(
            "行政规范性文件, 现行有效件数 is 10, but the report of 2023 leaves 9 + 4 - 2 = 11: 1 too few (2023.txt)");
  }

  @Test
  void stockIsComparedInEitherOrder() {
    add(year(2024).set("proactiveDisclosure.rules", "4", "2", "10"));
    assertThat(found(add(year(2023).set("proactiveDisclosure.rules", "1", "0", "9"))))
        .containsExactly("stock[proactiveDisclosure.rules.inForce] 11 10");
    assertThat(found(add(year(2025).set("proactiveDisclosure.rules", "0", "0", "10")))).isEmpty();
  }

  @Test
  void stockOfAnotherFormIsNotAssessed() {
    Report old = ReportBuilder.zeros("2019").year(2020).build();
    chronicle.add(old, checker.assess(old));
    Assessment later = add(year(2021).set("proactiveDisclosure.rules", "1", "0", "9"));
    assertThat(found(later)).isEmpty();
    assertThat(later.notAssessed())
        .extracting(NotAssessed::because)
        .containsExactly(Reason.OTHER_FORM);
  }

  @Test
  void sameYearTwiceIsSaidOfTheSecond() {
    add(year(2024).path("first.txt"));
    Assessment second = add(year(2024).path("second.txt"));
    assertThat(found(second)).containsExactly("duplicate-report[] null null");
    assertThat(second.findings().get(0).message().english())
        .isEqualTo("the report of 云溪市档案局 about 2024 came before, in first.txt");
  }

  @Test
  void ofTwoFilesOfOneReportTheCellsAreNamedThatDiffer() {
    add(year(2024).path("年报.docx").set("requests.carriedOver", "0", "0", "0", "0", "0", "0", "2"));
    Assessment second =
        add(
            year(2024)
                .path("年报.pdf")
                .set("requests.carriedOver", "0", "0", "0", "0", "0", "0", "missing"));
    assertThat(found(second)).contains("duplicate-report[requests.carriedOver.total] null null");
    assertThat(second.findings())
        .extracting(finding -> finding.message().english())
        .contains(
            "the report of 云溪市档案局 about 2024 came before, in 年报.docx; different numbers (1):"
                + " 二、上年结转政府信息公开申请数量, 总计");
  }

  @Test
  void reportsWithoutNameOrYearAreNotJoined() {
    add(year(2024).organization(null));
    assertThat(found(add(year(2024).organization(null)))).isEmpty();
    add(ReportBuilder.zeros().year(null));
    assertThat(found(add(ReportBuilder.zeros().year(null)))).isEmpty();
  }

  @Test
  void rulesThatAreNotCheckedFindNothing() {
    Chronicle none = new Chronicle(List.of(new Stock()));
    Report report = year(2024).build();
    none.add(report, checker.assess(report));
    assertThat(none.add(report, checker.assess(report)).findings()).isEmpty();
  }
}
