package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;

/**
 * The rows of a form while their numbers are being placed in columns; its arrays are filled by the
 * classes that know one way of placing each.
 *
 * @param form the form's rows
 * @param textRows for each row of the form the row of the text; null where there is none
 * @param placed for each row of the form a cell for each column; null while it is not placed
 * @param inferred for each row of the form whether its columns were settled by more than its own
 *     shape
 * @param blanksUsual for each table whether blanks are its way to write 0
 */
record PlacedRows(
    FormRows form, TextRow[] textRows, Cell[][] placed, boolean[] inferred, boolean[] blanksUsual) {

  PlacedRows(FormRows form, TextRow[] textRows) {
    this(
        form,
        textRows,
        new Cell[form.count()][],
        new boolean[form.count()],
        new boolean[form.tables()]);
  }

  static boolean isGrid(TextRow row) {
    return row.width() > 0 && row.layout() != Layout.SPACE_SEPARATED;
  }

  static Cell blankAfter(TextRow text) {
    Cell place = text.values().get(0);
    return new Cell(CellKind.BLANK, "", null, "", place.line(), place.column(), 0, 0);
  }

  static void fillBlanks(Cell[] cells, TextRow text) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == null) {
        cells[i] = blankAfter(text);
      }
    }
  }
}
