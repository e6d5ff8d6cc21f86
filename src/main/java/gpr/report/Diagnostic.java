package gpr.report;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormCell;
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
 */
public record Diagnostic(
    String rule, Severity severity, Message message, int line, List<FormCell> cells) {
  public Diagnostic {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    cells = List.copyOf(cells);
  }
}
