package gpr.table;

import gpr.table.Captions.Owner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a caption names beside the report's year: nothing, 2024年统计表, or another organ, a part of the
 * year or of the place, whose table it is then: 县林业局2024年数据, 2024年上半年, 2024年各乡镇情况.
 */
final class OwnYearCaption {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d(?:年度?)?|本年度?");

  private static final Pattern NO_WORD = Pattern.compile("[\\s\u00A0\u3000\\p{P}\\p{S}0-9]+");

  /** What every caption of a table of the form may have. */
  private static final String USUAL =
      "(?:政府|政务|行政|机关|信息|主动|公开|依?申请|收到|受理|新收|处理|办理|答复|结果|复议|被?提起|诉讼|工作|年度|全年|年报|报告|报表|统计|汇总表"
          + "|一览|明细|表格?|数据|数字|情况|期限|期间|时间|口径|年份|单位|填报|填表|来源|有关|相关|具体|主要|各项|以下|如下|列表|公布|公示"
          + "|数量?|总体|份|件|条|个|人次?|万?元|金额|[一二三四五六七八九十为是的和及与将现附图自起止到至以按])*";

  private static final Pattern ONLY_USUAL = Pattern.compile(USUAL);

  /** The end of an organ's name. */
  private static final String ORGAN =
      "人民政府|政府办公室|办公室|委员会|管委会|中心|学校|[大中小]学|医院|公司|街道|法院|[大支]队|[局厅委院馆所站队处镇乡场社]";

  private static final Pattern NAME =
      Pattern.compile("(?<name>[\\u4e00-\\u9fff]{2,}?(?:" + ORGAN + "))" + USUAL);

  private static final Pattern PART_OF_YEAR = Pattern.compile("[上下]半年|季度|[0-9一二三四五六七八九十]月|月份|半年");

  /** Numbers that nobody counted. */
  private static final Pattern NO_COUNT = Pattern.compile("样[表例本张]|示例|范例|预[计测期]|计划|目标|模板");

  private static final Pattern PARTS = Pattern.compile("各(?!项|类|种)|分(?:单位|部门|地区)");

  private static final Pattern ALL = Pattern.compile("全[省市州盟县区旗镇乡]|汇总(?!表)|合计");

  private OwnYearCaption() {}

  /**
   * Whose table a caption of the report's year is; UNSAID where it names something of which nothing
   * is known.
   *
   * @param organization the report's organ; null where it is not known
   */
  static Owner owner(String words, @Nullable String organization) {
    String named = NO_WORD.matcher(YEAR.matcher(words).replaceAll("")).replaceAll("");
    if (ONLY_USUAL.matcher(named).matches()) {
      return Owner.OWN;
    }
    if (PART_OF_YEAR.matcher(words).find() || NO_COUNT.matcher(named).find()) {
      return Owner.OTHER;
    }
    if (PARTS.matcher(named).find()) {
      return Owner.ANNEX;
    }
    if (ALL.matcher(named).find()) {
      return Owner.SUMMARY;
    }
    Matcher name = NAME.matcher(named.startsWith("表") ? named.substring(1) : named);
    if (!name.matches() || organization == null) {
      return Owner.UNSAID;
    }
    return Captions.isOf(name.group("name"), organization) ? Owner.OWN : Owner.OTHER;
  }
}
