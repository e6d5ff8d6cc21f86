package gpr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
  private static Cell read(String text) {
    return new CellReader().read(text, 3, 5, 4, 8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "0=0=''",
        "12=12=''",
        "１２=12=''",
        "'1,234'=1234=''",
        "'12,345,678'=12345678=''",
        "12\u2009345=12345=''",
        "1\u202F234\u202F567.5=1234567.5=''",
        "4068.208=4068.208=''",
        "+3=3=''",
        "-2=-2=''",
        "－2=-2=''",
        "12件=12=件",
        "共12件=12=件",
        "共计12件=12=件",
        "3.5万元=3.5=万元",
        "251000元=251000=元",
        "22（其中修订16件）=22=''",
        "22件(含6件)=22=件",
        "**7**=7=''",
        "$0$=0=''",
        "\\(12\\)=12=''",
        "$1{,}234$=1234=''",
        "__0__=0=''",
        "'&nbsp;0'=0=''",
        "&#48;=0=''",
        "零=0=''",
        "二十五=25=''",
        "贰拾伍=25=''",
        "叁=3=''",
        "壹万贰仟=12000=''",
        "二十五件=25=件",
        "1.2万件=12000=件",
        "3.5万=3.5=万",
        "3亿=3=亿",
        "17①=17=''",
        "17[^1]=17=''",
        "17<sup>1</sup>=17=''",
        "~~5~~17=17=''",
        "<br>17=17=''",
        "17<br>件=17=件",
        "17<br>（其中修订6件）=17=''",
        "3.5千元=3.5=千元",
        "3500元整=3500=元",
        "[12](https://x.gov.cn/a.html)=12=''",
        "`12`=12=''",
        "//12//=12=''",
        "&ensp;12&thinsp;=12=''",
        "1\u200B94\u200B4=1944=''",
        "\u202D12\u202C=12=''"
      })
  void readsNumbers(String text, BigDecimal value, String unit) {
    Cell cell = read(text);
    assertThat(cell.kind()).isEqualTo(CellKind.NUMBER);
    assertThat(cell.value()).isEqualTo(value);
    assertThat(cell.unit()).isEqualTo(unit);
    assertThat(cell.line()).isEqualTo(3);
    assertThat(cell.column()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u3000 ", "&nbsp;", "<br>"})
  void knowsBlanks(String text) {
    assertThat(read(text).kind()).isEqualTo(CellKind.BLANK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "-", "—", "——", "无", "／", "\\"})
  void knowsWhatDoesNotApply(String text) {
    assertThat(read(text).kind()).isEqualTo(CellKind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(3)", "（0）", "[12]"})
  void aNumberInBracketsIsNoOrdinalByItself(String text) {
    assertThat(read(text).kind()).isEqualTo(CellKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", "1．", "（三）", "(三", "规章", "1.属于国家秘密", "不予公开", "）", "3 其他"})
  void ordinalsAndWordsAreLabels(String text) {
    assertThat(read(text).kind()).isEqualTo(CellKind.LABEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O",
        "〇",
        "l2",
        "12|3",
        "22（其中6）35",
        "约12",
        "25.",
        "25注1",
        "1,23",
        "1.2.3",
        "#REF!",
        "12345678901234567",
        "2-3",
        "2\\3",
        "超过12",
        "不足3",
        "+7%",
        "详见附件",
        "暂无数据"
      })
  void otherTextIsNoNumber(String text) {
    assertThat(read(text).kind()).isEqualTo(CellKind.OTHER);
    assertThat(read(text).value()).isNull();
  }

  @Test
  void aBookmarkInACellIsNoPartOfItsText() {
    assertThat(read("[bookmark: _GoBack]5").value()).isEqualByComparingTo("5");
    assertThat(read("[bookmark: _Toc1]规章").text()).isEqualTo("规章");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "12<br>3=12 3",
        "12⏎3=12 3",
        "7⏎0⏎5=7 0 5",
        "821 35=821 35",
        "1,⏎224=1, 224",
        "12<br/>3=12 3",
        "12</p><p>3=12 3"
      })
  void severalNumbersWhereOneIsExpectedAreParts(String text, String parts) {
    Cell cell = read(text.replace('⏎', Markup.LINE_END));
    assertThat(cell.kind()).isEqualTo(CellKind.PARTS);
    assertThat(cell.value()).isNull();
    assertThat(cell.text()).isEqualTo(parts);
    assertThat(cell.parts()).containsExactly(parts.split(" "));
  }

  @Test
  void theLinesOfALabelAreOneLabel() {
    assertThat(read("商业\n企业").text()).isEqualTo("商业企业");
    assertThat(read("5.要求行政机关确认\n3次").isLabel()).isTrue();
    assertThat(read("规章").parts()).isEmpty();
  }

  @Test
  void keepsTheTextAsItStands() {
    assertThat(read("  1,234 ").text()).isEqualTo("1,234");
  }
}
