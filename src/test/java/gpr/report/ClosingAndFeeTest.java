package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingAndFeeTest {
  private static List<Paragraph> lines(String... texts) {
    return Arrays.stream(texts)
        .map(text -> new Paragraph(text, 10 + Arrays.asList(texts).indexOf(text), 1))
        .toList();
  }

  private static Closing closing(String... lines) {
    return ClosingReader.read(lines(lines)).orElseThrow();
  }

  private static String fee(String text) {
    ProcessingFee fee = FeeReader.read(lines(text));
    return shown(fee.notices())
        + " "
        + shown(fee.amountNotified())
        + " "
        + shown(fee.amountCollected());
  }

  private static String shown(BigDecimal value) {
    return value == null ? "-" : value.toPlainString();
  }

  @Test
  void organAndDateOnTwoLinesOrOne() {
    assertThat(closing("无。", "云溪市档案局", "2024 年 1 月 16 日"))
        .isEqualTo(new Closing("云溪市档案局", LocalDate.of(2024, 1, 16), 12, 1));
    assertThat(closing("无。", "云溪市档案局　2024-01-16").signatory()).isEqualTo("云溪市档案局");
    assertThat(closing("无。", "二〇二四年一月三十一日").signedOn()).isEqualTo(LocalDate.of(2024, 1, 31));
  }

  @Test
  void aFooterMayFollow() {
    Closing closing = closing("无。", "云溪市档案局", "2024年1月17日", "主办：云溪市人民政府", "网站地图");
    assertThat(closing.signatory()).isEqualTo("云溪市档案局");
    assertThat(closing.signedOn()).isEqualTo(LocalDate.of(2024, 1, 17));
  }

  @Test
  void proseIsNoClosing() {
    assertThat(ClosingReader.read(lines("无。"))).isEmpty();
    assertThat(ClosingReader.read(lines("本年度没有其他事项。", "统计截至2024年12月31日。"))).isEmpty();
    assertThat(ClosingReader.read(lines("无。", "2024年13月41日"))).isEmpty();
  }

  @Test
  void feesAsOfficesWriteThem() {
    assertThat(fee("发出收费通知的件数和总金额，以及实际收取的总金额均为 0。")).isEqualTo("0 0 0");
    assertThat(fee("2024年度我办未收取政府信息公开信息处理费。")).isEqualTo("- - 0");
    assertThat(fee("本年度发出收费通知1件，总金额380元，实际收取380元。")).isEqualTo("1 380 380");
    assertThat(fee("发出收费通知的件数为2件，总金额为1.2万元，实际收取的总金额为300.5元。")).isEqualTo("2 12000 300.5");
    assertThat(fee("无。")).isEqualTo("- - -");
    assertThat(fee("办理建议提案12件，经费3万元。")).isEqualTo("- - -");
  }
}
