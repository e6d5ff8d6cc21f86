package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A last sentence without its full stop does not go on in the closing lines. */
class FeesBeforeClosingTest {
  @Test
  void theYearOfTheSigningIsNotTheFees() throws Exception {
    String text =
        "江州市教育局2023年政府信息公开工作年度报告\n\n六、其他需要报告的事项\n"
            + "发出收费通知 2 件，总金额 1,300 元，实际收取 1,200 元\n\n江州市教育局\n2024年1月10日\n";
    Report report =
        new ReportReader().readAll("a.txt", text.getBytes(StandardCharsets.UTF_8)).get(0);
    assertThat(report.processingFee())
        .isEqualTo(
            new ProcessingFee(
                BigDecimal.valueOf(2), BigDecimal.valueOf(1300), BigDecimal.valueOf(1200)));
  }
}
