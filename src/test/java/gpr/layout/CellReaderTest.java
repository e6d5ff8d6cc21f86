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
        "0=0=''", "12=12=''", "１２=12=''", "'1,234'=1234=''", "'12,345,678'=12345678=''",
            "4068.208=4068.208=''",
        "+3=3=''", "-2=-2=''", "－2=-2=''", "12件=12=件", "3.5万元=3.5=万元", "251000元=251000=元",
        "22（其中修订16件）=22=''", "22件(含6件)=22=件", "**7**=7=''"
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
  @ValueSource(strings = {"1.", "1．", "（三）", "(3)", "规章", "1.属于国家秘密", "约10", "）", "3 其他"})
  void ordinalsAndWordsAreLabels(String text) {
    assertThat(read(text).kind()).isEqualTo(CellKind.LABEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"O", "l2", "1,23", "1.2.3", "#REF!", "12345678901234567", "2-3"})
  void otherTextIsNoNumber(String text) {
    assertThat(read(text).kind()).isEqualTo(CellKind.OTHER);
    assertThat(read(text).value()).isNull();
  }

  @Test
  void aBookmarkInACellIsNoPartOfItsText() {
    assertThat(read("[bookmark: _GoBack]5").value()).isEqualByComparingTo("5");
    assertThat(read("[bookmark: _Toc1]规章").text()).isEqualTo("规章");
  }

  @Test
  void keepsTheTextAsItStands() {
    assertThat(read("  1,234 ").text()).isEqualTo("1,234");
  }
}
