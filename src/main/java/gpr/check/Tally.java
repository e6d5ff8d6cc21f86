package gpr.check;

import gpr.Severity;
import gpr.check.NotAssessed.Reason;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts over all reports of a call. Serves one thread. */
public final class Tally {
  private long reports;
  private long clean;
  private long unread;
  private long suppressed;
  private SumCounts sums = SumCounts.NONE;
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private final Map<Reason, Long> notAssessed = new EnumMap<>(Reason.class);
  private final Map<Reason, Set<String>> missed = new EnumMap<>(Reason.class);

  /** Of nothing so far. */
  public Tally() {}

  /** Counts a report. */
  public void add(Assessment assessment) {
    reports++;
    clean += assessment.isClean() ? 1 : 0;
    sums = sums.plus(assessment.sums());
    count(assessment);
  }

  /** What several rules miss for want of one report is counted once. */
  private void countNotAssessed(Assessment assessment) {
    boolean lacksLastYear = false;
    for (NotAssessed entry : assessment.notAssessed()) {
      boolean isLastYear = entry.because() == Reason.LAST_YEAR_NOT_GIVEN;
      if (!isLastYear || !lacksLastYear) {
        notAssessed.merge(entry.because(), 1L, Long::sum);
        missed
            .computeIfAbsent(entry.because(), each -> new LinkedHashSet<>())
            .addAll(entry.names());
      }
      lacksLastYear |= isLastYear;
    }
  }

  /** Counts what is told of no report, such as a baseline, or more of one that was counted. */
  public void addFindings(Assessment assessment) {
    clean -= assessment.wasClean() && !assessment.isClean() ? 1 : 0;
    count(assessment);
  }

  private void count(Assessment assessment) {
    suppressed += assessment.suppressed().stream().filter(known -> known.root() == null).count();
    countNotAssessed(assessment);
    for (Finding finding : assessment.findings()) {
      if (finding.root() == null) {
        findings.merge(finding.severity(), 1L, Long::sum);
      }
    }
  }

  /** Counts an input that could not be read, or not to its end. */
  public void addUnread() {
    unread++;
  }

  /** How many reports were checked. */
  public long reports() {
    return reports;
  }

  /** How many of them have no finding, not even one that a baseline knows. */
  public long clean() {
    return clean;
  }

  /** How many inputs could not be read, or not to their end. */
  public long unread() {
    return unread;
  }

  /**
   * How many findings a baseline knew, counted as the others are; no other count has them in it.
   */
  public long suppressed() {
    return suppressed;
  }

  /** How many findings have that severity; those that follow from another are not counted again. */
  public long findings(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }

  /** What became of the forms' sums. */
  public SumCounts sums() {
    return sums;
  }

  /** The organs that are missed for that reason, the first of them; empty for most reasons. */
  public List<Object> missed(Reason reason) {
    return Labels.list(List.copyOf(missed.getOrDefault(reason, Set.of())));
  }

  /**
   * How much could not be told for each reason that occurred. That last year's report is not there
   * goes without saying where only one report is.
   */
  public Map<Reason, Long> notAssessed() {
    Map<Reason, Long> reasons = new EnumMap<>(notAssessed);
    if (reports == 1) {
      reasons.remove(Reason.LAST_YEAR_NOT_GIVEN);
    }
    return reasons;
  }
}
