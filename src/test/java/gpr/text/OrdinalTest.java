package gpr.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinals in all the ways in which converters and offices write them. */
class OrdinalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "一、总体情况 一 1 2",
        "（一）予以公开 一 1 3",
        "(三)不予公开 三 3 3",
        "〔三〕不予公开 三 3 3",
        "㈢不予公开 三 3 1",
        "㊂不予公开 三 3 1",
        "1.属于国家秘密 1 1 2",
        "1、属于国家秘密 1 1 2",
        "1)属于国家秘密 1 1 2",
        "1，属于国家秘密 1 1 2",
        "1。属于国家秘密 1 1 2",
        "１．属于国家秘密 1 1 2",
        "①属于国家秘密 1 1 1",
        "①、属于国家秘密 1 1 2",
        "⑴属于国家秘密 1 1 1",
        "⒈属于国家秘密 1 1 1",
        "3其他 3 3 1",
        "十二、其他 十二 12 3",
        "⼀、总体情况 一 1 2",
        "3-其他 3 3 2",
        "I.总体情况 1 1 2",
        "iv)复议 4 4 3",
        "（VII）总计 7 7 5"
      })
  void isReadWhateverItsSigns(String text, String sign, int number, int end) {
    Ordinal ordinal = Ordinal.at(text, 0).orElseThrow();
    assertThat(ordinal.sign()).isEqualTo(sign);
    assertThat(ordinal.number()).isEqualTo(number);
    assertThat(ordinal.end()).isEqualTo(end);
  }

  @Test
  void spacesMayStandWithinIt() {
    assertThat(Ordinal.at("（ 一 ）予以公开", 0).orElseThrow().sign()).isEqualTo("一");
    assertThat(Ordinal.at("1 .其他", 0).orElseThrow().end()).isEqualTo(3);
  }

  @Test
  void aNumberBeforeAWordIsAnOrdinalWithoutAMark() {
    assertThat(Ordinal.at("3其他", 0).orElseThrow().marked()).isFalse();
    assertThat(Ordinal.at("3.其他", 0).orElseThrow().marked()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "其他", "三安全一稳定", "2024年", "（", "（三", "一", "（其中）", "（3件）", "1-2", "IT部门", "IIII.", "V"
      })
  void isNotMadeOfOtherWords(String text) {
    assertThat(Ordinal.at(text, 0)).isEmpty();
  }
}
