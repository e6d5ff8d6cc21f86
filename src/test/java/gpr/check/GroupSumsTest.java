package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Severity;
import gpr.check.NotAssessed.Reason;
import gpr.report.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parents against the sums of their children. */
class GroupSumsTest {
  private static final String PARENT = "云溪市人民政府";
  private static final Groups GROUPS =
      new Groups("groups.csv", Map.of(PARENT, List.of("云溪市档案局", "云溪市财政局")));

  private final GroupSums sums = new GroupSums(GROUPS, Rules.all());
  private final Tally tally = new Tally();

  private void add(String organ, int year, String... received) {
    Report report =
        ReportBuilder.zeros()
            .organization(organ)
            .year(year)
            .path(organ + year + ".txt")
            .set("requests.received", received)
            .build();
    Assessment own = new Checker().assess(report);
    tally.add(own);
    sums.add(report, own);
  }

  @Test
  void everyCellOfTheParentIsTheSumOfItsChildrens() {
    add("云溪市档案局", 2024, "3", "1", "0", "0", "0", "0", "4");
    add(PARENT, 2024, "5", "1", "0", "0", "0", "0", "6");
    add("云溪市财政局", 2024, "2", "blank", "0", "0", "0", "0", "2");
    assertThat(sums.rest()).isEmpty();
  }

  @Test
  void cellsThatDifferAreOneMistakeToldOfTheParent() {
    add("云溪市档案局", 2024, "3", "1", "0", "0", "0", "0", "4");
    add("云溪市财政局", 2024, "2", "0", "0", "0", "0", "0", "2");
    add(PARENT, 2024, "4", "1", "0", "0", "0", "0", "5");
    Assessment parent = sums.rest().get(0);
    assertThat(parent.path()).isEqualTo(PARENT + "2024.txt");
    assertThat(parent.findings())
        .extracting(finding -> finding.message().english())
        .containsExactly(
            "一、本年新收政府信息公开申请数量, 自然人 is 4, but the reports of its children (2) add up to 5: 1 too few",
            "一、本年新收政府信息公开申请数量, 总计 is 5, but the reports of its children (2) add up to 6: 1 too few");
    assertThat(parent.findings().get(1).root()).isSameAs(parent.findings().get(0));
  }

  @Test
  void missingChildrenAreNamedAndNothingIsCompared() {
    add("云溪市档案局", 2024, "3", "1", "0", "0", "0", "0", "4");
    add("云溪市财政局", 2023, "3", "1", "0", "0", "0", "0", "4");
    add(PARENT, 2024, "9", "1", "0", "0", "0", "0", "10");
    assertThat(sums.rest()).hasSize(1);
    assertThat(sums.rest().get(0).findings()).isEmpty();
    NotAssessed entry = sums.rest().get(0).notAssessed().get(0);
    assertThat(entry.because()).isEqualTo(Reason.CHILD_NOT_GIVEN);
    assertThat(entry.reason().english())
        .isEqualTo("reports of children are not among the inputs: 云溪市财政局");
  }

  @Test
  void parentThatNeverComesIsSaid() {
    add("云溪市档案局", 2024, "3", "1", "0", "0", "0", "0", "4");
    assertThat(sums.rest().get(0).path()).isEqualTo("groups.csv");
    assertThat(sums.rest().get(0).notAssessed().get(0).names()).containsExactly(PARENT);
  }

  @Test
  void childWithoutANumberIsNoNought() {
    add("云溪市档案局", 2024, "missing", "1", "0", "0", "0", "0", "4");
    add("云溪市财政局", 2024, "2", "0", "0", "0", "0", "0", "2");
    add(PARENT, 2024, "5", "1", "0", "0", "0", "0", "6");
    assertThat(sums.rest().get(0).findings()).isEmpty();
    assertThat(sums.rest().get(0).notAssessed().get(0).cells())
        .extracting(cell -> cell.path())
        .containsExactly("requests.received.naturalPerson");
  }

  /** What breaks the sum of its children has a finding, though none of its own. */
  @Test
  void parentWhoseSumFailsIsCleanNoMore() {
    addRules("云溪市档案局", "0");
    addRules("云溪市财政局", "0");
    addRules(PARENT, "1");
    assertThat(tally.clean()).isEqualTo(3);
    sums.rest().forEach(tally::addFindings);
    assertThat(tally.clean()).isEqualTo(2);
    assertThat(tally.findings(Severity.ERROR)).isEqualTo(1);
  }

  private void addRules(String organ, String issued) {
    Report report =
        ReportBuilder.zeros()
            .organization(organ)
            .year(2024)
            .set("proactiveDisclosure.rules.issued", issued)
            .build();
    Assessment own = new Checker().assess(report);
    tally.add(own);
    sums.add(report, own);
  }

  @Test
  void missingChildrenAreCountedWithTheirNames() {
    add("云溪市档案局", 2024, "0", "0", "0", "0", "0", "0", "0");
    add(PARENT, 2024, "0", "0", "0", "0", "0", "0", "0");
    sums.rest().forEach(tally::addFindings);
    assertThat(tally.notAssessed()).containsEntry(Reason.CHILD_NOT_GIVEN, 1L);
    assertThat(tally.missed(Reason.CHILD_NOT_GIVEN)).containsExactly("云溪市财政局");
    assertThat(tally.missed(Reason.LAST_YEAR_NOT_GIVEN)).isEmpty();
  }
}
