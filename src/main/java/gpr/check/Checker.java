package gpr.check;

import gpr.form.Form;
import gpr.form.Forms;
import gpr.report.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Checks reports, each by itself; {@link Chronicle} compares several. Immutable, so one checker
 * serves many threads.
 */
public final class Checker {
  private final List<ReportRule> rules;
  private final Set<String> ruleIds = new HashSet<>();
  private final Map<Form, FormIndex> indexes = new HashMap<>();

  /** A checker of all rules. */
  public Checker() {
    this(Rules.all());
  }

  /**
   * @param rules the rules to check; of others nothing is found, assessed or counted
   */
  public Checker(Collection<Rule> rules) {
    this.rules =
        rules.stream().filter(ReportRule.class::isInstance).map(ReportRule.class::cast).toList();
    this.rules.forEach(rule -> ruleIds.add(rule.id()));
    Forms.all().forEach(form -> indexes.put(form, new FormIndex(form)));
  }

  /** What is found of one report. */
  public Assessment assess(Report report) {
    FormIndex index = Objects.requireNonNull(indexes.get(report.form()));
    Subject subject = new Subject(report, index);
    Findings findings = new Findings();
    for (ReportRule rule : rules) {
      rule.check(subject, findings);
    }
    return Assessment.of(report, subject.organ(), subject.sums().counts(ruleIds), findings);
  }
}
