package gpr.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gpr.UnreadableReportException;
import gpr.form.Forms;
import gpr.report.Report;
import gpr.report.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bytes at all: a report, or a clear refusal, and soon. The clock only catches what hangs. */
@Tag("property")
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
  private static final int MANY = Seeds.count(500, 100_000);

  /** Of a long piece fewer are as long a text: what is not linear shows at a megabyte. */
  private static final int MANY_CHARACTERS = 1_000_000;

  private static final int EMPTY_LINES = Seeds.count(20_000, 1_000_000);

  /** Characters, of three bytes each: 50 megabytes, one in the fast lane. */
  private static final int LONG_LINE = Seeds.count(350_000, 17_500_000);

  static List<Renderer> renderers() {
    return Renderers.all();
  }

  @Test
  void randomBytes() {
    for (int seed = 0; seed < Seeds.count(30, 1000); seed++) {
      Chance chance = new Chance(seed);
      byte[] bytes = new byte[chance.below(2000)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) chance.below(256);
      }
      readOrRefuse(bytes);
    }
  }

  @Test
  void randomPiecesOfReports() {
    List<String> pieces =
        List.of(
            "一、总体情况\n",
            "二、主动公开政府信息情况\n",
            "三、收到和处理政府信息公开申请情况\n",
            "四、政府信息公开行政复议、行政诉讼情况\n",
            "\t",
            "\n",
            "|",
            "| --- |",
            "0",
            "12",
            "1,234",
            "（一）予以公开",
            "（七）总计",
            "1.属于国家秘密",
            "3.其他",
            "规章",
            "结果维持",
            "总计",
            "\u00a0",
            "\u3000",
            "  ",
            "│",
            "┼",
            "\f",
            "- 2 -",
            "万元",
            "+3",
            "-",
            "/",
            "第二十条第（一）项",
            "2024年",
            "政府信息公开工作年度报告",
            "<table>",
            "<td>",
            "</td>",
            "**",
            "#",
            "\u0000",
            "\ud800");
    for (int seed = 0; seed < Seeds.count(60, 1000); seed++) {
      Chance chance = new Chance(seed);
      StringBuilder text = new StringBuilder();
      for (int i = chance.below(200); i > 0; i--) {
        text.append(chance.pick(pieces));
      }
      readOrRefuse(utf8(text.toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void reportCutAtAnyByte(Renderer renderer) {
    byte[] bytes =
        ReportGenerator.make(Recipe.plain(Forms.latest(), renderer, Blanks.ZERO, 1)).bytes();
    int step = Math.max(1, bytes.length / Seeds.count(5, 40));
    for (int length = 0; length < bytes.length; length += step) {
      readOrRefuse(Arrays.copyOf(bytes, length));
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void reportWithBytesChanged(Renderer renderer) {
    byte[] bytes =
        ReportGenerator.make(Recipe.plain(Forms.latest(), renderer, Blanks.EMPTY, 2)).bytes();
    for (int seed = 0; seed < Seeds.count(5, 40); seed++) {
      Chance chance = new Chance(seed);
      byte[] changed = bytes.clone();
      for (int i = chance.between(1, 40); i > 0; i--) {
        changed[chance.below(changed.length)] = (byte) chance.below(128);
      }
      readOrRefuse(changed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t",
        "|",
        " ",
        "0",
        "\n",
        "\r",
        "\f",
        "\u0000",
        "\u3000",
        "*",
        "#",
        "│",
        "-",
        "（",
        "一",
        "1.",
        "0\t",
        "0 ",
        "| 0 ",
        "总计",
        "规章\t0\n",
        "其他\t0\n",
        "二、主动公开政府信息情况\n",
        "\t总计\n",
        "<td>",
        "政府信息公开工作年度报告",
        "1,",
        "２０２４年",
        "（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n",
        "\t0\n\n",
        "其他",
        "规章、",
        "其他其他其他\n",
        "  社会\n"
      })
  void oneThingManyTimes(String piece) {
    String heading = "三、收到和处理政府信息公开申请情况\n";
    String pieces = piece.repeat(Math.min(MANY, MANY_CHARACTERS / piece.length()));
    readOrRefuse(utf8(pieces));
    readOrRefuse(utf8(heading + pieces));
    readOrRefuse(utf8(heading + "（一）予以公开\t" + pieces + "\n（七）总计\t1\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"其他", "商业企业科研机构", "规章、", "总计\t", "社会 "})
  void oneLabelManyTimesInAHead(String piece) {
    String heading = "三、收到和处理政府信息公开申请情况\n";
    String row = "\t总计\n一、本年新收政府信息公开申请数量\t1\t2\n";
    readOrRefuse(utf8(heading + "\t" + piece.repeat(MANY) + row));
  }

  @Test
  void manyEmptyLinesBetweenHeadingAndTable() {
    GeneratedReport made =
        ReportGenerator.make(
            Recipe.plain(Forms.latest(), Renderers.of("spreadsheet"), Blanks.ZERO, 4));
    String text = made.text().replace("三、收到", "\n".repeat(EMPTY_LINES) + "三、收到");
    assertThat(Reading.of(with(made, text)).inventions()).isEmpty();
  }

  @Test
  void lineOfManyMegabytes() {
    readOrRefuse(utf8("一、总体情况\n" + "情况良好，".repeat(LONG_LINE / 5)));
  }

  @Test
  void nulsInAReport() {
    GeneratedReport made =
        ReportGenerator.make(
            Recipe.plain(Forms.latest(), Renderers.of("tika-docx"), Blanks.ZERO, 4));
    readOrRefuse(utf8(made.text().replace("0", "0\u0000")));
    readOrRefuse(utf8(made.text().replace("\t", "\u0000")));
  }

  @Test
  void loneSurrogatesInUtf16() {
    byte[] text = "一、总体情况\n规章\t0\t0\t0\n".getBytes(StandardCharsets.UTF_16BE);
    byte[] bytes = new byte[text.length + 4];
    bytes[0] = (byte) 0xFE;
    bytes[1] = (byte) 0xFF;
    System.arraycopy(text, 0, bytes, 2, text.length);
    bytes[text.length + 2] = (byte) 0xD8;
    readOrRefuse(bytes);
  }

  @Test
  void nothingIsRefused() {
    for (String text : List.of("", "\n", "\ufeff", " ", "hello", "\u0000")) {
      assertThatThrownBy(() -> new ReportReader().readAll("x", utf8(text)))
          .isInstanceOf(UnreadableReportException.class);
    }
  }

  private static GeneratedReport with(GeneratedReport made, String text) {
    return new GeneratedReport(made.recipe(), made.paper(), made.cells(), text, utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whatever is thrown but a refusal fails the test. */
  private static void readOrRefuse(byte[] bytes) {
    try {
      List<Report> reports = new ReportReader().readAll("hostile.txt", bytes);
      assertThat(reports).isNotEmpty();
    } catch (UnreadableReportException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
