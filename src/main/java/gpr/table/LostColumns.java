package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows tables that have lost a whole column: every row has one number too few, side by side. The
 * head tells which column it was; where the head is of no help, no number of the table has a place.
 */
final class LostColumns {
  /** Fewer rows than these show nothing of a column. */
  private static final int LEAST_ROWS = 4;

  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final List<TextRow> allRows;
  private final boolean[] known;

  LostColumns(PlacedRows rows, List<TextRow> allRows) {
    this.form = rows.form();
    this.textRows = rows.textRows();
    this.placed = rows.placed();
    this.allRows = allRows;
    this.known = new boolean[form.tables()];
  }

  /** Places the rows of such tables. */
  void placeRows() {
    for (int table = 0; table < form.tables(); table++) {
      known[table] = hasLostColumn(table);
      if (known[table]) {
        int lost = lostColumn(table);
        for (int row = form.first(table); row < form.end(table); row++) {
          if (textRows[row] != null && textRows[row].filled() > 0) {
            placed[row] = around(lost, textRows[row].filledValues(), form.columns(row));
          }
        }
      }
    }
  }

  /** Whether each row of that table lacks the number of the same column. */
  boolean isKnown(int table) {
    return known[table];
  }

  private boolean hasLostColumn(int table) {
    int rows = 0;
    boolean sameAsForm = true;
    for (int row = form.first(table); row < form.end(table); row++) {
      TextRow text = textRows[row];
      if (text == null || text.filled() == 0) {
        continue;
      }
      if (text.filled() != form.columns(row) - 1 || text.width() == 0 || !isTogether(text)) {
        return false;
      }
      sameAsForm &= text.values().size() == form.columns(row);
      rows++;
    }
    return rows >= LEAST_ROWS && !sameAsForm;
  }

  private static boolean isTogether(TextRow row) {
    List<Cell> values = row.values();
    int first = 0;
    while (!values.get(first).isFilled()) {
      first++;
    }
    for (int i = first; i < first + row.filled(); i++) {
      if (!values.get(i).isFilled()) {
        return false;
      }
    }
    return true;
  }

  /** The one column of the form that the table's head does not name; -1 if it is not just one. */
  private int lostColumn(int table) {
    Set<String> named = new HashSet<>();
    for (TextRow row : allRows) {
      if (row.isLabelOnly() || row.isHead()) {
        row.labels().forEach(label -> named.add(form.book().normalise(label.text()).body()));
      }
    }
    List<FormCell> cells = form.row(form.first(table)).cells();
    int lost = -1;
    for (int column = 0; column < cells.size(); column++) {
      String label = LabelText.of(cells.get(column).columnLabel()).body();
      if (!named.contains(label)) {
        if (lost >= 0) {
          return -1;
        }
        lost = column;
      }
    }
    return lost;
  }

  private static Cell[] around(int lost, List<Cell> filled, int columns) {
    Cell[] cells = new Cell[columns];
    for (int i = 0; lost >= 0 && i < filled.size(); i++) {
      cells[i < lost ? i : i + 1] = filled.get(i);
    }
    return cells;
  }
}
