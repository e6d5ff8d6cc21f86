package gpr.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings whose numeral is written otherwise as the form has it: 第一部分 总体情况, 壹、总体情况, 一 总体情况. */
final class UsualNumeral {
  private static final String BANKERS = "壹贰叁肆伍陆";
  private static final String USUAL = "一二三四五六";

  private static final Pattern OTHER =
      Pattern.compile(
          "(?:\\d[.．、]\\s*)?(?:第([一二三四五六])(?:部分|章|节)[、:：\\s\u3000]*"
              + "|([一二三四五六壹贰叁肆伍陆])[、\\s\u3000]+)");

  private UsualNumeral() {}

  /** The heading with the numeral that the form has. */
  static String of(String line) {
    Matcher numeral = OTHER.matcher(line);
    if (!numeral.lookingAt()) {
      return line;
    }
    String sign = numeral.group(1) != null ? numeral.group(1) : numeral.group(2);
    int bankers = BANKERS.indexOf(sign);
    char usual = bankers < 0 ? sign.charAt(0) : USUAL.charAt(bankers);
    return usual + "、" + line.substring(numeral.end());
  }
}
