package gpr.generator;

import gpr.form.Form;
import gpr.form.FormTable;
import gpr.form.SectionForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a whole report of an invented organ on paper. */
public final class ReportPrinter {
  private static final List<String> PLACES =
      List.of("青澜县", "云岭市", "北湾区", "松河市柳塘区", "石桥镇", "江临省", "南屿市", "清泽县云台街道");
  private static final List<String> OFFICES =
      List.of(
          "人民政府",
          "教育局",
          "水务局",
          "自然资源和规划局",
          "市场监督管理局",
          "人民政府办公室",
          "住房和城乡建设局",
          "CBD管理委员会",
          "卫生健康委员会",
          "公安局");
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final List<String> SENTENCES =
      List.of(
          "本机关把公开作为常态，把不公开作为例外。",
          "全年在门户网站更新信息312条，其中政策文件45件。",
          "我们修订了依申请公开的办理规程，明确了各环节的时限。",
          "办事大厅设立了公开查阅点，配备电脑2台、阅览座位8个。",
          "举办开放日活动3次，参加群众120人。",
          "对历年文件作了清理，标注有效性。",
          "政务新媒体发布信息1,024条，阅读量约3.5万次。",
          "各科室指定专人负责审核，实行三级把关。");
  private static final List<String> PROBLEMS =
      List.of("解读材料偏重文字，图示较少。", "个别栏目更新不够及时。", "下一步将增加培训场次，并按季度检查栏目。", "今后对公众关心的事项，尽量附上问答。");
  private static final List<String> NO_FEE =
      List.of("本年度没有其他需要报告的事项。", "无。", "本机关未收取信息处理费。", "没有向申请人发出收费通知，也没有收取费用。");

  private final Form form;
  private final Chance chance;
  private final String organ;
  private final int year;

  private ReportPrinter(Form form, String organ, int year, Chance chance) {
    this.form = form;
    this.organ = organ;
    this.year = year;
    this.chance = chance;
  }

  /** Some organs went on with the tables of 2019 after the new ones came. */
  private static int year(Form form, Chance chance) {
    if (form.template().equals("2019")) {
      return chance.onceIn(6) ? 2023 : chance.between(2019, 2020);
    }
    return chance.between(2021, 2025);
  }

  /** A report of those figures; which organ, year and prose is drawn. */
  public static PrintedReport print(Figures figures, PrintStyle style, Chance chance) {
    String organ = chance.pick(PLACES) + chance.pick(OFFICES);
    return print(figures, organ, year(figures.form(), chance), style, chance);
  }

  /** A report of those figures by that organ about that year; which prose is drawn. */
  public static PrintedReport print(
      Figures figures, String organ, int year, PrintStyle style, Chance chance) {
    return new ReportPrinter(figures.form(), organ, year, chance).print(figures, style);
  }

  private PrintedReport print(Figures figures, PrintStyle style) {
    List<PrintedSection> sections = new ArrayList<>();
    for (SectionForm section : form.sections()) {
      sections.add(
          new PrintedSection(
              section.number(),
              section.numeral() + "、" + section.title(),
              prose(section.number()),
              table(section.number(), figures, style)));
    }
    boolean signed = chance.onceIn(2);
    return new PrintedReport(
        form,
        organ,
        year,
        titleLines(),
        preamble(),
        sections,
        signed ? organ : null,
        signed ? LocalDate.of(year + 1, 1, chance.between(4, 31)) : null);
  }

  private List<String> titleLines() {
    String end = chance.onceIn(4) ? "政府信息公开年度报告" : "政府信息公开工作年度报告";
    return switch (chance.below(8)) {
      case 0 -> List.of(year + "年" + organ + end);
      case 1 -> List.of(year + "年度" + organ + end);
      case 2 -> List.of(organ + inChinese(year) + "年" + end);
      case 3 -> List.of(organ + " " + year + " 年" + end);
      case 4 -> List.of(organ, year + "年" + end);
      case 5 -> List.of(organ + year + "年政府信息公开", end.substring(6));
      case 6 -> List.of(organ + year + "年度" + end);
      default -> List.of(organ + year + "年" + end);
    };
  }

  private static String inChinese(int year) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(year).toCharArray()) {
      text.append(CHINESE_DIGITS.charAt(digit - '0'));
    }
    return text.toString();
  }

  private List<String> preamble() {
    String basis = "按照《中华人民共和国政府信息公开条例》第五十条，编写本报告。";
    String period = "数据统计期限为" + year + "年1月1日至" + year + "年12月31日。";
    return switch (chance.below(3)) {
      case 0 -> List.of(basis + period);
      case 1 ->
          List.of(
              basis,
              "报告分为总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
                  + "政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。"
                  + period);
      default -> List.of();
    };
  }

  private List<String> prose(int section) {
    return switch (section) {
      case 1 -> overview();
      case 5 -> List.of(chance.pick(PROBLEMS), chance.pick(PROBLEMS));
      case 6 -> List.of(chance.pick(NO_FEE));
      default -> List.of();
    };
  }

  private List<String> overview() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(year + "年，" + chance.pick(SENTENCES));
    if (chance.onceIn(2)) {
      paragraphs.add("（一）主动公开");
      paragraphs.add(chance.pick(SENTENCES) + chance.pick(SENTENCES));
      paragraphs.add("（二）依申请公开");
    }
    paragraphs.add(chance.pick(SENTENCES));
    return paragraphs;
  }

  private PrintedTable table(int section, Figures figures, PrintStyle style) {
    for (FormTable table : form.tables()) {
      if (table.section() == section) {
        return TablePrinter.print(table, figures, style, chance);
      }
    }
    return null;
  }
}
