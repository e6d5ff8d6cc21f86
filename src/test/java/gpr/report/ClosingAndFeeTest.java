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
    ProcessingFee fee = FeeReader.read(lines(text), new Reporter("云溪市档案局", 2024));
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
        .isEqualTo(new Closing("云溪市档案局", LocalDate.of(2024, 1, 16), "2024年1月16日", 12, 1));
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
  void aDateOfNoCalendarIsKeptAsItIsWritten() {
    assertThat(closing("无。", "云溪市档案局", "2024年2月30日"))
        .isEqualTo(new Closing("云溪市档案局", null, "2024年2月30日", 12, 1));
    assertThat(closing("无。", "2024年13月41日").isDateImpossible()).isTrue();
    assertThat(closing("无。", "云溪市档案局").isDateImpossible()).isFalse();
  }

  @Test
  void proseIsNoClosing() {
    assertThat(ClosingReader.read(lines("无。"))).isEmpty();
    assertThat(ClosingReader.read(lines("本年度没有其他事项。", "统计截至2024年12月31日。"))).isEmpty();
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

  @Test
  void eachSumIsOfWhatWasNamedBefore() {
    assertThat(fee("发出收费通知的件数为3份，总金额1.5万元，实际收取总金额一千二百元。")).isEqualTo("3 15000 1200");
    assertThat(fee("发出收费通知2次、金额600元、实收600元。")).isEqualTo("2 600 600");
    assertThat(fee("发出收费通知5件，实际收取的总金额250元，总金额300元。")).isEqualTo("5 300 250");
    assertThat(fee("实际收取处理费80元，总金额为90元。")).isEqualTo("- 90 80");
    assertThat(fee("实际收取的政府信息公开信息处理费的总金额为66元。")).isEqualTo("- - 66");
    assertThat(fee("收取信息公开信息处理费0.5万元。")).isEqualTo("- - 5000");
    assertThat(fee("收费通知件数、收费总金额、实际收取金额均为0。")).isEqualTo("0 0 0");
    assertThat(fee("收费通知件数、收费总金额、实际收取金额均为5元。")).isEqualTo("- 5 -");
    assertThat(fee("收费通知0，总金额0、实际收取0。")).isEqualTo("0 0 0");
    assertThat(fee("收费通知3，总金额380元。")).isEqualTo("- 380 -");
    assertThat(fee("信息公开收取费用零元。")).isEqualTo("- - 0");
    assertThat(fee("收费通知12年。")).isEqualTo("- - -");
  }

  @Test
  void whatIsDeniedIsNothing() {
    assertThat(fee("本年度未发出收费通知，也未收取费用。")).isEqualTo("0 - 0");
    assertThat(fee("不收取信息处理费，发出收费通知1件。")).isEqualTo("1 - 0");
    assertThat(fee("没有收费通知。处理费未收取。")).isEqualTo("0 - 0");
    assertThat(fee("2024年，没有向申请人收取任何费用。")).isEqualTo("- - 0");
    assertThat(fee("未产生信息处理费。")).isEqualTo("- - 0");
  }

  @Test
  void theFirstStatementOfAFeeCounts() {
    assertThat(fee("发出收费通知1件，金额380元。另发出收费通知2件，金额500元。")).isEqualTo("1 380 -");
    assertThat(fee("本机关未收取信息处理费，实际收取总金额为120元。")).isEqualTo("- - 0");
  }

  @Test
  void aSentenceOfFeesGoesOnAfterASemicolon() {
    assertThat(fee("信息处理费收费情况：收费通知0件；收费金额0元；实收0元。")).isEqualTo("0 0 0");
    assertThat(fee("发出收费通知；印发文件12份；未收取信息处理费；实收12元。")).isEqualTo("- - 0");
    assertThat(fee("收费通知、收费总金额均未统计；实际收取0元。")).isEqualTo("- - 0");
  }

  @Test
  void otherMoneyIsNoFeeOfHandling() {
    assertThat(fee("行政事业性收费300元，收取政府信息公开信息处理费20元。")).isEqualTo("- - 20");
    assertThat(fee("行政事业性收费金额300元，收取信息处理费20元。")).isEqualTo("- - 20");
    assertThat(fee("行政事业性收费收取费用300元。")).isEqualTo("- - -");
    assertThat(fee("依申请公开工作中未收取费用。培训费用为500元。")).isEqualTo("- - 0");
    assertThat(fee("收取政府信息公开信息处理费，另有行政复议2件。")).isEqualTo("- - -");
    assertThat(fee("全年政府信息公开经费300元。")).isEqualTo("- - -");
  }
}
