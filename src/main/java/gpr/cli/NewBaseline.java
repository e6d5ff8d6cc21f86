package gpr.cli;

import gpr.check.Assessment;
import gpr.check.BaselineEntry;
import gpr.output.BaselineJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The baseline that {@code --write-baseline} asks for, or none. */
final class NewBaseline implements AutoCloseable {
  private final @Nullable Output output;
  private final BaselineJson.@Nullable Writer writer;

  private NewBaseline(@Nullable Output output, BaselineJson.@Nullable Writer writer) {
    this.output = output;
    this.writer = writer;
  }

  /**
   * Opens the file.
   *
   * @param file the file; null where no baseline is asked for
   */
  static NewBaseline open(@Nullable Path file, Console console) throws IOException {
    if (file == null) {
      return new NewBaseline(null, null);
    }
    Output output = Output.open(file, console);
    return new NewBaseline(output, new BaselineJson.Writer(output));
  }

  void write(Assessment assessment) throws IOException {
    if (writer != null) {
      writer.write(assessment);
    }
  }

  /** Takes over what this call could not look at. */
  void keep(List<BaselineEntry> entries) throws IOException {
    if (writer != null) {
      for (BaselineEntry entry : entries) {
        writer.write(entry);
      }
    }
  }

  /** Everything was written. */
  void finish() throws IOException {
    if (writer != null && output != null) {
      writer.end();
      output.finish();
    }
  }

  @Override
  public void close() throws IOException {
    if (output != null) {
      output.close();
    }
  }
}
