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
  /** What it costs to join the pieces with which a row adds up, and without which it does not. */
  private static final int ADDS_UP = 4;

  private final TableText text;
  private final List<Line> lines;

  GridPieceSteps(TableText text) {
    this.text = text;
    this.lines = text.lines();
  }

  void add(int line, int row, List<Step> steps) {
    if (line + 1 == lines.size() || !mayGoOn(lines.get(line), lines.get(line + 1))) {
      return;
    }
    List<Cell> joined = new ArrayList<>(lines.get(line).grid());
    Cells rests = lines.get(line + 1).grid();
    for (int i = 0; i < rests.size(); i++) {
      if (rests.get(i).isFilled()) {
        if (!Digits.canJoin(joined.get(i), rests.get(i))) {
          return;
        }
        joined.set(i, Digits.join(joined.get(i), rests.get(i)));
      }
    }
    List<FormRows.CellSum> sums = text.form().sumsWithin(text.first() + row);
    List<Cost> label = List.of(text.labelCost(line, row));
    for (Placed placed : text.placer(row).place(lines.get(line).withGrid(Cells.of(joined)))) {
      Cost cost =
          RowSum.holdsVisibly(sums, placed.values())
              ? Cost.NONE.and(Reason.DIGITS_JOINED, ADDS_UP)
              : Cost.of(Reason.DIGITS_JOINED).and(Reason.ROW_BROKEN);
      Cost all = placed.cost().and(cost);
      steps.add(Step.take(2, 1, List.of(placed), all, label, List.of(List.of())));
    }
  }

  /** Whether a row without a label has fewer numbers than the one above it in the same grid. */
  private static boolean mayGoOn(Line row, Line below) {
    return row.width() > 0
        && row.width() == below.width()
        && below.labels().isEmpty()
        && below.hasNumbers()
        && below.values().filled() < row.values().filled() + (row.values().filled() == 1 ? 1 : 0)
        && below.page() == row.page();
  }
}
