package gpr.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Message;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Checker;
import gpr.check.Chronicle;
import gpr.check.ReportBuilder;
import gpr.check.Tally;
import gpr.form.Form;
import gpr.form.Forms;
import gpr.output.FindingHtml;
import gpr.output.FindingWriter;
import gpr.report.Report;
import gpr.report.ReportReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the page of findings, read by a parser that knows nothing of gpr. */
class FindingPageTest {
  private static final Path SAMPLES = Path.of("samples");

  /** A report whose total of received requests is 9, and whose parts are 8. */
  private static ReportBuilder wrongTotal() {
    return ReportBuilder.zeros()
        .path("wrong.txt")
        .organization("北京市西城区灯谜局")
        .set("requests.received", "7", "1", "0", "0", "0", "0", "9")
        .set("requests.disposed.disclosed", "7", "1", "0", "0", "0", "0", "8")
        .set("requests.disposed.total", "7", "1", "0", "0", "0", "0", "8");
  }

  private static String written(Locale locale, List<UnreadInput> unread, Report... reports)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingWriter html = new FindingHtml(bytes, "1.2.3", locale);
    Checker checker = new Checker();
    Chronicle chronicle = new Chronicle();
    Tally tally = new Tally();
    html.begin();
    for (Report report : reports) {
      Assessment assessment = chronicle.add(report, checker.assess(report));
      tally.add(assessment);
      html.write(report, assessment);
    }
    for (UnreadInput input : unread) {
      tally.addUnread();
      html.unread(input);
    }
    html.end(tally);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Document page(Report... reports) throws IOException {
    return Jsoup.parse(written(Locale.ROOT, List.of(), reports));
  }

  private static Document page(ReportBuilder... reports) throws IOException {
    return page(Arrays.stream(reports).map(ReportBuilder::build).toArray(Report[]::new));
  }

