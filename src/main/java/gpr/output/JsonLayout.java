package gpr.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * JSON for people: indented, but what is one thing, such as a table row, stays on one line. Serves
 * one generator.
 */
final class JsonLayout implements PrettyPrinter {
  private static final SerializableString INDENT = new SerializedString("  ");

  private int depth;
  private boolean onOneLine;

  /**
   * @param depth how deep the first value stands in the whole
   */
  JsonLayout(int depth) {
    this.depth = depth;
  }

  /** From now on everything stays on the line. */
  void startLine() {
    onOneLine = true;
  }

  /** From now on each entry has its line again. */
  void endLine() {
    onOneLine = false;
  }

  /** A new line, or nothing where everything stays on one. */
  private void next(JsonGenerator json) throws IOException {
    if (onOneLine) {
      return;
    }
    json.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      json.writeRaw(INDENT);
    }
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (onOneLine) {
      json.writeRaw(' ');
    }
    next(json);
  }

  private void begin(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    depth++;
  }

  private void end(JsonGenerator json, char bracket, int entries) throws IOException {
    depth--;
    if (entries > 0) {
      next(json);
    }
    json.writeRaw(bracket);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    begin(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    next(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(':');
    json.writeRaw(' ');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, '}', entries);
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    begin(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    next(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int entries) throws IOException {
    end(json, ']', entries);
  }
}
