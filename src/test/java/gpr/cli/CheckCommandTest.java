package gpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gpr.check.Rules;
import gpr.table.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gpr check} and {@code gpr rules}, from their arguments to their exit status. */
class CheckCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String CLEAN = "samples/tab-separated-2023.txt";
  private static final String BROKEN = "samples/totals-2022.txt";
  private static final String WARNED = "samples/prose-2019.txt";

  @TempDir Path folder;
  private final TestConsole streams = new TestConsole();

  private JsonNode json(TestConsole console) throws IOException {
    return MAPPER.readTree(console.out());
  }

  private static List<String> rules(JsonNode json) {
    List<String> rules = new ArrayList<>();
    json.findValues("findings")
        .forEach(list -> list.forEach(f -> rules.add(f.get("rule").asText())));
    return rules;
  }

  @Test
  void cleanReportIsZero() {
    assertThat(streams.run("check", CLEAN)).isZero();
    assertThat(streams.out())
        .isEqualTo(
            "reports: 1 (1 clean); errors: 0, warnings: 0, infos: 0;"
                + " sums: 42 held, 0 failed, 0 not assessed\n");
    assertThat(streams.errors()).isEmpty();
  }

  @Test
  void totalsThatDoNotAddUpAreOneAndLocated() {
    assertThat(streams.run("check", BROKEN)).isEqualTo(1);
    List<String> lines = streams.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .isEqualTo(
            BROKEN
                + ":203:2: error: 1.本机关不掌握相关政府信息, 总计 is 12, but its parts add up to"
                + " 3 + 3 + 1 + 0 + 0 + 0 = 7: 5 too many; suspect: 1.本机关不掌握相关政府信息, 自然人 is 3, but"
                + " should be 8 [row-total]");
    assertThat(lines.get(1))
        .startsWith(BROKEN + ":203:2: note: follows from the one above: （七）总计, 自然人 is 37");
  }

  @Test
  void jsonHasTheSuspect() throws IOException {
    assertThat(streams.run("check", "-f", "json", BROKEN)).isEqualTo(1);
    JsonNode finding = json(streams).at("/reports/0/findings/0");
    assertThat(finding.at("/suspect/cells").toString())
        .isEqualTo(
            "[{\"path\":\"requests.disposed.unavailable.notHeld.naturalPerson\","
                + "\"value\":3,\"suggested\":8}]");
    assertThat(finding.at("/expected").intValue()).isEqualTo(7);
    assertThat(finding.at("/actual").intValue()).isEqualTo(12);
    assertThat(finding.at("/paths/6").textValue())
        .isEqualTo("requests.disposed.unavailable.notHeld.total");
  }

  @ParameterizedTest
  @CsvSource({
    "error, samples/totals-2022.txt, 1",
    "warning, samples/totals-2022.txt, 1",
    "never, samples/totals-2022.txt, 0",
    "error, samples/prose-2019.txt, 0",
    "warning, samples/prose-2019.txt, 1",
    "info, samples/prose-2019.txt, 1",
    "never, samples/prose-2019.txt, 0",
    "info, samples/tab-separated-2023.txt, 0",
  })
  void exitStatusFollowsTheThreshold(String failOn, String file, int exit) {
    assertThat(streams.run("check", "--fail-on", failOn, file)).isEqualTo(exit);
  }

  @Test
  void findingsNeverHideAnUnreadableInput() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    int exit = streams.run("check", "-f", "json", BROKEN, empty.toString(), "nowhere.txt", CLEAN);
    assertThat(exit).isEqualTo(2);
    assertThat(json(streams).get("reports")).hasSize(2);
    assertThat(json(streams).at("/unread/0/path").textValue()).isEqualTo(empty.toString());
    assertThat(json(streams).at("/unread/1/path").textValue()).isEqualTo("nowhere.txt");
    assertThat(json(streams).at("/summary/unread").intValue()).isEqualTo(2);
    assertThat(streams.errors())
        .containsExactly(
            "gpr: " + empty + ": the file is empty; give the text of a report",
            "gpr: nowhere.txt: no such file or folder; check the name",
            "4 reports: 2 read, 2 not (see above)");
  }

  @Test
  void rulesAreChosen() throws IOException {
    assertThat(streams.run("check", "-f", "json", "--select", "row-total, heading", BROKEN))
        .isEqualTo(1);
    assertThat(rules(json(streams))).containsExactly("row-total");
    assertThat(json(streams).at("/summary/sums/failed").intValue()).isEqualTo(1);
    TestConsole ignoring = new TestConsole();
    assertThat(ignoring.run("check", "-f", "json", "--ignore", "row-total,outcome-total", BROKEN))
        .isZero();
    assertThat(rules(json(ignoring))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--select no-such",
        "--ignore row-total,no-such",
        "--fail-on bad",
        "-f table",
        "--statistics -f json",
        "--bom",
        "--labels zh -f html",
        "--select balance --ignore balance"
      })
  void wrongUsageIsTwo(String options) {
    List<String> words = new ArrayList<>(List.of("check"));
    words.addAll(List.of(options.split(" ")));
    words.add(CLEAN);
    assertThat(streams.run(words.toArray(new String[0]))).isEqualTo(2);
    assertThat(streams.errors()).hasSize(1);
    assertThat(streams.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --labels zh | --labels: has an effect only with -f csv, -f xlsx
          check -f xlsx --bom | --bom: has an effect only with -f csv
          check -f html --statistics | --statistics: has an effect only with -f text
          parse -f csv --cells | --cells: has an effect only with -f json, -f jsonl
          parse --labels zh | --labels: has an effect only with -f csv, -f csv-wide, -f xlsx
          parse -f sql --bom | --bom: has an effect only with -f csv, -f csv-wide
          """)
  void optionWithoutEffectIsSaid(String command, String problem) {
    assertThat(streams.run((command + " " + CLEAN).split(" "))).isEqualTo(2);
    assertThat(streams.errors()).containsExactly("gpr: " + problem + "; leave one of them out");
    assertThat(streams.out()).isEmpty();
  }

  @Test
  void onlyWhatWeighsEnoughIsShownAndAllIsCounted() {
    assertThat(streams.run("check", "--show", "error", WARNED, BROKEN)).isEqualTo(1);
    List<String> lines = streams.out().lines().toList();
    assertThat(lines.subList(0, lines.size() - 1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith(BROKEN + ":"))
        .anyMatch(line -> line.contains(": error: "))
        .noneMatch(line -> line.contains(": warning: "));
    assertThat(lines.get(lines.size() - 1))
        .startsWith("reports: 2 (0 clean); errors: 1, warnings: 1, infos: 0;");
    TestConsole warnings = new TestConsole();
    warnings.run("check", "--show", "warning", WARNED, BROKEN);
    assertThat(warnings.out()).contains(WARNED + ":").contains(": warning: ");
  }

  @Test
  void statisticsCountByRuleOrganAndYear() {
    assertThat(streams.run("check", "--statistics", WARNED, BROKEN, CLEAN)).isEqualTo(1);
    assertThat(streams.out().lines().map(line -> line.replaceAll(" +", " ").trim()))
        .containsSubsequence(
            "By rule │ │ findings",
            "narrative-mismatch │ warning │ 1",
            "row-total │ error │ 1",
            "By organ, the worst first │ reports │ clean │ errors │ warnings │ infos",
            "枫湖镇人民政府 │ 1 │ 0 │ 1 │ 0 │ 0",
            "白砾县教育局 │ 1 │ 0 │ 0 │ 1 │ 0",
            "云溪市档案局 │ 1 │ 1 │ 0 │ 0 │ 0",
            "By year │ reports │ clean │ errors │ warnings │ infos",
            "2019 │ 1 │ 0 │ 0 │ 1 │ 0",
            "2022 │ 1 │ 0 │ 1 │ 0 │ 0",
            "2023 │ 1 │ 1 │ 0 │ 0 │ 0");
    assertThat(streams.out().lines().reduce((first, last) -> last).orElseThrow())
        .startsWith("reports: 3 (1 clean); errors: 1, warnings: 1, infos: 0;");
  }

  @Test
  void pageIsWrittenWithTheVersionOfGpr() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(streams.run("check", "-f", "html", "-o", page.toString(), BROKEN)).isEqualTo(1);
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("<meta name=\"generator\" content=\"gpr " + Version.number() + "\">")
        .contains("→ 8");
    assertThat(streams.out()).isEmpty();
    // A page is no report.
    TestConsole again = new TestConsole();
    assertThat(again.run("check", folder.toString())).isEqualTo(2);
  }

  @Test
  void resultIsTheSameForEveryNumberOfThreads() {
    TestConsole many = new TestConsole();
    streams.run("check", "-f", "json", "-j", "1", "samples", "samples");
    many.run("check", "-f", "json", "-j", "4", "samples", "samples");
    assertThat(many.out()).isEqualTo(streams.out()).contains("duplicate-report");
  }

  @Test
  void reportsOfOneOrganizationAreCompared() throws IOException {
    String text = Files.readString(Path.of(CLEAN));
    Path next = folder.resolve("next.txt");
    Files.writeString(next, text.replace("2024", "2025").replace("2023", "2024"));
    streams.run("check", "-f", "json", CLEAN, next.toString());
    assertThat(rules(json(streams))).contains("carry-over");
  }

  @Test
  void knownFindingsAreGreenAndUnusedEntriesAreSaid() throws IOException {
    Path known = folder.resolve("known.json");
    assertThat(streams.run("check", "--write-baseline", known.toString(), BROKEN, WARNED))
        .isEqualTo(1);
    assertThat(Files.readString(known).lines().filter(line -> line.contains("\"rule\"")))
        .hasSize(3);
    TestConsole green = new TestConsole();
    String option = "--baseline=" + known;
    assertThat(green.run("check", option, "--fail-on", "info", "-q", BROKEN, WARNED)).isZero();
    assertThat(green.out())
        .startsWith(
            "reports: 2 (0 clean); errors: 0, warnings: 0, infos: 0; sums: 80 held, 2 failed,"
                + " 0 not assessed; known to the baseline: 2")
        .contains("2 failed");

    Path mended = folder.resolve("mended.txt");
    List<String> lines = Files.readAllLines(Path.of(BROKEN));
    assertThat(lines.get(202)).isEqualTo("\t3");
    lines.set(202, "\t8");
    Files.write(mended, lines);
    TestConsole unused = new TestConsole();
    assertThat(unused.run("check", option, "--fail-on", "warning", mended.toString())).isEqualTo(1);
    assertThat(unused.out().lines())
        .hasSize(3)
        .anyMatch(
            line ->
                line.startsWith(known + ":4:1: warning: no longer occurs: row-total of ")
                    && line.endsWith("[unused-baseline]"));
  }

  /** Of BROKEN and WARNED only one is an input: what is known of the other stays known. */
  @Test
  void baselineWrittenAnewKeepsWhatIsKnownOfOtherInputsAndRules() throws IOException {
    String known = folder.resolve("known.json").toString();
    streams.run("check", "-q", "--write-baseline", known, BROKEN, WARNED);
    List<String> all = Files.readAllLines(Path.of(known)).stream().sorted().toList();
    for (String[] part :
        new String[][] {{BROKEN}, {WARNED}, {"--select", "balance", BROKEN, WARNED}}) {
      List<String> call = new ArrayList<>(List.of("check", "-q", "--baseline", known));
      call.addAll(List.of("--write-baseline", known));
      call.addAll(List.of(part));
      assertThat(new TestConsole().run(call.toArray(new String[0]))).isZero();
      assertThat(
              Files.readAllLines(Path.of(known)).stream()
                  .map(CheckCommandTest::withoutComma)
                  .sorted())
          .containsExactlyElementsOf(
              all.stream().map(CheckCommandTest::withoutComma).sorted().toList());
    }
    // Nothing is known of what is written without it, or is gone.
    new TestConsole().run("check", "-q", "--write-baseline", known, WARNED);
    assertThat(Files.readString(Path.of(known))).doesNotContain("row-total");
  }

  private static String withoutComma(String line) {
    return line.replaceFirst(",$", "");
  }

  @Test
  void mendedReportLeavesTheBaselineThatIsWrittenAnew() throws IOException {
    String known = folder.resolve("known.json").toString();
    streams.run("check", "-q", "--write-baseline", known, BROKEN, WARNED);
    Path mended = folder.resolve("mended.txt");
    List<String> lines = Files.readAllLines(Path.of(BROKEN));
    lines.set(202, "\t8");
    Files.write(mended, lines);
    new TestConsole()
        .run("check", "-q", "--baseline", known, "--write-baseline", known, mended.toString());
    assertThat(Files.readString(Path.of(known))).doesNotContain("row-total").contains("\"rule\"");
  }

  @Test
  void baselineThatCannotBeReadIsTwoBeforeAnythingIsChecked() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"findings\": 1}");
    for (String file : List.of(broken.toString(), folder + "/none.json", folder.toString())) {
      TestConsole console = new TestConsole();
      assertThat(console.run("check", "--baseline", file, BROKEN)).isEqualTo(2);
      assertThat(console.out()).isEmpty();
      assertThat(console.errors()).hasSize(1);
      assertThat(console.errors().get(0)).startsWith("gpr: " + file + ":");
    }
  }

  @Test
  void outputFileIsWritten() throws IOException {
    Path file = folder.resolve("found.sarif");
    assertThat(streams.run("check", "-f", "sarif", "-o", file.toString(), BROKEN)).isEqualTo(1);
    assertThat(streams.out()).isEmpty();
    JsonNode sarif = MAPPER.readTree(Files.readString(file));
    assertThat(sarif.at("/runs/0/results")).hasSize(2);
    assertThat(
            sarif
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText())
        .isEqualTo(BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "gitlab"})
  void everyFormatIsWholeWithoutReports(String format) throws IOException {
    assertThat(streams.run("check", "-f", format, "nowhere.txt")).isEqualTo(2);
    assertThat(streams.out()).endsWith("\n");
    if (format.equals("json") || format.equals("sarif")) {
      assertThat(json(streams).isObject()).isTrue();
    }
  }

  /** A folder with an unreadable file looks like success in no format. */
  @ParameterizedTest
  @CsvSource({
    "text, FILE:1:1: error: the file is empty; give the text of a report [unread]",
    "text, could not be read: 1",
    "csv, 'FILE,,,,unread,error,'",
    "json, \"path\": \"FILE\"",
    "sarif, \"executionSuccessful\" : false",
    "junit, <error ",
    "github, ::error file=FILE",
    "gitlab, blocker"
  })
  void unreadableInputIsInEveryFormat(String format, String sign) throws IOException {
    Files.copy(Path.of(CLEAN), folder.resolve("a.txt"));
    Path empty = Files.writeString(folder.resolve("b.txt"), "");
    assertThat(streams.run("check", "-f", format, folder.toString())).isEqualTo(2);
    assertThat(streams.out()).contains(sign.replace("FILE", empty.toString()));
    TestConsole whole = new TestConsole();
    assertThat(whole.run("check", "-f", format, CLEAN)).isZero();
    assertThat(whole.out()).doesNotContain(sign.replace("FILE", empty.toString()));
  }

  @Test
  void findingsAreSaidInTheUsersLanguageInJsonToo() throws Exception {
    streams.run("check", "--lang", "zh", BROKEN);
    assertThat(streams.out()).contains("多 5").contains(": error: ").contains("[row-total]");
    TestConsole chinese = new TestConsole();
    TestConsole english = new TestConsole();
    chinese.run("check", "--lang", "zh", "-f", "json", BROKEN);
    english.run("check", "--lang", "en", "-f", "json", BROKEN);
    assertThat(chinese.out()).contains("\"message\": \"").contains("表中多 5").contains("应为 ");
    assertThat(withoutWords(chinese.out())).isEqualTo(withoutWords(english.out()));
  }

  /** What is left of JSON without its sentences: keys, ids, numbers, places. */
  private static String withoutWords(String json) {
    return json.replaceAll("\"(message|explanation|because)\": \"[^\"]*\"", "\"$1\"");
  }

  @Test
  void rulesAreListedAndExplained() {
    assertThat(streams.run("rules", "--lang", "en")).isZero();
    List<String> lists = List.of(streams.out().split("\n\n"));
    assertThat(lists.get(0).lines())
        .hasSize(Rules.all().size())
        .allMatch(line -> line.matches("[a-z-]+ +(error|warning|info) +.+"));
    assertThat(lists.get(1).lines())
        .hasSize(Reason.values().length)
        .allMatch(line -> line.matches("[a-z-]+ +reason +[^ ].+[.]"));
    TestConsole one = new TestConsole();
    assertThat(one.run("rules", "row-total", "--lang", "en")).isZero();
    assertThat(one.out())
        .startsWith("row-total (error)\n")
        .contains("自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计")
        .contains("\n  一、本年新收政府信息公开申请数量: 7 1 0 0 0 1 8\n")
        .contains("\nWhat to do: ");
    TestConsole reason = new TestConsole();
    assertThat(reason.run("rules", "label-lost", "--lang", "zh")).isZero();
    assertThat(reason.out()).startsWith("label-lost (推定)\n该行没有行标题").contains("inferred");
    TestConsole data = new TestConsole();
    assertThat(data.run("rules", "-f", "json", "row-sum-fails", "--lang", "en")).isZero();
    assertThat(data.out())
        .contains("\"id\" : \"row-sum-fails\"")
        .contains("\"summary\" : \"The sum of the row does not hold.\"")
        .contains("\"inferring\" : false");
    TestConsole unknown = new TestConsole();
    assertThat(unknown.run("rules", "no-such")).isEqualTo(2);
    assertThat(unknown.errors()).hasSize(1);
  }

  @Test
  void outputIsUtf8() {
    streams.run("rules", "--lang", "zh");
    assertThat(streams.out().getBytes(StandardCharsets.UTF_8).length)
        .isGreaterThan(streams.out().length());
  }
}