  @Test
  void wrongTotalIsMarkedAndLeadsToItsEquation() throws IOException {
    Document page = page(wrongTotal());
    Elements wrong = page.select("#reports td.error");
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).ownText().trim()).isEqualTo("9");
    assertThat(wrong.get(0).text()).startsWith("9");
    assertThat(wrong.get(0).select("i").get(0).text()).isEqualTo("wrong");
    Element link = wrong.get(0).selectFirst("sup a");
    Element finding = page.selectFirst(link.attr("href"));
    assertThat(finding.selectFirst("p").text())
        .startsWith("error")
        .contains("9")
        .contains("7 + 1 + 0 + 0 + 0 + 0 = 8");
    assertThat(finding.selectFirst("code").text()).isEqualTo("row-total");
  }

  @Test
  void suspectStandsWithTheNumberThatWouldMend() throws IOException {
    Document page = page(wrongTotal());
    Elements suspects = page.select("#reports td.suspect");
    assertThat(suspects).hasSize(1);
    assertThat(suspects.get(0).selectFirst("ins").ownText().trim()).isEqualTo("→ 8");
    assertThat(suspects.get(0).selectFirst("ins i").text()).isEqualTo("would mend the sums");
    // Six applicants, and in the balance that follows from it what has to be equal.
    assertThat(page.select("#reports td.part")).hasSize(9);
    assertThat(page.select("#reports .suspicion").text()).startsWith("Likely: ");
  }

  @Test
  void cellsThatAreNoPlainNumbersHaveASignAndWords() throws IOException {
    Document page =
        page(
            ReportBuilder.zeros()
                .set("requests.received.naturalPerson", "~5")
                .set("requests.carriedOver", "blank")
                .set("disputes.reconsideration.upheld", "/")
                .set("disputes.reconsideration.corrected", "约3件")
                .set("disputes.reconsideration.other", "missing"));
    assertThat(cell(page, "inferred").text()).startsWith("5~ inferred");
    assertThat(page.select("#reports td.blank")).hasSize(7);
    assertThat(cell(page, "blank").selectFirst("b").text()).isEqualTo("_");
    assertThat(cell(page, "not-applicable").selectFirst("b").text()).isEqualTo("/");
    assertThat(cell(page, "unreadable").text()).startsWith("约3件! wrong; no number");
    assertThat(cell(page, "missing").selectFirst("b").text()).isEqualTo("?");
    Elements doubts = page.select("details:has(summary:containsOwn(not plain numbers)) tbody tr");
    assertThat(doubts).hasSize(10);
    assertThat(doubts.last().text()).contains("约3件");
  }

  @Test
  void tableThatIsNotThereIsSaid() throws IOException {
    Document page = page(ReportBuilder.zeros().set("disputes", "missing"));
    assertThat(page.select("table.form").last().text())
        .isEqualTo("政府信息公开行政复议、行政诉讼情况: not in the text");
  }

  private static Element cell(Document page, String look) {
    return page.selectFirst("#reports td." + look);
  }

  @Test
  void textOfReportsIsNeverMarkup() throws IOException {
    String evil = "<script>alert(1)</script>\"'&\u0007";
    Document page =
        page(
            ReportBuilder.zeros()
                .path("a\"onclick=\"x<b>.txt")
                .organization(evil)
                .heading(1, "一、总体情况<img src=x>")
                .section(1, "<style>*{}</style>共9件</p>")
                .set("requests.received.total", "</td><script>x</script>")
                .claim("9", "requests.received.total"));
    assertThat(page.select("script, img, [onclick], b:containsOwn(.txt)")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.selectFirst("#reports h3").text())
        .startsWith("<script>alert(1)</script>\"'&\uFFFD 2024");
    assertThat(page.selectFirst("td.unreadable").text()).startsWith("</td><script>x</script>!");
    assertThat(page.select("dd").eachText()).contains("a\"onclick=\"x<b>.txt");
    assertThat(page.text()).contains("<style>*{}</style>");
    assertThat(page.html()).doesNotContain("\u0007");
  }

  @Test
  void pageNeedsNothingElse() throws IOException {
    Document page = page(wrongTotal(), ReportBuilder.zeros().year(2023).path("b.txt"));
    assertThat(page.select("script, link, iframe, object, embed, form, img, base")).isEmpty();
    assertThat(page.select("[src]")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.selectFirst("style").data()).doesNotContain("@import", "url(", "http");
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.selectFirst("meta[name=generator]").attr("content")).isEqualTo("gpr 1.2.3");
    assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void everyLinkHasATargetAndEveryHeadAScope(String template) throws IOException {
    Document page =
        page(
            wrongTotal(),
            ReportBuilder.zeros(template)
                .path("damaged.txt")
                .year(2020)
                .set("requests.disposed.refused", "missing")
                .set("disputes", "missing"));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[href]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> ids.contains(href.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("table.form:not(:has(caption))")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".scroll:not([tabindex=0])")).isEmpty();
  }

  /** With what goes over several rows and columns, each row of a table is as wide as the others. */
  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void tablesAreDrawnAsTheFormPrintsThem(String template) throws IOException {
    Form form = Forms.of(template);
    Document page = page(ReportBuilder.zeros(template));
    Elements tables = page.select("table.form");
    assertThat(tables.select("caption").eachText())
        .containsExactlyElementsOf(form.tables().stream().map(table -> table.title()).toList());
    assertThat(tables.select("td:not(.corner)")).hasSameSizeAs(form.cells());
    for (Element table : tables) {
      assertThat(widths(table)).as(table.selectFirst("caption").text()).hasSize(1);
    }
    Elements heads = tables.get(1).select("th");
    assertThat(head(heads, "法人或其他组织").attr("colspan")).isEqualTo("5");
    assertThat(head(heads, "申请人情况").attr("colspan")).isEqualTo("7");
    assertThat(head(heads, "（三）不予公开").attr("rowspan")).isEqualTo("8");
    assertThat(head(heads, "三、本年度办理结果").attr("rowspan"))
        .isEqualTo(template.equals("2021") ? "22" : "20");
    assertThat(head(tables.get(2).select("th"), "行政诉讼").attr("colspan")).isEqualTo("10");
    assertThat(head(tables.get(0).select("th"), "第二十条第（一）项").attr("colspan")).isEqualTo("4");
  }

  private static Element head(Elements heads, String label) {
    return heads.stream().filter(head -> head.text().equals(label)).findFirst().orElseThrow();
  }

  private static List<Integer> widths(Element table) {
    List<Integer> hanging = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (Element row : table.select("tr")) {
      int width = (int) hanging.stream().filter(rows -> rows > 0).count();
      hanging.replaceAll(rows -> rows - 1);
      for (Element cell : row.select("> th, > td")) {
        int across = number(cell.attr("colspan"));
        width += across;
        for (int i = 0; i < across; i++) {
          hanging.add(number(cell.attr("rowspan")) - 1);
        }
      }
      widths.add(width);
    }
    return widths.stream().distinct().toList();
  }

  private static int number(String attribute) {
    return attribute.isEmpty() ? 1 : Integer.parseInt(attribute);
  }

  @Test
  void worstReportStandsFirstAndCleanOnesAreCounted() throws IOException {
    Document page =
        page(
            ReportBuilder.zeros().path("clean.txt").organization("云溪市茶艺局"),
            ReportBuilder.zeros().path("warned.txt").organization("澜江区皮影局").section(5, "无"),
            wrongTotal());
    assertThat(page.select("#worst tbody th").eachText())
        .containsExactly("北京市西城区灯谜局 2024", "澜江区皮影局 2024");
    assertThat(page.select("#worst tbody tr").get(0).select("td").eachText())
        .containsExactly("北京市西城区", "2024", "1", "0", "0");
    assertThat(page.selectFirst("#worst summary").text()).isEqualTo("Without findings: 1");
    assertThat(page.select("#reports h3").eachText())
        .containsExactly(
            "北京市西城区灯谜局 2024 errors: 1", "澜江区皮影局 2024 warnings: 1", "云溪市茶艺局 2024 no findings");
    assertThat(page.select(".totals li").eachText())
        .startsWith("3 reports", "1 without findings", "1 errors", "1 warnings", "0 infos");
    // What has findings is open, the others are a click away.
    assertThat(page.select("#reports details:has(table.form)").eachAttr("open")).hasSize(2);
  }

  @Test
  void glanceOverABatchShowsFiftyReportsAndTheOthersBehindAClick() throws IOException {
    Report[] reports = new Report[53];
    for (int i = 0; i < reports.length; i++) {
      reports[i] = wrongTotal().path(i + ".txt").organization("第" + i + "灯谜局").build();
    }
    Document page = page(reports);
    Elements lists = page.select("#worst table.listed");
    assertThat(lists).hasSize(2);
    assertThat(lists.get(0).select("tbody tr")).hasSize(50);
    assertThat(lists.get(1).select("tbody tr")).hasSize(3);
    assertThat(lists.get(1).closest("details").selectFirst("summary").text())
        .isEqualTo("… and 3 more with fewer findings");
    assertThat(page.select("#worst table.listed a").eachAttr("href")).doesNotHaveDuplicates();
  }

  @Test
  void findingsAreCountedByRuleYearOrganAndDivision() throws IOException {
    Document page =
        page(
            wrongTotal(),
            ReportBuilder.zeros().path("old.txt").organization("西城区灯谜局").year(2023),
            ReportBuilder.zeros().path("warned.txt").organization("澜江区皮影局").section(5, "无"));
    assertThat(rows(page, "rule"))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("empty-section ").endsWith(" warning 1"),
            row -> assertThat(row).startsWith("row-total ").endsWith(" error 1"));
    assertThat(rows(page, "year")).containsExactly("2023 1 1 0 0 0", "2024 2 0 1 1 0");
    assertThat(rows(page, "organ")).containsExactly("北京市西城区灯谜局 2 1 1 0 0", "澜江区皮影局 1 0 0 1 0");
    assertThat(rows(page, "division")).startsWith("北京市西城区 2 1 1 0 0");
  }

  private static List<String> rows(Document page, String table) {
    return page.select("#counts-" + table).get(0).closest("table").select("tbody tr").eachText();
  }

  @Test
  void whatNoReportStatesIsNoZero() throws IOException {
    Document page =
        page(
            ReportBuilder.zeros().path("a.txt").year(2023).set("requests.received", "5"),
            ReportBuilder.zeros()
                .path("b.txt")
                .organization("云溪市棋牌局")
                .year(2023)
                .set("requests.received", "missing"),
            ReportBuilder.zeros()
                .path("c.txt")
                .organization("云溪市糖画局")
                .year(2024)
                .set("requests.received", "missing"));
    Elements row = page.select("#years tbody tr:has(th:containsOwn(Requests received)) td");
    assertThat(row.eachText())
        .containsExactly("5 without a number: 1", "not known without a number: 1");
    assertThat(page.select("svg[aria-label^=Requests:]").attr("aria-label"))
        .contains("Requests received: 2023 5, 2024 not known");
  }

  @Test
  void plotsAreDrawnWhereThereAreSeveralYears() throws IOException {
    assertThat(page(wrongTotal()).select("svg")).isEmpty();
    ReportBuilder[] years = {
      wrongTotal().year(2022).path("a.txt"), wrongTotal().year(2024).path("b.txt")
    };
    Document page = page(years);
    assertThat(page.select("figure figcaption").eachText())
        .containsExactly(
            "Requests: received, carried over, carried forward",
            "Outcomes, as shares of those stated",
            "Disputes");
    assertThat(page.select("figure svg[role=img][viewBox]")).hasSize(3);
    assertThat(page.select("figure svg").get(0).attr("aria-label"))
        .contains("Requests received: 2022 9, 2023 not known, 2024 9");
    assertThat(page.select("figure svg text").eachText()).contains("2022", "2023", "2024", "100%");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void proseHasItsClaimsMarked() throws IOException {
    Document page =
        page(
            ReportBuilder.zeros()
                .section(1, "本年度收到申请共3件，办结共0件。")
                .claim("3", "requests.received.total")
                .claim("0", "requests.disposed.total.total"));
    Elements marks = page.select("#reports p mark");
    assertThat(marks.eachText()).hasSize(2);
    assertThat(marks.get(0).className()).isEqualTo("failed");
    assertThat(marks.get(0).ownText()).isEqualTo("共3件");
    assertThat(marks.get(0).selectFirst("small").text()).isEqualTo("the table has 0");
    assertThat(marks.get(1).className()).isEqualTo("held");
    assertThat(marks.get(1).selectFirst("small").text()).startsWith("as in the table: （七）总计");
    assertThat(marks.get(0).parent().text()).startsWith("本年度收到申请共3件").endsWith("。");
  }

  @Test
  void linesOfTheTextStandBehindAClick() throws Exception {
    Report report = new ReportReader().read(SAMPLES.resolve("totals-2022.txt"));
    Document page = page(report);
    Element details = page.selectFirst(".findings details:has(.lines)");
    assertThat(details.hasAttr("open")).isFalse();
    for (Element line : details.select(".lines li")) {
      int number = Integer.parseInt(line.selectFirst("span").text());
      assertThat(report.source().text().line(number).orElseThrow())
          .contains(line.selectFirst("code").wholeText());
    }
    assertThat(details.select("mark").eachText()).contains("12");
  }

  @Test
  void inputThatCouldNotBeReadIsSaid() throws IOException {
    String written =
        written(
            Locale.ROOT,
            List.of(new UnreadInput("坏 <1>.txt", 7, Message.of("unreadable.empty"))),
            wrongTotal().build());
    Document page = Jsoup.parse(written);
    assertThat(page.select("#unread tbody tr").eachText())
        .containsExactly("坏 <1>.txt 7 the file is empty; give the text of a report");
    assertThat(page.select(".totals li").last().text()).isEqualTo("1 inputs not read");
  }

  @Test
  void whatIsNoReportIsListedToo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingWriter html = new FindingHtml(bytes, "1.2.3", Locale.ROOT);
    Report report = wrongTotal().build();
    Assessment assessment = new Checker().assess(report);
    html.begin();
    html.write(assessment);
    Tally tally = new Tally();
    tally.addFindings(assessment);
    html.end(tally);
    Document page = Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
    assertThat(page.select("#reports .findings > li")).hasSize(1);
    assertThat(page.select("table.form")).isEmpty();
    assertThat(page.select(".totals li").first().text()).isEqualTo("0 reports");
  }

  @Test
  void pageSpeaksBothLanguages() throws IOException {
    Report report = wrongTotal().build();
    Document chinese = Jsoup.parse(written(Locale.CHINESE, List.of(), report));
    assertThat(chinese.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(chinese.title()).isEqualTo("政府信息公开工作年度报告核对结果");
    assertThat(chinese.selectFirst(".findings p").text()).startsWith("错误");
    Document english = page(report);
    assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(english.select("h2").eachText()).hasSameSizeAs(chinese.select("h2").eachText());
  }

  @Test
  void sameReportsMakeTheSameBytes() throws IOException {
    Report[] reports = {
      wrongTotal().year(2023).path("a.txt").build(), wrongTotal().year(2024).path("b.txt").build()
    };
    assertThat(written(Locale.CHINESE, List.of(), reports))
        .isEqualTo(written(Locale.CHINESE, List.of(), reports));
  }
}
