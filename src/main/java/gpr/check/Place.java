package gpr.check;

import gpr.table.CellValue;
import java.util.List;

/**
 * Where to look.
 *
 * @param line the line, from 1; 0 where there is none
 * @param column the place on it, in characters from 1; 0 where there is none
 */
record Place(int line, int column) {
  static final Place NONE = new Place(0, 0);

  /** The beginning of a line; none for line 0. */
  static Place ofLine(int line) {
    return line == 0 ? NONE : new Place(line, 1);
  }

  /** Where a cell stands. */
  static Place of(CellValue cell) {
    return cell.line() == 0 ? NONE : new Place(cell.line(), cell.column());
  }

  /** Where the first of the cells stands that stands anywhere. */
  static Place ofFirst(List<CellValue> cells) {
    for (CellValue cell : cells) {
      if (cell.line() > 0) {
        return of(cell);
      }
    }
    return NONE;
  }

  /** Where the last of the cells stands that stands anywhere. */
  static Place ofLast(List<CellValue> cells) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      if (cells.get(i).line() > 0) {
        return of(cells.get(i));
      }
    }
    return NONE;
  }
}
