package gpr.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How wide the grids of a table's lines are.
 *
 * @param usual the width that nearly all lines share, heads among them; 0 where they do not
 * @param ofRows the width that nearly all rows share; 0 where they do not
 * @param single the widths that one row alone has
 */
record Widths(int usual, int ofRows, Set<Integer> single) {
  /** Fewer lines show nothing of a width. */
  private static final int LEAST_LINES = 3;

  /** Of ten lines so many have the usual width. */
  private static final int OF_TEN_LINES = 7;

  static Widths of(List<Line> lines) {
    Map<Integer, Integer> all = counts(lines, line -> true);
    Map<Integer, Integer> rows = counts(lines, line -> line.hasNumbers() || line.isNamed());
    Set<Integer> single = new HashSet<>(rows.keySet());
    single.removeIf(width -> rows.getOrDefault(width, 0) > 1);
    return new Widths(usual(all), usual(rows), single);
  }

  private static Map<Integer, Integer> counts(List<Line> lines, Predicate<Line> which) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Line line : lines) {
      if (line.width() > 0 && which.test(line)) {
        counts.merge(line.width(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int usual(Map<Integer, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<Integer, Integer> width : counts.entrySet()) {
      if (all >= LEAST_LINES && width.getValue() * 10 >= all * OF_TEN_LINES) {
        return width.getKey();
      }
    }
    return 0;
  }

  boolean isUsual(Line line) {
    return line.width() > 0 && line.width() == usual;
  }

  /** Whether a line has fewer places than nearly all others of its table. */
  boolean isNarrow(Line line) {
    return line.width() > 0 && line.width() < usual;
  }

  /** Whether a row alone has more places than nearly all others: a number was split in two. */
  boolean isWide(Line line) {
    return ofRows > 0 && line.width() > ofRows && single.contains(line.width());
  }
}
