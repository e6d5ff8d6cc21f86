package gpr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees of a text with tags: its lines, the rows of its tables, and their places. */
class HtmlTextTest {
  private static final CellReader CELL_READER = new CellReader();

  private static VisibleText visible(String text) {
    return VisibleText.of(SourceText.of(text), CELL_READER);
  }

  private static List<String> lines(String text) {
    SourceText seen = visible(text).seen();
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= seen.lineCount(); line++) {
      lines.add(seen.line(line));
    }
    return lines;
  }

  /**
   * Rows as {@code cell|cell}; a cell in parts as {@code 12+3}, one that is unreadable as ?text.
   */
  private static List<String> rows(String text) {
    VisibleText visible = visible(text);
    return LayoutReader.read(visible, 1, visible.seen().lineCount() + 1, true, CELL_READER)
        .rows()
        .stream()
        .map(row -> row.cells().stream().map(HtmlTextTest::cell).collect(Collectors.joining("|")))
        .toList();
  }

  private static String cell(Cell cell) {
    return switch (cell.kind()) {
      case PARTS -> String.join("+", cell.parts());
      case OTHER -> "?" + cell.text();
      default -> cell.text();
    };
  }

  private static String only(String cell) {
    List<String> rows = rows("<table><tr><td>规章</td>" + cell + "<td>0</td></tr></table>\n");
    assertThat(rows).hasSize(1);
    String row = rows.get(0);
    return row.substring("规章|".length(), row.length() - "|0".length());
  }

  @Test
  void theTagsOfATableMayBeBrokenOverLinesAndHaveAnything() {
    assertThat(
            rows(
                "<table\nclass=\"MsoTable\"><tr\nstyle='a:b'><td\nwidth=20>规章</td><td"
                    + " title=\"a>b\">0</td><!-- <td>9</td> --><TD>&#49;2</TD></tr>\n</table>\n"))
        .containsExactly("规章|0|12");
  }

  @Test
  void endTagsMayBeLeftOut() {
    assertThat(rows("<table><tr><td>规章<td>0<td>3<tr><td>行政许可<td>12</table>\n"))
        .containsExactly("规章|0|3", "行政许可|12");
  }

  @Test
  void aCellOverRowsAndColumnsHasItsTextInTheFirstPlace() {
    assertThat(
            rows(
                "<table><tr><td rowspan=2>（三）不予公开</td><td>1.属于国家秘密</td><td>0</td><td>5</td></tr>"
                    + "<tr><td>2.其他</td><td>1</td><td>2</td></tr>"
                    + "<tr><td colspan=\"2\">（七）总计</td><td>1</td><td>7</td></tr></table>\n"))
        .containsExactly("（三）不予公开|1.属于国家秘密|0|5", "|2.其他|1|2", "（七）总计||1|7");
  }

  @Test
  void aBorderThatWasMovedInWordAddsNoBlankCells() {
    assertThat(
            rows(
                "<table><tr><td>规章</td><td colspan=2>1</td><td>2</td><td>3</td></tr>"
                    + "<tr><td>行政规范性文件</td><td>4</td><td colspan=2>5</td><td>6</td></tr></table>\n"))
        .containsExactly("规章|1|2|3", "行政规范性文件|4|5|6");
  }

  @Test
  void aNumberOverSeveralColumnsLeavesTheOthersEmpty() {
    assertThat(
            rows(
                "<table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>"
                    + "<tr><td>行政许可</td><td colspan=3>12</td></tr></table>\n"))
        .containsExactly("规章|1|2|3", "行政许可|12||");
  }

  @ParameterizedTest
  @CsvSource({
    "<td>12<br>3</td>, 12+3",
    "<td><p>12</p><p>3</p></td>, 12+3",
    "<td><div>12</div>3</td>, 12+3",
    "<td>17<sup>1</sup></td>, 17",
    "<td>17<sup>[1]</sup></td>, 17",
    "<td>17<a class=footnote-ref href=#f><span>1</span></a></td>, 17",
    "<td><sup>1</sup></td>, ?1",
    "<td><del>5</del>17</td>, 17",
    "<td><s>5</s>17</td>, 17",
    "<td><strike>5</strike>17</td>, 17",
    "<td><span style='text-decoration: line-through'>5</span>17</td>, 17",
    "<td><span style='DISPLAY: none'>5</span>17</td>, 17",
    "<td><span style='visibility:hidden'>5</span>17</td>, 17",
    "<td><span hidden>5</span>17</td>, 17",
    "<td><span style='mso-hide:all'>5</span>17</td>, 17",
    "<td>&nbsp;17&nbsp;</td>, 17",
    "<td>&#49;&#x37;</td>, 17",
    "<td><p><b>1</b><span>7</span></p><p></p></td>, 17",
    "<td><p>17</p><p>件</p></td>, 17件",
    "<td>22<br>（其中修订16件）</td>, 22（其中修订16件）",
    "<td>约12</td>, ?约12",
    "<td></td>, ''",
    "<td>&nbsp;</td>, ''",
    "<td><table><tr><td>17</td></tr></table></td>, 17"
  })
  void whatStandsInACell(String html, String expected) {
    assertThat(only(html)).isEqualTo(expected);
  }

  @Test
  void aTableThatLaysOutAPageIsNoTableOfTheForm() {
    assertThat(
            lines(
                "<html><body><table><tr><td><h1>云山县2024年报告</h1><p>根据条例。</p></td></tr><tr><td>"
                    + "<table><tr><td>规章</td><td>0</td></tr></table></td></tr></table></body></html>\n"))
        .containsExactly("云山县2024年报告", "根据条例。", "规章\t0");
  }

  @Test
  void aPageIsItsBlocksWithoutScriptsMenusAndHiddenText() {
    assertThat(
            lines(
                "<!DOCTYPE html>\n<html><head><title>年报</title><style>p{a:b}</style>\n"
                    + "<script>if(a<2){b()}</script></head><body>\n<nav>首页</nav>"
                    + "<p>一、总体\n  情况</p><div>共 <b>3</b>&nbsp;件<br>其中2件</div>"
                    + "<p style='display:none'>9件</p>\n<ul><li>甲<li>乙</ul></body></html>\n"))
        .containsExactly("年报", "一、总体情况", "共 3\u00A0件", "其中2件", "甲", "乙");
  }

  @Test
  void markdownKeepsItsLinesButForThoseWithTagsOnly() {
    assertThat(
            lines(
                "# 标题<a id=\"x\"></a>\n\n<!-- image -->\n<div>\n\n- 甲 < 乙\n\n</div>\n"
                    + "<p align=\"center\">合并\n成一行</p>\n| 规章 | 1<br>2 |\n"))
        .containsExactly("# 标题", "", "", "- 甲 < 乙", "", "合并成一行", "| 规章 | 1<br>2 |");
  }

  @Test
  void whatAnUnclosedTableSwallowsStandsInItsOrder() {
    assertThat(lines("一、总体情况\n<table><tr><td>规章</td><td>0</td></tr>\n三、收到\n\n四、复议\n"))
        .containsExactly("一、总体情况", "规章\t0", "三、收到", "", "四、复议");
  }

  @Test
  void whatIsSeenKnowsItsPlaceInTheSource() {
    VisibleText visible =
        visible(
            "<html><body>\r\n<h2>一、<i>总体</i></h2>\r\n<table><tr><td>规章</td>\r\n<td>&nbsp;&#49;2</td>"
                + "<td></td></tr></table></body></html>");
    assertThat(visible.seen().line(1)).isEqualTo("一、总体");
    assertThat(visible.place(1, 1)).isEqualTo(new VisibleText.Place(2, 5));
    assertThat(visible.place(1, 3)).isEqualTo(new VisibleText.Place(2, 10));
    assertThat(visible.seen().line(2)).isEqualTo("规章\t\u00A012\t");
    Row row = visible.rowAt(2);
    assertThat(place(visible, row, 0)).isEqualTo(new VisibleText.Place(3, 16));
    assertThat(place(visible, row, 1)).isEqualTo(new VisibleText.Place(4, 5));
    assertThat(place(visible, row, 2)).isEqualTo(new VisibleText.Place(4, 26));
  }

  private static VisibleText.Place place(VisibleText visible, Row row, int cell) {
    return visible.place(row.cells().get(cell).line(), row.cells().get(cell).column());
  }

  @Test
  void signsOfLessThatBeginNoTagAreText() {
    SourceText source = SourceText.of("A<B，a<5，<https://a.b/c>，\\<b>\n");
    assertThat(VisibleText.of(source, CELL_READER).isAsWritten()).isTrue();
  }

  @Test
  void oneCellPerRowIsStillARow() {
    assertThat(rows("<table><tr><th>第二十条第（一）项</th></tr></table>\n")).containsExactly("第二十条第（一）项");
  }
}
