package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cell is to blame. */
class SuspectTest {
  /** Nine requests of natural persons and two of businesses, disclosed but for two. */
  private static ReportBuilder busy() {
    return ReportBuilder.zeros()
        .set("requests.received", "9", "2", "0", "0", "0", "0", "11")
        .set("requests.carriedOver", "1", "0", "0", "0", "0", "0", "1")
        .set("requests.disposed.disclosed", "7", "2", "0", "0", "0", "0", "9")
        .set("requests.disposed.refused.stateSecret", "2", "0", "0", "0", "0", "0", "2")
        .set("requests.disposed.total", "9", "2", "0", "0", "0", "0", "11")
        .set("requests.carriedForward", "1", "0", "0", "0", "0", "0", "1");
  }

  private static List<Finding> sums(ReportBuilder report) {
    return new Checker()
        .assess(report.build()).findings().stream()
            .filter(finding -> finding.rule() instanceof SumRule)
            .toList();
  }

  /** The one suspect that all failing sums share. */
  private static Suspect suspect(ReportBuilder report) {
    List<Suspect> suspects = sums(report).stream().map(Finding::suspect).distinct().toList();
    assertThat(suspects).hasSize(1);
    return suspects.get(0);
  }

  private static List<String> cells(Suspect suspect) {
    return suspect.cells().stream()
        .map(
            cell ->
                cell.printed().cell().path()
                    + " "
                    + cell.printed().value()
                    + " "
                    + cell.suggested())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "requests.disposed.disclosed.naturalPerson, 1, 7",
    "requests.disposed.disclosed.naturalPerson, 77, 7",
    "requests.disposed.disclosed.total, 8, 9",
    "requests.disposed.total.naturalPerson, 19, 9",
    "requests.disposed.total.total, 1, 11",
    "requests.received.commercialEnterprise, 3, 2",
    "requests.received.total, 110, 11",
    "requests.carriedOver.naturalPerson, 0, 1",
    "requests.carriedForward.otherOrganization, 4, 0",
    "requests.disposed.notProcessed.petition.researchInstitution, 1, 0",
  })
  void wrongCellOfTheRequestsIsNamed(String path, String wrong, String right) {
    ReportBuilder report = busy().set(path, wrong);
    Suspect suspect = suspect(report);
    assertThat(cells(suspect)).containsExactly(path + " " + wrong + " " + right);
    assertThat(suspect.explanation().english())
        .contains("is " + wrong + ", but should be " + right);
    assertThat(sums(report)).allSatisfy(f -> assertThat(f.line()).isGreaterThan(100));
  }

  @Test
  void findingPointsAtTheNamedCell() {
    Finding finding = sums(busy().set("requests.disposed.disclosed.naturalPerson", "1")).get(0);
    assertThat(finding.line()).isEqualTo(finding.suspect().cells().get(0).printed().line());
    assertThat(finding.column()).isEqualTo(20);
  }

  @Test
  void numberLeftOutAmongBlankZerosIsSaid() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests", "blank")
            .set("requests.received", "9", "2", "blank", "blank", "blank", "blank", "11")
            .set(
                "requests.disposed.disclosed",
                "9",
                "blank",
                "blank",
                "blank",
                "blank",
                "blank",
                "11")
            .set("requests.disposed.total", "9", "2", "blank", "blank", "blank", "blank", "11");
    assertThat(sums(report)).isEmpty();
    Finding finding = new Checker().assess(report.build()).findings().get(0);
    assertThat(finding.message().english()).startsWith("（一）予以公开, 商业企业 is empty, but should be 2");
  }

  @Test
  void requestUnderTheWrongApplicantIsNamedIfOneRowCanHoldIt() {
    ReportBuilder report =
        busy().set("requests.disposed.total", "8", "3", "0", "0", "0", "0", "11");
    Suspect suspect = suspect(report);
    assertThat(cells(suspect))
        .containsExactly(
            "requests.disposed.total.naturalPerson 8 9",
            "requests.disposed.total.commercialEnterprise 3 2");
    assertThat(suspect.explanation().english())
        .isEqualTo("（七）总计: 1 of 商业企业 should stand under 自然人");
  }

  @Test
  void requestUnderTheWrongApplicantInOneOfSeveralRowsIsSaidToBeInThem() {
    ReportBuilder report =
        busy().set("requests.disposed.disclosed", "8", "1", "0", "0", "0", "0", "9");
    Suspect suspect = suspect(report);
    assertThat(suspect.cells()).isEmpty();
    assertThat(suspect.explanation().english())
        .isEqualTo("1 of 自然人 should stand under 商业企业, in one of 2 rows: （一）予以公开; 1.属于国家秘密");
    assertThat(sums(report)).hasSize(2).allMatch(f -> f.rule().id().equals("outcome-total"));
  }

  @Test
  void neighboursInEachOthersPlaceAreToldBeforeTheMovesThatWouldDo() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "16", "8", "0", "0", "0", "0", "24")
            .set("requests.disposed.disclosed", "3", "7", "0", "0", "0", "0", "10")
            .set("requests.disposed.partlyDisclosed", "9", "5", "0", "0", "0", "0", "14")
            .set("requests.disposed.total", "16", "8", "0", "0", "0", "0", "24");
    Suspect suspect = suspect(report);
    assertThat(suspect.cells()).isEmpty();
    assertThat(suspect.explanation().english())
        .isEqualTo(
            "perhaps （一）予以公开, 自然人 (3) and （一）予以公开, 商业企业 (7) are exchanged; or else 4 of 商业企业 should"
                + " stand under 自然人, in one of 2 rows: （一）予以公开; （二）部分公开");
  }

  @Test
  void resultsOfAGroupDoNotTellWhichOfThemIsWrong() {
    ReportBuilder report =
        ReportBuilder.zeros().set("disputes.litigationDirect", "1", "4", "0", "0", "3");
    Suspect suspect = suspect(report);
    assertThat(suspect.cells()).isEmpty();
    // 结果维持 cannot be 2 less than 1.
    assertThat(suspect.explanation().english())
        .isEqualTo(
            "未经复议直接起诉: one of 2 cells is off by 2: 结果纠正 (4, should be 2); 总计 (3, should be 5)");
  }

  @Test
  void severalErrorsAreNotExplained() {
    ReportBuilder report =
        busy()
            .set("requests.disposed.disclosed.naturalPerson", "1")
            .set("requests.received.total", "12")
            .set("requests.carriedForward.commercialEnterprise", "5");
    assertThat(sums(report)).isNotEmpty().extracting(Finding::suspect).containsOnlyNulls();
  }

  @Test
  void tablesAreTakenEachByItself() {
    ReportBuilder report =
        busy()
            .set("requests.disposed.disclosed.naturalPerson", "1")
            .set("disputes.litigationDirect", "0", "0", "0", "0", "3");
    assertThat(sums(report))
        .filteredOn(f -> f.rule().id().equals("dispute-total"))
        .extracting(f -> f.suspect().cells())
        .containsExactly(List.of());
    assertThat(sums(report))
        .filteredOn(f -> !f.rule().id().equals("dispute-total"))
        .hasSize(2)
        .allSatisfy(f -> assertThat(cells(f.suspect())).hasSize(1));
  }

  @Test
  void noCellIsNamedWhereRowsCannotBeAssessed() {
    ReportBuilder report =
        busy()
            .set("requests.disposed.disclosed", "6", "2", "0", "0", "0", "0", "blank")
            .set("requests.disposed.refused.stateSecret", "2", "0", "0", "0", "0", "0", "blank");
    Suspect suspect = suspect(report);
    assertThat(suspect.cells()).isEmpty();
    assertThat(suspect.explanation().english()).startsWith("自然人: one of 2 cells is off by 1");
  }

  @Test
  void twoWrongCellsAreNamedIfNoOtherTwoWouldDo() {
    Suspect suspect =
        suspect(
            busy()
                .set("requests.received.total", "14")
                .set("requests.disposed.disclosed.naturalPerson", "5"));
    assertThat(cells(suspect))
        .containsExactly(
            "requests.received.total 14 11", "requests.disposed.disclosed.naturalPerson 5 7");
    assertThat(suspect.explanation().english())
        .isEqualTo(
            "two cells: 一、本年新收政府信息公开申请数量, 总计 is 14, but should be 11;"
                + " （一）予以公开, 自然人 is 5, but should be 7");
  }

  @Test
  void twoCellsThatAreOffByTheSameAreNotNamed() {
    Suspect suspect =
        suspect(
            busy()
                .set("requests.disposed.disclosed", "9", "2", "0", "0", "0", "0", "9")
                .set("requests.disposed.refused.stateSecret", "2", "2", "0", "0", "0", "0", "2"));
    assertThat(suspect.cells()).isEmpty();
    assertThat(suspect.explanation().english()).startsWith("one of these: two cells: ");
  }

  @Test
  void exchangedRowsAreNamed() {
    ReportBuilder report =
        busy()
            .set("requests.disposed.total", "1", "0", "0", "0", "0", "0", "1")
            .set("requests.carriedForward", "9", "2", "0", "0", "0", "0", "11");
    assertThat(suspect(report).explanation().english())
        .isEqualTo("the rows （七）总计 and 四、结转下年度继续办理 are exchanged");
    assertThat(suspect(report).cells()).hasSize(6);
  }

  @Test
  void shiftedRowIsNamed() {
    ReportBuilder report =
        busy().set("requests.disposed.disclosed", "0", "7", "2", "0", "0", "0", "0");
    assertThat(suspect(report).explanation().english())
        .isEqualTo("the numbers of （一）予以公开 stand one column too far to the right");
    assertThat(cells(suspect(report)))
        .containsExactly(
            "requests.disposed.disclosed.naturalPerson 0 7",
            "requests.disposed.disclosed.commercialEnterprise 7 2",
            "requests.disposed.disclosed.researchInstitution 2 0",
            "requests.disposed.disclosed.total 0 9");
  }

  @Test
  void groupThatIsCountedTwiceIsNamed() {
    ReportBuilder report =
        busy()
            .set("requests.disposed.refused.processInformation", "0", "0", "3", "0", "0", "0", "3")
            .set("requests.received", "9", "2", "3", "0", "0", "0", "14")
            .set("requests.disposed.total", "11", "2", "6", "0", "0", "0", "19");
    assertThat(suspect(report).explanation().english())
        .isEqualTo("（七）总计 counts 1.属于国家秘密 … 8.属于行政查询事项 twice");
  }

  @Test
  void exchangedTotalsAreNamedIfTheyDifferByMoreThanChance() {
    ReportBuilder few =
        busy()
            .set("requests.disposed.disclosed.total", "2")
            .set("requests.disposed.refused.stateSecret.total", "9");
    assertThat(suspect(few).cells()).isEmpty();
    ReportBuilder many =
        ReportBuilder.zeros()
            .set("requests.received", "90", "2", "0", "0", "0", "0", "92")
            .set("requests.disposed.disclosed", "70", "2", "0", "0", "0", "0", "20")
            .set("requests.disposed.refused.stateSecret", "20", "0", "0", "0", "0", "0", "72")
            .set("requests.disposed.total", "90", "2", "0", "0", "0", "0", "92");
    assertThat(suspect(many).explanation().english())
        .isEqualTo("（一）予以公开, 总计 (20) and 1.属于国家秘密, 总计 (72) are exchanged");
  }

  @Test
  void numberInTheProseTellsWhichOfSeveralCellsIsWrong() {
    ReportBuilder report =
        ReportBuilder.zeros().set("disputes.reconsideration", "1", "4", "0", "0", "3");
    assertThat(suspect(report).cells()).isEmpty();
    report.claim("5", "disputes.reconsideration.total");
    assertThat(cells(suspect(report))).containsExactly("disputes.reconsideration.total 3 5");
    report.claim("3", "disputes.reconsideration.total");
    assertThat(suspect(report).cells()).isEmpty();
  }

  @Test
  void numberInTheProseThatTheTableBearsOutClearsItsCell() {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("disputes.reconsideration", "1", "1", "0", "0", "3")
            .claim("3", "disputes.reconsideration.total")
            .claim("9", "requests.received.total");
    assertThat(suspect(report).explanation().english()).doesNotContain("总计");
  }
}
