package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.List;

/** What rows show of a column of percentages, which offices add and the form has not: 同比. */
final class GrowthColumn {
  /** One percentage in a column may be an accident. */
  private static final int LEAST_GROWING = 2;

  private GrowthColumn() {}

  /**
   * Whether rows end in a percentage and none has more numbers than the form has columns: 总计 is
   * blank, and what stands behind it is no count, a zero neither.
   */
  static boolean isBehindBlankTotal(List<Line> numbers, int columns) {
    List<Line> filled = numbers.stream().filter(line -> line.values().filled() > 1).toList();
    long growing =
        filled.stream().filter(line -> isPercentage(line.values().filledOnes().last())).count();
    return growing >= LEAST_GROWING
        && filled.stream().allMatch(line -> line.values().filled() <= columns);
  }

  /** Whether most rows have a percentage among as many cells as the form has columns: no count. */
  static boolean isAmongCounts(List<Line> numbers, int columns) {
    long with =
        numbers.stream()
            .filter(line -> line.values().stream().anyMatch(GrowthColumn::isPercentage))
            .count();
    return 2 * with > numbers.size() && !ColumnCounts.haveMostly(numbers, columns + 1);
  }

  private static boolean isPercentage(Cell cell) {
    return cell.kind() == CellKind.OTHER
        && (cell.text().endsWith("%") || cell.text().endsWith("％"));
  }

  /** Whether every row has a cell for each column, and the last one is blank. */
  static boolean areBlankAtEnd(List<Line> rows, int columns) {
    return !rows.isEmpty()
        && rows.stream()
            .allMatch(
                line ->
                    line.shape() == Line.Shape.GRID
                        && line.values().size() == columns
                        && line.values().last().kind() == CellKind.BLANK);
  }
}
