package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words below a table that name the unit of its money. */
class UnitNotesTest {
  private static final String AMOUNT = "proactiveDisclosure.fees.amount";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "注：收费金额单位为元。 | 29",
        "备注：以上金额均以元为单位，下属单位除外。 | 29",
        "（ 单位 ： 元 ） | 29",
        "注：1.本表收费按千元统计；2.其余不计。 | 29000",
        "注：采购金额单位为元。 | 290000",
        "本机关下属单位收费100元，单位元旦停止收费。 | 290000",
      })
  void unitInANoteBelowTheTable(String note, BigDecimal amount) throws Exception {
    assertThat(amount("| 信息内容 | 本年收费金额 |\n| --- | --- |\n| 行政事业性收费 | 290000 |\n" + note))
        .isEqualByComparingTo(amount);
    assertThat(amount("信息内容\n本年收费金额\n行政事业性收费\n290000\n" + note)).isEqualByComparingTo(amount);
    assertThat(amount("信息内容  本年收费金额\n行政事业性收费  290000\n" + note)).isEqualByComparingTo(amount);
  }

  private static BigDecimal amount(String table) throws Exception {
    String text = "江州市教育局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n第二十条第（八）项\n\n" + table + "\n";
    Report report =
        new ReportReader().readAll("a.txt", text.getBytes(StandardCharsets.UTF_8)).get(0);
    return report.cells().stream()
        .filter(cell -> cell.cell().path().equals(AMOUNT))
        .findAny()
        .orElseThrow()
        .value();
  }
}
