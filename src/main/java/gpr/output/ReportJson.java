package gpr.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import gpr.form.Form;
import gpr.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reports as JSON: one array of them, laid out for people, or one a line. */
public final class ReportJson implements ReportFormat {
  /**
   * The version of the shape that is written; it changes when a reader of the old one would go
   * wrong.
   */
  public static final String SCHEMA_VERSION = "2";

  private static final byte[] NOTHING = {};

  /** How deep a report stands in the array of them. */
  private static final int DEPTH = 1;

  private final JsonFactory factory =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /** Made when a report first has that form, for one run mostly meets one. */
  private final Map<Form, TableFrame> frames = new ConcurrentHashMap<>();

  private final CellPaths paths = new CellPaths();
  private final boolean onePerLine;
  private final boolean withCells;

  private ReportJson(boolean onePerLine, boolean withCells) {
    this.onePerLine = onePerLine;
    this.withCells = withCells;
  }

  /**
   * One array.
   *
   * @param withCells whether each report has its {@code cells}
   */
  public static ReportJson array(boolean withCells) {
    return new ReportJson(false, withCells);
  }

  /**
   * One report a line.
   *
   * @param withCells whether each report has its {@code cells}
   */
  public static ReportJson lines(boolean withCells) {
    return new ReportJson(true, withCells);
  }

  @Override
  public byte[] head() {
    return onePerLine ? NOTHING : ascii("[");
  }

  @Override
  public byte[] lead(boolean isFirst) {
    if (onePerLine) {
      return NOTHING;
    }
    return ascii(isFirst ? "\n  " : ",\n  ");
  }

  @Override
  public void end(OutputStream to) throws IOException {
    to.write(onePerLine ? NOTHING : ascii("\n]\n"));
  }

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    JsonLayout layout = new JsonLayout(DEPTH);
    try (JsonGenerator json = factory.createGenerator(to)) {
      if (!onePerLine) {
        json.setPrettyPrinter(layout);
      }
      new ReportJsonWriter(json, layout, frame(report.form()), paths, withCells).write(report);
    }
    if (onePerLine) {
      to.write('\n');
    }
  }

  private TableFrame frame(Form form) {
    TableFrame known = frames.get(form);
    if (known != null) {
      return known;
    }
    TableFrame made = TableFrame.of(form, factory, DEPTH, !onePerLine);
    frames.put(form, made);
    return made;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
