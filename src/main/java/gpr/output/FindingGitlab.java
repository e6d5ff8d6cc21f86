package gpr.output;

import com.fasterxml.jackson.core.JsonGenerator;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.BaselineEntry;
import gpr.check.Finding;
import gpr.check.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Findings as GitLab's Code Quality takes them: one list, an object a finding. */
public final class FindingGitlab implements FindingWriter {
  private final JsonGenerator json;
  private final JsonLayout layout = new JsonLayout(0);
  private final ArtifactUri paths;
  private final Locale locale;

  /**
   * @param to where the JSON goes
   * @param folder the folder that gpr is run in, absolute: the root of the project
   * @param locale the language of the messages
   */
  public FindingGitlab(OutputStream to, Path folder, Locale locale) throws IOException {
    this.json = FindingJson.generator(to);
    this.paths = new ArtifactUri(folder);
    this.locale = locale;
    json.setPrettyPrinter(layout);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    // GitLab takes two findings with one fingerprint for one, and a copy of a report is another.
    Fingerprints fingerprints = new Fingerprints(assessment.path() + "#" + assessment.part());
    for (Finding finding : assessment.findings()) {
      write(
          finding.rule().id(),
          severity(finding),
          FindingText.messageByItself(finding, locale),
          fingerprints.next(BaselineEntry.of(assessment, finding)),
          assessment.path(),
          finding.line());
    }
  }

  /**
   * GitLab's own grades, of which "major" is left to none. What follows from another finding is for
   * information: one mistake is counted once.
   */
  private static String severity(Finding finding) {
    Severity severity = finding.root() == null ? finding.severity() : Severity.INFO;
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  @Override
  public void unread(UnreadInput input) throws IOException {
    BaselineEntry entry =
        new BaselineEntry(
            "unread", null, null, List.of(input.message().key()), List.of(), null, null);
    write(
        "unread",
        "blocker",
        input.message().in(locale),
        new Fingerprints(input.path()).next(entry),
        input.path(),
        input.line());
  }

  private void write(
      String check, String severity, String message, String fingerprint, String path, int line)
      throws IOException {
    json.writeStartObject();
    layout.startLine();
    json.writeStringField("description", PlainText.line(message));
    json.writeStringField("check_name", check);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", paths.relative(path));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", Math.max(1, line));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    layout.endLine();
  }

  @Override
  public void end(Tally tally) throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
