package gpr.check;

import java.util.List;
import java.util.Optional;

/** The catalogue of rules. */
public final class Rules {
  /**
   * In the order in which they are listed: the sums first, since they are what gpr is for, and
   * matters of form last.
   */
  private static final List<Rule> ALL =
      List.of(
          new RowTotal(),
          new OutcomeTotal(),
          new Balance(),
          new DisputeTotal(),
          new BlankNotZero(),
          new CarryOver(),
          new GroupTotal(),
          new NegativeValue(),
          new TableConflict(),
          new UnreadableValue(),
          new UnplacedValue(),
          new MissingSection(),
          new MissingTable(),
          new MissingRow(),
          new NarrativeMismatch(),
          new Stock(),
          new FeeConsistency(),
          new OtherOrgan(),
          new OtherYear(),
          new YearMismatch(),
          new SigningDate(),
          new Copied(),
          new Placeholder(),
          new DuplicateReport(),
          new UnknownReport(),
          new TemplateYear(),
          new EmptySection(),
          new BlankValue(),
          new HeadingRule(),
          new UnusedBaseline(),
          new Jump(),
          new RenamedOrgan(),
          new InferredValue());

  private Rules() {}

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rule of that id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Its place in the catalogue: the more certain and weighty a rule is, the earlier it stands. */
  static int rank(Rule rule) {
    return ALL.indexOf(rule);
  }

  /** Whether a rule is about reports; else it is about what is given beside them. */
  public static boolean isAboutReports(Rule rule) {
    return !(rule instanceof UnusedBaseline);
  }
}
