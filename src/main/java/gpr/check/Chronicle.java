package gpr.check;

import gpr.organ.Organ;
import gpr.report.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the reports of one organization, in the order in which they come. Keeps a few numbers of
 * each. Serves one call and one thread.
 */
public final class Chronicle {
  private final List<SuccessionRule> rules;
  private final YearFigures.Places places = new YearFigures.Places();
  private final Map<String, OrganizationHistory> histories = new HashMap<>();

  /** A chronicle of all rules over several reports. */
  public Chronicle() {
    this(Rules.all());
  }

  /**
   * @param rules the rules to check; those about one report by itself are passed over
   */
  public Chronicle(Collection<Rule> rules) {
    this.rules =
        rules.stream()
            .filter(SuccessionRule.class::isInstance)
            .map(SuccessionRule.class::cast)
            .toList();
  }

  /**
   * Compares a report with those that came before it.
   *
   * @param report the report
   * @param assessment what was found of it by itself
   * @return the same with what is found now
   */
  public Assessment add(Report report, Assessment assessment) {
    if (rules.isEmpty() || report.organization() == null || report.year() == null) {
      return assessment;
    }
    Organ organ = assessment.organ();
    OrganizationHistory history =
        histories.computeIfAbsent(organ.identity(), identity -> new OrganizationHistory());
    YearFigures figures = places.figures(report, organ);
    Findings findings = new Findings();
    for (SuccessionRule rule : rules) {
      rule.check(report, figures, history, findings);
    }
    history.add(figures);
    return findings.isEmpty() ? assessment : assessment.and(findings);
  }
}
