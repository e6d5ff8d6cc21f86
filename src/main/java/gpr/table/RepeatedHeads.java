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

  RepeatedHeads(FormRows form, List<TextRow> allRows) {
    this.form = form;
    for (TextRow row : allRows) {
      if (row.isLabelOnly() && !row.isRow() && PlacedRows.isGrid(row)) {
        heads.add(row);
      }
    }
  }

  /**
   * A cell for each column; all null where the row is not as the head says; empty where there is no
   * head that repeats a label of these columns, or where the row repeats other cells than the head.
   */
  Cell[] place(int row, TextRow text) {
    TextRow head = headOf(row, text);
    if (head == null) {
      return new Cell[0];
    }
    int[] columnAt = columns(row, head);
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
   * The nearest head above the row that names one of its columns, if it repeats a label and has no
   * word to the right of the row's labels that is no column's.
   */
  private TextRow headOf(int row, TextRow text) {
    TextRow nearest = null;
    for (TextRow head : heads) {
      boolean above = head.line() < text.line() && head.section() == text.section();
      nearest = above && firstColumn(columns(row, head)) < head.width() ? head : nearest;
    }
    if (nearest == null || !PlacedRows.isGrid(text)) {
      return null;
    }
    int[] columns = columns(row, nearest);
    for (int i = firstColumn(columns); i < columns.length; i++) {
      if (columns[i] == NO_COLUMN) {
        return null;
      }
    }
    for (int i = 1; i < nearest.labels().size(); i++) {
      if (nearest.labels().get(i).text().equals(nearest.labels().get(i - 1).text())) {
        return nearest;
      }
    }
    return null;
  }

  private static int firstColumn(int[] columns) {
    int first = 0;
    while (first < columns.length && columns[first] == NO_COLUMN) {
      first++;
    }
    return first;
  }

  /** The column that each place of the head names. */
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
      if (LabelText.of(cells.get(i).columnLabel()).body().equals(words)) {
        return i;
      }
    }
    return NO_COLUMN;
  }
}
