package gpr.layout;

import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in the cell of a number that make it none that anybody can be sure of: 约12, 减少20, 3家. */
final class NumberWords {
  /** What offices write before a number that is not exact, or not this cell's. */
  private static final Pattern ABOUT =
      Pattern.compile("(?:大?约|近|逾|超过?|不到|不足|至少|最多|累计|达到?|[上去]年|附[件表])");

  private static final int LONGEST_ABOUT = 2;

  /** And what they write behind it. */
  private static final Pattern ABOUT_BEHIND = Pattern.compile("(?:以[上下内]|左右|[多余几来])(?:件|个|条|次|项)?");

  /** A change or a part in the place of a number: 减少20, 较上年增加20, 其中20. */
  private static final Pattern CHANGE_OR_PART =
      Pattern.compile(
          "(?:其中|(?:[较比](?:[上去]年度?)?(?:同期)?)?(?:增加|减少|增长|上升|下降|新增|[增减])了?)[0-9０-９]+[件个条次项%％]?");

  /** The same a space before the number, as Word puts one between Chinese and digits: 约 1200. */
  private static final Pattern APART =
      Pattern.compile("(?:" + StrayWords.BEFORE_NUMBER + ")[\\s\\h]+[0-9０-９,，.．]+[件个条次项]?");

  private NumberWords() {}

  /** Where such words begin that end at a place within a label: 规范性文件超过34. */
  static int aboutStart(String text, int to) {
    for (int from = Math.max(1, to - LONGEST_ABOUT); from < to; from++) {
      if (isAbout(text.substring(from, to))) {
        return from;
      }
    }
    return to;
  }

  /** Whether words are what offices write before a number that is not exact: 超过. */
  static boolean isAbout(String words) {
    return ABOUT.matcher(words).matches();
  }

  /** 约12, 25注1, 近300, 3家: a number that nobody can be sure of, or of another unit. */
  static boolean areIn(String text) {
    if (CHANGE_OR_PART.matcher(text).matches()) {
      return true;
    }
    if (APART.matcher(text).matches()) {
      return true;
    }
    Matcher about = ABOUT.matcher(text);
    if (about.lookingAt()) {
      return about.end() < text.length() && Signs.isDigit(text.charAt(about.end()));
    }
    int digits = 0;
    while (digits < text.length() && Signs.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits == text.length() || Signs.isOpening(text.charAt(digits))) {
      return digits > 0;
    }
    if (digits == text.length() - 1 && isOtherUnit(text.charAt(digits))
        || ABOUT_BEHIND.matcher(text.substring(digits)).matches()) {
      return true;
    }
    Optional<Ordinal> ordinal = Ordinal.at(text, 0);
    return ordinal.isPresent()
        && !ordinal.get().marked()
        && !CellReader.isOfList(ordinal.get().number());
  }

  /** One sign behind digits, 家 or 月, is no label's beginning; 2023年 is a column's. */
  private static boolean isOtherUnit(char c) {
    return Signs.isIdeograph(c) && c != '年';
  }
}
