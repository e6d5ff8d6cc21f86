package gpr.layout;

import gpr.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A text whose tab ends each cell, and stands on the next line because the cell has an empty
 * paragraph at its end: word-extractor. Without those line ends it is the same as one whose cells
 * have none.
 */
final class TabsBelow {
  /** Fewer lines that begin with a tab, and fewer ends of rows, may stand so by chance. */
  private static final int FEWEST_CELLS = 8;

  private static final int FEWEST_ROWS = 3;

  private TabsBelow() {}

  /** The text with its cells behind each other; null where they are not so. */
  static @Nullable Seen joined(SourceText source) {
    if (!source.has('\t') || !areThere(source)) {
      return null;
    }
    char[] chars = source.characters();
    SeenPieces seen = new SeenPieces();
    for (int line = 1; line <= source.lineCount(); line++) {
      for (int i = source.start(line); i < source.end(line); i++) {
        seen.append(chars[i], i);
      }
      boolean last = line == source.lineCount();
      if (last ? !source.isUnfinished() : !isLed(source, line + 1)) {
        seen.append('\n', source.end(line));
      }
    }
    return seen.take();
  }

  /**
   * Whether rows end so: with a tab of their own. Tika's cells are led by tabs, too, but the first
   * of a row as the others, and an empty line is between two rows.
   */
  private static boolean areThere(SourceText source) {
    int cells = 0;
    int rows = 0;
    int apart = 0;
    for (int line = 2; line < source.lineCount(); line++) {
      if (!isLed(source, line)) {
        continue;
      }
      int text = tabsEnd(source, line);
      boolean bare = text == source.end(line);
      if (hasTab(source, text, line)) {
        return false;
      }
      apart += isEmpty(source, line - 1) ? 1 : 0;
      cells += bare ? 0 : 1;
      boolean ends = bare && !isLed(source, line + 1);
      rows += ends || !bare && text > source.start(line) + 1 ? 1 : 0;
    }
    return cells >= FEWEST_CELLS && rows >= FEWEST_ROWS && apart < rows;
  }

  private static boolean isLed(SourceText source, int line) {
    return source.start(line) < source.end(line) && source.characters()[source.start(line)] == '\t';
  }

  private static boolean isEmpty(SourceText source, int line) {
    return source.start(line) == source.end(line);
  }

  private static int tabsEnd(SourceText source, int line) {
    int at = source.start(line);
    while (at < source.end(line) && source.characters()[at] == '\t') {
      at++;
    }
    return at;
  }

  private static boolean hasTab(SourceText source, int from, int line) {
    for (int i = from; i < source.end(line); i++) {
      if (source.characters()[i] == '\t') {
        return true;
      }
    }
    return false;
  }
}
