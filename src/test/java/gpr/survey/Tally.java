package gpr.survey;

import gpr.survey.Specimen.Page;
import gpr.survey.Verdict.LeftOut;
import gpr.survey.Verdict.Naming;
import gpr.survey.Verdict.Outcome;
import gpr.survey.Verdict.RuleCount;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Verdicts added up. */
final class Tally {
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Naming, Integer> namings = new EnumMap<>(Naming.class);
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private final Map<String, Integer> otherFindings = new TreeMap<>();
  private final Map<String, RuleCount> byRule = new TreeMap<>();
  private int specimens;
  private int reports;
  private int strayFindings;
  private int determined;
  private int determinedNamed;
  private int onlySlips;
  private int statements;
  private int claims;
  private int rightClaims;
  private int rightAccusations;
  private int falseAccusations;

  void add(Verdict verdict) {
    specimens++;
    reports += verdict.specimen().pages().size();
    outcomes.merge(verdict.outcome(), 1, Integer::sum);
    namings.merge(verdict.naming(), 1, Integer::sum);
    if (verdict.leftOut() != null) {
      leftOut.merge(verdict.leftOut(), 1, Integer::sum);
    }
    strayFindings += verdict.strayFindings();
    determined += verdict.isDetermined() ? 1 : 0;
    determinedNamed += verdict.isDetermined() && verdict.naming() == Naming.RIGHT ? 1 : 0;
    onlySlips += verdict.isOnlySlip() ? 1 : 0;
    for (Page page : verdict.specimen().pages()) {
      statements += page.prose().stated().size();
    }
    verdict.byRule().forEach(this::add);
    claims += verdict.claims();
    rightClaims += verdict.rightClaims();
    rightAccusations += verdict.rightAccusations();
    falseAccusations += verdict.falseAccusations();
    verdict
        .otherFindings()
        .forEach((rule, count) -> otherFindings.merge(rule, count, Integer::sum));
  }

  void add(Tally other) {
    specimens += other.specimens;
    reports += other.reports;
    other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
    other.namings.forEach((naming, count) -> namings.merge(naming, count, Integer::sum));
    other.leftOut.forEach((said, count) -> leftOut.merge(said, count, Integer::sum));
    strayFindings += other.strayFindings;
    determined += other.determined;
    determinedNamed += other.determinedNamed;
    onlySlips += other.onlySlips;
    statements += other.statements;
    other.byRule.forEach(this::add);
    claims += other.claims;
    rightClaims += other.rightClaims;
    rightAccusations += other.rightAccusations;
    falseAccusations += other.falseAccusations;
    other.otherFindings.forEach((rule, count) -> otherFindings.merge(rule, count, Integer::sum));
  }

  private void add(String rule, RuleCount count) {
    byRule.computeIfAbsent(rule, each -> new RuleCount()).add(count);
  }

  /** How many numbers were left out of which that is said. */
  int of(LeftOut said) {
    return leftOut.getOrDefault(said, 0);
  }

  /** What became of each rule, by its id. */
  Map<String, RuleCount> byRule() {
    return byRule;
  }

  /** Defects, each in a report or two of its own. */
  int specimens() {
    return specimens;
  }

  int reports() {
    return reports;
  }

  int of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  int of(Naming naming) {
    return namings.getOrDefault(naming, 0);
  }

  int strayFindings() {
    return strayFindings;
  }

  int determined() {
    return determined;
  }

  int determinedNamed() {
    return determinedNamed;
  }

  int onlySlips() {
    return onlySlips;
  }

  /** Numbers of cells that the prose states. */
  int statements() {
    return statements;
  }

  int claims() {
    return claims;
  }

  int rightClaims() {
    return rightClaims;
  }

  int rightAccusations() {
    return rightAccusations;
  }

  int falseAccusations() {
    return falseAccusations;
  }

  Map<String, Integer> otherFindings() {
    return otherFindings;
  }

  /** So many of so many in percent; empty where there are none. */
  static String percent(int part, int whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
  }
}
