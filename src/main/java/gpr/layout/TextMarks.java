package gpr.layout;

/** What single characters are, in the widths in which converters write them. */
final class TextMarks {
  static final int SPACE = 1;

  /** A pipe, or a line of a terminal browser's frame that stands for one. */
  static final int PIPE = 2;

  /** A character of which the rules of tables are drawn. */
  static final int RULE = 4;

  static final int TAB = 8;
  static final int FORM_FEED = 16;
  static final int TAG = 32;

  /** Where two of those rules meet. */
  static final int JOINT = 64;

  /**
   * What each character is, as a set of the bits above: every character of a table is looked up
   * several times.
   */
  private static final byte[] MARKS = new byte[Character.MAX_VALUE + 1];

  static {
    mark(SPACE, '\0', ' ');
    mark(SPACE, '\u2000', '\u200F');
    mark(SPACE, "\u00A0\u3000\u202F\uFEFF\u2060\u0085");
    mark(RULE, '─', '╿');
    mark(RULE, "-=+:_");
    mark(PIPE, "|│┃｜║");
    mark(JOINT, "+├┤┼┬┴╞╡╪");
    mark(TAB, "\t");
    mark(FORM_FEED, "\f");
    mark(TAG, "<");
  }

  private TextMarks() {}

  private static void mark(int mark, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      mark(mark, characters.charAt(i), characters.charAt(i));
    }
  }

  private static void mark(int mark, char first, char last) {
    for (int c = first; c <= last; c++) {
      MARKS[c] |= (byte) mark;
    }
  }

  /** What a character is: a set of the bits above; 0 for most. */
  static int marks(char c) {
    return MARKS[c];
  }

  static boolean isSpace(char c) {
    return (MARKS[c] & SPACE) != 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  static int digit(char c) {
    return c <= '9' ? c - '0' : c - '０';
  }

  static boolean isCjk(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3400' && c <= '\u4DBF'
        || c >= '\uF900' && c <= '\uFAFF';
  }

  /** Columns that a character takes in a terminal, and so in the spacing of pdftotext and w3m. */
  static int width(char c) {
    return c >= '\u1100'
            && (c <= '\u115F'
                || c >= '\u2E80' && c <= '\uA4CF'
                || c >= '\uAC00' && c <= '\uD7A3'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFE30' && c <= '\uFE6F'
                || c >= '\uFF00' && c <= '\uFF60'
                || c >= '\uFFE0' && c <= '\uFFE6'
                || c >= '\u2018' && c <= '\u201D')
        ? 2
        : 1;
  }

  /** A pipe, or a line of a terminal browser's frame that stands for one. */
  static boolean isPipe(char c) {
    return (MARKS[c] & PIPE) != 0;
  }

  /** The place of the first character that is no space, or the end. */
  static int firstText(char[] chars, int from, int to) {
    int i = from;
    while (i < to && isSpace(chars[i])) {
      i++;
    }
    return i;
  }

  /** The place after the last character that is no space, or the beginning. */
  static int lastText(char[] chars, int from, int to) {
    int i = to;
    while (i > from && isSpace(chars[i - 1])) {
      i--;
    }
    return i;
  }
}
