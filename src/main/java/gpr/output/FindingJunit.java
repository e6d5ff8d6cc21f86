package gpr.output;

import gpr.Message;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.NotAssessed;
import gpr.check.Rule;
import gpr.check.Rules;
import gpr.check.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings as JUnit's XML: a suite a report, a case a rule. Findings at or above the threshold are
 * failures; those below it stand in the case's output.
 */
public final class FindingJunit implements FindingWriter {
  private final OutputStream to;
  private final List<Rule> rules;
  private final Optional<Severity> failOn;
  private final Locale locale;

  /**
   * @param to where the XML goes, in UTF-8
   * @param rules the rules that are checked: a case each in every suite
   * @param failOn the least severity of a failure; empty: nothing fails
   * @param locale the language of the messages
   */
  public FindingJunit(
      OutputStream to, Collection<Rule> rules, Optional<Severity> failOn, Locale locale) {
    this.to = to;
    this.rules = rules.stream().filter(Rules::isAboutReports).toList();
    this.failOn = failOn;
    this.locale = locale;
  }

  /** What is said of one rule. */
  private record Case(Rule rule, List<Finding> findings, List<NotAssessed> notAssessed) {
    static Case of(Rule rule, Assessment assessment) {
      return new Case(
          rule,
          assessment.findings().stream().filter(f -> f.rule().equals(rule)).toList(),
          assessment.notAssessed().stream().filter(n -> n.rule().equals(rule)).toList());
    }

    /** What follows from another finding fails no case of its own. */
    boolean isFailure(Optional<Severity> failOn) {
      return failOn.isPresent()
          && findings.stream()
              .filter(finding -> finding.root() == null)
              .anyMatch(finding -> finding.severity().compareTo(failOn.get()) <= 0);
    }

    boolean isSkipped() {
      return findings.isEmpty() && !notAssessed.isEmpty();
    }
  }

  @Override
  public void begin() throws IOException {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gpr check\">\n");
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    List<Case> cases = cases(assessment);
    String name =
        assessment.part() == 0 ? assessment.path() : assessment.path() + "#" + assessment.part();
    StringBuilder suite = new StringBuilder();
    long failures = cases.stream().filter(c -> c.isFailure(failOn)).count();
    long skipped = cases.stream().filter(Case::isSkipped).count();
    begin(suite, name, cases.size(), failures, 0, skipped);
    cases.forEach(one -> append(suite, one, name));
    write(suite.append("  </testsuite>\n").toString());
  }

  private static void begin(
      StringBuilder suite, String name, long tests, long failures, long errors, long skipped) {
    suite.append("  <testsuite name=\"").append(attribute(name)).append('"');
    count(suite, "tests", tests);
    count(suite, "failures", failures);
    count(suite, "errors", errors);
    count(suite, "skipped", skipped);
    suite.append(">\n");
  }

  /** An input that could not be read is a suite whose one case, the reading, is an error. */
  @Override
  public void unread(UnreadInput input) throws IOException {
    StringBuilder suite = new StringBuilder();
    begin(suite, input.path(), 1, 0, 1, 0);
    String message = input.message().in(locale);
    String place = input.line() > 0 ? input.line() + ": " : "";
    suite.append("    <testcase classname=\"").append(attribute(input.path()));
    suite.append("\" name=\"read\">\n      <error type=\"unread\" message=\"");
    suite.append(attribute(message)).append("\">").append(text(place + message));
    suite.append("</error>\n    </testcase>\n  </testsuite>\n");
    write(suite.toString());
  }

  /** A case for every rule that was checked; of a baseline, which is no report, for its own. */
  private List<Case> cases(Assessment assessment) {
    Set<Rule> all = new LinkedHashSet<>(rules);
    Set<Rule> found = new LinkedHashSet<>();
    assessment.findings().forEach(finding -> found.add(finding.rule()));
    return (all.containsAll(found) ? all : found)
        .stream().map(rule -> Case.of(rule, assessment)).toList();
  }

  private static void count(StringBuilder suite, String name, long count) {
    suite.append(' ').append(name).append("=\"").append(count).append('"');
  }

  private void append(StringBuilder suite, Case one, String name) {
    suite.append("    <testcase classname=\"").append(attribute(name)).append("\" name=\"");
    suite.append(attribute(one.rule().id())).append('"');
    if (one.isFailure(failOn)) {
      suite.append(">\n      <failure type=\"").append(one.findings().get(0).severity().id());
      suite.append("\" message=\"").append(attribute(message(one.findings().get(0))));
      suite
          .append("\">")
          .append(text(lines(one.findings())))
          .append("</failure>\n    </testcase>\n");
    } else if (!one.findings().isEmpty()) {
      suite.append(">\n      <system-out>").append(text(lines(one.findings())));
      suite.append("</system-out>\n    </testcase>\n");
    } else if (one.isSkipped()) {
      String reasons = reasons(one.notAssessed());
      suite.append(">\n      <skipped message=\"").append(attribute(reasons)).append("\">");
      suite.append(text(reasons)).append("</skipped>\n    </testcase>\n");
    } else {
      suite.append("/>\n");
    }
  }

  private String lines(List<Finding> findings) {
    return findings.stream()
        .map(finding -> Math.max(1, finding.line()) + ": " + message(finding))
        .collect(Collectors.joining("\n"));
  }

  private String message(Finding finding) {
    return FindingText.messageByItself(finding, locale);
  }

  private String reasons(List<NotAssessed> entries) {
    return entries.stream()
        .collect(Collectors.groupingBy(NotAssessed::because, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(this::reason)
        .collect(Collectors.joining("; "));
  }

  private String reason(Map.Entry<NotAssessed.Reason, Long> counted) {
    String because = counted.getKey().message().in(locale);
    return Message.of("check.notAssessedBecause", counted.getValue(), because).in(locale);
  }

  @Override
  public void end(Tally tally) throws IOException {
    write("</testsuites>\n");
  }

  private void write(String xml) throws IOException {
    to.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String attribute(String value) {
    return text(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private static String text(String value) {
    StringBuilder xml = new StringBuilder(value.length());
    value.codePoints().forEach(c -> appendCharacter(xml, c));
    return xml.toString();
  }

  private static void appendCharacter(StringBuilder xml, int c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      default -> xml.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
    }
  }

  /** XML 1.0, production 2: no other character may stand in a document, escaped or not. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
