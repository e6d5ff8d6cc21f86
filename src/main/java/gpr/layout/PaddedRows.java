package gpr.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a grid that are short of the cells that a merged label covers, and are filled up with
 * blank ones at their end: pandoc on .odt, whose covered cells it leaves out. Beside rows of two
 * labels and seven cells, those of one label and seven have a blank that is no cell.
 */
final class PaddedRows {
  /** Fewer rows of each kind may end in a blank cell by chance. */
  private static final int FEWEST_ROWS = 3;

  /** Fewer numbers than these are no row that shows how wide the table is. */
  private static final int FEWEST_CELLS = 5;

  private PaddedRows() {}

  /** The rows, those of a padded table without what fills them up. */
  static List<Row> cut(List<Row> rows) {
    List<Row> read = rows;
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && isOfOneTable(rows.get(from), rows.get(to))) {
        to++;
      }
      boolean mayBe = to - from >= 2 * FEWEST_ROWS;
      int most = mayBe ? labelsWherePadded(rows.subList(from, to)) : 0;
      if (most > 0) {
        read = read == rows ? new ArrayList<>(rows) : read;
        for (int i = from; i < to; i++) {
          read.set(i, cut(rows.get(i), most));
        }
      }
      from = to;
    }
    return read;
  }

  private static boolean isOfOneTable(Row first, Row row) {
    return first.grid()
        && row.grid()
        && row.closed()
        && row.layout() == first.layout()
        && row.cells().size() == first.cells().size();
  }

  /**
   * How many labels the rows have at the most, if those with fewer end in as many blanks as they
   * lack labels; 0 where not.
   */
  private static int labelsWherePadded(List<Row> table) {
    int most = 0;
    for (Row row : table) {
      most = Math.max(most, row.cells().filled() > 0 ? labels(row.cells()) : 0);
    }
    int whole = 0;
    int padded = 0;
    boolean shown = false;
    for (Row row : table) {
      Cells cells = row.cells();
      int labels = labels(cells);
      if (cells.filled() == 0) {
        continue;
      }
      if (labels == 0 || blanksAtEnd(cells) < most - labels) {
        return 0;
      }
      int width = cells.size() - most;
      whole += labels == most ? 1 : 0;
      padded += labels < most ? 1 : 0;
      shown |= labels < most && width >= FEWEST_CELLS && cells.filled() == width;
    }
    return shown && whole >= FEWEST_ROWS && padded >= FEWEST_ROWS ? most : 0;
  }

  private static int labels(Cells cells) {
    int labels = 0;
    while (labels < cells.size() && cells.get(labels).isLabel()) {
      labels++;
    }
    return labels;
  }

  private static int blanksAtEnd(Cells cells) {
    int blanks = 0;
    while (blanks < cells.size() && cells.get(cells.size() - 1 - blanks).kind() == CellKind.BLANK) {
      blanks++;
    }
    return blanks;
  }

  private static Row cut(Row row, int most) {
    int pads = most - labels(row.cells());
    boolean isPadded = pads > 0 && pads < most && blanksAtEnd(row.cells()) >= pads;
    return isPadded ? row.with(row.cells().subList(0, row.cells().size() - pads)) : row;
  }
}
