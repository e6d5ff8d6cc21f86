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
 * @param width how wide the grid is; 0 where its rows differ
 * @param start where in such a grid the numbers begin; negative where that is not known
 */
record WideLabels(int slots, int blanks, int width, int start) {
  static WideLabels learn(int slots, List<Line> named, int width, GridPlaces places) {
    int least = Integer.MAX_VALUE;
    for (Line line : named) {
      if (line.values().filled() == slots && isWide(line)) {
        least = Math.min(least, line.values().placeOf(line.values().filledOnes().get(0)));
      }
    }
    return new WideLabels(slots, least, width, width > 0 ? places.start(width) : -1);
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

  /**
   * How many of the blanks behind the label of a row that lacks a cell are the label's own, where
   * the other rows of the grid all have as many cells; 0 where that is not known.
   */
  int blanksOf(Line line) {
    boolean lacks = line.width() > 0 && line.width() + 1 == width;
    return lacks ? Math.max(0, start - line.firstValue()) : 0;
  }
}
