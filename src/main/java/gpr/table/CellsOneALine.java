package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import gpr.layout.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that share a line where most stand one a line, {@code 30834⏎27601 182709}: wide numbers
 * of neighbouring cells that MuPDF takes for one line of words. Where they stand on it says
 * nothing.
 */
final class CellsOneALine {
  private CellsOneALine() {}

  /** The rows with each such number as one of its own line. */
  static List<Row> of(List<Row> rows) {
    long single =
        rows.stream().filter(row -> !row.closed()).mapToLong(CellsOneALine::numbers).sum();
    long shared =
        rows.stream().filter(CellsOneALine::isShared).mapToLong(CellsOneALine::numbers).sum();
    if (shared == 0 || single < shared) {
      return rows;
    }
    List<Row> parted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (isShared(row) && (areNeighbours(rows, i - 1) || areNeighbours(rows, i))) {
        for (Cell cell : singly(row.cells())) {
          parted.add(new Row(Cells.of(cell), false, row.layout(), row.grid(), row.page()));
        }
      } else {
        parted.add(row);
      }
    }
    return parted;
  }

  /** Whether a row and the next one stand on lines that follow each other, both with numbers. */
  private static boolean areNeighbours(List<Row> rows, int at) {
    return at >= 0
        && at + 1 < rows.size()
        && numbers(rows.get(at)) > 0
        && numbers(rows.get(at + 1)) > 0
        && rows.get(at).cells().last().line() + 1 == rows.get(at + 1).cells().get(0).line();
  }

  /** The cells of a line, each number in one of its own. */
  private static List<Cell> singly(Cells cells) {
    List<Cell> singly = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.parts().size() > 1 && Pieces.areDigits(cell)) {
        cell.parts().forEach(part -> singly.add(Digits.number(part, cell)));
      } else {
        singly.add(cell);
      }
    }
    return singly;
  }

  private static boolean isShared(Row row) {
    boolean parts = !row.closed() && row.cells().stream().anyMatch(cell -> cell.parts().size() > 1);
    return numbers(row) > 0 && (parts || row.closed() && !row.grid());
  }

  private static long numbers(Row row) {
    return row.cells().filled();
  }
}
