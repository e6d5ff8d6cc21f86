package gpr.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of another report or of a template, and fees that do not fit together. */
class FormalRulesTest {
  private static List<Finding> findings(ReportBuilder report, String rule) {
    return new Checker()
        .assess(report.build()).findings().stream()
            .filter(finding -> finding.rule().id().equals(rule))
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XX局坚持公开透明。",
        "××市水务局坚持公开。",
        "20XX年，我局坚持公开。",
        "某某局坚持公开透明。",
        "（此处填写本机关总体情况）",
        "【单位名称】坚持公开。",
        "收到信件__件。",
        "截至XX月XX日。",
        "主动公开信息N条。",
        "（请输入总体情况）",
        "（待补充）",
        "（机关全称）坚持公开。",
        "请在此填入总体情况。",
        "点击此处输入文字。",
        "（待填）",
      })
  void whatATemplateHasIsSaid(String prose) {
    assertThat(findings(ReportBuilder.zeros().section(1, prose), "placeholder")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某市民来电反映积水问题，已公开处置情况。",
        "对某镇村民提出的申请耐心解释。",
        "针对某单位提出的意见，及时答复。",
        "某区域停水信息及时公开。",
        "联系电话：0555-12××××5。",
        "张某某向我局申请公开，已答复。",
        "张某某局长带队调研。",
        "**市**水务局坚持公开。",
        "以“XX项目”为例开展解读。",
        "公众号“○○云岭”发布信息。",
      })
  void whoIsNamedByNoNameOnPurposeIsNoPlaceholder(String prose) {
    assertThat(findings(ReportBuilder.zeros().section(1, prose), "placeholder")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 县级以上地方人民政府的政府信息公开工作主管部门 makes the report of the government.
    "云溪市人民政府, 本报告由云溪市行政审批局编制。, 0",
    "云溪市人民政府, 本报告由青石县行政审批局编制。, 0",
    "云溪市水务局, 本报告由云溪市财政局编制。, 1",
    "云溪市水务局, 本报告由云溪市水务局编制。, 0",
    "云溪市水务局, 本报告由市水务局办公室编制。, 0",
    "云溪市水务局, 现公布青石县水利局2023年政府信息公开工作年度报告。, 1",
    "云溪市人民政府, 现公布青石县水利局2023年政府信息公开工作年度报告。, 1",
  })
  void organOfTheProseIsThatOfTheTitle(String organ, String prose, int count) {
    ReportBuilder report = ReportBuilder.zeros().organization(organ).section(1, prose);
    assertThat(findings(report, "other-organ")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "现公布青石县水利局2023年政府信息公开工作年度报告。, other-organ, 1",
    "现公布云溪市水务局2024年政府信息公开工作年度报告。, other-organ, 0",
    "本报告由青石县水利局编制。, other-organ, 1",
    "根据条例，XX局编制本报告。, placeholder, 1",
    "如有疑问，请与某单位联系。, placeholder, 0",
  })
  void whatStandsBeforeTheFirstSectionIsLookedAtToo(String prose, String rule, int count) {
    ReportBuilder report = ReportBuilder.zeros().organization("云溪市水务局").preface(prose);
    assertThat(findings(report, rule)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "云溪市水务局, 2025-02-01, 1",
    "云溪市水务局, 2025-01-31, 0",
    "云溪市人民政府, 2025-03-31, 0",
    "云溪市人民政府, 2025-04-01, 1",
    // A school reports on a 学年: 2023 is that of 2023-2024.
    "云溪大学2024-2025学年, 2025-10-30, 0",
  })
  void reportIsSignedInTime(String organ, LocalDate signed, int count) {
    ReportBuilder report = ReportBuilder.zeros().organization(organ).signed(signed);
    assertThat(findings(report, "signing-date")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "'2023年，我局坚持公开。', 1",
    "'二〇二三年，我局坚持公开。', 1",
    "'（一）2023年度，我局坚持公开。', 1",
    "'二○二四年，我局坚持公开。', 0",
    "'2024年，我局公开信息300条，2023年为280条。', 0",
    "'2019年修订的《条例》施行以来，我局坚持公开。', 0",
    "'2022年我局收到政府信息公开申请211件，今年收到245件，申请量有所上升。', 0",
    "'2022年我局收到政府信息公开申请211件。今年以来，我局认真落实。', 1",
  })
  void sectionOneBeginsWithTheYearOfTheTitle(String prose, int count) {
    assertThat(findings(ReportBuilder.zeros().section(1, prose), "other-year")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 160, 100, 0",
    "2, 100, 160, 1",
    "0, 100, 0, 1",
    "0, -, 100, 1",
    "0, -, 0, 0",
    "0, 0, 0, 0",
    "-, 100, 100, 0",
    "-, -, 100, 0",
  })
  void noMoreIsPaidThanWasAskedFor(String notices, String notified, String collected, int count) {
    ReportBuilder report = ReportBuilder.zeros().fee(notices, notified, collected);
    assertThat(findings(report, "fee-consistency")).hasSize(count);
  }
}
