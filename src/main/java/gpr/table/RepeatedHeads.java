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

  /** Whether any of them has a label twice: in most texts none has. */
  private boolean anyRepeats;

  RepeatedHeads(FormRows form, List<TextRow> allRows) {
    this.form = form;
    for (TextRow row : allRows) {
      if (row.isHead() && row.isLabelOnly() && PlacedRows.isGrid(row)) {
        heads.add(row);
        anyRepeats |= repeats(row);
      }
    }
  }

  private static boolean repeats(TextRow head) {
    for (int i = 1; i < head.labels().size(); i++) {
      for (int j = 0; j < i; j++) {
        if (head.labels().get(i).text().equals(head.labels().get(j).text())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A cell for each column; all null where the row is not as the head says; empty where there is no
   * head that repeats a label of these columns, or where the row repeats other cells than the head.
   */
  Cell[] place(int row, TextRow text) {
    TextRow head = anyRepeats ? headOf(row, text) : null;
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
        fits = !cell.isFilled();
      } else {
        fits = cells[column] == null || cells[column].text().equals(cell.text());
        cells[column] = cell;
      }
    }
    if (fits) {
      return cells;
    }
    boolean other = head.width() == text.width() && text.filled() > cells.length;
    return new Cell[other ? 0 : cells.length];
  }

  /** The nearest head above the row, if it names each of its columns and one of them twice. */
  private TextRow headOf(int row, TextRow text) {
    TextRow nearest = null;
    for (TextRow head : heads) {
      boolean names = head.line() < text.line() && head.match().row() == form.table(row);
      nearest = names && namesAny(row, head) ? head : nearest;
    }
    if (nearest == null || !PlacedRows.isGrid(text)) {
      return null;
    }
    int[] times = new int[form.columns(row)];
    for (int column : columns(row, nearest)) {
      if (column != NO_COLUMN) {
        times[column]++;
      }
    }
    boolean repeats = false;
    for (int i = 0; i < times.length; i++) {
      if (times[i] == 0) {
        return null;
      }
      repeats |= times[i] > 1;
    }
    return repeats ? nearest : null;
  }

  private boolean namesAny(int row, TextRow head) {
    for (int column : columns(row, head)) {
      if (column != NO_COLUMN) {
        return true;
      }
    }
    return false;
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
      if (form.book().normalise(cells.get(i).columnLabel()).body().equals(words)) {
        return i;
      }
    }
    return NO_COLUMN;
  }
}
