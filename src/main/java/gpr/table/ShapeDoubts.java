package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes back rows of an odd shape for whose numbers nothing else speaks, in tables with blanks: a
 * row without sums that has a cell too many or too few, numbers where no other row has one, or a
 * number that may stand in the place of a lost label; a full row on one line whose sums fail, and
 * hold if two neighbours are one number.
 */
final class ShapeDoubts {
  /** Fewer rows than these show nothing of the others. */
  private static final int LEAST_ROWS = 3;

  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final List<TextRow> allRows;
  private final RepeatedHeads heads;

  ShapeDoubts(PlacedRows rows, List<TextRow> allRows, RepeatedHeads heads) {
    this.heads = heads;
    this.form = rows.form();
    this.textRows = rows.textRows();
    this.placed = rows.placed();
    this.allRows = allRows;
  }

  /** Drops the rows that are odd. */
  void drop() {
    for (int table = 0; table < form.tables(); table++) {
      boolean blanks = leavesBlanks(table);
      for (int row = form.first(table); row < form.end(table); row++) {
        if (textRows[row] != null && textRows[row].filled() > 0 && placed[row] != null) {
          drop(row, blanks);
        }
      }
      if (form.sumsWithin(form.first(table)).isEmpty() && hasMovedRow(table)) {
        dropLed(table);
      }
    }
  }

