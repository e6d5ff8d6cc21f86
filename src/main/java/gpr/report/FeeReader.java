package gpr.report;

import java.math.BigDecimal;
import java.util.List;

/** Reads from section 六 what was charged for handling requests: 发出收费通知的件数和总金额，以及实际收取的总金额. */
final class FeeReader {
  private static final String NOTICE = "收费通知";
  private static final String TOTAL = "总金额";
  private static final String COLLECTED = "实际收取";
  private static final String[] ALL_ZERO = {"均为0", "均为零", "都为0", "都是0", "均是0", "均为“0”", "均为〇"};
  private static final String[] NOT_COLLECTED = {
    "未收取", "没有收取", "未收费", "未向申请人收取", "无收取", "不收取", "未曾收取"
  };

  /** Between a word and its number stand no more characters than these: 的件数为, 的总金额共计. */
  private static final int FAR = 10;

  private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);

  private FeeReader() {}

  /** What the section's prose says of the fee, in yuan; what it does not say is null. */
  static ProcessingFee read(List<Paragraph> section) {
    StringBuilder all = new StringBuilder();
    section.forEach(paragraph -> all.append(CompactText.of(paragraph.text())));
    String words = all.toString();
    if (words.indexOf('费') < 0) {
      return ProcessingFee.NOT_STATED;
    }
    if (words.contains(NOTICE) && hasOne(words, ALL_ZERO)) {
      return new ProcessingFee(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
    int notice = words.indexOf(NOTICE);
    int total = notice < 0 ? -1 : words.indexOf(TOTAL, notice);
    int collected = words.indexOf(COLLECTED);
    boolean ofNotice = total >= 0 && (collected < 0 || total < collected);
    BigDecimal paid = collected < 0 ? null : number(words, collected + COLLECTED.length(), "元");
    boolean none = paid == null && hasOne(words, NOT_COLLECTED);
    return new ProcessingFee(
        notice < 0 ? null : number(words, notice + NOTICE.length(), "件份次"),
        ofNotice ? number(words, total + TOTAL.length(), "元") : null,
        none ? BigDecimal.ZERO : paid);
  }

  private static boolean hasOne(String words, String[] phrases) {
    for (String phrase : phrases) {
      if (words.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** The number soon after that place, if one of these units follows it; else null. */
  private static BigDecimal number(String words, int from, String units) {
    int at = from;
    while (at < words.length() && at < from + FAR && !isDigit(words.charAt(at))) {
      if ("，。；".indexOf(words.charAt(at)) >= 0) {
        return null;
      }
      at++;
    }
    StringBuilder digits = new StringBuilder();
    while (at < words.length()
        && (isDigit(words.charAt(at)) || ",.".indexOf(words.charAt(at)) >= 0)) {
      if (words.charAt(at) != ',') {
        digits.append(words.charAt(at));
      }
      at++;
    }
    boolean wan = at < words.length() && words.charAt(at) == '万';
    at += wan ? 1 : 0;
    boolean hasUnit = at < words.length() && units.indexOf(words.charAt(at)) >= 0;
    if (digits.length() == 0
        || digits.length() > 15
        || !hasUnit
        || digits.indexOf(".") != digits.lastIndexOf(".")
        || !isDigit(digits.charAt(digits.length() - 1))) {
      return null;
    }
    BigDecimal number = new BigDecimal(digits.toString());
    return wan ? number.multiply(YUAN_PER_WAN) : number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
