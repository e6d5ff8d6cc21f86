package gpr.generator;

import gpr.text.Signs;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that a program broke which knows nothing of tables. */
final class BrokenLines {
  private static final Pattern LAST_NUMBER = Pattern.compile("(?<=\\d)(?=\\d+[ |<.]*$)");

  private BrokenLines() {}

  /** A mail: lines are broken at 72 or 80 columns, at a space or wherever it is. */
  static String folded(String text, Chance chance) {
    int room = chance.pick(List.of(72, 76, 80));
    boolean atSpaces = chance.onceIn(2);
    return Lines.map(text, line -> folded(line, room, atSpaces));
  }

  private static String folded(String line, int room, boolean atSpaces) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (from < line.length()) {
      int end = end(line, from, room);
      int space = line.lastIndexOf(' ', end - 1);
      end = atSpaces && end < line.length() && space >= from ? space + 1 : end;
      out.append(from == 0 ? "" : "\n").append(line, from, end);
      from = end;
    }
    return out.toString();
  }

  /** Where so many columns of a terminal are full. */
  private static int end(String line, int from, int room) {
    int end = from;
    int width = 0;
    while (end < line.length() && (end == from || width + Signs.width(line.charAt(end)) <= room)) {
      width += Signs.width(line.charAt(end));
      end++;
    }
    return end;
  }

  /** A line ends within the last number of some rows. */
  static String withinLastNumbers(String text, Chance chance) {
    int oneIn = chance.between(1, 8);
    return Lines.map(
        text,
        line -> {
          boolean row = line.indexOf('|') >= 0 || line.indexOf('\t') >= 0;
          return row && chance.onceIn(oneIn) ? LAST_NUMBER.matcher(line).replaceFirst("\n") : line;
        });
  }
}
