package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Every way to read a row that has more or fewer numbers than columns, as far as its own sums
 * allow.
 */
final class Readings {
  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final boolean[] blanksUsual;
  private final GridPlacer grid;

  private final List<TextRow> heads = new ArrayList<>();

  /**
   * No more placements of a row's numbers than this are tried: 8 numbers in 15 columns have 6435.
   */
  static final int MOST_PLACEMENTS = 6500;

  Readings(PlacedRows rows, GridPlacer grid, List<TextRow> allRows) {
    this.form = rows.form();
    this.textRows = rows.textRows();
    this.placed = rows.placed();
    this.blanksUsual = rows.blanksUsual();
    this.grid = grid;
    for (TextRow head : allRows) {
      if (head.isHead() && PlacedRows.isGrid(head) && head.labels().size() > 1) {
        heads.add(head);
      }
    }
  }

  /** Whether the text of a cell over several columns stands in each of them. */
  private boolean repeatsSpans(int row) {
    boolean repeats = false;
    for (TextRow head : heads) {
      if (head.match().row() == form.table(row) && head.line() <= textRows[row].line()) {
        Cell last = head.labels().get(head.labels().size() - 1);
        Cell before = head.labels().get(head.labels().size() - 2);
        boolean atEnd = last.text().equals(before.text());
        repeats = form.sumsWithin(row).isEmpty() ? head.repeatsLabel() : repeats || atEnd;
      }
    }
    return repeats;
  }

  /**
   * Neighbouring cells, one for each column, that the row's own sums allow. What stands before them
   * may have been a label, if the row has none; after them there is nothing.
   */
  List<Cell[]> windows(int row) {
    List<Cell[]> readings = new ArrayList<>();
    Cells values = textRows[row].values();
    int from = values.size() - form.columns(row);
    while (from >= 0) {
      if (!textRows[row].isRow() || values.subList(0, from).filled() == 0) {
        addIfHeld(row, readings, values.subList(from, from + form.columns(row)));
      }
      from = values.get(from + form.columns(row) - 1).isFilled() ? -1 : from - 1;
    }
    return readings;
  }

  List<Cell[]> tooMany(int row, List<Cell> filled) {
    int columns = form.columns(row);
    TextRow text = textRows[row];
    List<Cell[]> readings = new ArrayList<>();
    Integer start = grid.startIn(row, text.width());
    if (start != null
        && start >= text.firstValue()
        && start - text.firstValue() + columns <= text.values().size()) {
      int from = start - text.firstValue();
      addIfHeld(row, readings, text.values().subList(from, from + columns));
    }
    if (repeatsSpans(row)) {
      addCollapsed(filled, columns, readings);
    }
    if (filled.size() == columns + 1) {
      if (!text.isRow()) {
        // The first number may stand in the place of the label.
        addIfNotRefuted(row, readings, filled.subList(1, filled.size()));
      }
      for (int i = 0; i + 1 < filled.size(); i++) {
        addMerged(row, readings, filled, i);
      }
    }
    return readings;
  }

  /**
   * Every way to take neighbours that say the same for one cell, until a cell is left for each
   * column.
   */
  private static void addCollapsed(List<Cell> filled, int columns, List<Cell[]> readings) {
    if (readings.size() >= MOST_PLACEMENTS) {
      return;
    }
    if (filled.size() == columns) {
      readings.add(filled.toArray(new Cell[0]));
      return;
    }
    for (int i = 0; i + 1 < filled.size() && filled.size() <= 2 * columns; i++) {
      if (filled.get(i).text().equals(filled.get(i + 1).text())) {
        List<Cell> fewer = new ArrayList<>(filled);
        fewer.remove(i + 1);
        addCollapsed(fewer, columns, readings);
      }
    }
  }

