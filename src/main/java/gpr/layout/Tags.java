package gpr.layout;

import java.util.Locale;
import java.util.Set;

/**
 * Tells HTML tags from other signs of less: {@code <td width=…>}, {@code </p>}, {@code <!-- image
 * -->}, {@code <o:p>}; but neither {@code A<B} nor {@code <https://…>}.
 */
final class Tags {
  private static final Set<String> OF_TABLE = Set.of("table", "thead", "tbody", "tr", "th", "td");

  private static final int SHORTEST_OF_TABLE = 3;

  private Tags() {}

  /** Whether a text has a tag, a comment or the like at all. */
  static boolean isAnyIn(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      if (chars[i] == '<' && beginsAt(chars, i, length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has a cell or row of an HTML table. */
  static boolean isTableIn(char[] chars, int length) {
    for (int i = 0; i + SHORTEST_OF_TABLE < length; i++) {
      if (chars[i] == '<' && (chars[i + 1] | ' ') == 't' && isOfTable(chars, i + 1, length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name at that place is one of a table's elements: neither title nor think. */
  private static boolean isOfTable(char[] chars, int from, int length) {
    int to = from;
    while (to < length && isOfName(chars[to])) {
      to++;
    }
    return OF_TABLE.contains(new String(chars, from, to - from).toLowerCase(Locale.ROOT));
  }

  /** Whether the sign of less at that place begins a tag, a comment or the like. */
  static boolean beginsAt(char[] chars, int less, int length) {
    int at = less + 1;
    if (at >= length || less > 0 && chars[less - 1] == '\\') {
      return false;
    }
    if (chars[at] == '!' || chars[at] == '?') {
      return at + 1 < length && (isLetter(chars[at + 1]) || "-[".indexOf(chars[at + 1]) >= 0);
    }
    at += chars[at] == '/' ? 1 : 0;
    if (at >= length || !isLetter(chars[at])) {
      return false;
    }
    while (at < length && isOfName(chars[at])) {
      at++;
    }
    return at < length && (chars[at] <= ' ' || chars[at] == '>' || endsEmpty(chars, at, length));
  }

  /** {@code <br/>}. */
  private static boolean endsEmpty(char[] chars, int at, int length) {
    return chars[at] == '/' && at + 1 < length && chars[at + 1] == '>';
  }

  private static boolean isOfName(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == ':' || c == '-' || c == '_';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
