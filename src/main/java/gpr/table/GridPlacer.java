package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places numbers in a grid of cells with blanks: where the first column stands is learnt from rows
 * that have a number in each, or from what the sums say of rows of the same shape.
 */
final class GridPlacer {
  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final boolean[] blanksUsual;

  /** For each shape of row, where in it the first column stands. */
  private final Map<Long, Integer> starts = new HashMap<>();

  /** Where the first column stands by the sums, for shapes that no full row has. */
  private final Map<Long, Integer> summedStarts = new HashMap<>();

  GridPlacer(PlacedRows rows) {
    this.form = rows.form();
    this.textRows = rows.textRows();
    this.placed = rows.placed();
    this.blanksUsual = rows.blanksUsual();
  }

  void learn(int row, TextRow text) {
    boolean grid = PlacedRows.isGrid(text);
    if (!grid || form.columns(row) < 2 || starts.containsKey(shape(row, text))) {
      return;
    }
    List<Cell> values = text.values();
    int first = 0;
    while (!values.get(first).isFilled()) {
      first++;
    }
    int last = values.size() - 1;
    while (!values.get(last).isFilled()) {
      last--;
    }
    if (last - first == form.columns(row) - 1) {
      starts.put(shape(row, text), text.firstValue() + first);
      starts.putIfAbsent(shape(row, text.width()), text.firstValue() + first);
    }
  }

  /** Where the first column stands in rows of that width; null where no full row shows it. */
  Integer startIn(int row, int width) {
    return starts.get(shape(row, width));
  }

  private long shape(int row, TextRow text) {
    return block(row) << 40 | (long) text.width() << 20 | text.firstValue();
  }

  private long shape(int row, int width) {
    return block(row) << 40 | (long) width << 20 | 0xFFFFF;
  }

  /** The table and how many columns the row has: a block of fewer columns has its own places. */
  private long block(int row) {
    return (long) form.table(row) << 8 | form.columns(row);
  }

