package gpr.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that name another year and are no caption: they compare with it, name the form or the law
 * of that year, say what was not received in it or where its figures stand.
 */
final class OtherYearWords {
  private static final Pattern LAW_OR_FORM =
      Pattern.compile(
          "[《》]|条例|格式|样式|表样|模[板版]|版本|[新旧改]版|20\\d\\d ?年?度?版|(?:修订|修正|印发|颁布|施行)(?:的|版|稿|[）)]|$)"
              + "|(?:按照?|依据|依照|根据|参照|遵照|执行|采用|沿用|适用|使用|套用).*(?:口径|要求|规定|标准|规范|通知|文件|办法|方案|意见)");

  private static final Pattern COMPARISON =
      Pattern.compile("持平|一致|相同|相当|相近|相仿|[无没不]有?(?:明显|太?大|显著)?变化|变化不大|差不多|[高低多少]于|下降|上升|回落");

  private static final Pattern DENIAL =
      Pattern.compile(
          "未(?:曾|再)?(?:收到|受理|发生|收取|收费|产生|提起|出现|开展|办理|接到|新收)|没有|无(?:申请|收费|此|该|相关|复议|诉讼|行政|政府|新)|为零|零(?:申请|受理|收费|报告)");

  /** Where the other year's figures are: not here. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?<![意常可])见(?!下|附|后|表|右|左|上表|如下)|(?:从|省)?略$|不再?(?:列|重复|赘述)|已(?:经)?(?:公布|公开|发布|上报|报送|填报|备案)$");

  private static final Pattern SINCE = Pattern.compile("20\\d\\d年度?(?:以来|以后|之后|起(?!至|到|[—–~-]))");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d|上一?年|去年|往年");

  /** A table is named by its end: 2021版格式 2023年数据. */
  private static final Pattern NAMES_TABLE =
      Pattern.compile("(?:数据?|情况|[一报统计附]?表|统计|20\\d\\d年度?)[:：]?$");

  private OtherYearWords() {}

  /**
   * Whether words that name a year say something of it that names no table. Of several years the
   * last one may still name it.
   */
  static boolean isOne(String words) {
    if (!namesNoTable(words)) {
      return false;
    }
    int last = 0;
    int years = 0;
    Matcher year = YEAR.matcher(words);
    while (year.find()) {
      last = year.start();
      years++;
    }
    String end = words.substring(last).strip();
    return years < 2 || namesNoTable(end) || !NAMES_TABLE.matcher(end).find();
  }

  private static boolean namesNoTable(String words) {
    return LAW_OR_FORM.matcher(words).find()
        || COMPARISON.matcher(words).find()
        || DENIAL.matcher(words).find()
        || ELSEWHERE.matcher(words.strip()).find()
        || SINCE.matcher(words).find();
  }
}
