package gpr.table;

import java.util.BitSet;
import java.util.List;

/**
 * What the rows below a head show.
 *
 * @param start where in their grid the numbers begin; negative where they are in none, or it is not
 *     known
 * @param width how wide that grid is
 * @param filled the places in that grid at which some row has a number
 * @param more how many numbers more than the form's columns most of them have
 * @param numbers the rows
 */
record HeadRows(int start, int width, BitSet filled, int more, List<Line> numbers) {
  /** Of ten rows so many show how wide the table is: one or two may be broken. */
  private static final int OF_TEN_ROWS = 9;

  boolean areWider() {
    return more > 0;
  }

  /** Whether nearly all have so many cells behind their labels, blank ones too. */
  boolean haveCells(int count) {
    long such =
        numbers.stream()
            .filter(line -> line.shape() == Line.Shape.GRID && line.values().size() == count)
            .count();
    return such > 0 && such * 10 >= (long) numbers.size() * OF_TEN_ROWS;
  }
}
