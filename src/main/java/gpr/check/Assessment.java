package gpr.check;

import gpr.Severity;
import gpr.organ.Organ;
import gpr.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one report.
 *
 * @param path the file, as it was named
 * @param part which report of the file, from 1; 0 where the file has one report
 * @param organization the organ; null where the text does not say
 * @param organ the same without its division, which stands beside it
 * @param year the year that the report is about; null where the text does not say
 * @param sums what became of the form's sums
 * @param notAssessed what could not be told, and why
 * @param findings what breaks a rule, the worst first, then in the order of the text; what follows
 *     from another stands behind it
 * @param suppressed what breaks a rule too, but is known to a baseline; in the same order
 * @param wasClean whether it tells more of a report that was told of before, without a finding then
 */
public record Assessment(
    String path,
    int part,
    @Nullable String organization,
    Organ organ,
    @Nullable Integer year,
    SumCounts sums,
    List<NotAssessed> notAssessed,
    List<Finding> findings,
    List<Finding> suppressed,
    boolean wasClean) {
  public Assessment {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(organ, "organ");
    Objects.requireNonNull(sums, "sums");
    notAssessed = List.copyOf(notAssessed);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  static Assessment of(Report report, Organ organ, SumCounts sums, Findings findings) {
    return new Assessment(
        report.source().path(),
        report.source().part(),
        report.organization(),
        organ,
        report.year(),
        sums,
        findings.notAssessed(),
        findings.inOrder(),
        List.of(),
        false);
  }

  /**
   * The same with its findings told apart: those that are reported, and those that are known. What
   * followed from a known one follows on its own.
   */
  Assessment with(List<Finding> reported, List<Finding> known) {
    return new Assessment(
        path,
        part,
        organization,
        organ,
        year,
        sums,
        notAssessed,
        Roots.told(reported),
        Roots.told(known),
        wasClean);
  }

  /** The same with no findings but those that weigh so much or follow from one that does. */
  public Assessment atLeast(Severity least) {
    List<Finding> shown =
        findings.stream()
            .filter(
                finding -> {
                  Finding told = finding.root() == null ? finding : finding.root();
                  return told.severity().compareTo(least) <= 0;
                })
            .toList();
    return new Assessment(
        path, part, organization, organ, year, sums, notAssessed, shown, suppressed, wasClean);
  }

  /**
   * The same with findings that weigh what the user says.
   *
   * @param severities what findings of these rules weigh; those of others stay as they are
   */
  public Assessment weighed(Map<Rule, Severity> severities) {
    if (severities.isEmpty() || findings.isEmpty()) {
      return this;
    }
    Findings weighed = new Findings();
    for (Finding finding : findings) {
      weighed.add(finding.weighing(severities.getOrDefault(finding.rule(), finding.severity())));
    }
    return with(weighed.inOrder(), suppressed);
  }

  /** The same with what was found later. */
  Assessment and(Findings later) {
    Findings all = new Findings();
    all.addAll(findings, notAssessed);
    all.addAll(later.inOrder(), later.notAssessed());
    return new Assessment(
        path,
        part,
        organization,
        organ,
        year,
        sums,
        all.notAssessed(),
        all.inOrder(),
        suppressed,
        wasClean);
  }

  /**
   * The same as more of a report that was told of before.
   *
   * @param clean whether nothing was found of it then
   */
  Assessment further(boolean clean) {
    return new Assessment(
        path, part, organization, organ, year, sums, notAssessed, findings, suppressed, clean);
  }

  /** Whether nothing was found, not even what a baseline knows. */
  public boolean isClean() {
    return findings.isEmpty() && suppressed.isEmpty();
  }
}
