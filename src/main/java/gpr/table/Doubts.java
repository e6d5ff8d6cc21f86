package gpr.table;

import gpr.form.FormCell;
import gpr.form.Sum;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes back what only looks placed: a row with blanks, or one whose columns were settled by more
 * than its own shape, has lost its place where its sums fail and nothing else in the table speaks
 * for it. A row with a number in each column keeps them, whether they add up or not: so it was
 * printed.
 */
final class Doubts {
  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final boolean[] inferred;
  private final List<TextRow> allRows;

  Doubts(PlacedRows rows, List<TextRow> allRows) {
    this.allRows = allRows;
    this.form = rows.form();
    this.textRows = rows.textRows();
    this.placed = rows.placed();
    this.inferred = rows.inferred();
  }

  /** What the sums of a row say of the places of its numbers. */
  private enum Evidence {
    FOR,
    NONE,
    AGAINST,
    /** What stands before the blank total is rather the total itself. */
    REFUTED
  }

  /** Drops the rows that the sums speak against. */
  void drop() {
    for (int table = 0; table < form.tables(); table++) {
      drop(table);
    }
    dropWhereHeadLacksColumn();
  }

  /**
   * In a table without sums only the head can tell which column of a row is gone; where it lacks
   * one too, a row with fewer numbers than columns has no place for them.
   */
  private void dropWhereHeadLacksColumn() {
    Map<TextRow, Integer> formRows = new IdentityHashMap<>();
    for (int row = 0; row < form.count(); row++) {
      if (textRows[row] != null && form.sumsWithin(row).isEmpty() && lacksNumber(row)) {
        formRows.put(textRows[row], row);
      }
    }
    if (formRows.isEmpty()) {
      return;
    }
    Set<String> named = new HashSet<>();
    boolean whole = false;
    for (TextRow text : allRows) {
      for (Cell label : text.labels()) {
        LabelText words = form.book().normalise(label.text());
        if (form.book().isSpan(label.text())) {
          named.clear();
          whole = true;
        } else if (form.book().exact(words).kind() == LabelBook.Kind.HEAD) {
          named.add(words.body());
        } else if (text.isLabelOnly()) {
          whole = false;
        }
      }
      Integer row = formRows.get(text);
      if (row != null && whole && lacksColumn(row, named)) {
        placed[row] = new Cell[form.columns(row)];
      }
    }
  }

  private boolean lacksColumn(int row, Set<String> named) {
    int count = 0;
    for (FormCell cell : form.row(row).cells()) {
      count += named.contains(LabelText.of(cell.columnLabel()).body()) ? 1 : 0;
    }
    return count > 0 && count < form.columns(row);
  }

  private boolean lacksNumber(int row) {
    int filled = textRows[row].filled();
    return filled > 0 && filled < form.columns(row);
  }

  private void drop(int table) {
    Map<Integer, Evidence> weak = new HashMap<>();
    Set<Long> shapesThatHold = new HashSet<>();
    int held = 0;
    int failed = 0;
    for (int row = form.first(table); row < form.end(table); row++) {
      if (textRows[row] == null || placed[row] == null || form.sumsWithin(row).isEmpty()) {
        continue;
      }
      Evidence evidence = evidence(row);
      if (evidence == Evidence.AGAINST && !inferred[row] && isInColumnsOfFullRows(row)) {
        continue;
      }
      if (evidence == Evidence.FOR) {
        shapesThatHold.add(shape(row));
      }
      if (isWeak(row)
          || evidence == Evidence.AGAINST && hasBlanks(table) && failingColumns(row) > 1) {
        weak.put(row, evidence);
        held += evidence == Evidence.FOR ? 1 : 0;
        failed += isBad(evidence) ? 1 : 0;
      }
    }
    boolean all = failed > held;
    weak.forEach(
        (row, evidence) -> {
          boolean alone =
              evidence == Evidence.AGAINST
                  && (inferred[row]
                      || !shapesThatHold.contains(shape(row))
                      || failingColumns(row) > 1);
          if (all || alone || evidence == Evidence.REFUTED) {
            placed[row] = new Cell[form.columns(row)];
          }
        });
  }

  private boolean isWeak(int row) {
    return textRows[row].filled() > 0
        && (inferred[row] || textRows[row].filled() != form.columns(row));
  }

