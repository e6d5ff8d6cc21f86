package gpr.layout;

import gpr.text.Signs;

/**
 * Pipes in a line whose cells stand between spaces: {@code 1.属于国家秘密 9 1 1 45 5 0 | 61}. OCR reads
 * some of a table's borders as such. Pipes that part cells have one at each gap.
 */
final class StrayPipes {
  /** So many numbers between two pipes are no broken number. */
  private static final int SEVERAL_NUMBERS = 3;

  private final char[] chars;

  /** The spaces before numbers that stand in a cell with other words. */
  private int gaps;

  private boolean several;

  private StrayPipes(char[] chars) {
    this.chars = chars;
  }

  /** Whether the pipes of a line part no cells that spaces do not part. */
  static boolean areIn(Sheet sheet, Line line) {
    if (line.pipes() == 0 || line.tabs() > 0 || line.rule() || !sheet.isPlain()) {
      return false;
    }
    char[] chars = sheet.chars();
    int first = Signs.isPipe(chars[line.first()]) ? line.first() + 1 : line.first();
    int last = Signs.isPipe(chars[line.last() - 1]) ? line.last() - 1 : line.last();
    if (first >= last) {
      return false;
    }
    boolean stroke =
        first > line.first() && Signs.isDigit(chars[first])
            || last < line.last() && Signs.isDigit(chars[last - 1]);
    return !stroke && new StrayPipes(chars).areBetween(first, last);
  }

  private boolean areBetween(int first, int last) {
    int pipes = 0;
    int start = first;
    for (int i = first; i <= last; i++) {
      if (i == last || Signs.isPipe(chars[i])) {
        if (!addCell(start, i) || i < last && touchesDigit(i)) {
          return false;
        }
        pipes += i < last ? 1 : 0;
        start = i + 1;
      }
    }
    return several && gaps >= pipes;
  }

  /** 2|, |14: such a stroke may be a one of the number beside it. */
  private boolean touchesDigit(int pipe) {
    return Signs.isDigit(chars[pipe - 1]) || Signs.isDigit(chars[pipe + 1]);
  }

  /** Counts the numbers behind spaces at a cell's end; false where the cell is blank. */
  private boolean addCell(int from, int to) {
    int numbers = 0;
    int words = 0;
    int i = Markup.behindSpan(chars, from, to);
    while (i < to) {
      int start = Signs.firstText(chars, i, to);
      int end = start;
      boolean number = true;
      while (end < to && !Signs.isSpace(chars[end])) {
        number &= Signs.isDigit(chars[end]) || ".,-%".indexOf(chars[end]) >= 0;
        end++;
      }
      if (end > start) {
        words++;
        numbers = number ? numbers + 1 : 0;
      }
      i = end;
    }
    gaps += Math.min(numbers, Math.max(0, words - 1));
    several |= numbers > 0 && numbers < words || numbers >= SEVERAL_NUMBERS;
    return words > 0;
  }
}
