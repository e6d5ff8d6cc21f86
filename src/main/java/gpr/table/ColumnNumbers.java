package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The row that pandas writes over a table whose columns have no names: {@code 0 1 2 3 4}. Over a
 * group of section four it would else be the numbers of the group.
 */
final class ColumnNumbers {
  /** Fewer numbers may follow each other by chance. */
  private static final int LEAST = 4;

  private ColumnNumbers() {}

  /** The rows without those of columns' numbers, below which words follow. */
  static List<Row> without(List<Row> rows) {
    List<Row> left = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean above = i + 1 < rows.size() && isOfWords(rows.get(i + 1));
      if (!above || !rows.get(i).closed() || !isOfNumbers(rows.get(i))) {
        left.add(rows.get(i));
      }
    }
    return left;
  }

  private static boolean isOfNumbers(Row row) {
    int number = 0;
    for (Cell cell : row.cells()) {
      boolean next = cell.kind() == CellKind.NUMBER && cell.text().equals(String.valueOf(number));
      if (!next && (cell.isFilled() || cell.isLabel() || number > 0)) {
        return false;
      }
      number += next ? 1 : 0;
    }
    return number >= LEAST;
  }

  private static boolean isOfWords(Row row) {
    return row.cells().stream().anyMatch(Cell::isLabel)
        && row.cells().stream().noneMatch(Cell::isFilled);
  }
}
