package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of rows of a grid of which numbers go on in the row below, each in its own column: a
 * program that prints a cell's lines as rows (tabulate) leaves {@code | 行政处罚 | 6 |} over {@code | |
 * 5754 |}.
 */
final class GridPieceSteps {
  private final TableText text;
  private final List<Line> lines;
  private final JoinedRows rows;

  GridPieceSteps(TableText text) {
    this.text = text;
    this.lines = text.lines();
    this.rows = new JoinedRows(text);
  }

  /** On how many lines the row of a line may stand, the one below it among them. */
  int most(int line) {
    return joined(line).isEmpty() ? 1 : 2;
  }

  void add(int line, int row, List<Step> steps) {
    List<Cell> joined = joined(line);
    if (!joined.isEmpty()) {
      Line whole = lines.get(line).with(Cells.of(joined));
      for (Placed placed : text.placer(row).place(whole)) {
        steps.add(rows.step(line, 2, row, placed));
      }
    }
  }

  /** The values of a row with what stands below each put to it; none where it does not go on. */
  private List<Cell> joined(int line) {
    if (line + 1 == lines.size() || !mayGoOn(lines.get(line), lines.get(line + 1))) {
      return List.of();
    }
    Line row = lines.get(line);
    List<Cell> joined = new ArrayList<>(row.values());
    Cells rests = lines.get(line + 1).grid();
    for (int i = 0; i < rests.size(); i++) {
      int value = i - row.firstValue();
      if (rests.get(i).isFilled()) {
        if (value < 0 || !Digits.canJoin(joined.get(value), rests.get(i))) {
          return List.of();
        }
        joined.set(value, Digits.join(joined.get(value), rests.get(i)));
      }
    }
    return joined;
  }

  /** Whether a row without a label has no more numbers than the one above it in the same grid. */
  private static boolean mayGoOn(Line row, Line below) {
    int rests = below.values().filled();
    int numbers = row.values().filled();
    return row.width() > 0
        && row.width() == below.width()
        && below.labels().isEmpty()
        && rests > 0
        && (rests < numbers || numbers == 1 && rests == 1)
        && below.page() == row.page();
  }
}
