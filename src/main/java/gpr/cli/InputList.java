package gpr.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A list of files and folders, one a line, in UTF-8: {@code @FILE}. */
final class InputList implements Closeable {
  /** How Windows begins a text in UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BufferedReader lines;
  private boolean isEmpty = true;

  private InputList(BufferedReader lines) {
    this.lines = lines;
  }

  /**
   * Opens a list.
   *
   * @param name its file; {@code -} for standard input
   * @param standardInput where that is read from
   */
  static InputList open(String name, InputStream standardInput) throws IOException {
    InputStream in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name));
    // A strict decoder: a name read wrongly would be reported as a file that does not exist.
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    lines.mark(1);
    if (lines.read() != BYTE_ORDER_MARK) {
      lines.reset();
    }
    return new InputList(lines);
  }

  /** The next name; null at the end of the list, which is closed then. */
  @Nullable String next() throws IOException {
    String line = lines.readLine();
    while (line != null && line.isBlank()) {
      line = lines.readLine();
    }
    isEmpty &= line == null;
    if (line == null) {
      lines.close();
    }
    return line;
  }

  /** Whether no line was a name so far. */
  boolean isEmpty() {
    return isEmpty;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
