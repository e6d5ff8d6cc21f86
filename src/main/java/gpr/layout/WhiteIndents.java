package gpr.layout;

import gpr.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's source with its tags left out, where the source is indented by tabs or by
 * no-break spaces: the same as one that is indented by spaces, one for each step.
 */
final class WhiteIndents {
  /** Fewer cells may stand between white lines by chance. */
  private static final int FEWEST_CELLS = 20;

  /** No source of a page is indented deeper. */
  private static final int DEEPEST = 40;

  private final SourceText source;
  private final char[] chars;

  /** How many lines without text, and with it, begin with so much white. */
  private final int[] white = new int[DEEPEST + 1];

  private final int[] text = new int[DEEPEST + 1];

  /** How many of the lines with text stand between two white lines as deep. */
  private final int[] between = new int[DEEPEST + 1];

  private WhiteIndents(SourceText source) {
    this.source = source;
    this.chars = source.characters();
  }

  /** The text indented by spaces; null where it is indented otherwise, or not at all. */
  static @Nullable Seen asSpaces(SourceText source) {
    WhiteIndents indents = new WhiteIndents(source);
    indents.count();
    int cell = indents.deepest();
    int step = cell == 0 ? 0 : indents.stepUpTo(cell);
    return step == 0 ? null : indents.inSteps(step);
  }

  private void count() {
    int before = 0;
    int words = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      int width = indent(line);
      boolean all = width > 0 && whiteEnd(line) == source.end(line);
      white[width] += all ? 1 : 0;
      text[width] += all ? 0 : 1;
      between[width] += all && width == words && width == before ? 1 : 0;
      before = all ? width : words == 0 && width > 0 ? before : 0;
      words = all ? 0 : width;
    }
  }

  /** How much white a line begins with; 0 where it begins with none but spaces, or too much. */
  private int indent(int line) {
    int start = source.start(line);
    boolean indented = start < source.end(line) && chars[start] != ' ' && isWhite(chars[start]);
    int width = indented ? whiteEnd(line) - start : 0;
    return width <= DEEPEST ? width : 0;
  }

  private int whiteEnd(int line) {
    int at = source.start(line);
    while (at < source.end(line) && isWhite(chars[at])) {
      at++;
    }
    return at;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  /** The indent of cells: nearly each stands between two white lines as deep; 0 where none is. */
  private int deepest() {
    for (int width = DEEPEST; width > 1; width--) {
      if (text[width] >= FEWEST_CELLS) {
        return 4 * between[width] >= 3 * text[width] ? width : 0;
      }
    }
    return 0;
  }

  /** How much deeper cells stand than the white lines that end a row; 0 where none end one. */
  private int stepUpTo(int cell) {
    for (int width = cell - 1; width > 0; width--) {
      if (white[width] > 0) {
        return cell % (cell - width) == 0 ? cell - width : 0;
      }
    }
    return 0;
  }

  private Seen inSteps(int step) {
    SeenPieces seen = new SeenPieces();
    for (int line = 1; line <= source.lineCount(); line++) {
      int start = source.start(line);
      int end = whiteEnd(line);
      for (int i = start; i + step <= end; i += step) {
        seen.append(' ', i);
      }
      for (int i = end; i < source.end(line); i++) {
        seen.append(chars[i], i);
      }
      if (line < source.lineCount() || !source.isUnfinished()) {
        seen.append('\n', source.end(line));
      }
    }
    return seen.take();
  }
}
