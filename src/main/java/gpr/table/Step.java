package gpr.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of a reading: some lines of the text are taken for some rows of the form, or lines or a
 * row are passed over.
 *
 * @param lines how many lines it goes on
 * @param rows how many rows of the form it goes on
 * @param placed what each of these rows has; empty where lines or a row are passed over
 * @param costs what is assumed, where labels stand with their lines and where they stand a line
 *     above or below: one for each of {@link #OFFSETS}, or one for all
 * @param contested for each column of each row whether a cheaper way to place the same numbers says
 *     something else; sums over rows must not choose against it
 */
record Step(
    int lines, int rows, List<Placed> placed, List<Cost> costs, List<List<Boolean>> contested) {
  /** How far the labels may stand off their lines: text of merged cells. */
  static final int[] OFFSETS = {0, 1, -1};

  /**
   * Takes lines for rows.
   *
   * @param cost what is assumed, labels left out
   * @param labels what is assumed of the labels, as in {@link #costs}
   */
  static Step take(
      int lines,
      int rows,
      List<Placed> placed,
      Cost cost,
      List<Cost> labels,
      List<List<Boolean>> contested) {
    if (labels.size() == 1) {
      return new Step(lines, rows, placed, List.of(cost.and(labels.get(0))), contested);
    }
    List<Cost> costs = new ArrayList<>(labels);
    costs.replaceAll(cost::and);
    return new Step(lines, rows, placed, costs, contested);
  }

  /** Passes over a line. */
  static Step skip(Cost cost) {
    return new Step(1, 0, List.of(), List.of(cost), List.of());
  }

  /** Passes over a row of the form. */
  static Step lost(int points) {
    Cost cost = Cost.NONE.and(Reason.ROW_LOST, points);
    return new Step(0, 1, List.of(), List.of(cost), List.of());
  }

  boolean takes() {
    return !placed.isEmpty();
  }

  /** What the step costs with labels that far off; the same for all where labels do not matter. */
  Cost cost(int offset) {
    return costs.get(Math.min(offset, costs.size() - 1));
  }

  int leastPoints() {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < costs.size(); i++) {
      least = Math.min(least, costs.get(i).points());
    }
    return least;
  }
}
