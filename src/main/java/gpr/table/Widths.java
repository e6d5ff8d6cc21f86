package gpr.table;

import java.util.BitSet;
import java.util.List;

/**
 * How wide the grids of a table's lines are.
 *
 * @param usual the width that nearly all lines share, heads among them; 0 where they do not
 * @param ofRows the width that nearly all rows share; 0 where they do not
 * @param single the widths that one row alone has
 */
record Widths(int usual, int ofRows, BitSet single) {
  /** Fewer lines show nothing of a width. */
  private static final int LEAST_LINES = 3;

  /** Of ten lines so many have the usual width. */
  private static final int OF_TEN_LINES = 7;

  static Widths of(List<Line> lines) {
    int widest = 0;
    for (Line line : lines) {
      widest = Math.max(widest, line.width());
    }
    int[] all = new int[widest + 1];
    int[] rows = new int[widest + 1];
    for (Line line : lines) {
      all[line.width()]++;
      rows[line.width()] += line.hasNumbers() || line.isNamed() ? 1 : 0;
    }
    BitSet single = new BitSet();
    for (int width = 1; width <= widest; width++) {
      single.set(width, rows[width] == 1);
    }
    return new Widths(usual(all), usual(rows), single);
  }

  /**
   * The width that nearly all share.
   *
   * @param counts how many lines have each width; those of width 0 stand in no grid
   */
  private static int usual(int[] counts) {
    int all = 0;
    for (int width = 1; width < counts.length; width++) {
      all += counts[width];
    }
    for (int width = 1; width < counts.length && all >= LEAST_LINES; width++) {
      if (counts[width] * 10 >= all * OF_TEN_LINES) {
        return width;
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
    return ofRows > 0 && line.width() > ofRows && single.get(line.width());
  }
}
