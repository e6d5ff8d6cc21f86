package gpr.generator;

/** The text of a web page around a report: menus above, a table of page data, a footer below. */
final class WebPage {
  private WebPage() {}

  static String around(String text, PrintedReport report, Chance chance) {
    String published = report.year() + 1 + "-01-" + chance.between(10, 31);
    String above =
        "首页\n机构概况\n政务公开\n互动交流\n办事服务\n\n当前位置：首页 > 政务公开 > 政府信息公开年报\n\n"
            + "\t索引号\t00"
            + chance.between(100000, 999999)
            + "/"
            + (report.year() + 1)
            + "-00"
            + chance.between(100, 999)
            + "\t分类\t年度报告\n"
            + "\t发布机构\t"
            + report.organ()
            + "\t发文日期\t"
            + published
            + "\n\n";
    String below =
        "\n【打印】【关闭】\n主办单位："
            + report.organ()
            + "\n网站标识码：37"
            + chance.between(10000000, 99999999)
            + "\n访问量："
            + chance.between(100, 99999)
            + "次\n";
    return above + text + below;
  }
}
