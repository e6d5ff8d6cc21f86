package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0件|0|1",
        "30件|30|2",
        "1,016件|1016|5",
        "1，016件|1016|5",
        "1 016件|1016|5",
        "1,234,567件|1234567|9",
        "380.50元|380.50|6",
        "3.5万件|3.5E+4|4",
        "2千件|2E+3|2",
        "一件|1|1",
        "两件|2|1",
        "十件|10|1",
        "十二件|12|2",
        "二十件|20|2",
        "三十五件|35|3",
        "一百零五件|105|4",
        "一千二百件|1200|4",
        "三万五千件|35000|4",
        "零件|0|1",
        "30|30|2"
      })
  void numberIsReadToItsEnd(String text, BigDecimal value, int end) {
    ProseNumbers.Number number = ProseNumbers.read(text, 0, text.length());
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12,34件", "1234,567件", "12 34件", "1,0165件", "1234567890123456789件", "二三件"})
  void numberThatMayBeTwoIsNotTrusted(String text) {
    assertThat(ProseNumbers.read(text, 0, text.length()).value()).isNull();
    assertThat(ProseNumbers.read(text, 0, text.length()).end()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年1月16日, 2024-01-16",
    "2024年01月06日, 2024-01-06",
    "2024年1月16号, 2024-01-16",
    "二〇二四年一月十六日, 2024-01-16",
    "二O二四年十二月三十一日, 2024-12-31",
    "2024-01-16, 2024-01-16",
    "2024.1.16, 2024-01-16",
    "2024/1/6, 2024-01-06"
  })
  void dateIsReadInEveryWriting(String text, LocalDate date) {
    assertThat(ProseNumbers.date(text, 0, text.length()))
        .isEqualTo(new ProseNumbers.Date(date, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年1月",
        "2024年",
        "24年1月1日",
        "1024年1月1日",
        "2024-1",
        "2024年1-16",
        "20240116",
        "2024年1月116日"
      })
  void whatLacksAPartIsNoDate(String text) {
    assertThat(ProseNumbers.date(text, 0, text.length())).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年13月1日", "2024年2月30日", "2023-02-29", "2024年元月32日"})
  void dateOfNoCalendarIsSeenButHasNoValue(String text) {
    assertThat(ProseNumbers.date(text, 0, text.length()))
        .isEqualTo(new ProseNumbers.Date(null, text.length()));
  }

  @Test
  void yearIsNoPartOfALongerNumber() {
    assertThat(ProseNumbers.year("2024", 0, 4)).isEqualTo(2024);
    assertThat(ProseNumbers.year("二〇二四年", 0, 5)).isEqualTo(2024);
    assertThat(ProseNumbers.year("20245", 0, 5)).isZero();
    assertThat(ProseNumbers.year("12024", 1, 5)).isZero();
    assertThat(ProseNumbers.year("202", 0, 3)).isZero();
    assertThat(ProseNumbers.year("1999", 0, 4)).isZero();
  }
}
