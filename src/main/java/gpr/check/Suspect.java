package gpr.check;

import gpr.Message;
import java.util.List;
import java.util.Objects;

/**
 * What would mend all failing sums of a table.
 *
 * @param kind what happened, most likely
 * @param cells the cells to change; empty where several changes would do
 * @param explanation what would have to change, or what those changes share
 */
public record Suspect(Kind kind, List<SuspectCell> cells, Message explanation) {
  /** What makes sums fail, one mistake each but for {@link #TWO_CELLS}. */
  public enum Kind {
    /** One cell has another number. */
    CELL,
    /** A number stands partly in one cell of a row that belongs into another. */
    MOVE,
    /** Two cells have other numbers, each by itself. */
    TWO_CELLS,
    /** Two cells, rows or columns stand in each other's place. */
    EXCHANGE,
    /** The numbers of a row stand one column off. */
    SHIFT,
    /** A total counts a group twice, or not at all. */
    GROUP
  }

  public Suspect {
    Objects.requireNonNull(kind, "kind");
    cells = List.copyOf(cells);
    Objects.requireNonNull(explanation, "explanation");
  }
}
