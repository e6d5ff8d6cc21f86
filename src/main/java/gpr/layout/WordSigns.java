package gpr.layout;

import gpr.text.SourceText;
import java.util.Arrays;

/**
 * The characters of a text as Word's own programs hold it, without the signs that stand for what is
 * no text, and without the codes of fields: {@code U+0013 PAGE U+0014 3 U+0015} is {@code 3}.
 */
final class WordSigns {
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char LINE_BREAK = '\u000B';
  private static final char COLUMN_BREAK = '\u000E';
  private static final char FIXED_HYPHEN = '\u001E';

  /** A picture, a note's mark, a separator of notes, a comment, something drawn, a soft hyphen. */
  private static final String NO_TEXT = "\u0001\u0002\u0003\u0004\u0005\u0008\u001F";

  /** A field's code is hardly longer; where its end lacks, all that follows is text. */
  private static final int LONGEST_CODE = 400;

  private final char[] chars;
  private final int[] origins;
  private int length;

  WordSigns(SourceText source) {
    this.chars = new char[source.length()];
    this.origins = new int[source.length()];
    char[] all = source.characters();
    int at = 0;
    while (at < source.length()) {
      char c = all[at];
      if (c == FIELD_BEGIN) {
        at = behindCode(all, at, source.length());
        continue;
      }
      if (c != FIELD_RESULT && c != FIELD_END && NO_TEXT.indexOf(c) < 0) {
        origins[length] = at;
        chars[length++] = meant(c);
      }
      at++;
    }
  }

  private static char meant(char c) {
    return switch (c) {
      case LINE_BREAK, COLUMN_BREAK -> '\n';
      case FIXED_HYPHEN -> '-';
      default -> c;
    };
  }

  /** Behind the code of the field that begins there; a field within it is a part of it. */
  private static int behindCode(char[] all, int begin, int length) {
    int depth = 0;
    for (int i = begin; i < Math.min(length, begin + LONGEST_CODE); i++) {
      depth += all[i] == FIELD_BEGIN ? 1 : all[i] == FIELD_END ? -1 : 0;
      if (depth == 0 || depth == 1 && all[i] == FIELD_RESULT) {
        return i + 1;
      }
    }
    return begin + 1;
  }

  int length() {
    return length;
  }

  char at(int place) {
    return chars[place];
  }

  /** Where that character stands in the source. */
  int origin(int place) {
    return origins[place];
  }

  /** Whether it is the first of the two characters that end a line together. */
  boolean isHalfEnd(int place) {
    return chars[place] == '\r' && place + 1 < length && chars[place + 1] == '\n';
  }

  /** The characters from one place to another, with where they stand. */
  Seen seen(int from, int to) {
    return new Seen(new String(chars, from, to - from), Arrays.copyOfRange(origins, from, to));
  }

  /** Whether a character ends a line or a page, in a cell too. */
  static boolean isLineEnd(char c) {
    return SourceText.isLineEnd(c) || c == '\f';
  }
}
