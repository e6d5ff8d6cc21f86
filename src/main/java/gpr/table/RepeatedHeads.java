package gpr.table;

import gpr.form.FormCell;
import gpr.form.PrintedRow;
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

  /**
   * What a head says of the rows of a block of the form.
   *
   * @param width how many places it has
   * @param columnAt the column that each place names
   * @param names whether it names any
   * @param repeats whether it names each, and one of them twice
   * @param table the table of the block
   * @param block the block in its table
   */
  private record Head(
      int width, int[] columnAt, boolean names, boolean repeats, int table, int block) {}

  private final FormRows form;
  private final List<TextRow> heads = new ArrayList<>();

  /** What each of them says of the block of the form that it was last asked for. */
  private final List<Head> lastAsked = new ArrayList<>();

  /** Whether any of them has a label twice: in most texts none has. */
  private boolean anyRepeats;

  RepeatedHeads(FormRows form, List<TextRow> allRows) {
    this.form = form;
    for (TextRow row : allRows) {
      if (row.isHead() && row.isLabelOnly() && PlacedRows.isGrid(row)) {
        heads.add(row);
        lastAsked.add(null);
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
    Head head = anyRepeats ? headOf(row, text) : null;
    if (head == null) {
      return new Cell[0];
    }
    int[] columnAt = head.columnAt();
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
  private Head headOf(int row, TextRow text) {
    Head nearest = null;
    for (int i = 0; i < heads.size(); i++) {
      TextRow head = heads.get(i);
      if (head.line() < text.line() && head.match().row() == form.table(row)) {
        Head there = head(i, row);
        nearest = there.names() ? there : nearest;
      }
    }
    return nearest != null && nearest.repeats() && PlacedRows.isGrid(text) ? nearest : null;
  }

  /** What a head says of the columns of a row; rows of one block of the form have the same. */
  private Head head(int index, int row) {
    PrintedRow printed = form.row(row);
    Head last = lastAsked.get(index);
    if (last == null || last.table() != form.table(row) || last.block() != printed.block()) {
      last = read(row, heads.get(index));
      lastAsked.set(index, last);
    }
    return last;
  }

  private Head read(int row, TextRow head) {
    int[] columnAt = columns(row, head);
    int[] times = new int[form.columns(row)];
    boolean names = false;
    for (int column : columnAt) {
      if (column != NO_COLUMN) {
        times[column]++;
        names = true;
      }
    }
    boolean each = true;
    boolean twice = false;
    for (int count : times) {
      each &= count > 0;
      twice |= count > 1;
    }
    int block = form.row(row).block();
    return new Head(head.width(), columnAt, names, each && twice, form.table(row), block);
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
