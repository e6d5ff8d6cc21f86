package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Places rows of grids that repeat the text of a spanning cell at each place that it covers: the
 * label above a place tells its column, however often either of them stands there.
 */
final class RepeatedHeads {
  private static final int NO_COLUMN = -1;

  private final FormRows form;
  private final List<TextRow> heads = new ArrayList<>();

  /** The columns that each head was last found to name, and the block of the form they are of. */
  private final List<Named> lastNamed = new ArrayList<>();

  /** Whether any of the heads repeats a label: in most texts none does. */
  private boolean anyRepeats;

  /**
   * What the places of a head name.
   *
   * @param columnAt the column that each place names
   * @param table the table of the rows below
   * @param block the block of that table, whose rows have the same columns
   */
  private record Named(int[] columnAt, int table, int block) {}

  RepeatedHeads(FormRows form, List<TextRow> allRows) {
    this.form = form;
    for (TextRow row : allRows) {
      if (row.filled() == 0 && !row.isRow() && PlacedRows.isGrid(row)) {
        heads.add(row);
        lastNamed.add(new Named(new int[0], -1, -1));
        anyRepeats |= row.repeatsLabel();
      }
    }
  }

  /** Whether the text of that section has heads that repeat a label. */
  boolean repeatIn(int section) {
    for (int i = 0; anyRepeats && i < heads.size(); i++) {
      if (heads.get(i).section() == section && heads.get(i).repeatsLabel()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A cell for each column; all null where the row is not as the head says; empty where there is no
   * head that repeats a label of these columns, or where the row repeats other cells than the head.
   */
  Cell[] place(int row, TextRow text) {
    int index = anyRepeats ? headOf(row, text) : -1;
    if (index < 0) {
      return new Cell[0];
    }
    TextRow head = heads.get(index);
    int[] columnAt = columns(row, index);
    Cell[] cells = new Cell[form.columns(row)];
    boolean fits = head.width() == text.width();
    for (int i = 0; fits && i < text.values().size(); i++) {
      Cell cell = text.values().get(i);
      int column = columnAt[text.firstValue() + i];
      if (column == NO_COLUMN) {
        // A number before the columns was a label, or else the row has moved to the left.
        fits = !cell.isFilled() || !text.isRow();
      } else {
        fits = cells[column] == null || cells[column].text().equals(cell.text());
        cells[column] = cell;
      }
    }
    if (fits) {
      return cells;
    }
    if (!form.sumsWithin(row).isEmpty()) {
      return new Cell[0];
    }
    boolean other = head.width() == text.width() && text.filled() > cells.length;
    return new Cell[other ? 0 : cells.length];
  }

  /**
   * The index of the nearest head above the row that names one of its columns, if it repeats a
   * label and has no word to the right of the row's labels that is no column's; -1 where there is
   * none.
   */
  private int headOf(int row, TextRow text) {
    int nearest = -1;
    for (int i = 0; i < heads.size(); i++) {
      TextRow head = heads.get(i);
      boolean above = head.line() < text.line() && head.section() == text.section();
      nearest = above && firstColumn(columns(row, i)) < head.width() ? i : nearest;
    }
    boolean mayTell = nearest >= 0 && PlacedRows.isGrid(text) && heads.get(nearest).repeatsLabel();
    return mayTell && namesAllToTheRight(heads.get(nearest), columns(row, nearest)) ? nearest : -1;
  }

  /** Blanks behind the last label are none: a line may end in the mark that parts cells. */
  private static boolean namesAllToTheRight(TextRow head, int[] columnAt) {
    boolean endsInBlanks = head.firstValue() == head.labels().size();
    int end = endsInBlanks ? head.firstValue() : columnAt.length;
    for (int i = firstColumn(columnAt); i < end; i++) {
      if (columnAt[i] == NO_COLUMN) {
        return false;
      }
    }
    return true;
  }

  private static int firstColumn(int[] columns) {
    int first = 0;
    while (first < columns.length && columns[first] == NO_COLUMN) {
      first++;
    }
    return first;
  }

  /** The column that each place of a head names, for the rows of that row's block. */
  private int[] columns(int row, int index) {
    Named last = lastNamed.get(index);
    int table = form.table(row);
    int block = form.row(row).block();
    if (last.table() != table || last.block() != block) {
      last = new Named(columns(row, heads.get(index)), table, block);
      lastNamed.set(index, last);
    }
    return last.columnAt();
  }

  private int[] columns(int row, TextRow head) {
    int[] columns = new int[head.width()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i < head.labels().size() ? column(row, head.labels().get(i)) : NO_COLUMN;
    }
    return columns;
  }

  private int column(int row, Cell label) {
    if (label.kind() != CellKind.LABEL) {
      return NO_COLUMN;
    }
    String words = form.book().normalise(label.text()).body();
    List<FormCell> cells = form.row(row).cells();
    for (int i = 0; i < cells.size(); i++) {
      if (form.book().normalise(cells.get(i).columnLabel()).body().equals(words)) {
        return i;
      }
    }
    return NO_COLUMN;
  }
}
