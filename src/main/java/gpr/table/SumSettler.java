package gpr.table;

import gpr.form.FormCell;
import gpr.form.Sum;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the sums decide between the readings of a row, and takes back what they refute. Where two
 * readings are left that differ in a cell, that cell has none.
 */
final class SumSettler {
  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final boolean[] inferred;
  private final boolean[] blanksUsual;
  private final Readings allReadings;
  private final Map<Integer, List<Cell[]>> candidates = new HashMap<>();

  private final List<TextRow> allRows;

  SumSettler(PlacedRows rows, Readings allReadings, List<TextRow> allRows) {
    this.form = rows.form();
    this.textRows = rows.textRows();
    this.placed = rows.placed();
    this.inferred = rows.inferred();
    this.blanksUsual = rows.blanksUsual();
    this.allReadings = allReadings;
    this.allRows = allRows;
  }

  /** Adds the readings of a row that is not placed. */
  void add(int row, List<Cell[]> readings) {
    candidates.put(row, readings);
  }

  /** Whether a row waits to be settled. */
  boolean isWaiting(int row) {
    return candidates.containsKey(row);
  }

  /** Takes a row back that has been placed otherwise. */
  void remove(int row) {
    candidates.remove(row);
  }

  /**
   * Drops readings that break a column's sum whose other cells are known, until nothing changes.
   */
  void settleBySums() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int row = 0; row < form.count(); row++) {
        List<Cell[]> readings = candidates.get(row);
        if (readings == null) {
          continue;
        }
        List<Cell[]> kept = keepFitting(row, readings);
        if (kept.size() == 1 && kept.size() < readings.size() || readings.size() == 1) {
          settle(row, kept.isEmpty() ? readings : kept);
          changed = true;
        } else if (!kept.isEmpty() && kept.size() < readings.size()) {
          candidates.put(row, kept);
          changed = true;
        }
      }
    }
    for (int row = 0; row < form.count(); row++) {
      if (candidates.containsKey(row)) {
        settle(row, candidates.get(row));
      }
    }
  }

  private void settle(int row, List<Cell[]> readings) {
    Cell[] agreed = new Cell[form.columns(row)];
    for (int column = 0; column < agreed.length && !readings.isEmpty(); column++) {
      agreed[column] = readings.get(0)[column];
      for (Cell[] reading : readings) {
        agreed[column] = sameValue(agreed[column], reading[column]) ? agreed[column] : null;
      }
    }
    if (readings.size() == 1 && blanksUsual[form.table(row)]) {
      PlacedRows.fillBlanks(agreed, textRows[row]);
    }
    placed[row] = agreed;
    inferred[row] = true;
    candidates.remove(row);
  }

  private static boolean sameValue(Cell a, Cell b) {
    if (a == null || b == null) {
      return false;
    }
    return a.kind() == CellKind.NUMBER && b.kind() == CellKind.NUMBER
        ? a.value().compareTo(b.value()) == 0
        : a.kind() == b.kind();
  }

  private List<Cell[]> keepFitting(int row, List<Cell[]> readings) {
    List<Cell[]> kept = new ArrayList<>(readings);
    for (Sum sum : form.sumsAcross(row)) {
      keepFitting(row, sum, kept);
    }
    return kept;
  }

  private void keepFitting(int row, Sum sum, List<Cell[]> readings) {
    int column = -1;
    BigDecimal rest = BigDecimal.ZERO;
    int sign = 1;
    for (FormCell cell : sum.cells()) {
      boolean result = sum.results().contains(cell);
      if (form.rowOf(cell) == row) {
        column = form.columnOf(cell);
        sign = result ? 1 : -1;
        continue;
      }
      BigDecimal value = known(cell);
      if (value == null) {
        return;
      }
      rest = result ? rest.subtract(value) : rest.add(value);
    }
    BigDecimal expected = sign > 0 ? rest : rest.negate();
    int place = column;
    boolean lost = !blanksUsual[form.table(row)];
    readings.removeIf(reading -> !fits(reading[place], expected, lost));
  }

  private static boolean fits(Cell cell, BigDecimal expected, boolean lost) {
    if (cell == null) {
      return lost || expected.signum() == 0;
    }
    return cell.kind() != CellKind.NUMBER
        ? expected.signum() == 0
        : cell.value().compareTo(expected) == 0;
  }

  /** A blank total in a row that has numbers is not 0: some reports leave the subtotals out. */
  private boolean isBlankTotal(int row, int column) {
    for (FormRows.CellSum sum : form.sumsWithin(row)) {
      if (sum.total() == column) {
        for (int addend : sum.addends()) {
          Cell cell = placed[row][addend];
          if (cell != null && cell.kind() == CellKind.NUMBER && cell.value().signum() != 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The number in a cell of another row, 0 for a blank; null where it is not known. */
  private BigDecimal known(FormCell cell) {
    int row = form.rowOf(cell);
    int column = form.columnOf(cell);
    Cell there = placed[row] == null || candidates.containsKey(row) ? null : placed[row][column];
    if (there == null || there.isUnreadable()) {
      return null;
    }
    if (there.kind() == CellKind.NUMBER) {
      return there.value();
    }
    return isBlankTotal(row, column) ? null : BigDecimal.ZERO;
  }

  /**
   * Where a column's sum fails, columns that were only guessed from the numbers' places were wrong.
   */
  void dropRefuted(Set<Integer> doubtful) {
    if (isRefuted(doubtful)) {
      for (int row : doubtful) {
        settle(row, allReadings.fewer(row, textRows[row].filledValues()));
      }
    }
  }

  private boolean isRefuted(Set<Integer> rows) {
    for (int row : rows) {
      for (Sum sum : form.sumsAcross(row)) {
        if (!isHeld(sum)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isHeld(Sum sum) {
    BigDecimal difference = BigDecimal.ZERO;
    for (FormCell cell : sum.addends()) {
      BigDecimal value = known(cell);
      if (value == null) {
        return false;
      }
      difference = difference.add(value);
    }
    for (FormCell cell : sum.results()) {
      BigDecimal value = known(cell);
      if (value == null) {
        return false;
      }
      difference = difference.subtract(value);
    }
    return difference.signum() == 0;
  }

  /**
   * pdftotext without -layout may put numbers one a line before or after their labels. Where it did
   * so in a table, numbers that do not add up in their row are not taken for that row's.
   */
  void dropJumbled() {
    for (int table = 0; table < form.tables(); table++) {
      boolean waiting = false;
      for (int row = form.first(table); row < form.end(table); row++) {
        waiting |= isOneALine(row) && textRows[row].isLabelOnly();
      }
      for (int row = form.first(table); waiting && row < form.end(table); row++) {
        if (isOneALine(row) && textRows[row].filled() > 0 && isJumbled(row)) {
          placed[row] = new Cell[form.columns(row)];
        }
      }
    }
  }

  private boolean isJumbled(int row) {
    boolean fewer = textRows[row].filled() != form.columns(row);
    return fewer && hasNumbersLeftOver()
        || RowSums.judge(form.sumsWithin(row), placed[row], false) == RowSums.Verdict.FAIL;
  }

  /** Whether the text has numbers one a line that no row of the form took. */
  private boolean hasNumbersLeftOver() {
    for (TextRow row : allRows) {
      if (row.width() == 0 && row.filled() > 1 && !row.isRow() && !isTaken(row)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTaken(TextRow row) {
    for (TextRow taken : textRows) {
      if (taken == row) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneALine(int row) {
    return textRows[row] != null && textRows[row].width() == 0;
  }
}
