package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that breaks a rule.
 *
 * @param rule the rule
 * @param message what is the matter, with the numbers
 * @param line where to look, from 1; 0 where it has no place
 * @param column where to look on that line, in characters from 1; 0 where it has no place
 * @param cells the cells that it is about; of a sum all its cells, the total last; may be empty
 * @param expected the number that would keep the rule; null where there is none
 * @param actual the number that the report prints instead; null where there is none
 * @param suspect what would mend the sums of the table; null where nothing so small does
 * @param cause what findings of one rule that have the same root share; null where nothing is known
 * @param root the finding that this one follows from, which is told and counted instead; null where
 *     it stands by itself
 * @param severity how much it weighs: what its rule does, unless the user says otherwise
 */
public record Finding(
    Rule rule,
    Message message,
    int line,
    int column,
    List<CellValue> cells,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    @Nullable Suspect suspect,
    @Nullable String cause,
    @Nullable Finding root,
    Severity severity) {
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(severity, "severity");
    cells = List.copyOf(cells);
  }

  /** A finding without numbers of its own. */
  static Finding of(Rule rule, Message message, Place place, List<CellValue> cells) {
    return new Finding(
        rule,
        message,
        place.line(),
        place.column(),
        cells,
        null,
        null,
        null,
        null,
        null,
        rule.severity());
  }

  /** A finding that compares two numbers. */
  static Finding of(
      Rule rule,
      Message message,
      Place place,
      List<CellValue> cells,
      @Nullable BigDecimal expected,
      @Nullable BigDecimal actual) {
    return new Finding(
        rule,
        message,
        place.line(),
        place.column(),
        cells,
        expected,
        actual,
        null,
        null,
        null,
        rule.severity());
  }

  /** The same, of a root that others share. */
  Finding withCause(@Nullable String shared) {
    return new Finding(
        rule, message, line, column, cells, expected, actual, suspect, shared, root, severity);
  }

  /** The same, following from another; null: from none. */
  Finding withRoot(@Nullable Finding other) {
    if (root == other) {
      return this;
    }
    return new Finding(
        rule, message, line, column, cells, expected, actual, suspect, cause, other, severity);
  }

  /** The same with another weight. */
  Finding weighing(Severity other) {
    return new Finding(
        rule, message, line, column, cells, expected, actual, suspect, cause, root, other);
  }
}
