package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final ReportBuilder BROKEN =
      ReportBuilder.zeros()
          .set("disputes.reconsideration", "1", "0", "0", "0", "2")
          .set("disputes.litigationDirect", "1", "0", "0", "0", "2");

  private static Assessment assess(ReportBuilder report) {
    return new Checker().assess(report.build());
  }

  private static List<BaselineEntry> entries(Assessment... assessments) {
    List<BaselineEntry> entries = new ArrayList<>();
    for (Assessment assessment : assessments) {
      assessment.findings().forEach(f -> entries.add(BaselineEntry.of(assessment, f)));
    }
    return entries;
  }

  @Test
  void knownFindingsAreNotReported() {
    Assessment assessment = assess(BROKEN);
    Baseline baseline = new Baseline("b.json", entries(assessment));
    assertThat(baseline.filter(assessment).findings()).isEmpty();
    assertThat(baseline.filter(assessment).sums()).isEqualTo(assessment.sums());
    assertThat(baseline.unused(Rules.all())).isEmpty();
  }

  @Test
  void entryHidesOneFinding() {
    ReportBuilder twice =
        ReportBuilder.zeros().heading(2, "主动公开政府信息情况").heading(3, "收到和处理政府信息公开申请情况");
    Assessment assessment = assess(twice);
    assertThat(assessment.findings()).hasSize(2);
    Baseline baseline = new Baseline("b.json", entries(assessment).subList(0, 1));
    assertThat(baseline.filter(assessment).findings()).hasSize(1);
  }

  @Test
  void entryOfAnotherYearOrganizationOrCellHidesNothing() {
    Assessment assessment = assess(BROKEN);
    BaselineEntry entry = entries(assessment).get(0);
    List<BaselineEntry> others =
        List.of(
            new BaselineEntry("row-total", entry.organization(), entry.year(), entry.paths()),
            new BaselineEntry(entry.rule(), "别局", entry.year(), entry.paths()),
            new BaselineEntry(entry.rule(), entry.organization(), 2023, entry.paths()),
            new BaselineEntry(entry.rule(), entry.organization(), null, entry.paths()),
            new BaselineEntry(
                entry.rule(), entry.organization(), entry.year(), entry.paths().subList(1, 5)));
    assertThat(new Baseline("b.json", others).filter(assessment).findings()).hasSize(2);
  }

  @Test
  void entryThatNoLongerOccursIsFoundAtItsLine() {
    Assessment assessment = assess(BROKEN);
    Baseline baseline = new Baseline("b.json", entries(assessment), new int[] {4, 5});
    ReportBuilder mended =
        ReportBuilder.zeros().set("disputes.litigationDirect", "1", "0", "0", "0", "2");
    baseline.filter(assess(mended));
    Assessment unused = baseline.unused(Rules.all()).orElseThrow();
    assertThat(unused.path()).isEqualTo("b.json");
    assertThat(unused.sums()).isEqualTo(SumCounts.NONE);
    Finding finding = unused.findings().get(0);
    assertThat(unused.findings()).hasSize(1);
    assertThat(finding.rule().id()).isEqualTo("unused-baseline");
    assertThat(finding.line()).isEqualTo(4);
    assertThat(finding.cells()).hasSize(5);
    assertThat(finding.message().english())
        .startsWith(
            "does not occur any more: dispute-total of 云溪市档案局 2024 disputes.reconsideration");
  }

  @Test
  void entriesOfReportsThatWereNotGivenAreCountedInOneFinding() {
    Baseline baseline = new Baseline("b.json", entries(assess(BROKEN)));
    baseline.filter(assess(ReportBuilder.zeros().year(2020)));
    assertThat(baseline.unused(Rules.all()).orElseThrow().findings())
        .extracting(f -> f.message().english())
        .containsExactly("entries of reports that are not among the inputs: 2");
  }

  @Test
  void entriesOfRulesThatWereNotCheckedAreNotUnused() {
    Baseline baseline = new Baseline("b.json", entries(assess(BROKEN)));
    baseline.filter(assess(ReportBuilder.zeros()));
    List<Rule> without =
        Rules.all().stream().filter(rule -> !rule.id().equals("dispute-total")).toList();
    assertThat(baseline.unused(without)).isEmpty();
    List<Rule> withoutItself = List.of(new DisputeTotal());
    assertThat(baseline.unused(withoutItself)).isEmpty();
  }

  @Test
  void entryOfARuleThatDoesNotExistIsUnused() {
    BaselineEntry entry = new BaselineEntry("old-rule", "云溪市档案局", 2024, List.of("no.such"));
    Baseline baseline = new Baseline("b.json", List.of(entry));
    baseline.filter(assess(ReportBuilder.zeros()));
    assertThat(baseline.unused(Rules.all()).orElseThrow().findings()).hasSize(1);
  }
}
