package gpr.check;

import gpr.Message;
import java.util.List;
import java.util.Objects;

/**
 * What would mend all failing sums of a table: one cell with another value, or two cells of a row,
 * one up and one down by the same number.
 *
 * @param cells the cells to change; empty where several changes would do
 * @param explanation what would have to change, or what those changes share
 */
public record Suspect(List<SuspectCell> cells, Message explanation) {
  public Suspect {
    cells = List.copyOf(cells);
    Objects.requireNonNull(explanation, "explanation");
  }
}
