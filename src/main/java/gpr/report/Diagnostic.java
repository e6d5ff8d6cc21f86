package gpr.report;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A doubt about the reading, said once.
 *
 * @param rule the id of the rule that it belongs to
 * @param severity how much it weighs
 * @param message what is the matter
 * @param line its line, from 1; 0 where it has no place
 * @param cells the cells that it is about; may be empty
 * @param numbers the numbers that it is about, where these have no cell: as the line has them, from
 *     left to right; empty where there are none, or not each can be read
 */
public record Diagnostic(
    String rule,
    Severity severity,
    Message message,
    int line,
    List<FormCell> cells,
    List<BigDecimal> numbers) {
  public Diagnostic {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    cells = List.copyOf(cells);
    numbers = List.copyOf(numbers);
  }

  /** A doubt that is about no numbers but those of its cells. */
  public static Diagnostic of(
      String rule, Severity severity, Message message, int line, List<FormCell> cells) {
    return new Diagnostic(rule, severity, message, line, cells, List.of());
  }
}
