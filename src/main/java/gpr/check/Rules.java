package gpr.check;

import java.util.List;
import java.util.Optional;

/** The catalogue of rules. */
public final class Rules {
  /** In the order in which they are listed; the sums first, since they are what gpr is for. */
  private static final List<Rule> ALL =
      List.of(
          new RowTotal(),
          new OutcomeTotal(),
          new Balance(),
          new DisputeTotal(),
          new MissingSection(),
          new MissingTable(),
          new MissingRow(),
          new UnreadableValue(),
          new UnplacedValue(),
          new NegativeValue(),
          new NarrativeMismatch(),
          new YearMismatch(),
          new TemplateYear(),
          new HeadingRule(),
          new BlankValue(),
          new InferredValue(),
          new EmptySection(),
          new CarryOver(),
          new Stock(),
          new DuplicateReport(),
          new TableConflict(),
          new UnknownReport(),
          new UnusedBaseline());

  private Rules() {}

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rule of that id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Whether a rule is about reports; else it is about what is given beside them. */
  public static boolean isAboutReports(Rule rule) {
    return rule instanceof ReportRule || rule instanceof SuccessionRule;
  }
}
