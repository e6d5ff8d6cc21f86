package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.layout.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An office's column 序号 before the labels, between spaces: {@code 12 7.属于行政执法案卷 0 0 1}. The number
 * begins the row, so that the label would be words behind a number; and where the label stands on
 * other lines, or the form prints none, it would be a value. In a grid the head's first cell names
 * the column.
 */
final class SequenceColumn {
  /** One number below the head may be anything. */
  private static final int LEAST = 2;

  private SequenceColumn() {}

  /**
   * The rows without such a column, if each number below its head is larger than the one before and
   * no larger than the rows are many: a number right before a label may be left out already.
   */
  static List<Row> without(List<Row> rows) {
    return without(without(rows, true), false);
  }

  private static List<Row> without(List<Row> rows, boolean grid) {
    Set<Cell> column = columnOf(rows, grid);
    if (column.isEmpty()) {
      return rows;
    }
    List<Row> others = new ArrayList<>();
    for (Row row : rows) {
      Row rest = column.contains(row.cells().get(0)) ? behindFirst(row) : row;
      if (!rest.cells().isEmpty()) {
        others.add(rest);
      }
    }
    return others;
  }

  private static Set<Cell> columnOf(List<Row> rows, boolean grid) {
    Set<Cell> column = new HashSet<>();
    Cell head = null;
    int last = 0;
    int numbers = 0;
    int rowsBelow = 0;
    for (Row row : rows) {
      Cell first = row.cells().get(0);
      if (row.grid() != grid || !grid && row.layout() != Layout.SPACE_SEPARATED) {
        continue;
      }
      rowsBelow += row.cells().filled() > 0 ? 1 : 0;
      if (SequenceNumbers.isHead(first)) {
        head = first;
        column.add(first);
      } else if (head != null && grid && first.kind() == CellKind.BLANK) {
        column.add(first);
      } else if (head != null && (grid ? first.kind() == CellKind.NUMBER : isUnder(head, first))) {
        BigDecimal number = first.number();
        if (number.compareTo(BigDecimal.valueOf(last)) <= 0
            || number.compareTo(BigDecimal.valueOf(rowsBelow)) > 0) {
          return Set.of();
        }
        last = number.intValue();
        column.add(first);
        numbers++;
      }
    }
    return numbers >= (grid ? 1 : LEAST) ? column : Set.of();
  }

  private static boolean isUnder(Cell head, Cell cell) {
    return cell.kind() == CellKind.NUMBER && cell.from() < head.to() && head.from() < cell.to();
  }

  /** What stands behind the number: the words before the next number are labels. */
  private static Row behindFirst(Row row) {
    List<Cell> cells = new ArrayList<>(row.cells().subList(1, row.cells().size()));
    for (int i = 0; i < cells.size() && cells.get(i).kind() == CellKind.OTHER; i++) {
      cells.set(i, cells.get(i).asLabel());
    }
    return row.with(Cells.of(cells));
  }
}
