package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReaderTest {
  private static List<Paragraph> lines(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Paragraph(line.strip(), number, 1));
      }
    }
    return lines;
  }

  private static Title read(String preamble) {
    return TitleReader.read(lines(preamble), List.of(), Optional.empty(), "r.txt");
  }

  private static void assertTitle(
      String preamble, String title, String organization, Integer year) {
    Title read = read(preamble);
    assertThat(read.title()).isEqualTo(title);
    assertThat(read.organization()).isEqualTo(organization);
    assertThat(read.year()).isEqualTo(year);
  }

  @Test
  void onOneLine() {
    assertTitle("云溪市档案局2024年政府信息公开工作年度报告", "云溪市档案局2024年政府信息公开工作年度报告", "云溪市档案局", 2024);
  }

  @Test
  void brokenAnywhere() {
    assertTitle("云溪市档案局2024年政府\n信息公开工作年度报告", "云溪市档案局2024年政府信息公开工作年度报告", "云溪市档案局", 2024);
    assertTitle("云溪市档案局\n2024年政务信息公开工作年度报告", "云溪市档案局2024年政务信息公开工作年度报告", "云溪市档案局", 2024);
  }

  @Test
  void marksAroundEachOfTwoLines() {
    for (String mark :
        List.of(
            "《%s》", "【%s】", "> %s", "{color:red}*%s*{color}", "**%s**", "# **%s**", ".TH \"%s\"")) {
      String preamble = mark.formatted("云溪市档案局") + "\n" + mark.formatted("2024年政府信息公开工作年度报告");
      assertTitle(preamble, "云溪市档案局2024年政府信息公开工作年度报告", "云溪市档案局", 2024);
    }
  }

  @Test
  void spacesGoBetweenCharactersAndDigits() {
    assertTitle("云溪市 CBD 管委会 2024 年政府信息公开工作年度报告", "云溪市CBD管委会2024年政府信息公开工作年度报告", "云溪市CBD管委会", 2024);
  }

  @Test
  void yearFirstOrInChineseOrBelow() {
    assertTitle("2023年云溪市人民政府政府信息公开工作年度报告", "2023年云溪市人民政府政府信息公开工作年度报告", "云溪市人民政府", 2023);
    assertTitle("云溪市档案局二〇二四年度政府信息公开年度报告", "云溪市档案局二〇二四年度政府信息公开年度报告", "云溪市档案局", 2024);
    assertTitle("云溪市档案局政府信息公开工作年度报告\n（2022年度）", "云溪市档案局政府信息公开工作年度报告（2022年度）", "云溪市档案局", 2022);
  }

  @Test
  void amongTheLinesOfAWebPage() {
    assertTitle(
        "标题：云溪市档案局2024年政府信息公开年度报告-云溪市\n首页\n政府信息公开\n名称\t云溪市档案局2024年政府信息公开年度报告\n\n# 云溪市档案局2024年政府信息公开年度报告\n\n根据条例编制本报告。",
        "云溪市档案局2024年政府信息公开年度报告",
        "云溪市档案局",
        2024);
    assertTitle("云溪市档案局2024年政府信息公开工作年度报告@page{size:A4}", "云溪市档案局2024年政府信息公开工作年度报告", "云溪市档案局", 2024);
  }

  @Test
  void withoutOrganTheClosingLinesOrThePageSayIt() {
    Title signed =
        TitleReader.read(
            lines("关于2022年度政府信息公开情况的报告"),
            List.of(),
            Optional.of(new Closing("云溪市档案局", LocalDate.of(2023, 1, 17), "2023年1月17日", 9, 1)),
            "r.txt");
    assertThat(signed.title()).isEqualTo("关于2022年度政府信息公开情况的报告");
    assertThat(signed.organization()).isEqualTo("云溪市档案局");
    assertThat(signed.year()).isEqualTo(2022);
    assertTitle("发布机构：云溪市档案局\n统计期限为2021年1月1日至12月31日。", null, "云溪市档案局", 2021);
  }

  @Test
  void theFileNameIsTheLastResort() {
    Title title =
        TitleReader.read(List.of(), List.of(), Optional.empty(), "in/云溪市档案局2021年政府信息公开年报.txt");
    assertThat(title.title()).isNull();
    assertThat(title.organization()).isEqualTo("云溪市档案局");
    assertThat(title.year()).isEqualTo(2021);
    assertThat(title.fromFileName()).isTrue();
    assertThat(read("甲\n乙").year()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022年，我局继续努力。 | 2022",
        "二〇二二年，我局继续努力。 | 2022",
        "2022年，我局将公开工作纳入议程。 | 2022",
        "2022年，我局继续努力。2023年，我局将进一步努力。 | 2022",
        "2021年底机构改革后，2022年我局重新编制了公开指南。 | 2022",
        "2021年我局被评为先进。2022年，我局继续努力。 | ",
        "本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。 | 2022",
        "根据条例要求，现将我办2022年度政府信息公开情况报告如下。 | 2022",
        "一年来（2022年），我局扎实推进政务公开。 | 2022",
        "今年（2022年）我局扎实推进政务公开。 | 2022",
        "我局2022年认真落实条例。 | 2022",
        "截至2022年12月31日，我局主动公开信息12条。 | 2022",
        "自2008年条例施行以来，我局不断努力。2022年，我局继续努力。 | 2022",
        "与2021年相比有所增加。 | "
      })
  void withoutTitleAndDateTheProseOfTheFirstSectionSaysTheYear(String prose, Integer year) {
    Title title = TitleReader.read(List.of(), lines(prose.strip()), Optional.empty(), "report.txt");
    assertThat(title.year()).isEqualTo(year);
  }

  @Test
  void aYearBesideOtherThingsIsLessThanTheFileName() {
    Title title =
        TitleReader.read(
            List.of(), lines("我局2021年建成平台。"), Optional.empty(), "云溪市档案局2022年政府信息公开年报.txt");
    assertThat(title.year()).isEqualTo(2022);
  }
}
