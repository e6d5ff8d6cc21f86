package gpr.table;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.table.Captions.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose table captions say that the next one is, in a report of 2024. */
class CaptionsTest {
  private static final TableReader.Subject SUBJECT = new TableReader.Subject(2024, "云溪市档案局");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Y年数据",
        "Y 年度数据：",
        "### Y年数据",
        "1. Y 年度",
        "（Y年1月—12月）",
        "Y年1月1日至12月31日",
        "统计期限：Y年1月1日至Y年12月31日",
        "Y.1.1-Y.12.31",
        "数据年份：Y",
        "截至Y年12月31日",
        "现将有关情况公布如下，Y年数据：",
        "填报期间：Y年1月1日-12月31日  单位：件"
      })
  void aYearIsTheReportsOrAnother(String words) {
    assertThat(said(words.replace("Y", "2023"))).isEqualTo(Owner.OTHER);
    assertThat(said(words.replace("Y", "2024"))).isEqualTo(Owner.OWN);
    assertThat(Captions.ownerAsSaid(words.replace("Y", "2023"), TableReader.Subject.UNKNOWN))
        .isEqualTo(Owner.UNSAID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "二〇二三年数据",
        "附2023年数据供对比：",
        "附：2023 年数据（供对比）",
        "为便于对比，附2023年数据：",
        "#### 上年度数据",
        "> 去年同期",
        "附上年度数据供参考："
      })
  void lastYearIsNamedInManyWays(String words) {
    assertThat(said(words)).isEqualTo(Owner.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2023年1月1日起至2023年12月31日止。",
        "2025年1月16日",
        "与2023年相比增加5件",
        "与2023年相比，申请情况如下：",
        "注：2023年的数据见上年报告",
        "本年新收12件"
      })
  void sentencesAndDaysSayNothing(String words) {
    assertThat(said(words)).isEqualTo(Owner.UNSAID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《条例》（2019年修订）",
        "依据2019年修订的《条例》",
        "（依据2023年版统计口径）",
        "根据国办2021年印发的格式填报",
        "按照2021年格式要求",
        "（2021版）",
        "与去年同期基本持平",
        "与往年一致",
        "去年同期数据略",
        "上年数据见去年年报",
        "详见2023年工作要点",
        "上年度未收到申请",
        "2023年未收到申请",
        "2023年以来受理情况"
      })
  void whatIsSaidOfAnotherYearIsNoCaption(String words) {
    assertThat(said(words)).isEqualTo(Owner.UNSAID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年数据（与上年持平）",
        "2023年收到和处理情况（2021版格式）",
        "2023年尚未审结情况",
        "2023年未经复议直接起诉情况",
        "2023年无法提供情况",
        "2023年数据见下表",
        "2023年制发规范性文件意见征集情况",
        "2023年起至2023年底数据",
        "2021版格式 2023年数据",
        "依据2019年修订的《条例》填报的去年数据"
      })
  void aCaptionOfAnotherYearMayHaveSuchWords(String words) {
    assertThat(said(words)).isEqualTo(Owner.OTHER);
  }

  @Test
  void theLastClauseSaysWhoseTheTableIs() {
    assertThat(said("2023年数据见上年报告，本年数据如下：")).isEqualTo(Owner.OWN);
    assertThat(said("本年数据见附件，2023年数据如下：")).isEqualTo(Owner.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "2024年政府信息公开申请收到和处理情况统计表, OWN",
    "市档案局2024年数据, OWN",
    "2024年本单位情况, OWN",
    "表2 2024年度县林场统计表, OTHER",
    "县林业局2024年度数据：, OTHER",
    "（县林业局2024年）, OTHER",
    "2024年县种子站政府信息公开申请情况, OTHER",
    "县林业局本年度数据, OTHER",
    "2024年上半年数据, OTHER",
    "2024年第四季度, OTHER",
    "样表（2024年）, OTHER",
    "2024年预计数, OTHER",
    "2024年各乡镇情况, ANNEX",
    "2024年全县汇总情况, SUMMARY",
    "云溪市2024年情况, UNSAID"
  })
  void theReportsYearDoesNotMakeAnothersTableItsOwn(String words, Owner owner) {
    assertThat(said(words)).isEqualTo(owner);
  }

  private static Owner said(String words) {
    return Captions.ownerAsSaid(words, SUBJECT);
  }
}
