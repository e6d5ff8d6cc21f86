package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gpr.Severity;
import gpr.check.Assessment;
import gpr.check.Checker;
import gpr.check.ReportBuilder;
import gpr.check.Rules;
import gpr.check.Tally;
import gpr.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The formats of findings, each against a file. Where a change is meant, {@code mvn test
 * -Dtest=FindingWritersTest -Dgpr.rewrite} writes the files anew, and a person reads the
 * difference.
 */
class FindingWritersTest {
  private static final Path GOLDENS = Path.of("src/test/resources/gpr/output");
  private static final boolean IS_REWRITTEN = System.getProperty("gpr.rewrite") != null;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path FOLDER = Path.of("/home/clerk/reports");

  private static FindingWriter writer(String format, OutputStream to) throws IOException {
    return switch (format) {
      case "txt" -> new FindingText(to, Locale.ROOT, false);
      case "zh.txt" -> new FindingText(to, Locale.CHINESE, false);
      case "colour.txt" -> new FindingText(to, Locale.ROOT, true);
      case "json" -> new FindingJson(to, Locale.ROOT);
      case "sarif" -> new FindingSarif(to, "0.0.0", FOLDER, Locale.ROOT);
      case "xml" -> new FindingJunit(to, Rules.all(), Optional.of(Severity.ERROR), Locale.ROOT);
      case "github" -> new FindingGithub(to, Locale.ROOT);
      case "gitlab" -> new FindingGitlab(to, FOLDER, Locale.ROOT);
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static String written(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SampleFindings().writeTo(writer(format, bytes));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"txt", "zh.txt", "colour.txt", "json", "sarif", "xml", "github", "gitlab"})
  void formatIsAsTheFileHasIt(String format) throws IOException {
    Path golden = GOLDENS.resolve("findings." + format);
    String written = written(format);
    if (IS_REWRITTEN) {
      Files.writeString(golden, written);
    }
    assertThat(written)
        .as("where it is meant: -Dtest=FindingWritersTest -Dgpr.rewrite, then read the diff")
        .isEqualTo(Files.readString(golden));
  }

  @Test
  void textHasOneLineAFindingAndASummary() throws IOException {
    List<String> lines = written("txt").lines().toList();
    assertThat(lines.subList(0, lines.size() - 1))
        .allMatch(
            line -> line.matches(".+:\\d+:\\d+: (error|warning|info|note): .+ \\[[a-z-]+\\]"));
    assertThat(lines.get(lines.size() - 1)).startsWith("reports: 4 (1 clean); errors: ");
  }

  /** A wrong cell breaks its row and its column: one error, and a note that follows from it. */
  @ParameterizedTest
  @CsvSource({
    "txt, : error:",
    "github, ::error ",
    "gitlab, critical",
    "sarif, '\"level\" : \"error\",\n      \"message\"'",
    "xml, <failure "
  })
  void oneMistakeIsOneErrorInEveryFormat(String format, String error) throws IOException {
    ReportBuilder report =
        ReportBuilder.zeros()
            .set("requests.received", "9", "2", "0", "0", "0", "0", "11")
            .set("requests.disposed.disclosed", "8", "2", "0", "0", "0", "0", "11")
            .set("requests.disposed.total", "9", "2", "0", "0", "0", "0", "11");
    Assessment assessment = new Checker().assess(report.build());
    assertThat(assessment.findings()).hasSize(2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingWriter writer = writer(format, bytes);
    writer.begin();
    writer.write(assessment);
    Tally tally = new Tally();
    tally.add(assessment);
    writer.end(tally);
    String written = bytes.toString(StandardCharsets.UTF_8);
    String results =
        format.equals("sarif") ? written.substring(written.indexOf("results")) : written;
    assertThat(results.split(Pattern.quote(error), -1)).hasSize(2);
    assertThat(results).contains("outcome-total");
  }

  @Test
  void jsonHasTheKeysOfTheContract() throws IOException {
    JsonNode json = MAPPER.readTree(written("json"));
    assertThat(keys(json))
        .containsExactlyInAnyOrder("schemaVersion", "summary", "reports", "unread");
    assertThat(json.get("schemaVersion").textValue()).isEqualTo("2");
    assertThat(keys(json.get("summary")))
        .containsExactly(
            "reports", "unread", "clean", "errors", "warnings", "infos", "suppressed", "sums");
    assertThat(json.at("/summary/unread").intValue()).isEqualTo(2);
    assertThat(json.at("/summary/suppressed").intValue()).isEqualTo(1);
    assertThat(json.get("unread").toString())
        .isEqualTo(
            "[{\"path\":\"空.txt\",\"line\":null,\"message\":"
                + "\"the file is empty; give the text of a report\"},"
                + "{\"path\":\"坏 <1>.txt\",\"line\":7,\"message\":\"these bytes are not UTF-8;"
                + " the text is damaged, or its encoding has to be named with --encoding\"}]");
    JsonNode report = json.at("/reports/1");
    assertThat(keys(report))
        .containsExactly("path", "organization", "year", "sums", "notAssessed", "findings");
    assertThat(keys(report.get("sums"))).containsExactly("held", "failed", "notAssessed");
    for (JsonNode each : json.get("reports")) {
      for (JsonNode entry : each.get("notAssessed")) {
        assertThat(keys(entry)).containsExactly("rule", "paths", "because");
      }
      for (JsonNode finding : each.get("findings")) {
        assertThat(keys(finding))
            .containsExactly(
                "rule",
                "severity",
                "message",
                "line",
                "column",
                "paths",
                "expected",
                "actual",
                "suspect",
                "root");
      }
    }
    assertThat(json.at("/reports/1/findings/0/suspect").toString())
        .isEqualTo(
            "{\"cells\":[{\"path\":\"requests.received.total\",\"value\":8,\"suggested\":9}],"
                + "\"explanation\":\"一、本年新收政府信息公开申请数量, 总计 is 8, but should be 9\"}");
  }

  @Test
  void jsonOfNothingIsWhole() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingJson json = new FindingJson(bytes, Locale.ENGLISH);
    json.begin();
    json.end(new Tally());
    JsonNode read = MAPPER.readTree(bytes.toByteArray());
    assertThat(read.at("/reports")).isEmpty();
    assertThat(read.at("/summary/sums/held").isInt()).isTrue();
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void sarifKeepsToTheSchemaOfTheStandard() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      SchemaCheck check = new SchemaCheck(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(check.problems(written("sarif"))).isEmpty();
      assertThat(check.problems("{\"version\": \"2.1.0\"}")).isNotEmpty();
    }
  }

  @Test
  void sarifTellsFindingsApartAndPointsAtRules() throws IOException {
    JsonNode run = MAPPER.readTree(written("sarif")).at("/runs/0");
    assertThat(run.at("/columnKind").textValue()).isEqualTo("utf16CodeUnits");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSameSizeAs(Rules.all());
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
          .isEqualTo(result.get("ruleId"));
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue();
      fingerprints.add(uri + result.at("/partialFingerprints/primaryLocationLineHash"));
    }
    assertThat(fingerprints).hasSameSizeAs(run.get("results"));
    assertThat(run.at("/results").findValuesAsText("uri"))
        .contains(
            "%E5%B9%B4%E6%8A%A5/%E4%BA%91%E6%BA%AA%201%25%2C%3A%22%3C%26%3E.txt",
            "file:///home/clerk/moved.txt", "known.json");
  }

