package gpr.layout;

/** What single characters are, in the widths in which converters write them. */
final class TextMarks {
  private TextMarks() {}

  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u3000'
        || c >= '\u2000' && c <= '\u200F'
        || c == '\u202F'
        || c == '\uFEFF'
        || c == '\u2060'
        || c == '\u0085';
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
    return c == '|' || c == '│' || c == '┃' || c == '｜' || c == '║';
  }

  /** A character of which the rules of tables are drawn. */
  static boolean isRule(char c) {
    return c == '-' || c == '=' || c == '+' || c == ':' || c == '_' || c >= '─' && c <= '╿';
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
