package gpr.table;

import java.util.List;

/** The price of rows of which digits on other lines are put together with their own. */
final class JoinedRows {
  /** What it costs to join the pieces with which a row adds up, and without which it does not. */
  private static final int ADDS_UP = 4;

  private final TableText text;

  JoinedRows(TableText text) {
    this.text = text;
  }

  /**
   * A row that stands on several lines.
   *
   * @param line the first of them, counted from 0
   * @param count how many they are
   * @param row the row, counted from the table's first
   * @param placed its numbers, put together
   */
  Step step(int line, int count, int row, Placed placed) {
    Cost cost =
        addsUp(placed, row)
            ? Cost.NONE.and(Reason.DIGITS_JOINED, ADDS_UP)
            : Cost.of(Reason.DIGITS_JOINED).and(Reason.ROW_BROKEN);
    List<Cost> label = List.of(text.labelCost(line, row));
    Cost all = placed.cost().and(cost);
    return Step.take(count, 1, List.of(placed), all, label, List.of(List.of()));
  }

  /** Whether a sum of the row shows that it was put together rightly. */
  boolean addsUp(Placed placed, int row) {
    return RowSum.holdsVisibly(text.form().sumsWithin(text.first() + row), placed.values());
  }
}
