package gpr.table;

import gpr.form.FormCell;
import gpr.form.Sum;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Readings readings;
  private final List<TextRow> allRows;

  Doubts(PlacedRows rows, Readings readings, List<TextRow> allRows) {
    this.allRows = allRows;
    this.readings = readings;
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
      dropMoved(table);
    }
    dropGivenNumbers();
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
    for (Map.Entry<Integer, Evidence> entry : weak.entrySet()) {
      int row = entry.getKey();
      boolean alone =
          entry.getValue() == Evidence.AGAINST
              && (inferred[row] || !shapesThatHold.contains(shape(row)) || failingColumns(row) > 1);
      if (all || alone || entry.getValue() == Evidence.REFUTED) {
        placed[row] = new Cell[form.columns(row)];
      }
    }
  }

  /**
   * A row of a grid that has lost a blank cell adds up wherever its numbers stand. It has moved if
   * two columns fail as it is read and all hold with its numbers in other places.
   */
  private void dropMoved(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      boolean mayHaveMoved =
          textRows[row] != null
              && placed[row] != null
              && PlacedRows.isGrid(textRows[row])
              && hasBlank(placed[row])
              && !isVouchedFor(row)
              && failingColumns(row) > 1;
      if (mayHaveMoved && holdsElsewhere(row)) {
        placed[row] = new Cell[form.columns(row)];
      }
    }
  }

  /** Whether other rows, which have blanks too, are as wide and have as many labels. */
  private boolean isVouchedFor(int row) {
    boolean usual = false;
    boolean alike = false;
    int others = 0;
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow text = textRows[other];
      if (other != row && text != null && placed[other] != null) {
        boolean asWide = text.width() == textRows[row].width();
        others += asWide ? 0 : 1;
        alike |= asWide && text.firstValue() == textRows[row].firstValue();
        usual |= hasBlank(placed[other]);
      }
    }
    // A covered place before the numbers may have become the blank that was lost among them.
    boolean led = !textRows[row].values().get(0).isFilled();
    return usual && (others <= 1 || alike && !led) || isInColumnsOfFullRows(row);
  }

  private static boolean hasBlank(Cell[] cells) {
    boolean blank = false;
    boolean filled = false;
    for (Cell cell : cells) {
      blank |= cell == null || !cell.isFilled();
      filled |= cell != null && cell.isFilled();
    }
    return blank && filled;
  }

  private boolean holdsElsewhere(int row) {
    Cell[] asRead = placed[row];
    boolean holds = false;
    for (Cell[] reading : readings.fewer(row, textRows[row].filledValues())) {
      PlacedRows.fillBlanks(reading, textRows[row]);
      placed[row] = reading;
      holds |= failingColumns(row) == 0;
    }
    placed[row] = asRead;
    return holds;
  }

  /**
   * Numbers without a label go to the label that stands alone above them. Where the table has
   * blanks, that row may be all blank; where it has numbers that no label took, they may be that
   * row's. Then the numbers are those of the next row of the form, if the text has not got it.
   */
  private void dropGivenNumbers() {
    for (int row = 0; row + 1 < form.count(); row++) {
      boolean mayBeNext =
          textRows[row] != null
              && hasGivenNumbers(row)
              && textRows[row + 1] == null
              && form.table(row) == form.table(row + 1);
      if (mayBeNext && (leavesBlanks(form.table(row)) || hasUntakenNumbers(textRows[row]))) {
        placed[row] = new Cell[form.columns(row)];
      }
    }
  }

  /** Whether numbers without a row's label stand just before that row's or just behind. */
  private boolean hasUntakenNumbers(TextRow row) {
    int at = TextRow.indexIn(allRows, row);
    int before = at - 1;
    while (before >= 0 && allRows.get(before).isLabelOnly()) {
      before--;
    }
    int behind = at + 1;
    while (behind < allRows.size() && allRows.get(behind).isLabelOnly()) {
      behind++;
    }
    return before >= 0 && isUntaken(allRows.get(before))
        || behind < allRows.size() && isUntaken(allRows.get(behind));
  }

  private static boolean isUntaken(TextRow row) {
    return !row.isRow() && row.filled() > 1;
  }

  /**
   * A number on a line of its own is broken off where the table has rows on one line, or where it
   * stands to the right of its label; docx2txt centres each, one below the other.
   */
  private boolean hasGivenNumbers(int row) {
    TextRow text = textRows[row];
    boolean alone = !text.closed() && !text.isLabelOnly();
    return text.hasGivenNumbers() || alone && (hasLine(form.table(row)) || isToTheRight(text));
  }

  private static boolean isToTheRight(TextRow row) {
    Cell number = row.values().get(0);
    return !row.labels().isEmpty()
        && number.from() > row.labels().last().to()
        && number.line() > row.labels().last().line();
  }

  private boolean hasLine(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      TextRow text = textRows[row];
      if (text != null && text.isLine()) {
        return true;
      }
    }
    return false;
  }

  private boolean leavesBlanks(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      if (textRows[row] != null && textRows[row].filled() < form.columns(row)) {
        return true;
      }
    }
    return false;
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
      boolean odd =
          inferred[row] && !open
              || isSaidToBeNone(total)
              || hasTotalElsewhere(row)
              || failingColumns(row) > 1;
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

  /** A blank total may have been left out; a sign for none does not stand behind numbers. */
  private static boolean isSaidToBeNone(Cell total) {
    return total != null && total.kind() == CellKind.NOT_APPLICABLE;
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
    boolean[] failing = new boolean[form.columns(row)];
    for (Sum sum : form.sumsAcross(row)) {
      int column = columnOf(row, sum);
      failing[column] = failing[column] || fails(sum);
    }
    int count = 0;
    for (boolean fails : failing) {
      count += fails ? 1 : 0;
    }
    return count;
  }

  /** The column of the cell of that row that takes part in the sum. */
  private int columnOf(int row, Sum sum) {
    for (FormCell cell : sum.addends()) {
      if (form.rowOf(cell) == row) {
        return form.columnOf(cell);
      }
    }
    for (FormCell cell : sum.results()) {
      if (form.rowOf(cell) == row) {
        return form.columnOf(cell);
      }
    }
    throw new IllegalArgumentException(sum.toString());
  }

  private boolean fails(Sum sum) {
    BigDecimal difference = BigDecimal.ZERO;
    for (FormCell cell : sum.addends()) {
      Cell there = placed(cell);
      if (there == null || there.isUnreadable()) {
        return false;
      }
      difference = there.kind() == CellKind.NUMBER ? difference.add(there.value()) : difference;
    }
    for (FormCell cell : sum.results()) {
      Cell there = placed(cell);
      if (there == null || there.isUnreadable()) {
        return false;
      }
      difference =
          there.kind() == CellKind.NUMBER ? difference.subtract(there.value()) : difference;
    }
    return difference.signum() != 0;
  }

  private Cell placed(FormCell cell) {
    Cell[] cells = placed[form.rowOf(cell)];
    return cells == null ? null : cells[form.columnOf(cell)];
  }

  /** Zeros say nothing: they add up wherever they stand. */
  private static boolean isNumber(Cell cell) {
    return cell != null && cell.kind() == CellKind.NUMBER && cell.value().signum() != 0;
  }
}
