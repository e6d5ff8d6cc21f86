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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings as SARIF 2.1.0, as code scanning of GitHub takes it. */
public final class FindingSarif implements FindingWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The key under which GitHub looks for what tells a finding from others. */
  private static final String FINGERPRINT = "primaryLocationLineHash";

  /** Bytes of a fingerprint: enough that no two findings of a run ever share one. */
  private static final int FINGERPRINT_BYTES = 16;

  private final JsonGenerator json;
  private final ArtifactUri uris;
  private final String version;
  private final Locale locale;

  /** Wait for the last result, since they stand in a list of their own. */
  private final List<UnreadInput> unread = new ArrayList<>();

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
    json.writeArrayFieldStart("rules");
    for (Rule rule : Rules.all()) {
      rule(rule);
    }
    json.writeEndArray();
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

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    Map<String, Integer> fingerprints = new HashMap<>();
    // The known ones first: of findings that are alike a baseline knows the first.
    results(assessment, assessment.suppressed(), true, fingerprints);
    results(assessment, assessment.findings(), false, fingerprints);
  }

  private void results(
      Assessment assessment,
      List<Finding> findings,
      boolean areKnown,
      Map<String, Integer> fingerprints)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    String uri = uris.of(assessment.path());
    for (Finding finding : findings) {
      String fingerprint = fingerprint(BaselineEntry.of(assessment, finding));
      int number = fingerprints.merge(fingerprint, 1, Integer::sum);
      result(finding, uri, fingerprint + ":" + number, areKnown);
    }
  }

  private void result(Finding finding, String uri, String fingerprint, boolean isKnown)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", ruleIndexes.get(finding.rule()));
    json.writeStringField("level", level(finding.severity()));
    text("message", FindingText.message(finding, locale));
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
    FindingJson.suspect(json, finding.suspect());
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
      json.writeStringField("uriBaseId", "%SRCROOT%");
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
      if (cell.line() > 0) {
        json.writeStartObject();
        json.writeNumberField("id", ++id);
        location(uri, cell.line(), cell.column());
        text("message", cell.cell().rowLabel() + ", " + cell.cell().columnLabel());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** The same for the same finding, whatever changes in the text around it. */
  private static String fingerprint(BaselineEntry entry) {
    String identity =
        String.join(
            "\n",
            entry.rule(),
            String.valueOf(entry.organization()),
            String.valueOf(entry.year()),
            String.join("\n", entry.paths()),
            entry.values() + " " + entry.expected() + " " + entry.actual());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
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
