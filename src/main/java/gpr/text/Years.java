package gpr.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that words name, and the periods of a year, however they are written: 2023 年, ２０２３年,
 * 二〇二三年, 2023年1月1日至12月31日, 2023年1-12月, 2023.1.1-2023.12.31.
 */
public final class Years {
  /** No line that says nothing but whose year a table is of is longer. */
  private static final int LONGEST = 40;

  /** Words that belong to a year's have so many spaces between them at the most: 2023年 统计表. */
  private static final int MOST_SPACES = 1;

  private static final String SPACE = "[\\s\\u00A0\\u3000]";

  private static final String NUMERALS = "〇一二三四五六七八九";

  /** The rounds that are used as the nought of a year. */
  private static final String NOUGHTS = "〇○◯零OoＯ0";

  private static final Pattern IN_NUMERALS =
      Pattern.compile(
          "二s?[n]s?[nd]s?[nd](?=s?年)"
              .replace("n", NOUGHTS)
              .replace("d", NUMERALS)
              .replace("s", SPACE));

  private static final Pattern IN_SINGLE_DIGITS =
      Pattern.compile("(?<!\\d)2s0s\\ds\\d(?=s?年)".replace("s", SPACE));

  /** Spaces around digits and what follows them, though not between two numbers: 表 1 2023 年. */
  private static final Pattern SPACES =
      Pattern.compile(
          "(?<=[\\d年月日])s+(?=[^\\ds])|(?<=[^\\ds])s+(?=\\d)"
              .replace("[^\\ds]", "[^\\d\\s\\u00A0\\u3000]")
              .replace("s+", SPACE + "+"));

  private static final Pattern MONTH_OR_DAY =
      Pattern.compile("(?<=年|[至到起—–~-])[元一二三四五六七八九十]{1,3}(?=月)|(?<=月)[一二三四五六七八九十]{1,3}(?=[日号])");

  private static final String TO = "(?:起[，,]?)?(?:至|到|[—–~-]{1,2})";

  private static final String DAY = "\\d{1,2}月(?:份|\\d{1,2}[日号]?)?";

  private static final String DATE = "[./-]\\d{1,2}(?:[./-]\\d{1,2})?";

  /** From a day or month of a year to another one; the second year is left out as often as not. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<!\\d)自?(20\\d\\d)(?:年度?[（(](?:DAY|\\d{1,2})TODAY[）)]"
              .concat("|年度?(?:DAY|\\d{1,2})TO(?:(20\\d\\d)年)?DAY")
              .concat("|DATETO(?:(20\\d\\d)DATE|\\d{1,2}(?:[./-]\\d{1,2})?))(?!\\d)[止底末]?")
              .replace("DAY", DAY)
              .replace("DATE", DATE)
              .replace("TO", TO));

  /** The day at which a year's figures are taken. */
  private static final Pattern UNTIL =
      Pattern.compile("截[至止]到?(20\\d\\d)(?:年12月31日|[./-]12[./-]31)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?=年)");

  private static final Pattern ALONE = Pattern.compile("20\\d\\d");

  /** The number of a table or an annex is no number of the table's: 表1, 附件 2. */
  private static final Pattern NUMBERED = Pattern.compile("(?:表|附件|附录)" + SPACE + "?\\d{1,2}");

  private Years() {}

  /**
   * Words with each year and each period of one year as four digits and 年, without the ordinal and
   * the converters' marks before them, without the spaces around numbers; a period over several
   * years is all that it names.
   */
  public static String plain(String words) {
    LineMarks.Words own = LineMarks.words(words);
    String plain = narrow(words.substring(own.from(), own.to()));
    plain = IN_NUMERALS.matcher(plain).replaceAll(Years::inDigits);
    plain = IN_SINGLE_DIGITS.matcher(plain).replaceAll(Years::inDigits);
    plain = SPACES.matcher(plain).replaceAll("");
    plain = MONTH_OR_DAY.matcher(plain).replaceAll(Years::number);
    plain = UNTIL.matcher(plain).replaceAll("$1年");
    plain = PERIOD.matcher(plain).replaceAll(Years::ofPeriod);
    Optional<Ordinal> ordinal = Ordinal.at(plain, 0).filter(Ordinal::marked);
    return ordinal.isPresent() ? plain.substring(ordinal.get().end()).strip() : plain;
  }

  /**
   * Whether a line says nothing but a year or a period and what is of it, in one run of words: 表 1
   * 2023 年度统计表. Two years stand over two columns, and other numbers are a row's.
   */
  public static boolean isAllOf(String line) {
    if (line.length() > LONGEST || line.indexOf("  ") >= 0 || line.indexOf('\t') >= 0) {
      return false;
    }
    String plain = plain(line);
    Matcher year = YEAR.matcher(plain);
    if (!year.find()) {
      return false;
    }
    String rest = plain.replace(year.group(), "");
    rest = NUMBERED.matcher(rest).replaceAll("");
    return rest.chars().noneMatch(c -> Signs.isDigit((char) c))
        && rest.strip().chars().filter(c -> Signs.isSpace((char) c)).count() <= MOST_SPACES;
  }

  /** Whether digits alone are those of a year: 2023. */
  public static boolean isYear(String digits) {
    return ALONE.matcher(digits).matches();
  }

  /** Digits, and the signs that part them in dates, of half width. */
  private static String narrow(String words) {
    StringBuilder narrow = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean ofDate = Signs.isDigit(c) || "．／－～".indexOf(c) >= 0;
      narrow.append(ofDate ? Signs.narrow(c) : c);
    }
    return narrow.toString();
  }

  private static String inDigits(MatchResult year) {
    StringBuilder digits = new StringBuilder();
    for (char c : year.group().toCharArray()) {
      if (Signs.isDigit(c)) {
        digits.append(c);
      } else if (!Signs.isSpace(c)) {
        digits.append(Math.max(0, NUMERALS.indexOf(c)));
      }
    }
    return digits.toString();
  }

  private static String number(MatchResult numeral) {
    String words = numeral.group().replace('元', '一');
    return String.valueOf(Numerals.read(words, 0, words.length()).value());
  }

  private static String ofPeriod(MatchResult period) {
    String from = period.group(1);
    String to = period.group(2) == null ? period.group(3) : period.group(2);
    return to == null || to.equals(from) ? from + "年" : from + "年" + to + "年";
  }
}
