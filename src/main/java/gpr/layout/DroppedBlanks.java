package gpr.layout;

import gpr.Layout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tables of tabs whose blank cells the converter has left out: what it finds on one height of a PDF
 * it joins with tabs (npm's pdfreader, and scripts that do the same). Then the cells of a row are
 * as good as parted by spaces, and none has its place.
 */
final class DroppedBlanks {
  /** So many rows with numbers has only the table of section three. */
  private static final int FEWEST_ROWS = 12;

  private DroppedBlanks() {}

  /** The rows of a section; those of tabs without their places, if blanks are left out. */
  static List<Row> read(List<Row> rows) {
    if (!areDropped(rows)) {
      return rows;
    }
    List<Row> read = new ArrayList<>(rows.size());
    for (Row row : rows) {
      boolean tabs = row.layout() == Layout.TAB_SEPARATED;
      read.add(
          tabs
              ? new Row(
                  Cells.of(TightCells.of(row.cells())),
                  row.closed(),
                  row.layout(),
                  false,
                  row.page())
              : row);
    }
    return read;
  }

  /** Whether the rows of tabs have no blank cell, but not as many numbers each. */
  private static boolean areDropped(List<Row> rows) {
    BitSet lengths = new BitSet();
    int numbers = 0;
    for (Row row : rows) {
      if (row.layout() == Layout.TAB_SEPARATED && row.cells().size() > 1) {
        if (row.cells().stream().anyMatch(cell -> cell.kind() == CellKind.BLANK)) {
          return false;
        }
        if (row.cells().filled() > 0) {
          numbers++;
          lengths.set(row.cells().filled());
        }
      }
    }
    return numbers >= FEWEST_ROWS && lengths.cardinality() > 1;
  }
}
