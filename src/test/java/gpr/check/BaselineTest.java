package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
    assertThat(new Baseline("b.json", entries(assessment)).filter(assessment).suppressed())
        .isEqualTo(assessment.findings());
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
  void entryOfAnotherYearOrganizationCellOrNumberHidesNothing() {
    Assessment assessment = assess(BROKEN);
    BaselineEntry entry = entries(assessment).get(0);
    List<BigDecimal> otherValues = new ArrayList<>(entry.values());
    otherValues.set(1, BigDecimal.valueOf(77));
    List<BaselineEntry> others =
        List.of(
            with(entry, "row-total", entry.organization(), 2024, entry.paths(), entry.values()),
            with(entry, entry.rule(), "别局", 2024, entry.paths(), entry.values()),
            with(entry, entry.rule(), entry.organization(), 2023, entry.paths(), entry.values()),
            with(entry, entry.rule(), entry.organization(), null, entry.paths(), entry.values()),
            with(
                entry,
                entry.rule(),
                entry.organization(),
                2024,
                entry.paths().subList(1, 5),
                entry.values().subList(1, 5)),
            with(entry, entry.rule(), entry.organization(), 2024, entry.paths(), otherValues));
    assertThat(new Baseline("b.json", others).filter(assessment).findings()).hasSize(2);
    assertThat(new Baseline("b.json", List.of(entry)).filter(assessment).findings()).hasSize(1);
  }

  private static BaselineEntry with(
      BaselineEntry entry,
      String rule,
      String organization,
      Integer year,
      List<String> paths,
      List<BigDecimal> values) {
    return new BaselineEntry(
        rule, organization, year, paths, values, entry.expected(), entry.actual());
  }

  @Test
  void anotherNumberInTheSameSumIsNew() {
    Baseline baseline = new Baseline("b.json", entries(assess(BROKEN)));
    ReportBuilder worse =
        ReportBuilder.zeros()
            .set("disputes.reconsideration", "1", "0", "0", "0", "2")
            .set("disputes.litigationDirect", "1", "0", "0", "0", "30");
    Assessment filtered = baseline.filter(assess(worse));
    assertThat(filtered.findings()).hasSize(1);
    assertThat(filtered.suppressed()).hasSize(1);
    assertThat(baseline.unused(Rules.all()).orElseThrow().findings()).hasSize(1);
  }

  @Test
  void numbersAreComparedByTheirValue() {
    BigDecimal one = new BigDecimal("6.470");
    BigDecimal other = new BigDecimal("6.47");
    assertThat(new BaselineEntry("stock", null, null, List.of(), List.of(one), one, one))
        .isEqualTo(new BaselineEntry("stock", null, null, List.of(), List.of(other), other, other));
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
        .startsWith("no longer occurs: dispute-total of 云溪市档案局 2024 disputes.reconsideration");
  }

  @Test
  void onPartOfTheInputsNothingIsNoLongerThere() {
    Baseline baseline = new Baseline("b.json", entries(assess(BROKEN)));
    baseline.filter(assess(ReportBuilder.zeros().year(2020)));
    assertThat(baseline.unused(Rules.all())).isEmpty();
  }

  @Test
  void whatNeedsTheOtherYearsReportIsMissedOnlyWhereThatIsGivenToo() {
    ReportBuilder last = ReportBuilder.zeros().year(2023);
    ReportBuilder next =
        ReportBuilder.zeros().set("requests.carriedOver", "5", "0", "0", "0", "0", "0", "5");
    Chronicle chronicle = new Chronicle();
    chronicle.add(last.build(), assess(last));
    Assessment compared = chronicle.add(next.build(), new Checker(List.of()).assess(next.build()));
    List<BaselineEntry> entries = entries(compared);
    assertThat(entries).isNotEmpty().allMatch(entry -> entry.rule().equals("carry-over"));
    Baseline alone = new Baseline("b.json", entries);
    alone.filter(assess(next));
    assertThat(alone.unused(Rules.all())).isEmpty();
    Baseline otherSide = new Baseline("b.json", entries);
    otherSide.filter(assess(next));
    otherSide.filter(assess(ReportBuilder.zeros().year(2025)));
    assertThat(otherSide.unused(Rules.all())).isEmpty();
    Baseline both = new Baseline("b.json", entries);
    both.filter(assess(last));
    both.filter(assess(next));
    assertThat(both.unused(Rules.all()).orElseThrow().findings()).hasSameSizeAs(entries);
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
}
