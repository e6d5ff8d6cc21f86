package gpr.table;

/**
 * A label without what converters and offices change: width, brackets, spaces, punctuation, and the
 * ordinal before it.
 *
 * @param ordinal the ordinal's digits or numeral, e.g. 3 or 六; empty where there is none
 * @param body the words up to a remark in brackets, e.g. 部分公开
 * @param full all the words, e.g. 部分公开区分处理的只计这一情形不计其他情形
 */
public record LabelText(String ordinal, String body, String full) {
  private static final String NUMERALS = "一二三四五六七八九十";

  /** The label in that text. */
  public static LabelText of(CharSequence text) {
    int from = skipMarks(text, 0);
    int ordinalEnd = ordinalEnd(text, from);
    String ordinal = ordinalEnd > from ? words(text, from, ordinalEnd, false) : "";
    return new LabelText(
        ordinal,
        words(text, ordinalEnd, text.length(), true),
        words(text, ordinalEnd, text.length(), false));
  }

  /** The text without the ordinal before it, e.g. 总体情况 of {@code 一、总体情况}. */
  public static String withoutOrdinal(String text) {
    return text.substring(ordinalEnd(text, skipMarks(text, 0))).strip();
  }

  /** The edit distance of two texts; more than {@code limit} where it is more than that. */
  public static int distance(String a, String b, int limit) {
    return EditDistance.between(a, b, limit);
  }

  boolean isEmpty() {
    return full.isEmpty();
  }

  /** Where the ordinal before a label ends: {@code （三）}, {@code 三、}, {@code 3.}, {@code 3、}. */
  private static int ordinalEnd(CharSequence text, int from) {
    int i = from;
    boolean bracket = i < text.length() && isOpening(text.charAt(i));
    if (bracket) {
      i++;
    }
    int first = i;
    while (i < text.length() && i - first < 2 && isOrdinalSign(text.charAt(i))
        || isSpaceAt(text, i)) {
      i++;
    }
    if (i == first || i >= text.length()) {
      return i == first ? from : ordinalOnly(text, from, first, i);
    }
    char after = text.charAt(i);
    boolean ends =
        bracket
            ? isClosing(after)
            : after == '、'
                || after == '.'
                || after == '．'
                || after == ','
                || after == '，'
                || after == ')'
                || after == '）';
    boolean digitBeforeWord =
        !bracket && isDigit(text.charAt(first)) && isWord(after) && !isDigit(after);
    return ends ? i + 1 : digitBeforeWord ? i : from;
  }

  private static int ordinalOnly(CharSequence text, int from, int first, int end) {
    return isDigit(text.charAt(first)) ? end : from;
  }

  private static boolean isSpaceAt(CharSequence text, int i) {
    return i < text.length()
        && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0' || text.charAt(i) == '\u3000');
  }

  private static boolean isOrdinalSign(char c) {
    return isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  private static int skipMarks(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && !isWord(text.charAt(i)) && !isOpening(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The words without anything between them, up to an opening bracket if the remark is to be left.
   */
  private static String words(CharSequence text, int from, int to, boolean untilRemark) {
    StringBuilder words = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isWord(c)) {
        words.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
      } else if (untilRemark && isOpening(c) && words.length() > 0) {
        break;
      }
    }
    return words.toString();
  }

  private static boolean isWord(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '０' && c <= '９'
        || c >= 'Ａ' && c <= 'Ｚ'
        || c >= 'ａ' && c <= 'ｚ'
        || c >= '\u3400' && c <= '\u4DBF'
        || c >= '\uF900' && c <= '\uFAFF';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static boolean isOpening(char c) {
    return c == '（' || c == '(' || c == '〔' || c == '[' || c == '【';
  }

  private static boolean isClosing(char c) {
    return c == '）' || c == ')' || c == '〕' || c == ']' || c == '】';
  }
}
