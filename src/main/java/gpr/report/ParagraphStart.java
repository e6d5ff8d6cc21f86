package gpr.report;

import gpr.text.Numerals;

/** Tells by how a paragraph begins whether it goes on with the one before. */
final class ParagraphStart {
  /** What is counted after a Chinese numeral that goes on with a line: 十二件. */
  private static final String COUNTED = "件份起宗例";

  private ParagraphStart() {}

  /**
   * Whether a paragraph is surely no continuation: it begins with an ordinal, or with a digit after
   * a digit, where nobody can tell whether one number was broken or two meet.
   *
   * @param before what stands before it, in its plain form
   * @param length how many of these characters there are, at least one
   */
  static boolean isNew(String text, char[] before, int length) {
    if (text.isEmpty()) {
      return false;
    }
    char first = ProseText.plain(text.charAt(0));
    char last = before[length - 1];
    if (ProseNumbers.isDigit(first) && ProseNumbers.isDigit(last)) {
      return !isBrokenYear(text, before, length);
    }
    int end = 0;
    while (end < text.length() && end < 3 && isOrdinal(ProseText.plain(text.charAt(end)))) {
      end++;
    }
    char after = end < text.length() ? ProseText.plain(text.charAt(end)) : ' ';
    if (first == '(') {
      return isOrdinalInBrackets(text);
    }
    if (first == '#' || first == '•') {
      return true;
    }
    if (first == '-') {
      return text.length() > 1 && ProseText.isDropped(text.charAt(1));
    }
    boolean sentenceEnded = last == '。' || last == ';' || last == '!' || last == '?';
    boolean decimal =
        after == '.' && end + 1 < text.length() && isOrdinal(ProseText.plain(text.charAt(end + 1)));
    boolean listed = after == '、' || after == '.' && !decimal || sentenceEnded && after == '是';
    return end > 0 && listed;
  }

  /** 20 | 24年: no other two numbers make a year, for no line ends in a 20 of its own before 24年. */
  private static boolean isBrokenYear(String text, char[] before, int length) {
    int from = length;
    while (from > 0 && ProseNumbers.isDigit(before[from - 1])) {
      from--;
    }
    int end = 0;
    while (end < text.length() && ProseNumbers.isDigit(ProseText.plain(text.charAt(end)))) {
      end++;
    }
    String digits =
        new String(before, from, length - from) + ProseText.plain(text.substring(0, end));
    boolean named = end < text.length() && text.charAt(end) == '年';
    return named && ProseNumbers.isYear(digits);
  }

  /** （一）, （12）; but 收到政府信息公开申请 | （26件） goes on. */
  private static boolean isOrdinalInBrackets(String text) {
    int end = 1;
    while (end < text.length() && end < 4 && isOrdinal(ProseText.plain(text.charAt(end)))) {
      end++;
    }
    return end > 1 && end < text.length() && ProseText.plain(text.charAt(end)) == ')';
  }

  /** 县司法局收到政府信息公开申请 | 93件: what counts goes on with the line before; a year does not. */
  static boolean isCount(String text) {
    char first = text.isEmpty() ? ' ' : ProseText.plain(text.charAt(0));
    int end = 0;
    if (ProseNumbers.isDigit(first)) {
      while (end < text.length() && ProseNumbers.isDigit(ProseText.plain(text.charAt(end)))) {
        end++;
      }
      return end < text.length() && text.charAt(end) != '年' && text.charAt(end) != '、';
    }
    while (end < text.length() && Numerals.isNumeral(text.charAt(end))) {
      end++;
    }
    return end > 0 && end < text.length() && COUNTED.indexOf(text.charAt(end)) >= 0;
  }

  /** Whether it may stand in the ordinal of a list. */
  static boolean isOrdinal(char c) {
    return ProseNumbers.isDigit(c) || c != '万' && c != '亿' && Numerals.isNumeral(c);
  }
}
