package gpr.text;

import java.util.regex.Pattern;

/**
 * The number of a page that stands alone on a line: {@code - 3 -}, {@code 第3页 共8页}, {@code Page 3
 * of 8}, {@code 3 / 8}, {@code 3 页}, {@code # 3}, {@code -- 3 of 8 --}. A number without anything
 * around it may be one, or a cell, and is none here; nor is {@code **3**}, which is bold.
 */
public final class PageNumber {
  /** No line with a page's number is longer: 当前第 1234 页 / 共 1234 页. */
  private static final int LONGEST = 24;

  private static final int SHORTEST = 2;

  /** No report has so many pages: a heading of this century is a year. */
  private static final int FIRST_YEAR = 2000;

  private static final int YEARS = 100;

  private static final String DIGITS = "[0-9０-９]{1,4}";

  private static final String SPACE = "[\\s\u00A0\u3000]*";

  /** Signs that stand before a number and after it. */
  private static final String FRAME = "[-—–－~～·•_＿]";

  private static final Pattern NUMBER =
      Pattern.compile(
          ("(?:当前)?第#D#[页頁](?:[,，/]?#共?#D#[页頁])?"
                  + "|(?i:page|p\\.?)#D(?:#(?:of|/)#D)?"
                  + "|页码[:：]?#D"
                  + "|D#(?:[页頁]|/#D)"
                  + "|F+#D#(?:of#D#)?F+"
                  + "|\\#{1,6} D")
              .replace("\\#", "\u0001")
              .replace("#", SPACE)
              .replace("\u0001", "#")
              .replace("D", DIGITS)
              .replace("F", FRAME));

  /**
   * A number that a converter writes right before the words of another line, or behind them: {@code
   * -1-}, {@code Page 8}, {@code 第3页 共8页}.
   */
  public static final Pattern BESIDE_WORDS =
      Pattern.compile(
          ("[-—–－]#D#[-—–－]" + "|(?i:page|p\\.)#D(?:#(?:of|/)#D)?" + "|第#D#页(?:#[,，/]?#共#D#页)?")
              .replace("#", "\\s?")
              .replace("D", "\\d{1,4}"));

  /** The line that a page begins or ends with: the document's name, and which page it is. */
  private static final Pattern RUNNING_HEAD =
      Pattern.compile(
          "[^。；，,\\d]{0,30}(?:\\d{4}年?)?[^。；，,\\d]{0,20}(?:报告|年报)#第#D#[页頁](?:[,，/]?#共?#D#[页頁])?"
              .replace("#", SPACE)
              .replace("D", DIGITS));

  private PageNumber() {}

  /**
   * Whether a line is a page's running head, {@code 2020年度报告 第 6 页}: not where a title may stand.
   *
   * @param line a line without the spaces at its ends
   */
  public static boolean isRunningHead(CharSequence line) {
    char last = line.length() == 0 ? ' ' : line.charAt(line.length() - 1);
    return (last == '页' || last == '頁') && RUNNING_HEAD.matcher(line).matches();
  }

  /**
   * Whether some characters are a page's number.
   *
   * @param line a line without the spaces at its ends
   */
  public static boolean is(CharSequence line) {
    return line.length() >= SHORTEST
        && line.length() <= LONGEST
        && mayEnd(line.charAt(line.length() - 1))
        && NUMBER.matcher(line).matches()
        && isOfPages(line);
  }

  /**
   * Whether a page's number may end so: in a digit, 页 or a sign around it, and in no other word.
   */
  private static boolean mayEnd(char last) {
    return Signs.isDigit(last) || last == '页' || last == '頁' || !Signs.isWord(last);
  }

  /**
   * Whether a page of that number can be: it is not 0, not behind the last one, and no year, {@code
   * ### 2023}.
   */
  private static boolean isOfPages(CharSequence line) {
    int[] numbers = new int[2];
    int count = 0;
    for (int i = 0; i < line.length() && count <= numbers.length; i++) {
      boolean digit = Signs.isDigit(line.charAt(i));
      count += digit && (i == 0 || !Signs.isDigit(line.charAt(i - 1))) ? 1 : 0;
      if (digit && count <= numbers.length) {
        numbers[count - 1] = numbers[count - 1] * 10 + Signs.digit(line.charAt(i));
      }
    }
    boolean year = line.charAt(0) == '#' && numbers[0] / YEARS == FIRST_YEAR / YEARS;
    return numbers[0] > 0 && !year && (count < 2 || numbers[0] <= numbers[1]);
  }
}