  /** Whether some row that has no place for its numbers has moved behind a blank. */
  private boolean hasMovedRow(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      boolean led = isLedByBlank(row);
      boolean fits = textRows[row] != null && textRows[row].filled() <= form.columns(row);
      if (led && fits && hasNumberBehind(row) && isInDoubt(placed[row])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInDoubt(Cell[] cells) {
    for (Cell cell : cells) {
      if (cell != null) {
        return false;
      }
    }
    return true;
  }

  /** Where one row has moved behind a blank, each that is led by one may have. */
  private void dropLed(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      if (isLedByBlank(row)) {
        placed[row] = new Cell[form.columns(row)];
      }
    }
  }

  private boolean isLedByBlank(int row) {
    TextRow text = textRows[row];
    return text != null
        && text.filled() > 0
        && placed[row] != null
        && !text.isLine()
        && !text.values().get(0).isFilled();
  }

  /** Whether some row has fewer numbers than columns: else each number is known by its row. */
  private boolean leavesBlanks(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      TextRow text = textRows[row];
      if (text != null
          && (text.filled() < form.columns(row) || !isLabelled(row) && hasBlankWithin(text))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBlankWithin(TextRow row) {
    int first = 0;
    int last = row.values().size() - 1;
    while (first < last && !row.values().get(first).isFilled()) {
      first++;
    }
    while (first < last && !row.values().get(last).isFilled()) {
      last--;
    }
    return row.values().subList(first, last + 1).filled() < last + 1 - first;
  }

  private void drop(int row, boolean blanks) {
    if (hasCloseNumbers(row)) {
      dropLines(form.table(row));
    } else if (blanks && isOdd(row) || mayHaveSplitNumber(row, blanks)) {
      placed[row] = new Cell[form.columns(row)];
    } else if (blanks && !isLabelled(row) && !form.row(row).labels().isEmpty()) {
      dropZeroForLabel(row);
    }
  }

  /** The row with the split number may have told the columns of those with fewer. */
  private void dropLines(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      if (textRows[row] != null && textRows[row].isLine() && form.columns(row) > 1) {
        placed[row] = new Cell[form.columns(row)];
      }
    }
  }

  /** Whether its own label stands before the row. */
  private boolean isLabelled(int row) {
    return textRows[row].isRow() && textRows[row].match().row() == row;
  }

  /** A row adds up with a 0 that stands in the place of its label. */
  private void dropZeroForLabel(int row) {
    Cell first = textRows[row].filledValues().get(0);
    for (int column = 0; column < placed[row].length; column++) {
      if (placed[row][column] == first
          && first.kind() == CellKind.NUMBER
          && first.value().signum() == 0) {
        placed[row][column] = null;
      }
    }
  }

  private boolean isOdd(int row) {
    TextRow text = textRows[row];
    if (!form.sumsWithin(row).isEmpty()) {
      return isMovedOntoMargin(row);
    }
    if (!isLabelled(row)) {
      return mayHaveNumberForLabel(row);
    }
    if (PlacedRows.isGrid(text)) {
      return !heads.repeatIn(text.section()) && isOutOfPlace(row);
    }
    return !text.isLine() && (hasNumberBehind(row) || hasOtherLength(row));
  }

  // ---- the label is lost -----------------------------------------------------------------------

  /** Where rows have blanks, a number in a row without a label may stand in the label's place. */
  private boolean mayHaveNumberForLabel(int row) {
    TextRow text = textRows[row];
    if (!PlacedRows.isGrid(text)) {
      return true;
    }
    int first = text.firstValue();
    for (int i = 0; !text.values().get(i).isFilled(); i++) {
      first++;
    }
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow labelled = textRows[other];
      if (labelled != null
          && labelled.isRow()
          && PlacedRows.isGrid(labelled)
          && labelled.width() == text.width()
          && labelled.firstValue() <= first) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row begins or ends with a blank that each row of the section has there. */
  private boolean isMovedOntoMargin(int row) {
    TextRow text = textRows[row];
    if (!form.row(row).labels().isEmpty() || !PlacedRows.isGrid(text) || !text.isUnlabelled()) {
      return false;
    }
    Cell first = text.values().get(0);
    Cell last = text.values().last();
    boolean led = !first.isFilled() && placed[row][0] == first;
    boolean followed = !last.isFilled() && placed[row][form.columns(row) - 1] == last;
    boolean shown = false;
    for (TextRow other : allRows) {
      if (other.section() == text.section() && !other.labels().isEmpty()) {
        shown = true;
        led &= PlacedRows.isGrid(other) && other.labels().get(0).column() > first.column();
        followed &= !other.isLabelOnly() && !other.values().last().isFilled();
      }
    }
    return shown && (led || followed);
  }

  // ---- rows of grids ---------------------------------------------------------------------------

  /** Whether the row is as no other row of as many columns is. */
  private boolean isOutOfPlace(int row) {
    return isWiderThanHead(textRows[row]) && hasRowAsWideAsHead(row)
        || hasOtherWidth(row)
        || hasOtherMargin(row)
        || isFull(placed[row]) && isLedByBlank(row) && !hasLedRow(row)
        || hasNumberElsewhere(row);
  }

  /** Whether all other rows of the table, of which there are several, are equally wide. */
  private boolean hasOtherWidth(int row) {
    int width = 0;
    int others = 0;
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow text = textRows[other];
      if (other != row && text != null) {
        if (!PlacedRows.isGrid(text) || others > 0 && text.width() != width) {
          return false;
        }
        width = text.width();
        others++;
      }
    }
    return others >= LEAST_ROWS && textRows[row].width() != width;
  }

  /** Whether all other rows, of which there are several, have as many cells too many. */
  private boolean hasOtherMargin(int row) {
    int margin = 0;
    int others = 0;
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      if (isLike(other, row)) {
        int there = textRows[other].values().size() - form.columns(other);
        boolean asWide = textRows[other].width() == textRows[row].width();
        if (asWide || others > 0 && there != margin) {
          return false;
        }
        margin = there;
        others++;
      }
    }
    return others >= LEAST_ROWS && textRows[row].values().size() - form.columns(row) != margin;
  }

  /** Whether another row with a number in each column has a blank before them too. */
  private boolean hasLedRow(int row) {
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      if (isLike(other, row) && isFull(placed[other]) && isLedByBlank(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRowAsWideAsHead(int row) {
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      if (isLike(other, row) && !isWiderThanHead(textRows[other])) {
        return true;
      }
    }
    return false;
  }

  private boolean isWiderThanHead(TextRow row) {
    for (int i = TextRow.indexIn(allRows, row) - 1; i >= 0; i--) {
      TextRow head = allRows.get(i);
      if (head.isHead() && head.isLabelOnly() && PlacedRows.isGrid(head)) {
        return row.width() > head.width();
      }
    }
    return false;
  }

  /** Whether another row is labelled, and has numbers in a grid too. */
  private boolean isLike(int other, int row) {
    TextRow text = textRows[other];
    return other != row
        && text != null
        && text.isRow()
        && text.filled() > 0
        && PlacedRows.isGrid(text);
  }

  /**
   * Whether a number stands where none of a full row stands, or none at all of the other rows where
   * these show a place for each column.
   */
  private boolean hasNumberElsewhere(int row) {
    BitSet full = new BitSet();
    BitSet any = new BitSet();
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      if (isLike(other, row) && form.columns(other) == form.columns(row)) {
        any.or(places(textRows[other]));
        if (isFull(placed[other])) {
          full.or(places(textRows[other]));
        }
      }
    }
    BitSet elsewhere = places(textRows[row]);
    elsewhere.andNot(full.isEmpty() ? any : full);
    return !elsewhere.isEmpty() && (!full.isEmpty() || any.cardinality() >= form.columns(row));
  }

  private static boolean isFull(Cell[] cells) {
    boolean full = cells != null;
    for (int i = 0; full && i < cells.length; i++) {
      full = cells[i] != null && cells[i].isFilled();
    }
    return full;
  }

  private static BitSet places(TextRow row) {
    BitSet places = new BitSet();
    for (int i = 0; i < row.values().size(); i++) {
      places.set(row.firstValue() + i, row.values().get(i).isFilled());
    }
    return places;
  }

  // ---- numbers on one line ---------------------------------------------------------------------

  /** Whether two numbers stand as near as none of another row do: one may have been split. */
  private boolean hasCloseNumbers(int row) {
    if (!textRows[row].isLine() || !form.sumsWithin(row).isEmpty() || !isLabelled(row)) {
      return false;
    }
    int split = closeNumber(textRows[row]);
    boolean shown = split > 0 && hasWideHead(textRows[row].section());
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow text = textRows[other];
      if (split > 0 && other != row && text != null) {
        if (closeNumber(text) > 0 || sharesEdges(other, row, split)) {
          return false;
        }
        shown |= text.filled() > 1;
      }
    }
    return shown;
  }

  /** Whether labels side by side stand further apart in that section. */
  private boolean hasWideHead(int section) {
    for (TextRow row : allRows) {
      if (row.section() == section && row.isLine() && row.isHead() && row.labels().size() > 1) {
        Cell last = row.labels().last();
        return !isOneSpaceApart(row.labels().get(row.labels().size() - 2), last);
      }
    }
    return false;
  }

  /** Whether both numbers begin or end where another row's numbers in their columns do. */
  private boolean sharesEdges(int other, int row, int split) {
    Cells filled = textRows[row].filledValues();
    Cell left = sameColumn(other, row, filled.get(split - 1));
    Cell right = sameColumn(other, row, filled.get(split));
    if (left == null || right == null) {
      return false;
    }
    boolean begin = left.from() == filled.get(split - 1).from();
    boolean end = left.to() == filled.get(split - 1).to();
    boolean beginToo = right.from() == filled.get(split).from();
    boolean endToo = right.to() == filled.get(split).to();
    boolean sameCount =
        left.column() == filled.get(split - 1).column()
            && right.column() == filled.get(split).column();
    return begin && beginToo || end && endToo || sameCount;
  }

  /** The number of another row in the column where a number of the row was placed; null if none. */
  private Cell sameColumn(int other, int row, Cell number) {
    if (placed[other] == null || form.columns(other) != form.columns(row)) {
      return null;
    }
    for (int column = 0; column < placed[row].length; column++) {
      if (placed[row][column] == number) {
        Cell there = placed[other][column];
        return there != null && there.isFilled() ? there : null;
      }
    }
    return null;
  }

  /** Which number is the first that is one space away from the one before it; 0 if none is. */
  private static int closeNumber(TextRow row) {
    Cells filled = row.filledValues();
    for (int i = 1; i < filled.size(); i++) {
      if (isOneSpaceApart(filled.get(i - 1), filled.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isOneSpaceApart(Cell left, Cell right) {
    return left.line() == right.line() && left.to() + 1 == right.from();
  }

  /**
   * Whether a row with a number in each column fails to add up, but does so with a blank if two of
   * them are one: two that are nearer than others on their line, or follow a blank.
   */
  private boolean mayHaveSplitNumber(int row, boolean blanks) {
    TextRow text = textRows[row];
    Cells filled = text.filledValues();
    boolean line = text.isLine();
    if (filled.size() != form.columns(row)
        || !line && (!blanks || text.values().get(0).isFilled())
        || line && closeNumber(text) == 0
        || RowSums.judge(form.sumsWithin(row), filled.toArray(), false) != RowSums.Verdict.FAIL) {
      return false;
    }
    boolean near = false;
    boolean apart = !line;
    for (int i = 1; i < filled.size(); i++) {
      boolean one = isOneSpaceApart(filled.get(i - 1), filled.get(i));
      boolean mayBeRest = !line || one && !fillsColumn(row, filled.get(i));
      near |= mayBeRest && holdsJoined(row, filled, i);
      apart |= !one;
    }
    return near && apart;
  }

  /** Whether a number of a row without label begins under a label of the head: it is no rest. */
  private boolean fillsColumn(int row, Cell number) {
    if (!form.row(row).labels().isEmpty()) {
      return false;
    }
    for (TextRow head : allRows) {
      boolean above = head.section() == textRows[row].section() && head.line() < number.line();
      for (int i = 0; above && head.isLabelOnly() && i < head.labels().size(); i++) {
        Cell label = head.labels().get(i);
        if (label.column() == number.column() || label.from() == number.from()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holdsJoined(int row, Cells filled, int at) {
    if (!Readings.areDigits(filled.get(at - 1), filled.get(at))) {
      return false;
    }
    for (int i = 0; i < filled.size(); i++) {
      boolean other = i != at - 1 && i != at;
      if (other && (filled.get(i).value() == null || filled.get(i).value().signum() == 0)) {
        // Who writes 0 leaves no cell blank.
        return false;
      }
    }
    List<Cell> joined = new ArrayList<>(filled);
    joined.set(at - 1, Readings.joined(filled.get(at - 1), filled.get(at)));
    joined.remove(at);
    return holdsWithBlank(row, joined);
  }

  private boolean holdsWithBlank(int row, List<Cell> filled) {
    for (int blank = 0; blank <= filled.size(); blank++) {
      List<Cell> cells = new ArrayList<>(filled);
      cells.add(blank, null);
      Cell[] reading = cells.toArray(new Cell[0]);
      if (RowSums.judge(form.sumsWithin(row), reading, false) == RowSums.Verdict.HOLD) {
        return true;
      }
    }
    return false;
  }

  // ---- numbers one a line ----------------------------------------------------------------------

  /** Whether a blank cell leaves an empty line in some row: before a number or among them. */
  private boolean hasGap(int table) {
    for (int row = form.first(table); row < form.end(table); row++) {
      TextRow text = textRows[row];
      if (text != null
          && text.filled() > 0
          && (!text.values().get(0).isFilled() || hasBlankWithin(text))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands behind as many cells as there are columns. */
  private boolean hasNumberBehind(int row) {
    Cells values = textRows[row].values();
    int columns = form.columns(row);
    return values.size() > columns && values.subList(columns, values.size()).filled() > 0;
  }

  /** Whether the row has more or fewer cells behind its columns than the others. */
  private boolean hasOtherLength(int row) {
    int same = Integer.MAX_VALUE;
    int any = Integer.MAX_VALUE;
    int extra = textRows[row].values().size() - form.columns(row);
    for (int other = form.first(form.table(row)); other < form.end(form.table(row)); other++) {
      TextRow text = textRows[other];
      boolean shows = other != row && text != null && text.isRow() && text.width() == 0;
      if (shows && text.isLabelOnly() && isFull(placed[row]) && !hasGap(form.table(row))) {
        // Blank cells leave no lines, so those behind the numbers are none.
        return false;
      }
      if (shows && !text.isLabelOnly()) {
        int there = text.values().size() - form.columns(other);
        if (there == extra && isFull(placed[row]) && isFull(placed[other])) {
          return false;
        }
        any = Math.min(any, there);
        same = form.columns(other) == form.columns(row) ? Math.min(same, there) : same;
      }
    }
    int usual = same == Integer.MAX_VALUE ? any : same;
    return usual != Integer.MAX_VALUE && extra != usual;
  }
}
