package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Forms;
import gpr.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Headings are known by their words, and only where they are headings. */
class HeadingFinderTest {
  private static final String WHOLE =
      "一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n三、收到和处理政府信息公开申请情况\n丙。\n"
          + "四、政府信息公开行政复议、行政诉讼情况\n丁。\n五、存在的主要问题及改进情况\n戊。\n六、其他需要报告的事项\n无。\n";

  private static String chain(String text) {
    HeadingFinder finder = new HeadingFinder(Forms.latest());
    return HeadingChain.of(finder.candidates(SourceText.of(text))).stream()
        .map(heading -> heading.number() + ":" + heading.line())
        .collect(Collectors.joining(" "));
  }

  @Test
  void theFormsOwnHeadings() {
    assertThat(chain(WHOLE)).isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
  }

  @Test
  void aHeadingMayLackItsNumeralOrHaveAnArabicOne() {
    assertThat(chain(WHOLE.replace("一、总", "总").replace("二、主", "2、 主").replace("六、其", "其")))
        .isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
  }

  @Test
  void headingsMayBeMarkdownOrInBrackets() {
    assertThat(
            chain(WHOLE.replace("一、总", "## 一、总").replace("五、存", "**五、存").replace("改进情况", "改进情况**")))
        .isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
    assertThat(chain(WHOLE.replaceAll("(?m)^([一二三四五六])、", "第$1部分　")))
        .isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
    assertThat(chain(WHOLE.replaceAll("(?m)^([一二三四五六])、", "$1 ")))
        .isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
    assertThat(chain(WHOLE.replace("一、总", "壹、总").replace("二、主", "贰、主").replace("六、其", "陆、其")))
        .isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
    assertThat(chain(WHOLE.replaceAll("(?m)^([一二三四五六])、", "（$1）")))
        .isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
  }

  @Test
  void marksOfConvertersAreNoPartOfAHeading() {
    String marked =
        WHOLE
            .replace("一、总体情况", "[bookmark: _GoBack]一、总体情况")
            .replace("二、主动公开政府信息情况", "## 二、主动公开政府信息情况 {#x}")
            .replace("三、收到和处理政府信息公开申请情况", "h2. 三、收到和处理政府信息公开申请情况")
            .replace("四、政府信息公开行政复议、行政诉讼情况", "\\section*{四、政府信息公开行政复议、行政诉讼情况}")
            .replace("五、存在的主要问题及改进情况", "五五、、存存在在的的主主要要问问题题及及改改进进情情况况")
            .replace("六、其他需要报告的事项", "'''六、其他需要报告的事项'''\u200B");
    assertThat(chain(marked)).isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
    HeadingFinder finder = new HeadingFinder(Forms.latest());
    assertThat(finder.candidates(SourceText.of(marked)))
        .extracting(Heading::words)
        .containsExactly(
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项");
  }

  @Test
  void otherWordingsInUse() {
    assertThat(
            chain(
                "一、总体情况\n甲。\n二、行政机关主动公开政府信息情况\n乙。\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n丙。\n"
                    + "五、政府信息公开工作存在的主要问题及改进情况\n丁。\n"))
        .isEqualTo("1:1 2:3 4:5 5:7");
  }

  @Test
  void aSubheadingWithTheWordsOfAnotherSectionIsNone() {
    assertThat(chain(WHOLE.replace("甲。", "（一）主动公开政府信息情况\n甲。\n（二）依申请公开政府信息情况\n甲。")))
        .isEqualTo("1:1 2:6 3:8 4:10 5:12 6:14");
  }

  @Test
  void aListOfContentsIsNotTheReport() {
    String contents = WHOLE.replaceAll("(?m)^.。\n|^无。\n", "");
    assertThat(chain(contents + "\n" + WHOLE)).isEqualTo("1:8 2:10 3:12 4:14 5:16 6:18");
  }

  @Test
  void aSentenceThatNamesTheSectionsAndRowsOfTablesAreNone() {
    assertThat(chain("全文包括总体情况、主动公开政府信息情况、其他需要报告的事项。\n一、本年新收政府信息公开申请数量\n四、结转下年度继续办理\n")).isEmpty();
  }

  @Test
  void aHeadingMayStandOnTheLineOfItsParagraph() {
    assertThat(chain("一、总体情况2024年，本机关认真落实条例。\n乙。\n")).isEqualTo("1:1");
  }

  @Test
  void aCharacterOrTwoOfALongHeadingMayBeMisread() {
    assertThat(chain(WHOLE.replace("公开行政复议", "公幵行政复议").replace("收到和处理", "收至和处埋")))
        .isEqualTo("1:1 2:3 3:5 4:7 5:9 6:11");
    assertThat(chain(WHOLE.replace("收到和处理政府", "收至和处埋攻俯"))).isEqualTo("1:1 2:3 4:7 5:9 6:11");
    assertThat(chain(WHOLE.replace("总体情况", "总休情况"))).isEqualTo("2:3 3:5 4:7 5:9 6:11");
  }

  @Test
  void misreadWordsThatAreNearTwoHeadingsAreTheNearer() {
    assertThat(chain("二、王动公开政府信息情况\n乙。\n")).isEqualTo("2:1");
    assertThat(chain("行政机关主动公开政府信思情况\n乙。\n")).isEqualTo("2:1");
  }

  @Test
  void sentencesAndRowsWithTheWordsOfAHeadingAreNone() {
    assertThat(chain("一、总体情况。\n")).isEqualTo("1:1");
    assertThat(chain("介绍了总体情况。全年的其他情况\n")).isEmpty();
    assertThat(chain("| 总体情况 | 其他需要报告的事项\n")).isEmpty();
    assertThat(chain("总体情况\t其他需要报告的事项\n")).isEmpty();
    assertThat(chain("情况\n事项\n总体\n")).isEmpty();
  }

  @Test
  void marksAroundAHeadingAreNoneOfItsWords() {
    HeadingFinder finder = new HeadingFinder(Forms.latest());
    Heading heading = finder.candidates(SourceText.of("  ### 一、 总体情况 ###  \n")).get(0);
    assertThat(heading.number()).isEqualTo(1);
    assertThat(heading.title()).isEqualTo("总体情况");
    assertThat(heading.words()).isEqualTo("一、 总体情况");
  }

  @Test
  void ofTwoHeadingsOfASectionTheOneWithItsOwnNumeralIsIt() {
    assertThat(chain("主动公开政府信息情况\n甲。\n二、主动公开政府信息情况\n乙。\n")).isEqualTo("2:3");
    assertThat(chain("七、主动公开政府信息情况\n甲。\n2、主动公开政府信息情况\n乙。\n")).isEqualTo("2:3");
    assertThat(chain("（二）主动公开政府信息情况\n甲。\n2、主动公开政府信息情况\n乙。\n")).isEqualTo("2:3");
  }
}
