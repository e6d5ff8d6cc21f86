package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Title, closing lines, fees and years, example by example. */
class ProseFieldsTest {
  static Stream<List<String>> titles() {
    return Examples.of("titles.tsv");
  }

  static Stream<List<String>> closings() {
    return Examples.of("closings.tsv");
  }

  static Stream<List<String>> fees() {
    return Examples.of("fees.tsv");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void linesBeforeTheSectionsSayTitleOrganAndYear(List<String> example) {
    Title title =
        TitleReader.read(Examples.lines(example.get(0)), List.of(), Optional.empty(), "x.txt");
    assertThat(
            Stream.of(
                    title.title(), title.organization(), title.year(), title.line(), title.column())
                .map(String::valueOf))
        .containsExactlyElementsOf(example.subList(1, example.size()));
  }

  @ParameterizedTest
  @MethodSource("closings")
  void lastLinesSayWhoSignedAndWhen(List<String> example) {
    Optional<Closing> closing = ClosingReader.read(Examples.lines(example.get(0)));
    List<String> found =
        closing
            .map(
                c ->
                    Stream.of(c.signatory(), c.signedOn(), c.line(), c.column())
                        .map(String::valueOf)
                        .toList())
            .orElse(List.of("none"));
    assertThat(found).containsExactlyElementsOf(example.subList(1, example.size()));
  }

  @ParameterizedTest
  @MethodSource("fees")
  void sectionSixSaysTheFees(List<String> example) {
    ProcessingFee fee =
        FeeReader.read(Examples.lines(example.get(0)), new Reporter("云溪市档案局", 2024));
    assertThat(fee.notices() + " " + fee.amountNotified() + " " + fee.amountCollected())
        .isEqualTo(example.get(1));
  }

  @Test
  void theProseNamesTheOrganWhereNothingElseDoes() {
    assertThat(organInProse("2024年，云山县教育局认真落实条例。")).isEqualTo("云山县教育局");
    assertThat(organInProse("云山县教育局围绕群众关切开展工作。")).isEqualTo("云山县教育局");
    assertThat(organInProse("2024年，县教育局认真落实条例。")).isNull();
    assertThat(organInProse("2024年，在县委的领导下，认真落实条例。")).isNull();
  }

  private static String organInProse(String prose) {
    return TitleReader.read(List.of(), Examples.lines(prose), Optional.empty(), "x.txt")
        .organization();
  }

  @Test
  void closingDateIsOfTheYearAfter() {
    Closing closing = new Closing("云山县教育局", LocalDate.of(2024, 1, 16), "2024年1月16日", 9, 1);
    Title title = TitleReader.read(List.of(), List.of(), Optional.of(closing), "2021.txt");
    assertThat(title.year()).isEqualTo(2023);
    assertThat(title.organization()).isEqualTo("云山县教育局");
    assertThat(title.fromFileName()).isFalse();
  }

  @Test
  void fileNameSaysOrganAndYearLast() {
    assertThat(TitleReader.read(List.of(), List.of(), Optional.empty(), "a/2022_云山县教育局.txt"))
        .isEqualTo(new Title(null, "云山县教育局", 2022, 0, 0, Optional.empty(), true));
    assertThat(TitleReader.read(List.of(), List.of(), Optional.empty(), "a/report-1.txt"))
        .isEqualTo(new Title(null, null, null, 0, 0, Optional.empty(), false));
  }

  @Test
  void yearsAreFoundWhereTheyStand() {
    List<Paragraph> preamble =
        Examples.lines("云山县教育局⏎2024年政府信息公开工作年度报告⏎本报告所列数据的统计期限为2024年1月1日至2024⏎年12月31日。");
    List<Section> sections =
        List.of(
            section(1, "统计数据的年份见上。2019年5月起施行。"), section(6, "2023年度，本机关未收取信息处理费。⏎2022年度工作另行报告。"));
    Optional<Closing> closing =
        Optional.of(new Closing("云山县教育局", LocalDate.of(2025, 1, 9), "2025-01-09", 40, 7));
    Title title = TitleReader.read(preamble, List.of(), closing, "x.txt");
    assertThat(YearStatements.read(title, preamble, sections, closing))
        .containsExactly(
            new StatedYear(StatedYear.Kind.TITLE, 2024, 2, 1),
            new StatedYear(StatedYear.Kind.PERIOD, 2024, 3, 14),
            new StatedYear(StatedYear.Kind.PERIOD, 2023, 1, 1),
            new StatedYear(StatedYear.Kind.CLOSING, 2025, 40, 7));
  }

  @Test
  void bothEndsOfAPeriodAreSaidWhereTheyDiffer() {
    List<Paragraph> preamble = Examples.lines("数据统计期限为2023年1月1日至2024年12月31日。");
    assertThat(YearStatements.period(preamble))
        .isEqualTo(new StatedYear(StatedYear.Kind.PERIOD, 2023, 1, 8));
    Title title = TitleReader.read(preamble, List.of(), Optional.empty(), "x.txt");
    assertThat(YearStatements.read(title, preamble, List.of(), Optional.empty()))
        .extracting(StatedYear::year)
        .containsExactly(2023, 2024);
  }

  @Test
  void periodOfHalfYearsIsOneStatement() {
    List<Paragraph> preamble = Examples.lines("统计时限从2019年1月1日到12月31日止。");
    Title title = TitleReader.read(preamble, List.of(), Optional.empty(), "x.txt");
    assertThat(YearStatements.read(title, preamble, List.of(), Optional.empty()))
        .containsExactly(new StatedYear(StatedYear.Kind.PERIOD, 2019, 1, 6));
  }

  private static Section section(int number, String prose) {
    return new Section(number, "", "", 1, Examples.lines(prose));
  }

  @Test
  void anyWordsAreReadAndTitlesStandWhereTheySay() {
    Random random = new Random(RANDOM_SEED);
    int titles = 0;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      List<Paragraph> lines = Examples.lines(randomLines(random));
      Optional<Closing> closing = ClosingReader.read(lines);
      Title title = TitleReader.read(lines, lines, closing, randomLines(random));
      FeeReader.read(lines, new Reporter("云溪市档案局", 2024));
      YearStatements.read(title, lines, List.of(new Section(6, "", "", 1, lines)), closing);
      if (title.title() != null) {
        titles++;
        Paragraph first =
            lines.stream().filter(line -> line.line() == title.line()).findFirst().orElseThrow();
        TidyLine rest = TidyLine.of(first.text().substring(title.column() - 1));
        int common = Math.min(2, Math.min(rest.text().length(), title.title().length()));
        assertThat(rest.text()).contains(title.title().substring(0, common));
      }
    }
    assertThat(titles).isGreaterThan(100);
  }

  private static final int RANDOM_TEXTS = 20_000;
  private static final long RANDOM_SEED = 20240117;
  private static final String[] WORDS = {
    "云山县教育局",
    "云山县",
    "人民政府",
    "办公室",
    "2024年",
    "2023年度",
    "二〇二四年",
    "（2024年度）",
    "政府信息公开",
    "工作年度",
    "报告",
    "年报",
    "关于",
    "的",
    "⏎",
    "⏎",
    "⏎⏎",
    "：",
    "⇥",
    " ",
    "　",
    "#",
    "**",
    "|",
    "@page{",
    "-",
    "名称",
    "发布机构",
    "。",
    "，",
    "2024年1月16日",
    "2024-01-16",
    "（盖章）",
    "统计期限为",
    "至",
    "12月31日",
    "发出收费通知",
    "1件",
    "总金额",
    "380元",
    "实际收取",
    "均为0",
    "分别为",
    "未",
    "信息处理费",
    "收取",
    "首页",
    "上一篇",
    "根据条例",
    "无",
    "[大 中]",
    "/",
    "\\",
    ".txt",
    "1",
    "A"
  };

  private static String randomLines(Random random) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1 + random.nextInt(16); i > 0; i--) {
      lines.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return lines.toString();
  }
}
