package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that has a place for each cell, and where its numbers would stand.
 *
 * @param line the line
 * @param shape how the other rows of its block are written
 * @param shown where in the grid these have their numbers; empty where none shows it
 */
record GridRow(Line line, BlockShape shape, List<Integer> shown) {
  GridRow {
    shown = List.copyOf(shown);
  }

  Cells values() {
    return line.values();
  }

  /**
   * The values without what the label covers of their columns (HTML with colspan); one at least.
   */
  Cells behindLabel() {
    int from = 0;
    while (from + 1 < values().size() && values().get(from).kind() == CellKind.COVERED) {
      from++;
    }
    return values().subList(from, values().size());
  }

  /** Whether a cell is gone behind a label that covers two columns. */
  boolean lacksCellBehindLabel() {
    return !shape.trims() && shape.wideLabels().lackCell(line);
  }

  /** The place of the first number; negative where none is known. */
  int start() {
    return shown.isEmpty() ? -1 : shown.get(0);
  }

  /** Whether the label that names the row stands where others have their first number. */
  boolean isLabelAtStart() {
    return line.isNamed()
        && start() < line.width()
        && line.grid().get(start()) == line.labels().get(0);
  }

  /** Whether a cell says what the one to its left says: text of a wider cell, written out. */
  boolean isRepeated(int at) {
    Cell cell = line.grid().get(at);
    // Rows of zeros end in zeros anyway: beyond the last column one says nothing of a wider cell;
    // and no other block of the table is wider than the one whose rows end in their total.
    boolean ends = shape.endsInTotal() || cell.text().equals("0");
    boolean within =
        at < shown.get(shown.size() - 1) || !ends || shape.places().isUnderLast(line, at);
    return at > start()
        && cell.isFilled()
        && within
        && cell.text().equals(line.grid().get(at - 1).text());
  }

  /** Its end is left out, at that price once. */
  Cost trimmed(Cost cost) {
    boolean first = !cost.has(Reason.BLANKS_TRIMMED);
    return first
        ? cost.and(Reason.BLANKS_TRIMMED, shape.trims() ? 0 : Reason.BLANKS_TRIMMED.points())
        : cost;
  }

  /** What the blank cells among these cost. */
  Cost blanks(Cell[] placed) {
    int blanks = 0;
    boolean filled = false;
    boolean covered = false;
    for (Cell cell : placed) {
      blanks += cell.isFilled() || cell.isLabel() ? 0 : 1;
      filled |= cell.isFilled();
      covered |= cell.kind() == CellKind.COVERED;
    }
    if (blanks == 0) {
      return Cost.NONE;
    }
    if (covered && filled) {
      return Cost.of(Reason.BLANK_UNUSUAL).and(Reason.SHIFTED);
    }
    if (shape.areBlanksUsual() || !filled) {
      return Cost.of(Reason.BLANK);
    }
    return Cost.of(Reason.BLANK_UNUSUAL);
  }

  /** Which of its cells is the first with a number; negative where none is. */
  int firstFilled() {
    for (int i = 0; i < values().size(); i++) {
      if (values().get(i).isFilled()) {
        return i;
      }
    }
    return -1;
  }

  int lastFilled() {
    int last = values().size() - 1;
    while (last >= 0 && !values().get(last).isFilled()) {
      last--;
    }
    return last;
  }

  /** Whether every number stands in the place of a column. */
  boolean fits() {
    if (shown.isEmpty() || shape.isLong(line) || lacksCellBehindLabel()) {
      return false;
    }
    for (int i = 0; i < line.width(); i++) {
      if (line.grid().get(i).isFilled() && !shown.contains(i) && !isRepeated(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The cells of a longer row up to its last number, two neighbours as one, where they add up so
   * and no number is left: 197｜3｜｜1973.
   */
  List<List<Cell>> joined(int places) {
    int last = lastFilled();
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = Math.max(0, last - places); i < last && last >= places; i++) {
      if (Digits.canJoin(values().get(i), values().get(i + 1))) {
        List<Cell> joined = new ArrayList<>(values().subList(0, last + 1));
        joined.set(i, Digits.join(joined.get(i), joined.remove(i + 1)));
        List<Cell> row = joined.subList(last - places, last);
        boolean all = firstFilled() >= last - places;
        if (all && RowSum.endsInSum(row.toArray(Cell[]::new))) {
          rows.add(row);
        }
      }
    }
    return rows;
  }
}
