package gpr.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 年数据：|2023年数据：",
        "2 0 2 3 年|2023年",
        "２０２３年度|2023年度",
        "二〇二三年数据|2023年数据",
        "二零二三 年度|2023年度",
        "二 ○ 二 三 年|2023年",
        "### 2023年数据|2023年数据",
        "> 2023 年|2023年",
        "- 2023年|2023年",
        "1. 2023年|2023年",
        "（二）2023 年度|2023年度",
        "\\subsection*{2023 年}|2023年",
        "2023年1月1日至12月31日|2023年",
        "2023 年 1 月 1 日 至 2023 年 12 月 31 日|2023年",
        "二〇二三年一月至十二月|2023年",
        "2023年1-12月|2023年",
        "（2023年1月—12月）|（2023年）",
        "2023.1.1-2023.12.31|2023年",
        "2023-01-01至2023-12-31|2023年",
        "２０２３／１／１～２０２３／１２／３１|2023年",
        "2023年度（1月1日至12月31日）|2023年",
        "自2023年1月1日起至2023年12月31日止|2023年",
        "截至2023年12月31日|2023年",
        "2023年12月1日至2024年11月30日|2023年2024年",
        "表 1 2023 年度统计表|表1 2023年度统计表",
        // A day is no period, and what is no date stays.
        "2025年1月16日|2025年1月16日",
        "2023年5-8件|2023年5-8件"
      })
  void areWrittenInManyWays(String words, String plain) {
    assertThat(Years.plain(words)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023 年数据：",
        "### 2023 年度",
        "统计期限：2023年1月1日至2023年12月31日",
        "表 1 2023 年度统计表",
        "附件 2：2023 年 情况"
      })
  void aLineMaySayNothingElse(String line) {
    assertThat(Years.isAllOf(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023 年 12",
        "2023年 2024年",
        "2023 年 自然人 商业企业 总计",
        "2023年  总计",
        "2023",
        "行政许可 2023",
        "2025年1月16日"
      })
  void orIsARowOrAHead(String line) {
    assertThat(Years.isAllOf(line)).isFalse();
  }
}
