package gpr.report;

import gpr.text.Numerals;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers, years and dates as prose writes them: {@code 1,016}, {@code 3.5万}, 十二, 二〇二四年,
 * {@code 2024-01-16}. All methods take characters as {@link ProseText} gives them: digits of half
 * width, no spaces but those between two digits.
 */
final class ProseNumbers {
  /** No count or sum of money in a report has more digits. */
  private static final int LONGEST = 15;

  /** Digits between two thousands separators. */
  private static final int GROUP = 3;

  static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /** No such number: what a scan gives where a number should begin and none does. */
  static final Number NONE = new Number(null, 0);

  private ProseNumbers() {}

  /**
   * A number in the text.
   *
   * @param value the number; its scale says how finely it is written: {@code 3.5万} is 3.5E+4; null
   *     where the characters are no number that can be trusted
   * @param end the place after its last character
   */
  @SuppressWarnings("JavaLangClash")
  record Number(@Nullable BigDecimal value, int end) {}

  /**
   * A date in the text.
   *
   * @param value the date; null where no such day is in the calendar
   * @param end the place after its last character
   */
  record Date(@Nullable LocalDate value, int end) {}

  static final String DIGITS = "0123456789";

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number that begins at a digit or a Chinese numeral. */
  static Number read(CharSequence text, int from, int to) {
    char first = text.charAt(from);
    if (isDigit(first)) {
      return readDigits(text, from, to);
    }
    return Numerals.isNumeral(first) ? readNumerals(text, from, to) : readFormal(text, from, to);
  }

  /** 壹佰元: the numerals of cheques count money alone, 陆续 and 收拾 are words. */
  private static Number readFormal(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && Numerals.isFormal(text.charAt(end))) {
      end++;
    }
    boolean money = end > from && end < to && text.charAt(end) == '元';
    String common = money ? Numerals.ofFormal(text.subSequence(from, end).toString()) : null;
    return common == null
        ? NONE
        : new Number(Numerals.read(common, 0, common.length()).value(), end);
  }

  private static Number readDigits(CharSequence text, int from, int to) {
    long digits = 0;
    int count = 0;
    int decimals = -1;
    boolean trusted = true;
    int i = from;
    for (; i < to; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits = digits * 10 + (c - '0');
        count++;
        decimals += decimals < 0 ? 0 : 1;
        if (count > LONGEST) {
          return new Number(null, endOfDigits(text, i, to));
        }
      } else if (c == '.' && decimals < 0 && i + 1 < to && isDigit(text.charAt(i + 1))) {
        decimals = 0;
      } else if (isSeparator(c) && i + 1 < to && isDigit(text.charAt(i + 1))) {
        // 1,016 is one number, `12 345` and `30，28` may be two; a group of three tells them apart.
        trusted &= decimals < 0 && isGroup(text, from, i, to);
      } else {
        break;
      }
    }
    int power = Numerals.power(i < to ? text.charAt(i) : ' ');
    int scale = Math.max(decimals, 0);
    if (power > 1) {
      return new Number(trusted ? BigDecimal.valueOf(digits, scale - power) : null, i + 1);
    }
    return new Number(trusted ? BigDecimal.valueOf(digits, scale) : null, i);
  }

  private static Number readNumerals(CharSequence text, int from, int to) {
    Numerals.Numeral numeral = Numerals.read(text, from, to);
    return new Number(numeral.value(), numeral.end());
  }

  private static int endOfDigits(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '，' || c == ' ';
  }

  /** Whether exactly three digits follow the separator and at most three stand before it. */
  private static boolean isGroup(CharSequence text, int from, int separator, int to) {
    int after = endOfDigits(text, separator + 1, to) - separator - 1;
    int before = 0;
    while (separator - before > from && isDigit(text.charAt(separator - before - 1))) {
      before++;
    }
    return after == GROUP && before <= GROUP;
  }

  /**
   * The year that begins there: four digits or numerals (2024, 二〇二四, 二O二四) of a year that a report
   * may be about; 0 if none does. It takes {@value #YEAR_DIGITS} characters.
   */
  static int year(CharSequence text, int from, int to) {
    if (from + YEAR_DIGITS > to || from > 0 && isDigit(text.charAt(from - 1))) {
      return 0;
    }
    int year = 0;
    boolean arabic = isDigit(text.charAt(from));
    for (int i = from; i < from + YEAR_DIGITS; i++) {
      char c = text.charAt(i);
      int digit = arabic ? c - '0' : c == 'O' || c == 'o' || c == '0' ? 0 : Numerals.digit(c);
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = year * 10 + digit;
    }
    boolean ends = !arabic || from + YEAR_DIGITS == to || !isDigit(text.charAt(from + YEAR_DIGITS));
    return ends && year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** Whether these digits are a year that a report may be about. */
  static boolean isYear(String digits) {
    return digits.length() == YEAR_DIGITS && year(digits, 0, YEAR_DIGITS) > 0;
  }

  /** The place after the year that {@link #year} gives for the same place. */
  static int yearEnd(int from) {
    return from + YEAR_DIGITS;
  }

  /**
   * The date that begins there: 2024年1月16日, 二〇二四年元月十六日, 2024-01-16, 2024.1.16, 2024/1/16; null if
   * none does.
   */
  static @Nullable Date date(CharSequence text, int from, int to) {
    int year = year(text, from, to);
    int at = yearEnd(from);
    if (year == 0 || at >= to) {
      return null;
    }
    char separator = text.charAt(at);
    if (separator != '年' && separator != '-' && separator != '.' && separator != '/') {
      return null;
    }
    char afterMonth = separator == '年' ? '月' : separator;
    boolean first = at + 1 < to && text.charAt(at + 1) == '元';
    Number month = first ? new Number(BigDecimal.ONE, at + 2) : smallNumber(text, at + 1, to);
    if (month.value() == null || month.end() >= to || text.charAt(month.end()) != afterMonth) {
      return null;
    }
    Number day = smallNumber(text, month.end() + 1, to);
    if (day.value() == null) {
      return null;
    }
    int end = day.end();
    if (separator == '年') {
      boolean named = end < to && (text.charAt(end) == '日' || text.charAt(end) == '号');
      if (!named) {
        return null;
      }
      end++;
    }
    try {
      return new Date(LocalDate.of(year, month.value().intValue(), day.value().intValue()), end);
    } catch (DateTimeException e) {
      return new Date(null, end);
    }
  }

  /** A number of one or two digits, or a Chinese one. */
  private static Number smallNumber(CharSequence text, int from, int to) {
    int end = Math.min(endOfDigits(text, from, to), to);
    if (end > from) {
      int value = 0;
      for (int i = from; i < end && end - from <= 2; i++) {
        value = value * 10 + text.charAt(i) - '0';
      }
      return end - from <= 2 ? new Number(BigDecimal.valueOf(value), end) : NONE;
    }
    return from < to && Numerals.isNumeral(text.charAt(from)) ? readNumerals(text, from, to) : NONE;
  }
}
