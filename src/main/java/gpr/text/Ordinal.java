package gpr.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ordinal before a heading or label: 一、 （一） (1) 1. 1、 1) 1， 1。 ① ⑴ ㈢ 〔三〕, II. iv) or 3 before a
 * word.
 *
 * @param sign its digits of half width or its numeral, e.g. 3 or 六
 * @param bracketed whether it stands in brackets
 * @param marked whether a sign ends it; a number before a word may be something else
 * @param end the place after its last character
 */
public record Ordinal(String sign, boolean bracketed, boolean marked, int end) {
  private static final String NUMERALS = "零一二三四五六七八九十";

  /** The form's lists have no more than ten rows, and its lists of contents hardly more. */
  private static final int LONGEST = 2;

  private static final String ROMAN_SIGNS = "IVXivx";
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  /** Signs after an ordinal that has no bracket before it. */
  private static final String ENDS = "、.．,，。)）";

  /**
   * The ordinal that begins at that place, its bracket included; empty where none does.
   *
   * @param text the text, its characters as written
   */
  public static Optional<Ordinal> at(CharSequence text, int from) {
    int length = text.length();
    if (from >= length) {
      return Optional.empty();
    }
    char start = text.charAt(from);
    if (start >= '①' && start <= '㊉') {
      Ordinal enclosed = enclosed(start, from, text);
      if (enclosed != null) {
        return Optional.of(enclosed);
      }
    }
    boolean bracket = Signs.isOpening(start);
    int first = bracket ? skipSpaces(text, from + 1) : from;
    if (first < length && ROMAN_SIGNS.indexOf(text.charAt(first)) >= 0) {
      return roman(text, first, bracket);
    }
    int i = first;
    while (i < length && i - first < LONGEST && isSign(text.charAt(i))) {
      i++;
    }
    int signEnd = i;
    i = skipSpaces(text, i);
    if (signEnd == first) {
      return Optional.empty();
    }
    boolean digit = Signs.isDigit(text.charAt(first));
    if (i >= length) {
      return digit ? Optional.of(of(text, first, signEnd, bracket, false, i)) : Optional.empty();
    }
    char after = text.charAt(i);
    boolean marked = bracket ? Signs.isClosing(after) : isEnd(after, digit, text, i);
    if (marked) {
      return Optional.of(of(text, first, signEnd, bracket, true, i + 1));
    }
    boolean beforeWord = digit && !bracket && Signs.isWord(after) && !Signs.isDigit(after);
    return beforeWord ? Optional.of(of(text, first, signEnd, false, false, i)) : Optional.empty();
  }

  /** {@code II.}, {@code iv)}, {@code (III)}: letters are an ordinal only with a sign behind. */
  private static Optional<Ordinal> roman(CharSequence text, int first, boolean bracket) {
    int end = first;
    while (end < text.length() && ROMAN_SIGNS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String letters = text.subSequence(first, end).toString().toUpperCase(Locale.ROOT);
    int number = ROMAN.indexOf(letters) + 1;
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean marked = bracket ? Signs.isClosing(after) : ENDS.indexOf(after) >= 0;
    return number > 0 && marked
        ? Optional.of(new Ordinal(Integer.toString(number), bracket, true, end + 1))
        : Optional.empty();
  }

  /** 、 or the like; a hyphen behind digits only before a word, {@code 3-其他}: 1-2 is none. */
  private static boolean isEnd(char c, boolean digit, CharSequence text, int at) {
    boolean beforeWord = at + 1 < text.length() && Signs.isIdeograph(text.charAt(at + 1));
    return ENDS.indexOf(c) >= 0 || c == '-' && digit && beforeWord;
  }

  /** The number that it says; 0 where its sign is none. */
  public int number() {
    int number = 0;
    for (int i = 0; i < sign.length(); i++) {
      char c = sign.charAt(i);
      int digit = Signs.isDigit(c) ? Signs.digit(c) : NUMERALS.indexOf(c);
      number = digit == 10 ? Math.max(number, 1) * 10 : ends(i, digit, number);
    }
    return number;
  }

  private int ends(int at, int digit, int number) {
    boolean afterTen = at > 0 && sign.charAt(at - 1) == '十';
    return afterTen ? number + digit : number * 10 + digit;
  }

  /** Whether a character may be of an ordinal: a digit, or a numeral from 一 to 十. */
  public static boolean isSign(char c) {
    return (Signs.marks(c) & (Signs.DIGIT | Signs.ORDINAL_NUMERAL)) != 0;
  }

  /** Whether a character is an ordinal with its bracket or circle: ① ⑴ ⒈ ㈠ ㊀. */
  public static boolean isEnclosed(char c) {
    return c >= '①' && c <= '㊉' && !signOf(c).isEmpty();
  }

  private static Ordinal of(
      CharSequence text, int from, int to, boolean bracketed, boolean marked, int end) {
    StringBuilder sign = new StringBuilder(LONGEST);
    for (int i = from; i < to; i++) {
      sign.append(Folding.compatible(Signs.narrow(text.charAt(i))));
    }
    return new Ordinal(sign.toString(), bracketed, marked, end);
  }

  private static @Nullable Ordinal enclosed(char c, int at, CharSequence text) {
    String sign = signOf(c);
    if (sign.isEmpty()) {
      return null;
    }
    int end = at + 1;
    // ①、 is as usual as ①.
    boolean ended = end < text.length() && (text.charAt(end) == '、' || text.charAt(end) == '.');
    return new Ordinal(sign, c < '⒈' || c > '⒛', true, ended ? end + 1 : end);
  }

  private static String signOf(char c) {
    if (c >= '①' && c <= '⑳') {
      return Integer.toString(c - '①' + 1);
    }
    if (c >= '⑴' && c <= '⒇') {
      return Integer.toString(c - '⑴' + 1);
    }
    if (c >= '⒈' && c <= '⒛') {
      return Integer.toString(c - '⒈' + 1);
    }
    if (c >= '㈠' && c <= '㈩') {
      return String.valueOf(NUMERALS.charAt(c - '㈠' + 1));
    }
    if (c >= '㊀' && c <= '㊉') {
      return String.valueOf(NUMERALS.charAt(c - '㊀' + 1));
    }
    return "";
  }

  private static int skipSpaces(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && Signs.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
