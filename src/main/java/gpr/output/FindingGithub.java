package gpr.output;

import gpr.Message;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Findings as workflow commands of GitHub Actions, which become annotations of the files. The worst
 * come first, since GitHub shows only the first ten of a step: errors as they come, then warnings,
 * then infos.
 */
public final class FindingGithub implements FindingWriter {
  /**
   * So many warnings and infos wait for the last error. GitHub shows fewer; what is over is counted
   * in the summary.
   */
  static final int MOST_WAITING = 1000;

  private final OutputStream to;
  private final Locale locale;
  private final Map<Severity, Deque<String>> waiting = new EnumMap<>(Severity.class);
  private long dropped;

  /**
   * @param to where the commands go, in UTF-8
   * @param locale the language of the messages
   */
  public FindingGithub(OutputStream to, Locale locale) {
    this.to = to;
    this.locale = locale;
    waiting.put(Severity.WARNING, new ArrayDeque<>());
    waiting.put(Severity.INFO, new ArrayDeque<>());
  }

  @Override
  public void begin() {
    // The first command is the first line.
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    for (Finding finding : assessment.findings()) {
      Deque<String> lines = waiting.get(weight(finding));
      if (lines == null) {
        writeLine(command(assessment, finding));
      } else if (lines.size() < MOST_WAITING) {
        lines.add(command(assessment, finding));
      } else {
        dropped++;
      }
    }
  }

  /** What follows from another finding is a notice: one mistake is one error. */
  private static Severity weight(Finding finding) {
    return finding.root() == null ? finding.severity() : Severity.INFO;
  }

  private String command(Assessment assessment, Finding finding) {
    String place = Math.max(1, finding.line()) + ",col=" + Math.max(1, finding.column());
    return command(
        name(weight(finding)),
        assessment.path(),
        place,
        finding.rule().id(),
        FindingText.messageByItself(finding, locale));
  }

  private static String command(
      String name, String path, String place, String title, String message) {
    return "::"
        + name
        + " file="
        + property(path)
        + ",line="
        + place
        + ",title="
        + property("gpr " + title)
        + "::"
        + data(message);
  }

  @Override
  public void unread(UnreadInput input) throws IOException {
    String line = String.valueOf(Math.max(1, input.line()));
    writeLine(command("error", input.path(), line, "unread", input.message().in(locale)));
  }

  private static String name(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.id();
  }

  /** Percent signs escape; a command would end at the line's end, so none is left. */
  private static String data(String text) {
    return PlainText.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end(Tally tally) throws IOException {
    for (Deque<String> lines : waiting.values()) {
      for (String line : lines) {
        writeLine(line);
      }
    }
    String notShown = dropped == 0 ? "" : Message.of("check.notShown", dropped).in(locale);
    writeLine(FindingText.summary(tally, locale) + notShown);
  }

  private void writeLine(String line) throws IOException {
    to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
