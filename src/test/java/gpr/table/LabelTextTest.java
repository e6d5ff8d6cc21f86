package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "（一）予以公开=一=予以公开=予以公开",
        "(一) 予以公开=一=予以公开=予以公开",
        "3.危及“三安全一稳定”=3=危及三安全一稳定=危及三安全一稳定",
        "３．其他=3=其他=其他",
        "四、结转下年度继续办理=四=结转下年度继续办理=结转下年度继续办理",
        "（二）部分公开（区分处理的，只计这一情形）=二=部分公开=部分公开区分处理的只计这一情形",
        "结果 维持=''=结果维持=结果维持",
        "三安全=''=三安全=三安全",
        "3.其它=3=其他=其他",
        "法人或其它组织=''=法人或其他组织=法人或其他组织",
        "## 二、主动公开=二=主动公开=主动公开"
      })
  void keepsTheOrdinalApart(String text, String ordinal, String body, String full) {
    assertThat(LabelText.of(text)).isEqualTo(new LabelText(ordinal, body, full));
  }
}
