package gpr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of single characters, held against the JDK where it knows them too. */
class SignsTest {
  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\u2009', '\u00AD'})
  void spacesOfEveryWidthAndNoneAreSpaces(char space) {
    assertThat(Signs.isSpace(space)).isTrue();
    assertThat(Signs.isWord(space)).isFalse();
  }

  @Test
  void digitsAreThoseOfHalfAndFullWidthAndNoOthers() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean digit = c >= '0' && c <= '9' || c >= '０' && c <= '９';
      assertThat(Signs.isDigit(c)).as("%04x", (int) c).isEqualTo(digit);
      if (digit) {
        assertThat(Signs.digit(c)).isEqualTo(Character.digit(c, 10));
      }
    }
  }

  @Test
  void narrowIsWhatTheJdkMakesOfFullWidth() {
    for (char c = '！'; c <= '～'; c++) {
      assertThat(String.valueOf(Signs.narrow(c)))
          .isEqualTo(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
    }
  }

  @ParameterizedTest
  @CsvSource({"⾃然⼈,自然人", "⼀、总体情况,一、总体情况", "⻓期,长期", "⻔户,门户", "⾏政许可,行政许可", "公開,公開", "Ａ１,Ａ１"})
  void radicalsAreTheCharactersThatTheyAreWrittenFor(String written, String meant) {
    assertThat(Folding.compatible(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "政府信息公開,政府信息公开",
    "收到和處理政府信息公開申請情況,收到和处理政府信息公开申请情况",
    "復議後起訴,复议后起诉",
    "屬於國家秘密,属于国家秘密",
    "行政徵收,行政征收",
    "乾安县,乾安县",
    "⾏政許可,行政许可"
  })
  void traditionalCharactersAreFoldedButWhereBothAreInUse(String written, String common) {
    assertThat(Folding.common(written)).isEqualTo(common);
  }

  @Test
  void aCommonCharacterIsFoldedIntoItself() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      char common = Folding.common(c);
      assertThat(Folding.common(common)).as("%04x", (int) c).isEqualTo(common);
    }
  }

  @ParameterizedTest
  @CsvSource({"十,10", "十二,12", "二十五,25", "一百零五,105", "两千,2000", "三万五千,35000", "〇,0", "零,0"})
  void numeralsAreRead(String numeral, int value) {
    Numerals.Numeral read = Numerals.read(numeral, 0, numeral.length());
    assertThat(read.value()).isEqualByComparingTo(String.valueOf(value));
    assertThat(read.end()).isEqualTo(numeral.length());
  }

  @Test
  void twoDigitsWithoutAPlaceAreNoNumeral() {
    assertThat(Numerals.read("二五", 0, 2).value()).isNull();
  }
}