  /**
   * Whether a blank before the numbers, among as many cells as columns, is rather one of a merged
   * cell, the row having lost a number: it does not add up, and no row of the table with a blank
   * does.
   */
  boolean isShifted(int row, List<Cell> cells) {
    if (isOddOne(row)) {
      return true;
    }
    if (cells.get(0).isFilled() || isInColumnsOfFullRows(row)) {
      return false;
    }
    Cell[] direct = cells.toArray(new Cell[0]);
    if (RowSums.judge(form.sumsWithin(row), direct, false) != RowSums.Verdict.FAIL) {
      return false;
    }
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow text = textRows[other];
      if (text == null || text.width() == 0 || text.filled() == 0) {
        continue;
      }
      List<Cell> there = text.withoutGaps();
      boolean blanks =
          there.size() == form.columns(other) && text.filled() < there.size() && hasNumber(there);
      if (blanks
          && RowSums.judge(form.sumsWithin(other), there.toArray(new Cell[0]), false)
              == RowSums.Verdict.HOLD) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row has a blank as hardly any other has, and a shape as no full row has. */
  private boolean isOddOne(int row) {
    TextRow text = textRows[row];
    Integer start = starts.get(shape(row, text));
    return PlacedRows.isGrid(text)
        && !blanksUsual[form.table(row)]
        && (start == null || start != text.firstValue());
  }

  /** Whether full rows as wide as this one have their numbers in the same places. */
  private boolean isInColumnsOfFullRows(int row) {
    Integer start = startIn(row, textRows[row].width());
    return isUniform(form.table(row)) && start != null && start == textRows[row].firstValue();
  }

  private static boolean hasNumber(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.kind() == CellKind.NUMBER && cell.value().signum() != 0) {
        return true;
      }
    }
    return false;
  }

  /** The table's other rows of the same shape tell where the first column stands. */
  boolean placeInGrid(int row, TextRow text, int columns) {
    Integer start = starts.get(shape(row, text));
    if (start == null && isUniform(form.table(row))) {
      start = startIn(row, text.width());
    }
    boolean shown = start != null;
    if (start == null) {
      start = bestStart(row, text, columns);
    }
    if (start == null) {
      return false;
    }
    Cell[] cells = window(text, start - text.firstValue(), columns);
    if (cells.length == 0
        || !shown && RowSums.judge(form.sumsWithin(row), cells, false) == RowSums.Verdict.FAIL) {
      return false;
    }
    placed[row] = cells;
    return true;
  }

  /** Whether all rows of the table are equally wide: a merged cell leaves each of its places. */
  private boolean isUniform(int table) {
    int width = 0;
    for (int row = form.first(table); row < form.end(table); row++) {
      TextRow text = textRows[row];
      if (text != null) {
        if (!PlacedRows.isGrid(text) || width > 0 && text.width() != width) {
          return false;
        }
        width = text.width();
      }
    }
    return true;
  }

  /**
   * A row of a shape that no full row has. In the table's other rows the values may stand all in
   * the same columns of the grid, all at the left edge of what is to the right of the labels, or
   * all at its right edge.
   */
  boolean placeLikeOthers(int row) {
    TextRow text = textRows[row];
    int table = form.table(row);
    if (!blanksUsual[table] || !PlacedRows.isGrid(text) || text.filled() > form.columns(row)) {
      return false;
    }
    Map<Long, Integer> all = new HashMap<>(summedStarts);
    all.putAll(starts);
    boolean left = true;
    boolean right = true;
    Set<Integer> columns = new HashSet<>();
    for (Map.Entry<Long, Integer> entry : all.entrySet()) {
      int width = (int) (entry.getKey() >> 20 & 0xFFFFF);
      int firstValue = (int) (entry.getKey() & 0xFFFFF);
      if (entry.getKey() >> 40 == block(row) && firstValue != 0xFFFFF) {
        columns.add(entry.getValue());
        boolean wider = width - firstValue > form.columns(row);
        left &= !wider || entry.getValue() == firstValue;
        right &= !wider || entry.getValue() + form.columns(row) == width;
      }
    }
    if (columns.isEmpty()) {
      return false;
    }
    int last = text.values().size() - form.columns(row);
    return columns.size() == 1 && isTrimmed(table) && placeTrimmed(row, columns.iterator().next())
        || left != right
            && last > 0
            && accept(row, window(text, left ? 0 : last, form.columns(row)));
  }

  /** Excel and some extractors leave out the blank cells at the end of a row. */
  private boolean isTrimmed(int table) {
    int widest = 0;
    int shorter = 0;
    for (int row = form.first(table); row < form.end(table); row++) {
      TextRow text = textRows[row];
      if (text == null || !PlacedRows.isGrid(text) || text.values().isEmpty()) {
        continue;
      }
      if (!text.values().get(text.values().size() - 1).isFilled()) {
        return false;
      }
      shorter += text.width() < widest ? 1 : 0;
      widest = Math.max(widest, text.width());
    }
    return shorter > 0;
  }

  private boolean placeTrimmed(int row, int start) {
    TextRow text = textRows[row];
    int from = start - text.firstValue();
    if (from < 0 || text.width() > start + form.columns(row)) {
      return false;
    }
    List<Cell> cells = new ArrayList<>(text.values());
    while (cells.size() < from + form.columns(row)) {
      cells.add(PlacedRows.blankAfter(text));
    }
    for (int i = 0; i < from; i++) {
      if (cells.get(i).isFilled()) {
        return false;
      }
    }
    Cell[] trimmed = cells.subList(from, from + form.columns(row)).toArray(new Cell[0]);
    // Only what is said to be 0 was left out, so a row that adds up shows it.
    boolean addsUp =
        form.sumsWithin(row).isEmpty()
            || RowSums.judge(form.sumsWithin(row), trimmed, false) == RowSums.Verdict.HOLD;
    return addsUp && accept(row, trimmed);
  }

  private boolean accept(int row, Cell[] cells) {
    boolean fits =
        cells.length > 0
            && RowSums.judge(form.sumsWithin(row), cells, false) != RowSums.Verdict.FAIL;
    if (fits) {
      placed[row] = cells;
    }
    return fits;
  }

  /** The cells from that place on; empty if some number stands outside of them. */
  private static Cell[] window(TextRow text, int from, int columns) {
    List<Cell> values = text.values();
    if (from < 0 || from + columns > values.size()) {
      return new Cell[0];
    }
    for (int i = 0; i < values.size(); i++) {
      if ((i < from || i >= from + columns) && values.get(i).isFilled()) {
        return new Cell[0];
      }
    }
    return values.subList(from, from + columns).toArray(new Cell[0]);
  }

  /** A row without a label whose last groups are blank and were left out. */
  boolean placePadded(int row, TextRow text, int columns) {
    int groups = form.sumsWithin(row).size();
    boolean inFirstGroup = groups == 0 || text.values().size() <= columns / groups;
    if (!form.row(row).labels().isEmpty() || text.firstValue() > 0 || inFirstGroup) {
      return false;
    }
    Cell[] cells = new Cell[columns];
    for (int i = 0; i < columns; i++) {
      cells[i] = i < text.values().size() ? text.values().get(i) : PlacedRows.blankAfter(text);
    }
    for (FormRows.CellSum sum : form.sumsWithin(row)) {
      boolean filled = cells[sum.total()].isFilled();
      for (int addend : sum.addends()) {
        filled |= cells[addend].isFilled();
      }
      if (filled && RowSums.judge(List.of(sum), cells, false) != RowSums.Verdict.HOLD) {
        return false;
      }
    }
    placed[row] = cells;
    return true;
  }

  /**
   * No row of this shape is full: the start for which most rows of the shape add up, and none
   * fails.
   */
  private Integer bestStart(int row, TextRow text, int columns) {
    Integer best = null;
    int most = 0;
    boolean several = false;
    for (int start = text.firstValue(); start + columns <= text.width(); start++) {
      int held = held(row, text, start, columns);
      if (held > most) {
        most = held;
        best = start;
        several = false;
      } else if (held == most && held > 0) {
        several = true;
      }
    }
    if (several) {
      return null;
    }
    if (best != null) {
      summedStarts.put(shape(row, text), best);
    }
    return best;
  }

  private int held(int row, TextRow like, int start, int columns) {
    int held = 0;
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow text = textRows[other];
      boolean alike =
          text != null
              && text.width() == like.width()
              && text.firstValue() == like.firstValue()
              && form.columns(other) == columns
              && text.filled() > 0;
      if (!alike) {
        continue;
      }
      Cell[] cells = window(text, start - text.firstValue(), columns);
      if (cells.length == 0) {
        return -1;
      }
      RowSums.Verdict verdict = RowSums.judge(form.sumsWithin(other), cells, false);
      if (verdict == RowSums.Verdict.FAIL) {
        return -1;
      }
      held += verdict == RowSums.Verdict.HOLD ? 1 : 0;
    }
    return held;
  }
}
