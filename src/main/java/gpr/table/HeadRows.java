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
  boolean areWider() {
    return more > 0;
  }
}
