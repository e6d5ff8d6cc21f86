package gpr.survey;

import gpr.Severity;
import gpr.check.Assessment;
import gpr.check.Checker;
import gpr.form.FormCell;
import gpr.generator.CellDamage;
import gpr.generator.ExpectedCell;
import gpr.generator.Reading;
import gpr.generator.Recipe;
import gpr.report.Report;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Counts what becomes of reports in which a converter split a number in two: 2 and 0 for 20. */
final class SplitNumbers {
  /** What became of one report. */
  enum Outcome {
    /** The number was put together again, and nothing is said. */
    MENDED,
    /** A finding says that something could not be read. */
    SAID,
    /** Nothing is said of a number that was lost. */
    SILENT,
    /** A number was read that is not the true one, or a sum is said not to hold. */
    WRONG
  }

  private static final Checker CHECKER = new Checker();

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

  /** Makes the report of that recipe with a number split, reads it and checks it. */
  void add(Recipe recipe) {
    Reading reading = Reading.of(recipe.with(CellDamage.DIGIT_SPLIT));
    for (Report report : reading.reports()) {
      outcomes.merge(outcome(reading, report), 1, Integer::sum);
    }
  }

  int of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  private static Outcome outcome(Reading reading, Report report) {
    Assessment assessment = CHECKER.assess(report);
    if (assessment.sums().failed() > 0) {
      return Outcome.WRONG;
    }
    boolean isLost = false;
    for (FormCell cell : report.form().cells()) {
      ExpectedCell expected = reading.made().cell(cell);
      BigDecimal value = report.cell(cell).value();
      if (!expected.allows(value)) {
        return Outcome.WRONG;
      }
      isLost |= value == null && expected.value() != null;
    }
    boolean isSaid =
        assessment.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR);
    return isLost ? isSaid ? Outcome.SAID : Outcome.SILENT : Outcome.MENDED;
  }
}
