package gpr.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import gpr.check.Assessment;
import gpr.check.Baseline;
import gpr.check.BaselineEntry;
import gpr.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Baselines as JSON, an entry a line, so that a version control system shows what changes. */
public final class BaselineJson {
  /** The version of the file: a number in it means what it means in this one only. */
  static final String SCHEMA_VERSION = "2";

  private BaselineJson() {}

  /**
   * Reads a baseline.
   *
   * @param path the file, as it was named
   * @param in its bytes
   * @throws IOException if they cannot be read
   * @throws BaselineException if they are no baseline of this version, or one that hides what it
   *     does not say
   */
  public static Baseline read(String path, InputStream in) throws IOException, BaselineException {
    try (JsonParser json = new JsonFactory().createParser(in)) {
      return new BaselineReader(json).read(path);
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
      json.writeStringField("schemaVersion", SCHEMA_VERSION);
      json.writeArrayFieldStart("findings");
    }

    /** Writes an entry for each finding. */
    public void write(Assessment assessment) throws IOException {
      for (Finding finding : assessment.findings()) {
        write(BaselineEntry.of(assessment, finding));
      }
    }

    /** Writes an entry of another baseline. */
    public void write(BaselineEntry entry) throws IOException {
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
      writeNumbers(entry);
      json.writeEndObject();
      layout.endLine();
    }

    private void writeNumbers(BaselineEntry entry) throws IOException {
      if (!entry.values().isEmpty()) {
        json.writeArrayFieldStart("values");
        for (BigDecimal value : entry.values()) {
          writeNumber(value);
        }
        json.writeEndArray();
      }
      if (entry.expected() != null || entry.actual() != null) {
        json.writeFieldName("expected");
        writeNumber(entry.expected());
        json.writeFieldName("actual");
        writeNumber(entry.actual());
      }
    }

    private void writeNumber(@Nullable BigDecimal number) throws IOException {
      if (number == null) {
        json.writeNull();
      } else {
        json.writeNumber(number);
      }
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
