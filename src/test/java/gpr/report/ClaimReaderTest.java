package gpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimReaderTest {
  private static final ClaimReader READER = new ClaimReader(Forms.all());

  /**
   * A line of claims.tsv.
   *
   * @param template the report's form
   * @param section the section that the prose stands in
   * @param year the report's year
   * @param organization the organ that reports
   * @param prose the paragraphs, parted by |
   * @param claims the claims as they are written there
   */
  record Example(
      String template, int section, int year, String organization, String prose, String claims) {
    @Override
    public String toString() {
      return prose;
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String[] report = {};
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ClaimReaderTest.class.getResourceAsStream("claims.tsv"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t");
        if (line.startsWith("@")) {
          report = fields;
        } else if (!line.startsWith("#")) {
          examples.add(
              new Example(
                  report[1],
                  Integer.parseInt(report[2]),
                  Integer.parseInt(report[3]),
                  report[4],
                  fields[0],
                  fields[1]));
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sentenceMakesTheClaimsBesideIt(Example example) {
    Form form = Forms.of(example.template());
    List<Claim> claims = read(example);
    String[] expected = example.claims().equals("-") ? new String[0] : example.claims().split("; ");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      boolean all = i < expected.length && expected[i].contains(" | ");
      found.add(describe(claims.get(i), all));
    }
    assertThat(found)
        .containsExactlyElementsOf(Stream.of(expected).map(e -> full(form, e)).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void lineEndsChangeNoClaim(Example example) {
    String prose = PADDING + example.prose();
    List<String> whole = read(example, prose).stream().map(c -> describe(c, true)).toList();
    for (int i = PADDING.length(); i < prose.length(); i++) {
      boolean inNumber = Character.isDigit(prose.charAt(i)) && endsInDigit(prose.substring(0, i));
      boolean elsewhere = prose.indexOf('|') >= 0 || inNumber;
      if (!elsewhere) {
        String broken = prose.substring(0, i) + "|" + prose.substring(i);
        assertThat(read(example, broken).stream().map(c -> describe(c, true)))
            .as(broken)
            .containsExactlyElementsOf(whole);
      }
    }
  }

  private static boolean endsInDigit(String text) {
    String plain = ProseText.plain(text);
    return ProseNumbers.isDigit(plain.charAt(plain.length() - 1));
  }

  private static final String PADDING = "在上级部门的指导下，我们按照要求完善制度、充实人员、开展培训。";

  private static List<Claim> read(Example example, String prose) {
    return read(
        new Example(
            example.template(),
            example.section(),
            example.year(),
            example.organization(),
            prose,
            example.claims()));
  }

  private static List<Claim> read(Example example) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : example.prose().split("\\|")) {
      paragraphs.add(new Paragraph(text, paragraphs.size() + 1, 1));
    }
    return read(
        Forms.of(example.template()),
        example.organization(),
        example.year(),
        new Section(example.section(), "", "", 1, paragraphs));
  }

  private static List<Claim> read(Form form, String organization, int year, Section section) {
    Title title = new Title(null, organization, year, 1, 1, Optional.empty(), false);
    return READER.read(form, title, List.of(section));
  }

  private static String describe(Claim claim, boolean allReadings) {
    List<List<FormCell>> readings = allReadings ? claim.readings() : claim.readings().subList(0, 1);
    List<String> texts = new ArrayList<>();
    for (List<FormCell> cells : readings) {
      texts.add(String.join("+", cells.stream().map(FormCell::path).toList()));
    }
    return String.join(" | ", texts) + "=" + claim.value().toPlainString();
  }

  /** The claim with whole paths. */
  private static String full(Form form, String claim) {
    int equals = claim.lastIndexOf('=');
    List<String> readings = new ArrayList<>();
    for (String reading : claim.substring(0, equals).split(" \\| ")) {
      List<String> cells = new ArrayList<>();
      for (String name : reading.split("\\+")) {
        cells.addAll(paths(form, name));
      }
      readings.add(String.join("+", cells));
    }
    return String.join(" | ", readings) + claim.substring(equals);
  }

  private static List<String> paths(Form form, String name) {
    if (name.endsWith(".*")) {
      String group = "requests." + name.substring(0, name.length() - 1);
      return form.cells().stream()
          .map(FormCell::path)
          .filter(path -> path.startsWith(group) && path.endsWith(".total"))
          .toList();
    }
    return Stream.of(
            name,
            "requests." + name + ".total",
            "requests." + name,
            "proactiveDisclosure." + name,
            "disputes." + name + ".total",
            "disputes." + name)
        .filter(path -> form.cell(path).isPresent())
        .limit(1)
        .toList();
  }

  @Test
  void anyWordsGiveClaimsThatStandWhereTheySay() {
    Random random = new Random(RANDOM_SEED);
    int claims = 0;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      List<Paragraph> paragraphs = new ArrayList<>();
      for (int line = 1; line <= 1 + random.nextInt(3); line++) {
        paragraphs.add(new Paragraph(randomProse(random), line, 1 + random.nextInt(4)));
      }
      Form form = Forms.all().get(random.nextInt(Forms.all().size()));
      int number = 1 + random.nextInt(6);
      for (Claim claim : read(form, "云山县教育局", 2024, new Section(number, "", "", 1, paragraphs))) {
        assertThat(joinedFrom(paragraphs, claim)).startsWith(claim.quote());
        assertThat(claim.quote()).isNotBlank();
        claims++;
      }
    }
    assertThat(claims).isGreaterThan(100);
  }

  private static final int RANDOM_TEXTS = 20_000;
  private static final long RANDOM_SEED = 20240116;
  private static final String[] WORDS = {
    "收到",
    "新收",
    "受理",
    "办理",
    "办结",
    "答复",
    "政府信息公开申请",
    "依申请公开",
    "申请",
    "上年结转",
    "结转下年度",
    "结转",
    "予以公开",
    "不予公开",
    "无法提供",
    "行政复议",
    "行政诉讼",
    "结果维持",
    "规范性文件",
    "规章",
    "制发",
    "废止",
    "现行有效",
    "主动公开",
    "其中",
    "（",
    "）",
    "含",
    "不含",
    "，",
    "。",
    "、",
    "；",
    "：",
    "1",
    "12件",
    "3 件",
    "１，０１６件",
    "3.5万件",
    "两件",
    "一",
    "十",
    "万",
    "2023年",
    "2024年",
    "12月",
    "未收到",
    "无",
    "没有",
    "共",
    "均",
    "的",
    " ",
    "　",
    "**",
    "我局",
    "县教育局",
    "县公安局",
    "全县",
    "较上年",
    "增加",
    "网络",
    "等方式",
    "通过",
    "热线",
    "行政事业性收费",
    "元",
    "12.5万元",
    "%",
    "A",
    "-",
    "（一）",
    "另有",
    "和",
    "件",
    "份",
    "x"
  };

  private static String randomProse(Random random) {
    StringBuilder prose = new StringBuilder("全年");
    for (int i = random.nextInt(14); i >= 0; i--) {
      prose.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return prose.append("件").toString();
  }

  /** The paragraphs' text from where a claim says that it stands. */
  private static String joinedFrom(List<Paragraph> paragraphs, Claim claim) {
    StringBuilder joined = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.line() == claim.line()) {
        joined.append(paragraph.text().substring(claim.column() - paragraph.column()));
      } else if (paragraph.line() > claim.line()) {
        joined.append(paragraph.text());
      }
    }
    return joined.toString();
  }
}