  @Test
  void sarifSaysThatTheRunWasNotWholeAndWhatIsKnown() throws IOException {
    JsonNode run = MAPPER.readTree(written("sarif")).at("/runs/0");
    JsonNode invocation = run.at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
    JsonNode notifications = invocation.get("toolExecutionNotifications");
    assertThat(notifications).hasSize(2).allMatch(n -> n.get("level").asText().equals("error"));
    assertThat(notifications.at("/1/message/text").textValue()).startsWith("these bytes are not");
    assertThat(notifications.at("/1/locations/0/physicalLocation/region/startLine").intValue())
        .isEqualTo(7);
    List<String> known = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      assertThat(result.has("suppressions")).as("in all results, or in none").isTrue();
      if (!result.get("suppressions").isEmpty()) {
        known.add(result.get("ruleId").textValue());
        assertThat(result.at("/suppressions/0/kind").textValue()).isEqualTo("external");
      }
    }
    assertThat(known).containsExactly("empty-section");
  }

  @Test
  void sarifOfAWholeRunIsSuccessful() throws IOException {
    JsonNode sarif = sarifOf(ReportBuilder.zeros());
    assertThat(sarif.at("/runs/0/invocations/0/executionSuccessful").booleanValue()).isTrue();
  }

  @Test
  void githubShowsWhatCouldNotBeRead() throws IOException {
    assertThat(written("github").lines())
        .contains(
            "::error file=空.txt,line=1,title=gpr unread::the file is empty; give the text of a report")
        .anyMatch(line -> line.startsWith("::error file=坏 <1>.txt,line=7,title=gpr unread::"));
  }

  @Test
  void fingerprintDoesNotChangeWithThePlace() throws IOException {
    JsonNode one = sarifOf(ReportBuilder.zeros().path("a.txt"));
    JsonNode other = sarifOf(ReportBuilder.zeros().path("b/c.txt").heading(2, "二、别的"));
    String pointer = "/runs/0/results/0/partialFingerprints";
    assertThat(one.at(pointer)).isNotEmpty().isEqualTo(other.at(pointer));
  }

  private static JsonNode sarifOf(ReportBuilder builder) throws IOException {
    Report report = builder.set("disputes.reconsideration", "1", "0", "0", "0", "3").build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingSarif sarif = new FindingSarif(bytes, "0.0.0", FOLDER, Locale.ROOT);
    sarif.begin();
    sarif.write(new Checker().assess(report));
    sarif.end(new Tally());
    return MAPPER.readTree(bytes.toByteArray());
  }

  @Test
  void junitCountsWhatItHolds() throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(written("xml").getBytes(StandardCharsets.UTF_8)));
    NodeList suites = xml.getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isEqualTo(7);
    long rulesOfReports = Rules.all().stream().filter(Rules::isAboutReports).count();
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      for (String[] counted :
          new String[][] {
            {"tests", "testcase"},
            {"failures", "failure"},
            {"errors", "error"},
            {"skipped", "skipped"}
          }) {
        assertThat(suite.getAttribute(counted[0]))
            .isEqualTo(String.valueOf(suite.getElementsByTagName(counted[1]).getLength()));
      }
      long expected = i >= 4 ? 1 : rulesOfReports;
      assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(expected);
    }
    Element unread = (Element) suites.item(6);
    assertThat(unread.getAttribute("name")).isEqualTo("坏 <1>.txt");
    assertThat(unread.getElementsByTagName("error").item(0).getTextContent())
        .startsWith("7: these bytes are not UTF-8");
    Element second = (Element) suites.item(1);
    assertThat(second.getAttribute("name")).isEqualTo("年报/云溪 1%,:\"<&>.txt");
    assertThat(second.getElementsByTagName("system-out").getLength())
        .as("what the prose says, and what follows from the failure")
        .isEqualTo(2);
  }

  @Test
  void junitFailsFromTheThresholdOn() throws IOException {
    assertThat(failures(Optional.of(Severity.ERROR))).isEqualTo(2);
    assertThat(failures(Optional.of(Severity.WARNING))).isEqualTo(3);
    assertThat(failures(Optional.empty())).isZero();
  }

  private static long failures(Optional<Severity> failOn) throws IOException {
    Report report =
        ReportBuilder.zeros()
            .set("requests.received", "7", "1", "0", "0", "0", "1", "8")
            .section(5, "无")
            .set("disputes.reconsideration.upheld", "~0")
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingJunit junit = new FindingJunit(bytes, Rules.all(), failOn, Locale.ROOT);
    junit.begin();
    junit.write(new Checker().assess(report));
    junit.end(new Tally());
    return bytes.toString(StandardCharsets.UTF_8).split("<failure ", -1).length - 1;
  }

  @Test
  void githubShowsErrorsFirstAndASummaryLast() throws IOException {
    List<String> lines = written("github").lines().toList();
    List<String> kinds =
        lines.subList(0, lines.size() - 1).stream().map(line -> line.split("[: ]+")[1]).toList();
    assertThat(kinds).isSortedAccordingTo((a, b) -> rank(a) - rank(b)).contains("notice");
    assertThat(lines.get(lines.size() - 1)).startsWith("reports: 4 ");
    assertThat(lines.get(0)).startsWith("::error file=年报/云溪 1%25%2C%3A\"<&>.txt,line=");
  }

  private static int rank(String kind) {
    return List.of("error", "warning", "notice").indexOf(kind);
  }

  @Test
  void githubKeepsABoundedNumberOfWarningsWaiting() throws IOException {
    Assessment warned =
        new Checker().assess(ReportBuilder.zeros().heading(2, "2、主动公开政府信息情况").build());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingGithub github = new FindingGithub(bytes, Locale.ROOT);
    for (int i = 0; i < FindingGithub.MOST_WAITING + 3; i++) {
      github.write(warned);
    }
    assertThat(bytes.size()).isZero();
    github.end(new Tally());
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(FindingGithub.MOST_WAITING + 1);
    assertThat(lines.get(FindingGithub.MOST_WAITING)).endsWith("; not shown: 3 warnings and infos");
  }

  @Test
  void controlCharactersNeverReachATerminalOrAParser() throws IOException {
    assertThat(written("txt")).doesNotContain("\u0007").contains("若 干");
    assertThat(written("xml")).doesNotContain("\u0007").contains("若\uFFFD干");
    assertThat(written("json")).doesNotContain("\u0007").contains("若\\u0007干");
  }

  @Test
  void gitlabHasAnObjectForEachFindingAndEachUnreadInput() throws IOException {
    JsonNode list = MAPPER.readTree(written("gitlab"));
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode object : list) {
      assertThat(keys(object))
          .containsExactly("description", "check_name", "fingerprint", "severity", "location");
      assertThat(object.get("severity").textValue())
          .isIn("info", "minor", "major", "critical", "blocker");
      assertThat(object.at("/location/lines/begin").intValue()).isPositive();
      fingerprints.add(object.get("fingerprint").textValue());
    }
    assertThat(fingerprints).hasSameSizeAs(list);
    assertThat(list.findValuesAsText("check_name")).contains("row-total", "unread");
    assertThat(list.findValuesAsText("path")).contains("年报/云溪 1%,:\"<&>.txt", "空.txt");
    assertThat(list.findValuesAsText("description")).noneMatch(d -> d.contains("\u0007"));
  }

  /** GitHub refuses a run with more than 25,000 results; what is over is said. */
  @Test
  void sarifKeepsToTheMostResultsAndSaysWhatIsOver() throws IOException {
    Assessment wrong =
        new Checker()
            .assess(
                ReportBuilder.zeros()
                    .set("disputes.reconsideration", "1", "0", "0", "0", "3")
                    .build());
    Assessment warned =
        new Checker().assess(ReportBuilder.zeros().heading(2, "2、主动公开政府信息情况").build());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingSarif sarif = new FindingSarif(bytes, "0.0.0", FOLDER, Locale.ROOT);
    sarif.begin();
    for (int i = 0; i < FindingSarif.MOST_WITH_WARNINGS + 7; i++) {
      sarif.write(warned);
    }
    for (int i = FindingSarif.MOST_WITH_WARNINGS; i < FindingSarif.MOST_RESULTS + 5; i++) {
      sarif.write(wrong);
    }
    sarif.end(new Tally());
    JsonNode run = MAPPER.readTree(bytes.toByteArray()).at("/runs/0");
    assertThat(run.get("results")).hasSize(FindingSarif.MOST_RESULTS);
    JsonNode said = run.at("/invocations/0/toolExecutionNotifications/0");
    assertThat(said.get("level").textValue()).isEqualTo("warning");
    assertThat(said.at("/message/text").textValue()).contains("12 of them are not written");
  }

  @Test
  void sarifNamesPagesTheRunAndTheRootOfItsPaths() throws IOException {
    JsonNode run = MAPPER.readTree(written("sarif")).at("/runs/0");
    assertThat(run.at("/tool/driver/informationUri").textValue()).startsWith("https://");
    assertThat(run.at("/tool/driver/rules")).allMatch(rule -> rule.has("helpUri"));
    assertThat(run.at("/automationDetails/id").textValue()).isEqualTo("gpr/check/");
    assertThat(run.at("/originalUriBaseIds/%SRCROOT%").isObject()).isTrue();
  }

  @Test
  void machineFormatsSpeakTheLanguageButTheirKeysStay() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SampleFindings().writeTo(new FindingSarif(bytes, "0.0.0", FOLDER, Locale.CHINESE));
    JsonNode chinese = MAPPER.readTree(bytes.toByteArray());
    JsonNode english = MAPPER.readTree(written("sarif"));
    assertThat(chinese.at("/runs/0/results/0/message/text").textValue()).contains("各项之和为");
    assertThat(chinese.findValuesAsText("ruleId")).isEqualTo(english.findValuesAsText("ruleId"));
    assertThat(chinese.findValuesAsText("primaryLocationLineHash"))
        .isEqualTo(english.findValuesAsText("primaryLocationLineHash"));
    bytes.reset();
    new SampleFindings().writeTo(new FindingGithub(bytes, Locale.CHINESE));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("::error file=").contains("各项之和为");
    bytes.reset();
    new SampleFindings()
        .writeTo(new FindingJunit(bytes, Rules.all(), Optional.of(Severity.ERROR), Locale.CHINESE));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("<failure type=\"error\"")
        .contains("各项之和为");
  }
}