  /**
   * Whether every row of the table is as wide as this one, and one with a number in each column has
   * them in the same places: no cell is lost, so it is the numbers that do not add up.
   */
  private boolean isInColumnsOfFullRows(int row) {
    boolean shown = false;
    int table = form.table(row);
    for (int other = form.first(table); other < form.end(table); other++) {
      TextRow text = textRows[other];
      if (text == null || placed[other] == null) {
        continue;
      }
      if (!PlacedRows.isGrid(text) || text.width() != textRows[row].width()) {
        return false;
      }
      shown |= other != row && isWhole(other) && shape(other) == shape(row);
    }
    return shown;
  }

  private boolean isWhole(int row) {
    return !inferred[row] && textRows[row].filled() == form.columns(row);
  }

  /** Whether some row of the table has numbers beside blanks. */
  private boolean hasBlanks(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      TextRow text = textRows[row];
      if (text != null && text.filled() > 0 && text.filled() < form.columns(row)) {
        return true;
      }
    }
    return false;
  }

  /** How wide the row is, and where in it the first column stands. */
  private long shape(int row) {
    TextRow text = textRows[row];
    for (int column = 0; column < placed[row].length; column++) {
      int place = text.values().placeOf(placed[row][column]);
      if (place >= 0) {
        return (long) text.width() << 40 | (long) text.firstValue() + place - column;
      }
    }
    return -1;
  }

  private Evidence evidence(int row) {
    Evidence all = Evidence.NONE;
    for (FormRows.CellSum sum : form.sumsWithin(row)) {
      Evidence one = evidence(row, sum);
      if (isBad(one)) {
        return one;
      }
      all = one == Evidence.FOR ? one : all;
    }
    return all;
  }

  private Evidence evidence(int row, FormRows.CellSum sum) {
    Cell[] cells = placed[row];
    Cell total = cells[sum.total()];
    boolean numbers = isNumber(total);
    boolean open = false;
    for (int addend : sum.addends()) {
      numbers |= isNumber(cells[addend]);
      open |= cells[addend] == null;
    }
    if (total == null || !total.isFilled() || total.kind() == CellKind.NOT_APPLICABLE) {
      boolean odd = inferred[row] && !open || hasTotalElsewhere(row) || failingColumns(row) > 1;
      return lastIsTotal(cells, sum)
          ? Evidence.REFUTED
          : numbers && odd ? Evidence.AGAINST : Evidence.NONE;
    }
    if (!numbers) {
      return Evidence.NONE;
    }
    return switch (RowSums.judge(List.of(sum), cells, open)) {
      case HOLD -> Evidence.FOR;
      case FAIL -> Evidence.AGAINST;
      case UNKNOWN -> Evidence.NONE;
    };
  }

  /** Whether another group of cells in that row has a total that is not blank. */
  private boolean hasTotalElsewhere(int row) {
    return form.sumsWithin(row).stream().anyMatch(sum -> isNumber(placed[row][sum.total()]));
  }

  private static boolean isBad(Evidence evidence) {
    return evidence == Evidence.AGAINST || evidence == Evidence.REFUTED;
  }

  /** Whether the last number is rather the total of those before it: they moved to the left. */
  private static boolean lastIsTotal(Cell[] cells, FormRows.CellSum sum) {
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal last = null;
    boolean several = false;
    for (int addend : sum.addends()) {
      if (cells[addend] != null && cells[addend].kind() == CellKind.NUMBER) {
        several = last != null;
        before = last == null ? before : before.add(last);
        last = cells[addend].value();
      }
    }
    boolean counts = several || last != null && last.signum() == 0;
    return counts && last.compareTo(before) >= 0;
  }

  /** How many of the row's cells break the sum of their column. */
  private int failingColumns(int row) {
    int failing = 0;
    for (int column = 0; column < form.columns(row); column++) {
      boolean fails = false;
      for (Sum sum : form.sumsAcross(row)) {
        fails |= sum.cells().contains(form.row(row).cells().get(column)) && fails(sum);
      }
      failing += fails ? 1 : 0;
    }
    return failing;
  }

  private boolean fails(Sum sum) {
    BigDecimal difference = BigDecimal.ZERO;
    for (FormCell cell : sum.cells()) {
      Cell[] cells = placed[form.rowOf(cell)];
      Cell there = cells == null ? null : cells[form.columnOf(cell)];
      if (there == null || there.kind() == CellKind.OTHER) {
        return false;
      }
      BigDecimal value = there.kind() == CellKind.NUMBER ? there.value() : BigDecimal.ZERO;
      difference =
          sum.results().contains(cell) ? difference.subtract(value) : difference.add(value);
    }
    return difference.signum() != 0;
  }

  /** Zeros say nothing: they add up wherever they stand. */
  private static boolean isNumber(Cell cell) {
    return cell != null && cell.kind() == CellKind.NUMBER && cell.value().signum() != 0;
  }
}
