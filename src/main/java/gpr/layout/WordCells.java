package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The text of each cell of a document of Word's, {@code cell.Range.Text}, put together by a program
 * with separators of its own: what ends the cell stands before each of them.
 */
final class WordCells {
  private WordCells() {}

  /** The text without the ends of cells; null where it has none. */
  static @Nullable Seen without(SourceText source) {
    if (!source.has(WordText.CELL_END)) {
      return null;
    }
    char[] chars = source.characters();
    SeenPieces seen = new SeenPieces();
    for (int i = 0; i < source.length(); i++) {
      int end = endOfCell(chars, i, source.length());
      if (end < 0) {
        seen.append(chars[i], i);
        continue;
      }
      i = end;
      if (end + 1 < source.length() && !parts(chars[end + 1])) {
        seen.append('\n', end);
      }
    }
    return seen.take();
  }

  /** Where the end of a cell ends that begins there, with that of its line; -1 where none does. */
  private static int endOfCell(char[] chars, int at, int length) {
    int end = at;
    end += end < length && chars[end] == '\r' ? 1 : 0;
    end += end < length && chars[end] == '\n' ? 1 : 0;
    return end < length && chars[end] == WordText.CELL_END ? end : -1;
  }

  /** Whether a character parts cells. */
  private static boolean parts(char c) {
    return SourceText.isLineEnd(c)
        || Signs.isSpace(c)
        || Signs.isPipe(c)
        || ",;\"'".indexOf(c) >= 0;
  }
}
