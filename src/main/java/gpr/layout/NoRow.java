package gpr.layout;

import gpr.text.Signs;

/** Lines that are no rows of a table: sentences, page numbers and the marks of converters. */
final class NoRow {
  /** The longest line that can still be a broken label or a row of words; prose runs on. */
  private static final int LONGEST_LABEL = 60;

  /** So many digits at the most has a page number that stands alone on its line. */
  private static final int PAGE_NUMBER_DIGITS = 4;

  private NoRow() {}

  /** Sentences are no rows, whatever numbers they have. */
  static boolean isProse(char[] chars, int start, int end) {
    int lastClosing = lastClosing(chars, start, end);
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      depth += c == '（' || c == '(' ? 1 : 0;
      boolean inBrackets = depth > 0 || i < lastClosing;
      boolean afterNumber = i > start && chars[i - 1] == '件';
      if (c == '。' || c == '；' || c == '，' && afterNumber && !inBrackets) {
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
    if (c == '[' && chars[last - 1] == ']') {
      return true;
    }
    return isDashedPageNumber(chars, first, last) || isSpelledPageNumber(chars, first, last);
  }

  /** {@code - 2 -} or {@code — 2 —}. */
  private static boolean isDashedPageNumber(char[] chars, int first, int last) {
    if (!Signs.isDash(chars[first]) || !Signs.isDash(chars[last - 1])) {
      return false;
    }
    int digits = 0;
    for (int i = first; i < last; i++) {
      char c = chars[i];
      if (Signs.isDigit(c)) {
        digits++;
      } else if (!Signs.isDash(c) && !Signs.isSpace(c)) {
        return false;
      }
    }
    return digits > 0 && digits <= PAGE_NUMBER_DIGITS;
  }

  /** {@code 第 2 页} or {@code 第2页 共5页}. */
  private static boolean isSpelledPageNumber(char[] chars, int first, int last) {
    return last - first <= 20 && chars[first] == '第' && chars[last - 1] == '页';
  }
}
