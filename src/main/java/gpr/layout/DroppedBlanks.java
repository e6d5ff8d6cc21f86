package gpr.layout;

import gpr.Layout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tables of tabs or commas whose cells have no places. Of tabs, where the converter has left out
 * blank cells: what it finds on one height of a PDF it joins with tabs (npm's pdfreader, and
 * scripts that do the same). Of either, where it has not found the columns and several numbers
 * stand in one cell, {@code 规章,0 2 1 3} (tabula {@code -t}).
 */
final class DroppedBlanks {
  /** So many rows with numbers has only the table of section three. */
  private static final int FEWEST_ROWS = 12;

  /** So many numbers in one cell, in so many rows, are no number in pieces. */
  private static final int FEWEST_TOGETHER = 3;

  private static final int FEWEST_ROWS_TOGETHER = 4;

  /** The names of columns stand in one of so many rows above the numbers. */
  private static final int ROWS_OF_HEAD = 3;

  /** The thousands of one number: {@code 3 985 758}. */
  private static final int THOUSAND = 3;

  private DroppedBlanks() {}

  /** The rows of a section; those of tabs or commas without their places, if they have none. */
  static List<Row> read(List<Row> rows, CellReader cellReader) {
    boolean together = areTogether(rows);
    if (!together && !areDropped(rows)) {
      return rows;
    }
    List<Row> read = new ArrayList<>(rows.size());
    for (Row row : rows) {
      boolean placed = row.layout() == Layout.TAB_SEPARATED || together && isOfCommas(row);
      read.add(placed ? loose(row, together ? parted(row, cellReader) : row.cells()) : row);
    }
    return read;
  }

  private static boolean isOfCommas(Row row) {
    return row.layout() == Layout.COMMA_SEPARATED;
  }

  private static Row loose(Row row, List<Cell> cells) {
    return new Row(Cells.of(TightCells.of(cells)), row.closed(), row.layout(), false, row.page());
  }

  /** The cells of a row, each of its numbers one of its own; blanks have no place among them. */
  private static List<Cell> parted(Row row, CellReader cellReader) {
    List<Cell> parted = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (cell.kind() == CellKind.PARTS) {
        for (String part : cell.parts()) {
          parted.add(cellReader.read(part, cell.line(), cell.column(), 0, 0));
        }
      } else if (cell.kind() != CellKind.BLANK) {
        parted.add(cell);
      }
    }
    return parted.isEmpty() ? row.cells() : parted;
  }

  /** Whether several rows have several numbers in a cell, or one has and the head as many names. */
  private static boolean areTogether(List<Row> rows) {
    int together = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean marks = row.layout() == Layout.TAB_SEPARATED || isOfCommas(row);
      int several = marks ? several(row.cells()) : -1;
      together += several >= 0 ? 1 : 0;
      if (several >= 0 && hasNames(rows.subList(0, i), several, row.cells().get(several))) {
        return true;
      }
    }
    return together >= FEWEST_ROWS_TOGETHER;
  }

  /** The first cell with several numbers; -1 where none has. */
  private static int several(Cells cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (isSeveral(cells.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a cell above has as many words as the cell has numbers: 结果维持 结果纠正 其他结果. */
  private static boolean hasNames(List<Row> above, int column, Cell numbers) {
    for (int i = Math.max(0, above.size() - ROWS_OF_HEAD); i < above.size(); i++) {
      Cells cells = above.get(i).cells();
      Cell head = column < cells.size() ? cells.get(column) : numbers;
      if (head.isLabel() && head.text().split(" ").length == numbers.parts().size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeveral(Cell cell) {
    List<String> parts = cell.parts();
    return parts.size() >= FEWEST_TOGETHER
        && parts.stream().skip(1).anyMatch(part -> part.length() != THOUSAND);
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
