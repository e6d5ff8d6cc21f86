package gpr.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads years and dates: {@code 2024年}, 二〇二四年, {@code 2024年1月16日}, {@code 2024-01-16}. */
final class YearWords {
  /** Digits in Chinese, each at the place of its value; 零, ○ and 〇 are all 0. */
  private static final String DIGITS = "〇一二三四五六七八九";

  private static final String ZEROS = "零○Ｏ";
  private static final int YEAR_LENGTH = 4;
  private static final int FIRST = 2000;
  private static final int LAST = 2099;

  private YearWords() {}

  /**
   * A year in a text.
   *
   * @param year the year
   * @param from where its first digit stands
   * @param to the place after 年, or after 年度
   */
  record Found(int year, int from, int to) {}

  /** The first year that is written before 年, from that place on. */
  static Optional<Found> find(String text, int start) {
    for (int i = text.indexOf('年', start); i >= 0; i = text.indexOf('年', i + 1)) {
      int from = i - YEAR_LENGTH;
      int year = from < start ? 0 : digits(text, from, i);
      boolean wholeNumber = from <= 0 || value(text.charAt(from - 1)) < 0;
      if (year >= FIRST && year <= LAST && wholeNumber) {
        boolean period = i + 1 < text.length() && text.charAt(i + 1) == '度';
        return Optional.of(new Found(year, from, period ? i + 2 : i + 1));
      }
    }
    return Optional.empty();
  }

  /** The date that the text is from that place to its end; empty if it is none. */
  static Optional<LocalDate> date(String text, int from) {
    int[] parts = new int[3];
    int part = 0;
    int start = from;
    for (int i = from; i < text.length() && part < 3; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '年' || c == '月' || c == '日' || c == '-' || c == '.' || c == '/' || c == '号';
      boolean last = i + 1 == text.length();
      if (ends || last && value(c) >= 0) {
        int end = ends ? i : i + 1;
        parts[part] = part == 0 ? digits(text, start, end) : small(text, start, end);
        if (parts[part] <= 0 || !last && part == 2) {
          return Optional.empty();
        }
        part++;
        start = i + 1;
      }
    }
    return part == 3 ? date(parts) : Optional.empty();
  }

  private static Optional<LocalDate> date(int[] parts) {
    if (parts[0] < FIRST || parts[0] > LAST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Digits one after the other; -1 if some character is none. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int value = value(text.charAt(i));
      if (value < 0 || to - from > YEAR_LENGTH) {
        return -1;
      }
      number = number * 10 + value;
    }
    return number;
  }

  /** A month or day: digits, or Chinese with 十: 十二, 二十, 三十一. */
  private static int small(String text, int from, int to) {
    int ten = text.indexOf('十', from);
    if (ten < 0 || ten >= to) {
      return digits(text, from, to);
    }
    int tens = ten == from ? 1 : digits(text, from, ten);
    int ones = ten + 1 == to ? 0 : digits(text, ten + 1, to);
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
  }

  private static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
  }
}
