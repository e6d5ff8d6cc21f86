package gpr.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 3 -",
        "—12—",
        "-1-",
        "~ 5 ~",
        "第3页",
        "第 3 页，共 8 页",
        "第3页/共8页",
        "当前第2页",
        "Page 3 of 8",
        "page 3",
        "P. 9",
        "P9",
        "3 / 8",
        "-- 3 of 8 --",
        "3/8",
        "3 页",
        "页码：3",
        "# 4",
        "· 3 ·",
        "－３－"
      })
  void knowsTheNumberOfAPage(String line) {
    assertThat(PageNumber.is(line)).isTrue();
  }

  /** A number alone may be a cell, a bold one too; a sign before it makes it a change. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "### 2023",
        "",
        "3",
        "12",
        "**3**",
        "*3*",
        "-3",
        "+3",
        "3-",
        "3 8",
        "3件",
        "2024年",
        "第3项",
        "Pages",
        "5%",
        "12345/8",
        "0/71",
        "71/8",
        "第9页 共8页",
        "第二十条第（一）项",
        "2023-01-15"
      })
  void whatMayBeACellIsNone(String line) {
    assertThat(PageNumber.is(line)).isFalse();
  }
}
