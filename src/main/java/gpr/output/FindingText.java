package gpr.output;

import gpr.Message;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.NotAssessed;
import gpr.check.SumCounts;
import gpr.check.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Findings for people: a line each, the worst report first and its findings together, and a
 * summary.
 */
public final class FindingText implements FindingWriter {
  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String BLUE = "\u001B[1;34m";
  private static final String FAINT = "\u001B[2m";
  private static final String NOTE = "note";
  private static final String UNREAD = "unread";
  private static final String PLAIN = "\u001B[0m";

  private final OutputStream to;
  private final Locale locale;
  private final boolean inColour;
  private final WorstFirst waiting = new WorstFirst();

  /**
   * @param to where the lines go, in UTF-8
   * @param locale the language of the messages
   * @param inColour whether terminal colours are written
   */
  public FindingText(OutputStream to, Locale locale, boolean inColour) {
    this.to = to;
    this.locale = locale;
    this.inColour = inColour;
  }

  @Override
  public void begin() {
    // The first finding is the first line.
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    if (assessment.findings().isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Finding finding : assessment.findings()) {
      lines.append(line(assessment, finding)).append('\n');
    }
    waiting.add(WorstFirst.Rank.of(assessment), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String line(Assessment assessment, Finding finding) {
    return painted(BOLD, place(assessment, finding))
        + ": "
        + level(finding)
        + ": "
        + PlainText.line(message(finding, locale))
        + " "
        + painted(FAINT, "[" + finding.rule().id() + "]");
  }

  /** What follows from the finding before it is a note to it, as compilers have it. */
  private String level(Finding finding) {
    return finding.root() == null
        ? painted(colour(finding.severity()), finding.severity().id())
        : painted(FAINT, NOTE);
  }

  private static String place(Assessment assessment, Finding finding) {
    return PlainText.line(assessment.path())
        + ":"
        + Math.max(1, finding.line())
        + ":"
        + Math.max(1, finding.column());
  }

  /** The message, with what the suspect says. */
  static String message(Finding finding, Locale locale) {
    String message = finding.message().in(locale);
    if (finding.root() != null) {
      return Message.of("finding.follows", message).in(locale);
    }
    return finding.suspect() == null
        ? message
        : Message.of("finding.suspected", message, finding.suspect().explanation().in(locale))
            .in(locale);
  }

  /** The same where findings may be sorted or filtered, so that none is above another. */
  static String messageByItself(Finding finding, Locale locale) {
    Finding root = finding.root();
    return root == null
        ? message(finding, locale)
        : Message.of(
                "finding.followsFrom",
                root.rule().id(),
                Math.max(1, root.line()),
                finding.message())
            .in(locale);
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> BLUE;
    };
  }

  private String painted(String colour, String text) {
    return inColour ? colour + text + PLAIN : text;
  }

  private void writeLine(String line) throws IOException {
    to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Before all findings: of such an input nothing is known. */
  @Override
  public void unread(UnreadInput input) throws IOException {
    String place = PlainText.line(input.path()) + ":" + Math.max(1, input.line()) + ":1";
    String line =
        painted(BOLD, place)
            + ": "
            + painted(RED, Severity.ERROR.id())
            + ": "
            + PlainText.line(input.message().in(locale))
            + " "
            + painted(FAINT, "[" + UNREAD + "]")
            + "\n";
    waiting.add(WorstFirst.Rank.UNREAD, line.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void end(Tally tally) throws IOException {
    waiting.each(to::write);
    waiting.close();
    writeLine(summary(tally, locale));
  }

  /** Why something was not assessed, with the organs whose reports are missed. */
  private static Message reason(Tally tally, NotAssessed.Reason reason) {
    List<Object> names = tally.missed(reason);
    return names.isEmpty()
        ? reason.message()
        : Message.of("notAssessed.named", reason.message(), names);
  }

  /** The counts in one line. */
  static String summary(Tally tally, Locale locale) {
    SumCounts sums = tally.sums();
    Message counts =
        Message.of(
            "check.summary",
            tally.reports(),
            tally.clean(),
            tally.findings(Severity.ERROR),
            tally.findings(Severity.WARNING),
            tally.findings(Severity.INFO),
            sums.held(),
            sums.failed(),
            sums.notAssessed());
    StringBuilder line = new StringBuilder(counts.in(locale));
    if (tally.suppressed() > 0) {
      line.append(Message.of("check.suppressed", tally.suppressed()).in(locale));
    }
    if (tally.unread() > 0) {
      line.append(Message.of("check.unread", tally.unread()).in(locale));
    }
    String lead = Message.of("check.notAssessed").in(locale);
    for (Map.Entry<NotAssessed.Reason, Long> reason : tally.notAssessed().entrySet()) {
      line.append(lead).append(reason.getValue()).append(" × ");
      line.append(reason(tally, reason.getKey()).in(locale));
      lead = Message.of("label.between").in(locale);
    }
    return line.toString();
  }
}
