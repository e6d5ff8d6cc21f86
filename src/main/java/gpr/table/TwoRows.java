package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import gpr.layout.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a grid that are two of the form's: {@code （一）予以公开 （二）部分公开 | 38 49 | 36 34}, where no rule
 * was found between them (OpenDataLoader). Two labels and two numbers in each cell show it.
 */
final class TwoRows {
  /** One cell alone may hold the pieces of a number. */
  private static final int LEAST_CELLS = 2;

  private final LabelBook book;
  private final RowsRunTogether together;

  TwoRows(LabelBook book) {
    this.book = book;
    this.together = new RowsRunTogether(book);
  }

  /** The two rows; the same row alone where it is none. */
  List<Row> parted(Row row) {
    int label = -1;
    int filled = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (cell.isLabel()) {
        label = i;
      } else if (cell.isFilled()) {
        filled++;
        if (cell.parts().size() != 2 || !Pieces.areDigits(cell)) {
          return List.of(row);
        }
      }
    }
    if (!row.closed() || filled < LEAST_CELLS || label < 0) {
      return List.of(row);
    }
    int last = label;
    return together
        .joint(row.cells().get(label).text())
        .map(joint -> List.of(half(row, last, joint.row(), 0), half(row, last, joint.row() + 1, 1)))
        .orElse(List.of(row));
  }

  private Row half(Row row, int label, int named, int which) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      boolean number = !cell.parts().isEmpty();
      cells.add(number ? cell.as(new BigDecimal(cell.parts().get(which))) : cell);
    }
    cells.set(label, cells.get(label).asLabel(book.words(named)));
    return row.with(Cells.of(cells));
  }
}
