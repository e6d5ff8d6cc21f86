package gpr.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import gpr.Severity;
import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.NotAssessed;
import gpr.check.SumCounts;
import gpr.check.Suspect;
import gpr.check.SuspectCell;
import gpr.check.Tally;
import gpr.form.FormCell;
import gpr.table.CellValue;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings as JSON; the summary comes last, since the reports are written as they come. */
public final class FindingJson implements FindingWriter {
  static final String SCHEMA_VERSION = "2";

  private final JsonGenerator json;
  private final JsonLayout layout = new JsonLayout(0);
  private final CellPaths paths = new CellPaths();

  /** Wait for the last report, since they stand in a list of their own. */
  private final List<UnreadInput> unread = new ArrayList<>();

  private final Locale locale;

  /** The few reasons in words, which would otherwise be put together for each sum again. */
  private final Map<NotAssessed.Reason, String> reasons = new EnumMap<>(NotAssessed.Reason.class);

  /**
   * @param to where the JSON goes
   * @param locale the language of the messages; nothing else changes with it
   */
  public FindingJson(OutputStream to, Locale locale) throws IOException {
    this.locale = locale;
    this.json = generator(to);
    json.setPrettyPrinter(layout);
  }

  /** A generator that leaves the stream open and writes numbers in full. */
  static JsonGenerator generator(OutputStream to) throws IOException {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build()
        .createGenerator(to);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("schemaVersion", SCHEMA_VERSION);
    json.writeArrayFieldStart("reports");
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    boolean isShort = assessment.findings().isEmpty() && assessment.notAssessed().isEmpty();
    json.writeStartObject();
    if (isShort) {
      layout.startLine();
    }
    json.writeStringField("path", assessment.path());
    if (assessment.part() > 0) {
      json.writeNumberField("part", assessment.part());
    }
    json.writeStringField("organization", assessment.organization());
    json.writeFieldName("year");
    if (assessment.year() == null) {
      json.writeNull();
    } else {
      json.writeNumber(assessment.year().intValue());
    }
    sums(assessment.sums(), isShort);
    notAssessed(assessment);
    json.writeArrayFieldStart("findings");
    List<Finding> findings = assessment.findings();
    for (Finding finding : findings) {
      finding(finding, placeOf(finding.root(), findings));
    }
    json.writeEndArray();
    json.writeEndObject();
    layout.endLine();
  }

  private void sums(SumCounts sums, boolean isOnLine) throws IOException {
    json.writeObjectFieldStart("sums");
    layout.startLine();
    json.writeNumberField("held", sums.held());
    json.writeNumberField("failed", sums.failed());
    json.writeNumberField("notAssessed", sums.notAssessed());
    json.writeEndObject();
    if (!isOnLine) {
      layout.endLine();
    }
  }

  private void notAssessed(Assessment assessment) throws IOException {
    json.writeArrayFieldStart("notAssessed");
    for (NotAssessed entry : assessment.notAssessed()) {
      json.writeStartObject();
      layout.startLine();
      json.writeStringField("rule", entry.rule().id());
      json.writeArrayFieldStart("paths");
      for (FormCell cell : entry.cells()) {
        paths.write(json, cell);
      }
      json.writeEndArray();
      json.writeStringField("because", because(entry));
      json.writeEndObject();
      layout.endLine();
    }
    json.writeEndArray();
  }

  private String because(NotAssessed entry) {
    if (!entry.names().isEmpty()) {
      return entry.reason().in(locale);
    }
    NotAssessed.Reason reason = entry.because();
    return reasons.computeIfAbsent(reason, r -> r.message().in(locale));
  }

  /** The place of a root among the findings, from 0; -1 for none. */
  private static int placeOf(@Nullable Finding root, List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i) == root) {
        return i;
      }
    }
    return -1;
  }

  private void finding(Finding finding, int root) throws IOException {
    json.writeStartObject();
    layout.startLine();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("message", finding.message().in(locale));
    place("line", finding.line());
    place("column", finding.column());
    json.writeArrayFieldStart("paths");
    for (CellValue cell : finding.cells()) {
      paths.write(json, cell.cell());
    }
    json.writeEndArray();
    number(json, "expected", finding.expected());
    number(json, "actual", finding.actual());
    suspect(json, finding.suspect(), locale);
    json.writeFieldName("root");
    if (root < 0) {
      json.writeNull();
    } else {
      json.writeNumber(root);
    }
    json.writeEndObject();
    layout.endLine();
  }

  private void place(String name, int number) throws IOException {
    json.writeFieldName(name);
    if (number == 0) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }

  static void number(JsonGenerator json, String name, @Nullable BigDecimal number)
      throws IOException {
    json.writeFieldName(name);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }

  /** A suspect, or null. */
  static void suspect(JsonGenerator json, @Nullable Suspect suspect, Locale locale)
      throws IOException {
    json.writeFieldName("suspect");
    if (suspect == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeArrayFieldStart("cells");
    for (SuspectCell cell : suspect.cells()) {
      json.writeStartObject();
      json.writeStringField("path", cell.printed().cell().path());
      number(json, "value", cell.printed().value());
      number(json, "suggested", cell.suggested());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("explanation", suspect.explanation().in(locale));
    json.writeEndObject();
  }

  @Override
  public void unread(UnreadInput input) {
    unread.add(input);
  }

  private void writeUnread() throws IOException {
    json.writeArrayFieldStart("unread");
    for (UnreadInput input : unread) {
      json.writeStartObject();
      layout.startLine();
      json.writeStringField("path", input.path());
      place("line", input.line());
      json.writeStringField("message", input.message().in(locale));
      json.writeEndObject();
      layout.endLine();
    }
    json.writeEndArray();
  }

  @Override
  public void end(Tally tally) throws IOException {
    json.writeEndArray();
    writeUnread();
    json.writeObjectFieldStart("summary");
    layout.startLine();
    json.writeNumberField("reports", tally.reports());
    json.writeNumberField("unread", tally.unread());
    json.writeNumberField("clean", tally.clean());
    json.writeNumberField("errors", tally.findings(Severity.ERROR));
    json.writeNumberField("warnings", tally.findings(Severity.WARNING));
    json.writeNumberField("infos", tally.findings(Severity.INFO));
    json.writeNumberField("suppressed", tally.suppressed());
    sums(tally.sums(), true);
    json.writeEndObject();
    layout.endLine();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
