package gpr.output;

import gpr.Severity;
import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Findings counted by rule, organ, division and year. What follows from another finding is not
 * counted again. Serves one thread.
 */
public final class FindingCounts {
  /** What is counted of an organ, a division or a year. */
  public static final class Count {
    private static final Comparator<Count> WORST_FIRST =
        Comparator.comparing(Count::rank, WorstFirst.Rank.WORST_FIRST);

    private final @Nullable String name;
    private long reports;
    private long clean;
    private long errors;
    private long warnings;
    private long infos;

    private Count(@Nullable String name) {
      this.name = name;
    }

    private void addReport(Assessment assessment) {
      reports++;
      clean += assessment.isClean() ? 1 : 0;
      addRank(assessment);
    }

    private void addFindings(Assessment assessment) {
      clean -= assessment.wasClean() && !assessment.isClean() ? 1 : 0;
      addRank(assessment);
    }

    private void addRank(Assessment assessment) {
      WorstFirst.Rank rank = WorstFirst.Rank.of(assessment);
      errors += rank.errors();
      warnings += rank.warnings();
      infos += rank.infos();
    }

    /** What it is called; null for reports that do not say. */
    public @Nullable String name() {
      return name;
    }

    /** How many reports there are. */
    public long reports() {
      return reports;
    }

    /** How many of them have no finding. */
    public long clean() {
      return clean;
    }

    /** How many findings there are, by their weight. */
    public WorstFirst.Rank rank() {
      return new WorstFirst.Rank(errors, warnings, infos);
    }
  }

  /**
   * How often a rule was broken.
   *
   * @param rule the rule
   * @param severity how much these findings weigh
   * @param findings how many there are
   */
  public record RuleCount(Rule rule, Severity severity, long findings) {}

  private record Weighed(Rule rule, Severity severity) {}

  private final Map<Weighed, Long> byRule = new LinkedHashMap<>();
  private final Map<String, Count> byOrgan = new LinkedHashMap<>();
  private final Map<String, Count> byDivision = new LinkedHashMap<>();
  private final Map<Integer, Count> byYear = new TreeMap<>();

  /** What is under no key of a map. */
  private static final String UNKNOWN = "";

  /** The year of reports that do not say theirs: behind all others. */
  private static final int NO_YEAR = Integer.MAX_VALUE;

  /** Nothing is counted so far. */
  public FindingCounts() {}

  /** Counts a report with its findings. */
  public void addReport(Assessment assessment) {
    addRules(assessment);
    organ(assessment).addReport(assessment);
    division(assessment).addReport(assessment);
    year(assessment).addReport(assessment);
  }

  /** Counts only the findings: of what is no report, or of a report that was counted. */
  public void addFindings(Assessment assessment) {
    addRules(assessment);
    if (assessment.organization() != null) {
      organ(assessment).addFindings(assessment);
      division(assessment).addFindings(assessment);
      year(assessment).addFindings(assessment);
    }
  }

  private void addRules(Assessment assessment) {
    for (Finding finding : assessment.findings()) {
      if (finding.root() == null) {
        byRule.merge(new Weighed(finding.rule(), finding.severity()), 1L, Long::sum);
      }
    }
  }

  private Count organ(Assessment assessment) {
    String identity = assessment.organ().identity();
    return byOrgan.computeIfAbsent(
        identity == null ? UNKNOWN : identity,
        key -> new Count(identity == null ? null : assessment.organization()));
  }

  private Count division(Assessment assessment) {
    String name =
        assessment.organ().division() == null ? null : assessment.organ().division().fullName();
    return byDivision.computeIfAbsent(name == null ? UNKNOWN : name, key -> new Count(name));
  }

  private Count year(Assessment assessment) {
    Integer year = assessment.year();
    return byYear.computeIfAbsent(
        year == null ? NO_YEAR : year, key -> new Count(year == null ? null : year.toString()));
  }

  /** By rule, what is broken most often first; those equally often in the order of their ids. */
  public List<RuleCount> rules() {
    List<RuleCount> counts = new ArrayList<>();
    byRule.forEach(
        (weighed, findings) ->
            counts.add(new RuleCount(weighed.rule(), weighed.severity(), findings)));
    counts.sort(
        Comparator.<RuleCount>comparingLong(count -> -count.findings())
            .thenComparing(count -> count.rule().id())
            .thenComparing(RuleCount::severity));
    return counts;
  }

  /** By organ, the worst first, else in the order in which they came. */
  public List<Count> organs() {
    return worstFirst(byOrgan);
  }

  /** By division, the worst first, else in the order in which they came. */
  public List<Count> divisions() {
    return worstFirst(byDivision);
  }

  /** By year, reports without one last. */
  public List<Count> years() {
    return List.copyOf(byYear.values());
  }

  private static List<Count> worstFirst(Map<String, Count> counts) {
    List<Count> sorted = new ArrayList<>(counts.values());
    sorted.sort(Count.WORST_FIRST);
    return sorted;
  }
}
