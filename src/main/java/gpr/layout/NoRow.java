package gpr.layout;

import gpr.text.PageNumber;
import gpr.text.Signs;
import java.nio.CharBuffer;

/** Lines that are no rows of a table: sentences, page numbers and the marks of converters. */
final class NoRow {
  /** The longest line that can still be a broken label or a row of words; prose runs on. */
  private static final int LONGEST_LABEL = 60;

  /** So many digits at the most has a page number that stands alone on its line. */
  private static final int PAGE_NUMBER_DIGITS = 4;

  /** The signs around a comment. */
  private static final int COMMENT = 6;

  private NoRow() {}

  /** The same of a whole line: of most it is seen at once that they are none. */
  static boolean isProse(Line line, char[] chars, int start, int end) {
    boolean mayBe = line.stops() || line.last() - line.first() > LONGEST_LABEL;
    return mayBe && isProse(chars, start, end);
  }

  /** Sentences are no rows, whatever numbers they have. */
  static boolean isProse(char[] chars, int start, int end) {
    int lastClosing = lastClosing(chars, start, end);
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      depth += c == '（' || c == '(' ? 1 : 0;
      boolean inBrackets = depth > 0 || i < lastClosing;
      boolean afterNumber = i > start && chars[i - 1] == '件';
      boolean ordinal = c == '。' && i == start + 1 && Signs.isDigit(chars[start]);
      if (c == '。' && !ordinal || c == '；' || c == '，' && afterNumber && !inBrackets) {
        return true;
      }
    }
    int length = Signs.lastText(chars, start, end) - Signs.firstText(chars, start, end);
    return length > LONGEST_LABEL && wordsRunOn(chars, start, end);
  }

  private static int lastClosing(char[] chars, int start, int end) {
    int last = end - 1;
    while (last >= start && chars[last] != '）' && chars[last] != ')') {
      last--;
    }
    return last;
  }

  /** Whether a long line is one run of words rather than cells with spaces between them. */
  private static boolean wordsRunOn(char[] chars, int start, int end) {
    int run = 0;
    for (int i = start; i < end; i++) {
      run = Signs.isSpace(chars[i]) ? 0 : run + 1;
      if (run > LONGEST_LABEL) {
        return true;
      }
    }
    return false;
  }

  /** Page numbers and converter marks that stand between the rows of a table. */
  static boolean isMark(char[] chars, int start, int end) {
    int first = Signs.firstText(chars, start, end);
    int last = Signs.lastText(chars, first, end);
    if (last - first < 1) {
      return true;
    }
    char c = chars[first];
    boolean bracketed = c == '[' && chars[last - 1] == ']' || c == '{' && chars[last - 1] == '}';
    boolean fence = isFence(chars, first, last) || isProperty(chars, first, last);
    if (bracketed || fence || isPageRule(chars, first, last)) {
      return true;
    }
    return isComment(chars, first, last)
        || mayBePageNumber(c) && PageNumber.is(CharBuffer.wrap(chars, first, last - first))
        || PageNumber.isRunningHead(CharBuffer.wrap(chars, first, last - first));
  }

  /** Whether a line that begins so may be a page's number: a look at most lines is enough. */
  private static boolean mayBePageNumber(char first) {
    return first < '一' && first > ' '
        || Signs.isDigit(first)
        || first == '第'
        || first == '当'
        || first == '页';
  }

  /** {@code ::: {align="center"}}: pandoc's Markdown around a part of a page. */
  private static boolean isFence(char[] chars, int first, int last) {
    return last - first > 2
        && chars[first] == ':'
        && chars[first + 1] == ':'
        && chars[first + 2] == ':';
  }

  /** {@code :CUSTOM_ID: 四因政府信息公开}: a line of the drawer under a heading (pandoc -t org). */
  private static boolean isProperty(char[] chars, int first, int last) {
    int at = first + 1;
    while (at < last && (chars[at] == '_' || chars[at] >= 'A' && chars[at] <= 'Z')) {
      at++;
    }
    return chars[first] == ':' && at > first + 1 && at < last && chars[at] == ':';
  }

  /** {@code {3}------------}: marker's line between pages. */
  private static boolean isPageRule(char[] chars, int first, int last) {
    int at = first + 1;
    while (at < last && Signs.isDigit(chars[at])) {
      at++;
    }
    boolean number = chars[first] == '{' && at > first + 1 && at + 1 < last && chars[at] == '}';
    return number && chars[at + 1] == '-' && chars[last - 1] == '-';
  }

  /** {@code <!-- image -->}, {@code <!-- PageNumber="3" -->}: what document services write. */
  private static boolean isComment(char[] chars, int first, int last) {
    return last - first > COMMENT
        && chars[first] == '<'
        && chars[first + 1] == '!'
        && chars[first + 2] == '-'
        && chars[last - 1] == '>';
  }

  /**
   * Where the words of a line begin after the number of a page that pypdf puts right before them,
   * {@code -5-法提供}; its beginning where none stands there.
   */
  static int pageMarkEnd(char[] chars, int start, int end) {
    int at = Signs.firstText(chars, start, end);
    if (at >= end || chars[at] != '-') {
      return start;
    }
    int digits = at + 1;
    while (digits < end && digits - at <= PAGE_NUMBER_DIGITS && Signs.isDigit(chars[digits])) {
      digits++;
    }
    boolean mark = digits > at + 1 && digits + 1 < end && chars[digits] == '-';
    boolean words = mark && !Signs.isDigit(chars[digits + 1]) && !Signs.isSpace(chars[digits + 1]);
    return words ? digits + 1 : start;
  }
}
