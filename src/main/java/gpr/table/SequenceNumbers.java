package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.layout.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An office's column 序号 before the labels, one cell a line: {@code 1⏎规章⏎0⏎0⏎0⏎2⏎行政规范性文件}. The
 * number above a label would else be the last of the row before.
 */
final class SequenceNumbers {
  private static final Set<String> HEADS = Set.of("序号", "编号", "行次", "行号");

  /** One number above a label may be anything. */
  private static final int LEAST = 2;

  private final LabelBook book;

  SequenceNumbers(LabelBook book) {
    this.book = book;
  }

  /** The rows without such a column, if each label with a number above it has the next one. */
  List<Row> without(List<Row> rows) {
    List<Cell> cells = new ArrayList<>();
    for (Row row : rows) {
      row.cells().stream().filter(SequenceNumbers::isTold).forEach(cells::add);
    }
    Set<Cell> column = columnOf(cells);
    return column.isEmpty() ? rows : rows.stream().map(row -> without(row, column)).toList();
  }

  private static boolean isTold(Cell cell) {
    return cell.isLabel() || cell.isFilled();
  }

  private Set<Cell> columnOf(List<Cell> cells) {
    Set<Cell> column = new HashSet<>();
    cells.stream().filter(SequenceNumbers::isHead).forEach(column::add);
    int number = 0;
    for (int i = 1; i < cells.size() && !column.isEmpty(); i++) {
      Cell above = cells.get(i - 1);
      if (!namesRow(cells.get(i)) || above.isLabel()) {
        continue;
      }
      number++;
      if (above.kind() != CellKind.NUMBER || !above.text().equals(Integer.toString(number))) {
        return Set.of();
      }
      column.add(above);
    }
    return number >= LEAST ? column : Set.of();
  }

  /** Whether a label is what offices call such a column. */
  static boolean isHead(Cell cell) {
    return cell.isLabel() && isHead(cell.text());
  }

  static boolean isHead(String words) {
    return HEADS.contains(words);
  }

  private boolean namesRow(Cell cell) {
    LabelBook.Kind kind =
        cell.isLabel() ? book.exact(book.normalise(cell.text())).kind() : LabelBook.Kind.NONE;
    return kind == LabelBook.Kind.ROW || kind == LabelBook.Kind.GROUP;
  }

  private static Row without(Row row, Set<Cell> column) {
    if (row.cells().stream().noneMatch(column::contains)) {
      return row;
    }
    return row.closed() ? withoutNext(row, column) : open(row, column);
  }

  private static Row open(Row row, Set<Cell> column) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      cells.add(column.contains(cell) ? gapAt(cell) : cell);
    }
    return row.with(Cells.of(cells));
  }

  /** A row that is closed before the next label has that one's number; its own stands first. */
  private static Row withoutNext(Row row, Set<Cell> column) {
    List<Cell> cells = new ArrayList<>(row.cells().subList(0, 1));
    for (Cell cell : row.cells().subList(1, row.cells().size())) {
      if (cell.isLabel() || !column.contains(cell)) {
        cells.add(cell);
      }
    }
    return cells.size() == row.cells().size() ? row : row.with(Cells.of(cells));
  }

  private static Cell gapAt(Cell cell) {
    return new Cell(CellKind.GAP, "", null, "", cell.line(), cell.column(), 0, 0);
  }
}
