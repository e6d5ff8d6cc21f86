package gpr.table;

import gpr.layout.Cell;
import java.util.Arrays;
import java.util.List;

/**
 * Knows the row that a text ends in without a line end: more of it may be lost. Only a sum can tell
 * that its last number is whole, and that no number is lost behind it.
 */
final class CutRow {
  private final FormRows form;
  private final TextRow[] textRows;
  private final Placement[] placements;

  CutRow(FormRows form, TextRow[] textRows, Placement[] placements) {
    this.form = form;
    this.textRows = textRows;
    this.placements = placements;
  }

  /** Takes back what may not be whole of the row that stands on that line. */
  void drop(int line) {
    for (int row = 0; row < form.count(); row++) {
      TextRow text = textRows[row];
      if (text != null && text.filled() > 0 && text.values().last().line() == line) {
        dropFrom(row);
      }
    }
  }

  private void dropFrom(int row) {
    Cell[] cells = placements[row].cells();
    if (textRows[row].filled() < cells.length) {
      Arrays.fill(cells, null);
    } else if (!isSummedUp(row, cells)) {
      int last = cells.length - 1;
      cells[last] = cells[last] == null ? null : cells[last].unreadable();
    }
  }

  /** Whether the last number is the total of those before it. */
  private boolean isSummedUp(int row, Cell[] cells) {
    for (FormRows.CellSum sum : form.sumsWithin(row)) {
      if (sum.total() == cells.length - 1) {
        return RowSums.judge(List.of(sum), cells, true) == RowSums.Verdict.HOLD;
      }
    }
    return false;
  }
}
