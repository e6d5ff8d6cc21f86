package gpr.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places of a line that a column takes.
 *
 * @param from its left edge
 * @param to its right edge
 */
record Band(int from, int to) {
  /** Bands that touch each other are parts of one column. */
  static List<Band> merged(List<Band> parts, int slack) {
    List<Band> bands = new ArrayList<>();
    for (Band part : parts.stream().sorted(Comparator.comparingInt(Band::from)).toList()) {
      Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
      if (last != null && part.from() < last.to() + slack) {
        bands.set(bands.size() - 1, new Band(last.from(), Math.max(last.to(), part.to())));
      } else {
        bands.add(part);
      }
    }
    return bands;
  }

  /**
   * How far from the column a number is, twice: numbers of a column share their left edge, their
   * right edge or their middle, and centred ones differ by a half.
   */
  int distance(int numberFrom, int numberTo) {
    int left = Math.abs(2 * (from - numberFrom));
    int right = Math.abs(2 * (to - numberTo));
    int middle = Math.abs(from + to - numberFrom - numberTo);
    return Math.min(middle, Math.min(left, right));
  }
}