  private void addMerged(int row, List<Cell[]> readings, List<Cell> filled, int at) {
    Cell left = filled.get(at);
    Cell right = filled.get(at + 1);
    if (areDigits(left, right)) {
      List<Cell> cells = new ArrayList<>(filled);
      cells.set(at, joined(left, right));
      cells.remove(at + 1);
      addIfHeld(row, readings, cells);
    }
  }

  /** Whether two neighbours may be the digits of one number. */
  static boolean areDigits(Cell left, Cell right) {
    return !left.text().startsWith("0")
        && isDigits(left.text())
        && isDigits(right.text())
        && left.text().length() + right.text().length() <= 9;
  }

  /** The number that two neighbours make together. */
  static Cell joined(Cell left, Cell right) {
    String digits = left.text() + right.text();
    return new Cell(
        CellKind.NUMBER,
        digits,
        new BigDecimal(digits),
        "",
        left.line(),
        left.column(),
        left.from(),
        right.to());
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void addIfHeld(int row, List<Cell[]> readings, List<Cell> cells) {
    Cell[] reading = cells.toArray(new Cell[0]);
    if (RowSums.judge(form.sumsWithin(row), reading, false) == RowSums.Verdict.HOLD) {
      readings.add(reading);
    }
  }

  /** A row of signs for nothing has no total that could hold. */
  private void addIfNotRefuted(int row, List<Cell[]> readings, List<Cell> cells) {
    Cell[] reading = cells.toArray(new Cell[0]);
    if (!form.sumsWithin(row).isEmpty()
        && RowSums.judge(form.sumsWithin(row), reading, false) != RowSums.Verdict.FAIL) {
      readings.add(reading);
    }
  }

  /** Every way to put the numbers into columns, in their order, that the row's own sums allow. */
  List<Cell[]> fewer(int row, List<Cell> filled) {
    List<Cell[]> readings = new ArrayList<>();
    putFrom(row, filled, 0, 0, new Cell[form.columns(row)], readings);
    TextRow text = textRows[row];
    boolean lostLabel =
        PlacedRows.isGrid(text)
            ? text.isUnlabelled() && text.values().get(0).isFilled()
            : text.layout() == Layout.SPACE_SEPARATED && !text.isRow();
    if (lostLabel && !form.row(row).labels().isEmpty()) {
      // The first number may stand in the place of the label.
      List<Cell> rest = filled.subList(1, filled.size());
      putFrom(row, rest, 0, 0, new Cell[form.columns(row)], readings);
      return readings;
    }
    boolean noneAddsUp = endsInNumber(text) && allLeaveTotalOut(row, readings);
    return noneAddsUp ? List.of() : readings;
  }

  private static boolean endsInNumber(TextRow text) {
    return PlacedRows.isGrid(text) && text.values().last().isFilled();
  }

  /**
   * The last number of a row in a grid is its total. That it is another one and the total was left
   * out is no reading to take just because then nothing fails to add up.
   */
  private boolean allLeaveTotalOut(int row, List<Cell[]> readings) {
    for (Cell[] reading : readings) {
      boolean leavesOut = false;
      for (FormRows.CellSum sum : form.sumsWithin(row)) {
        leavesOut |= reading[sum.total()] == null;
      }
      if (!leavesOut) {
        return false;
      }
    }
    return true;
  }

  private void putFrom(
      int row, List<Cell> filled, int next, int column, Cell[] cells, List<Cell[]> readings) {
    if (readings.size() >= MOST_PLACEMENTS) {
      return;
    }
    if (next == filled.size()) {
      boolean lost = !blanksUsual[form.table(row)];
      if (RowSums.judge(form.sumsWithin(row), cells, lost) != RowSums.Verdict.FAIL) {
        readings.add(cells.clone());
      }
      return;
    }
    for (int i = column; i <= cells.length - (filled.size() - next); i++) {
      cells[i] = filled.get(next);
      putFrom(row, filled, next + 1, i + 1, cells, readings);
      cells[i] = null;
    }
  }
}
