package gpr.layout;

import gpr.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of several rows that stand in one column, one under the other, where an empty line parts
 * all that does not belong together: {@code 5962⏎0⏎⏎0⏎0⏎⏎2698⏎879} are the columns of two rows.
 * {@code pdftotext} without options writes so what stands close together on a page. Columns of one
 * height give their rows; of others nobody can tell here which row a number is of.
 */
final class StackedColumns {
  /** Fewer columns of one height may be so by chance. */
  private static final int FEWEST_COLUMNS = 3;

  /** Where more numbers stand together, one below the other is a row. */
  private static final int ALONE_FOR_ONE_TOGETHER = 2;

  private final List<Row> rows;
  private final List<Row> read = new ArrayList<>();

  /** The columns that follow each other, without a word between them. */
  private final List<List<Cell>> columns = new ArrayList<>();

  private StackedColumns(List<Row> rows) {
    this.rows = rows;
  }

  /** The rows with such columns read; the same ones where no empty lines part most numbers. */
  static List<Row> read(List<Row> rows) {
    StackedColumns stacked = new StackedColumns(rows);
    if (!stacked.areColumns()) {
      return rows;
    }
    int at = 0;
    while (at < rows.size()) {
      at = stacked.readFrom(at);
    }
    return stacked.read;
  }

  /**
   * Whether nearly all numbers stand alone between empty lines, and some do not; or there are more
   * columns of one height than a row of it could have.
   */
  private boolean areColumns() {
    int alone = 0;
    int together = 0;
    int even = 0;
    int before = 0;
    for (int at = 0; at < rows.size(); at++) {
      int height = isNumber(rows.get(at)) ? column(at).size() : 0;
      alone += height == 1 ? 1 : 0;
      together += height > 1 ? height : 0;
      even = height > 1 && height == before ? even + 1 : isGap(rows.get(at)) ? even : 0;
      if (areRows(even + 1, height)) {
        return true;
      }
      before = isGap(rows.get(at)) ? before : height;
      at += Math.max(0, height - 1);
    }
    return together > 0 && alone > ALONE_FOR_ONE_TOGETHER * together;
  }

  /** Whether columns of one height are rows: of rows, there would be fewer than numbers in each. */
  private static boolean areRows(int count, int height) {
    return height > 1 && count >= FEWEST_COLUMNS && count > height;
  }

  /** Takes the columns that begin there, or the row; gives the place behind. */
  private int readFrom(int first) {
    columns.clear();
    int end = first;
    int at = first;
    boolean stacked = false;
    while (at < rows.size() && (isNumber(rows.get(at)) || isGap(rows.get(at)) && end > first)) {
      if (isNumber(rows.get(at))) {
        List<Cell> column = column(at);
        columns.add(column);
        stacked |= column.size() > 1;
        at += column.size();
        end = at;
      } else {
        at++;
      }
    }
    if (!stacked) {
      int next = Math.max(end, first + 1);
      read.addAll(rows.subList(first, next));
      return next;
    }
    addColumns(rows.get(first).page());
    return end;
  }

  private static boolean isNumber(Row row) {
    return isAlone(row) && row.cells().get(0).isFilled();
  }

  private static boolean isGap(Row row) {
    return isAlone(row) && row.cells().get(0).kind() == CellKind.GAP;
  }

  private static boolean isAlone(Row row) {
    return row.cells().size() == 1 && !row.closed() && row.layout() == Layout.CELL_PER_LINE;
  }

  /** The numbers on the lines from there on that follow each other. */
  private List<Cell> column(int first) {
    List<Cell> column = new ArrayList<>();
    for (int i = first; i < rows.size() && isNumber(rows.get(i)); i++) {
      Cell cell = rows.get(i).cells().get(0);
      if (i > first && cell.line() != column.get(column.size() - 1).line() + 1) {
        break;
      }
      column.add(cell);
    }
    return column;
  }

  private void addColumns(int page) {
    int from = 0;
    while (from < columns.size()) {
      int height = columns.get(from).size();
      int to = from + 1;
      while (to < columns.size() && columns.get(to).size() == height) {
        to++;
      }
      if (height == 1) {
        columns.subList(from, to).forEach(column -> addAlone(column.get(0), page));
      } else if (areRows(to - from, height)) {
        addRows(columns.subList(from, to), height, page);
      } else {
        columns.subList(from, to).forEach(column -> addAlone(parts(column), page));
      }
      from = to;
    }
  }

  private void addAlone(Cell cell, int page) {
    read.add(new Row(Cells.of(cell), false, Layout.CELL_PER_LINE, page));
  }

  private void addRows(List<List<Cell>> even, int height, int page) {
    for (int i = 0; i < height; i++) {
      List<Cell> row = new ArrayList<>(even.size());
      for (List<Cell> column : even) {
        row.add(column.get(i));
      }
      read.add(new Row(Cells.of(row), true, Layout.SPACE_SEPARATED, page));
    }
  }

  private static Cell parts(List<Cell> column) {
    Cell first = column.get(0);
    List<String> texts = column.stream().map(Cell::text).toList();
    return Cell.parts(texts, first.line(), first.column(), first.from(), first.to());
  }
}
