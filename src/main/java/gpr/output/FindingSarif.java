package gpr.output;

import com.fasterxml.jackson.core.JsonGenerator;
import gpr.Message;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.BaselineEntry;
import gpr.check.Finding;
import gpr.check.Rule;
import gpr.check.Rules;
import gpr.check.Tally;
import gpr.table.CellValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Findings as SARIF 2.1.0, as code scanning of GitHub takes it. */
public final class FindingSarif implements FindingWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What relative places are relative to: the folder that gpr is run in. */
  private static final String SOURCE_ROOT = "%SRCROOT%";

  /** The key under which GitHub looks for what tells a finding from others. */
  private static final String FINGERPRINT = "primaryLocationLineHash";

  /** GitHub refuses a run with more results. */
  static final int MOST_RESULTS = 25_000;

  /**
   * From so many results on only errors are written: reports come as they are read, and the errors
   * of the last ones must find room.
   */
  static final int MOST_WITH_WARNINGS = 15_000;

  /** GitHub shows no more places of a result. */
  private static final int MOST_PLACES = 100;

  private final JsonGenerator json;
  private final ArtifactUri uris;
  private final String version;
  private final Locale locale;

  /** Wait for the last result, since they stand in a list of their own. */
  private final List<UnreadInput> unread = new ArrayList<>();

  private int written;
  private long dropped;

  private final Map<Rule, Integer> ruleIndexes = new HashMap<>();

  /**
   * @param to where the JSON goes
   * @param version the version of gpr
   * @param folder the folder that gpr is run in, absolute
   * @param locale the language of the messages
   */
  public FindingSarif(OutputStream to, String version, Path folder, Locale locale)
      throws IOException {
    this.json = FindingJson.generator(to);
    this.version = version;
    this.locale = locale;
    this.uris = new ArtifactUri(folder);
    json.useDefaultPrettyPrinter();
    for (Rule rule : Rules.all()) {
      ruleIndexes.put(rule, ruleIndexes.size());
    }
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "gpr");
    json.writeStringField("version", version);
    json.writeStringField("informationUri", ProjectPages.HOME);
    json.writeArrayFieldStart("rules");
    for (Rule rule : Rules.all()) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", "gpr/check/");
    json.writeEndObject();
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SOURCE_ROOT);
    // Not where it is: the same bytes on every machine.
    text("description", Message.of("sarif.root").in(locale));
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  private void rule(Rule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text("shortDescription", rule.summary().in(locale));
    text("fullDescription", rule.why().in(locale));
    json.writeObjectFieldStart("help");
    json.writeStringField("text", RuleHelp.text(rule, locale));
    json.writeStringField("markdown", RuleHelp.markdown(rule, locale));
    json.writeEndObject();
    json.writeStringField("helpUri", ProjectPages.of(rule));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** What follows from another finding is a note: one mistake is one result that counts. */
  private static Severity weight(Finding finding) {
    return finding.root() == null ? finding.severity() : Severity.INFO;
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    Fingerprints fingerprints = new Fingerprints("");
    // The known ones first: of findings that are alike a baseline knows the first.
    results(assessment, assessment.suppressed(), true, fingerprints);
    results(assessment, assessment.findings(), false, fingerprints);
  }

  private void results(
      Assessment assessment, List<Finding> findings, boolean areKnown, Fingerprints fingerprints)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    String uri = uris.of(assessment.path());
    for (Finding finding : findings) {
      String fingerprint = fingerprints.next(BaselineEntry.of(assessment, finding));
      if (hasRoom(finding)) {
        written++;
        result(finding, uri, fingerprint, areKnown);
      } else {
        dropped++;
      }
    }
  }

  private boolean hasRoom(Finding finding) {
    return written < (weight(finding) == Severity.ERROR ? MOST_RESULTS : MOST_WITH_WARNINGS);
  }

  private void result(Finding finding, String uri, String fingerprint, boolean isKnown)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", Objects.requireNonNull(ruleIndexes.get(finding.rule())));
    json.writeStringField("level", level(weight(finding)));
    text("message", FindingText.messageByItself(finding, locale));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    location(uri, Math.max(1, finding.line()), Math.max(1, finding.column()));
    json.writeEndObject();
    json.writeEndArray();
    relatedLocations(finding.cells(), uri);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, fingerprint);
    json.writeEndObject();
    suppressions(isKnown);
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("paths");
    for (CellValue cell : finding.cells()) {
      json.writeString(cell.cell().path());
    }
    json.writeEndArray();
    FindingJson.number(json, "expected", finding.expected());
    FindingJson.number(json, "actual", finding.actual());
    FindingJson.suspect(json, finding.suspect(), locale);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** An empty list says that the result is not suppressed; it is in all results or in none. */
  private void suppressions(boolean isKnown) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (isKnown) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("justification", Message.of("sarif.known").in(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void location(String uri, int line, int column) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    if (ArtifactUri.isRelative(uri)) {
      json.writeStringField("uriBaseId", SOURCE_ROOT);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", line);
    json.writeNumberField("startColumn", column);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void relatedLocations(List<CellValue> cells, String uri) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (CellValue cell : cells) {
      if (cell.line() > 0 && id < MOST_PLACES) {
        json.writeStartObject();
        json.writeNumberField("id", ++id);
        location(uri, cell.line(), cell.column());
        text("message", cell.cell().rowLabel() + ", " + cell.cell().columnLabel());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  @Override
  public void unread(UnreadInput input) {
    unread.add(input);
  }

  private void invocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", unread.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (UnreadInput input : unread) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      text("message", input.message().in(locale));
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      location(uris.of(input.path()), Math.max(1, input.line()), 1);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    if (dropped > 0) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      text("message", Message.of("sarif.dropped", dropped).in(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  @Override
  public void end(Tally tally) throws IOException {
    json.writeEndArray();
    invocation();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
