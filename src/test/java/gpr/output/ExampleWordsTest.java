package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.check.Rule;
import gpr.check.Rules;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The lines of examples as a clerk reads them. */
class ExampleWordsTest {
  private static List<String> chinese(String... lines) {
    return ExampleWords.of(List.of(lines), Locale.CHINESE);
  }

  @Test
  void rowsAndCellsHaveTheirLabels() {
    assertThat(
            chinese(
                "requests.received = 7 1 0 0 0 blank 9",
                "requests.received.naturalPerson = 7 or 8",
                "proactiveDisclosure.licensing.decisions = ~12",
                "last year: section 5 = 无",
                "disputes = missing",
                "fee 2 500 600",
                "prose requests.received.total = 30"))
        .containsExactly(
            "一、本年新收政府信息公开申请数量：7 1 0 0 0 （空） 9",
            "一、本年新收政府信息公开申请数量，自然人：7 或 8",
            "行政许可，本年处理决定数量：12（推定）",
            "上年度报告中，第 5 部分：无",
            "政府信息公开行政复议、行政诉讼情况：（缺失）",
            "第六部分：发出收费通知 2 件，通知收取 500 元，实际收取 600 元",
            "正文：一、本年新收政府信息公开申请数量，总计为 30");
  }

  @Test
  void labelsAreThoseOfTheFormThatTheExampleIsIn() {
    assertThat(chinese("template = 2019", "proactiveDisclosure.licensing.change = -5"))
        .containsExactly("表格为 2019 年格式", "行政许可，本年增/减：-5");
  }

  @Test
  void noLineOfTheCatalogueIsLeftInKeys() {
    for (Rule rule : Rules.all()) {
      for (List<String> example : List.of(rule.failingExample(), rule.passingExample())) {
        assertThat(ExampleWords.of(example, Locale.CHINESE))
            .as(rule.id())
            .hasSameSizeAs(example)
            .noneMatch(line -> line.contains(" = ") || line.matches(".*[a-z]+[.][a-zA-Z]+.*"));
      }
    }
  }
}
