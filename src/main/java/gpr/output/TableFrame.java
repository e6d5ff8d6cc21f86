package gpr.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import gpr.form.Form;
import gpr.table.CellValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a form's tables without its numbers. From one number to the next it is the same in
 * every report, so that it is written once by a generator and copied from then on; a report has two
 * hundred numbers, and names and brackets around them take longer than the numbers.
 */
final class TableFrame {
  private static final SerializableString NULL = new SerializedString("null");

  /** What holds the place of a number in the frame. */
  private static final int PLACEHOLDER = 0;

  private final SerializableString[] before;
  private final SerializableString after;

  private TableFrame(SerializableString[] before, SerializableString after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The frame of that form's tables as members of an object that has one before them.
   *
   * @param depth how deep that object stands in the whole
   * @param indented whether it is laid out for people
   */
  static TableFrame of(Form form, JsonFactory factory, int depth, boolean indented) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonLayout layout = new JsonLayout(depth);
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      if (indented) {
        json.setPrettyPrinter(layout);
      }
      json.writeStartObject();
      json.writeNumberField("before", PLACEHOLDER);
      TableFrame frame = new Recorder(json, layout, bytes).record(new CellNesting(form));
      json.writeEndObject();
      return frame;
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
  }

  /** Writes the tables with these numbers, one for each cell of the form; null where unknown. */
  void write(JsonGenerator json, List<CellValue> cells) throws IOException {
    for (int i = 0; i < before.length; i++) {
      json.writeRaw(before[i]);
      number(json, cells.get(i).value());
    }
    json.writeRaw(after);
  }

  private static void number(JsonGenerator json, @Nullable BigDecimal value) throws IOException {
    if (value == null) {
      json.writeRaw(NULL);
    } else if (value.scale() == 0 && value.precision() == 1 && value.signum() >= 0) {
      // Most numbers are 0, and have a way without text in between.
      json.writeRaw((char) ('0' + value.intValue()));
    } else {
      json.writeRaw(value.toPlainString());
    }
  }

  /** Writes the frame and cuts it where the numbers stand. */
  private static final class Recorder {
    private final JsonGenerator json;
    private final JsonLayout layout;
    private final ByteArrayOutputStream bytes;

    Recorder(JsonGenerator json, JsonLayout layout, ByteArrayOutputStream bytes) {
      this.json = json;
      this.layout = layout;
      this.bytes = bytes;
    }

    TableFrame record(CellNesting nesting) throws IOException {
      taken();
      List<CellNesting.Step> steps = nesting.steps();
      SerializableString[] before = new SerializableString[steps.size()];
      for (int i = 0; i < before.length; i++) {
        CellNesting.Step step = steps.get(i);
        end(step.ends());
        begin(step.begins());
        json.writeFieldName(step.name());
        json.writeNumber(PLACEHOLDER);
        String text = taken();
        before[i] = new SerializedString(text.substring(0, text.length() - 1));
      }
      end(nesting.endsAtLast());
      return new TableFrame(before, new SerializedString(taken()));
    }

    /** A row, whose entries are all cells, stays on one line. */
    private void begin(List<String> names) throws IOException {
      for (String name : names) {
        json.writeFieldName(name);
        json.writeStartObject();
      }
      if (!names.isEmpty()) {
        layout.startLine();
      }
    }

    private void end(int objects) throws IOException {
      for (int i = 0; i < objects; i++) {
        json.writeEndObject();
        layout.endLine();
      }
    }

    /** What was written since it was last asked for. */
    private String taken() throws IOException {
      json.flush();
      String text = bytes.toString(StandardCharsets.UTF_8);
      bytes.reset();
      return text;
    }
  }
}
