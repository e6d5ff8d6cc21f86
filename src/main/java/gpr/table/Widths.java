package gpr.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How wide the grids of a table's lines are.
 *
 * @param usual the width that nearly all lines share; 0 where they do not
 * @param single the widths that one line alone has
 */
record Widths(int usual, Set<Integer> single) {
  /** Fewer lines show nothing of a width. */
  private static final int LEAST_LINES = 3;

  /** Of ten lines so many have the usual width. */
  private static final int OF_TEN_LINES = 7;

  static Widths of(List<Line> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    int grids = 0;
    for (Line line : lines) {
      if (line.width() > 0 && (line.hasNumbers() || line.isNamed())) {
        grids++;
        counts.merge(line.width(), 1, Integer::sum);
      }
    }
    int usual = 0;
    Set<Integer> single = new HashSet<>();
    for (Map.Entry<Integer, Integer> width : counts.entrySet()) {
      boolean most = grids >= LEAST_LINES && width.getValue() * 10 >= grids * OF_TEN_LINES;
      usual = most ? width.getKey() : usual;
      if (width.getValue() == 1) {
        single.add(width.getKey());
      }
    }
    return new Widths(usual, single);
  }

  boolean isUsual(Line line) {
    return line.width() > 0 && line.width() == usual;
  }

  /** Whether a line has fewer places than nearly all others of its table. */
  boolean isNarrow(Line line) {
    return line.width() > 0 && line.width() < usual;
  }

  /** Whether a line alone has more places than nearly all others: a number was split in two. */
  boolean isWide(Line line) {
    return usual > 0 && line.width() > usual && single.contains(line.width());
  }
}
