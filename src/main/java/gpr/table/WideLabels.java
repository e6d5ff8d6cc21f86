package gpr.table;

import gpr.layout.Cells;
import gpr.text.Signs;
import java.util.List;

/**
 * The labels of a grid that cover two of its columns, as 1. to 8. stand behind a group's label and
 * （二） does not: {@code | （二）部分公开 | | 0 | 0 | …}.
 *
 * @param slots how many places the rows have
 * @param blanks how many blanks stand behind each such label of a full row at least
 */
record WideLabels(int slots, int blanks) {
  static WideLabels learn(int slots, List<Line> named) {
    int least = Integer.MAX_VALUE;
    for (Line line : named) {
      if (line.values().filled() == slots && isWide(line)) {
        least = Math.min(least, line.values().placeOf(line.values().filledOnes().get(0)));
      }
    }
    return new WideLabels(slots, least);
  }

  private static boolean isWide(Line line) {
    if (line.shape() != Line.Shape.GRID || line.labels().isEmpty()) {
      return false;
    }
    String ordinal = LabelText.of(line.labels().last().text()).ordinal();
    return !ordinal.isEmpty() && !Signs.isDigit(ordinal.charAt(0));
  }

  /**
   * Whether the first blank of the row is its label's, and a cell is gone behind it; a row that is
   * filled up to the longest has two blanks at its end then (markdownify, PHPWord).
   */
  boolean lackCell(Line line) {
    Cells values = line.values();
    boolean may = blanks == 1 && values.size() >= slots && values.size() != slots + 1;
    return may
        && values.filled() > 0
        && !values.get(0).isFilled()
        && values.placeOf(values.filledOnes().last()) == slots - 1
        && isWide(line);
  }
}
