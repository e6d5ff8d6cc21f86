package gpr.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import gpr.report.Paragraph;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a report: what is not known as null, small objects on a line. */
final class JsonFields {
  /** Somewhat more than the prose of a usual section. */
  private static final int USUAL_PROSE = 2048;

  private final JsonGenerator json;
  private final JsonLayout layout;
  private char[] prose = new char[USUAL_PROSE];

  JsonFields(JsonGenerator json, JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  /** Begins an object that stays on one line. */
  void startLine() throws IOException {
    json.writeStartObject();
    layout.startLine();
  }

  void endLine() throws IOException {
    json.writeEndObject();
    layout.endLine();
  }

  void string(SerializableString name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  void integer(SerializableString name, @Nullable Integer value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.intValue());
    }
  }

  /** A line or column, where 0 says that there is none. */
  void place(SerializableString name, int value) throws IOException {
    json.writeFieldName(name);
    if (value == 0) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  void number(SerializableString name, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(name);
    number(value);
  }

  /** The number of a field whose name is written. */
  void number(@Nullable BigDecimal value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value.scale() == 0 && value.precision() < Long.BYTES * 2) {
      // Nearly all numbers are small counts, which have a way without text in between.
      json.writeNumber(value.longValue());
    } else {
      json.writeNumber(value);
    }
  }

  /** The paragraphs with line feeds between them, put together in one array for all sections. */
  void prose(SerializableString name, List<Paragraph> paragraphs) throws IOException {
    json.writeFieldName(name);
    int length = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      if (length + text.length() + 1 > prose.length) {
        prose = Arrays.copyOf(prose, 2 * (length + text.length() + 1));
      }
      if (i > 0) {
        prose[length++] = '\n';
      }
      text.getChars(0, text.length(), prose, length);
      length += text.length();
    }
    json.writeString(prose, 0, length);
  }
}
