package gpr.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import gpr.check.Assessment;
import gpr.check.Baseline;
import gpr.check.BaselineEntry;
import gpr.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Baselines as JSON, an entry a line, so that a version control system shows what changes. */
public final class BaselineJson {
  private BaselineJson() {}

  /**
   * Reads a baseline.
   *
   * @param path the file, as it was named
   * @param in its bytes
   * @throws IOException if they cannot be read, or are no baseline
   */
  public static Baseline read(String path, InputStream in) throws IOException {
    List<BaselineEntry> entries = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(in)) {
      expect(json, json.nextToken() == JsonToken.START_OBJECT);
      boolean hasFindings = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isFindings = json.currentName().equals("findings");
        JsonToken value = json.nextToken();
        if (isFindings) {
          expect(json, value == JsonToken.START_ARRAY);
          readEntries(json, entries, lines);
          hasFindings = true;
        } else {
          json.skipChildren();
        }
      }
      expect(json, hasFindings && json.currentToken() == JsonToken.END_OBJECT);
    }
    return new Baseline(path, entries, lines.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void readEntries(JsonParser json, List<BaselineEntry> entries, List<Integer> lines)
      throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json, json.currentToken() == JsonToken.START_OBJECT);
      lines.add(json.currentTokenLocation().getLineNr());
      entries.add(readEntry(json));
    }
  }

  private static BaselineEntry readEntry(JsonParser json) throws IOException {
    String rule = null;
    String organization = null;
    Integer year = null;
    List<String> paths = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "rule" -> rule = json.getText();
        case "organization" -> organization = value == JsonToken.VALUE_NULL ? null : json.getText();
        case "year" -> year = value == JsonToken.VALUE_NULL ? null : json.getIntValue();
        case "paths" -> paths = readPaths(json);
        default -> json.skipChildren();
      }
    }
    expect(json, rule != null);
    return new BaselineEntry(rule, organization, year, paths);
  }

  private static List<String> readPaths(JsonParser json) throws IOException {
    List<String> paths = new ArrayList<>();
    expect(json, json.currentToken() == JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json, json.currentToken() == JsonToken.VALUE_STRING);
      paths.add(json.getText());
    }
    return paths;
  }

  private static void expect(JsonParser json, boolean holds) throws JsonParseException {
    if (!holds) {
      throw new JsonParseException(json, "not a baseline");
    }
  }

  /** Writes a baseline as the findings come; serves one thread. */
  public static final class Writer {
    private final JsonGenerator json;
    private final JsonLayout layout = new JsonLayout(0);

    /**
     * @param to where the JSON goes
     */
    public Writer(OutputStream to) throws IOException {
      this.json = FindingJson.generator(to);
      json.setPrettyPrinter(layout);
      json.writeStartObject();
      json.writeStringField("schemaVersion", ReportJson.SCHEMA_VERSION);
      json.writeArrayFieldStart("findings");
    }

    /** Writes an entry for each finding. */
    public void write(Assessment assessment) throws IOException {
      for (Finding finding : assessment.findings()) {
        write(BaselineEntry.of(assessment, finding));
      }
    }

    private void write(BaselineEntry entry) throws IOException {
      json.writeStartObject();
      layout.startLine();
      json.writeStringField("rule", entry.rule());
      json.writeStringField("organization", entry.organization());
      json.writeFieldName("year");
      if (entry.year() == null) {
        json.writeNull();
      } else {
        json.writeNumber(entry.year().intValue());
      }
      json.writeArrayFieldStart("paths");
      for (String path : entry.paths()) {
        json.writeString(path);
      }
      json.writeEndArray();
      json.writeEndObject();
      layout.endLine();
    }

    /** Writes what stands after the last entry. */
    public void end() throws IOException {
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    }
  }
}
