package gpr.ledger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file of judged cells, one a line; compressed where its name ends in .gz. */
final class Dump {
  private static final String COMPRESSED = ".gz";

  private Dump() {}

  /** Writes judged texts as they come. */
  static final class Writer implements AutoCloseable {
    private final BufferedWriter out;

    Writer(Path file) throws IOException {
      OutputStream bytes = Files.newOutputStream(file);
      out =
          new BufferedWriter(
              new OutputStreamWriter(
                  file.toString().endsWith(COMPRESSED) ? new GZIPOutputStream(bytes) : bytes,
                  StandardCharsets.UTF_8));
    }

    void write(JudgedText text) {
      try {
        for (JudgedCell cell : text.cells()) {
          out.write(cell.toString());
          out.write('\n');
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Gives each text of a dump, in its order. */
  static void read(Path file, Consumer<JudgedText> taker) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                file.toString().endsWith(COMPRESSED) ? new GZIPInputStream(bytes) : bytes,
                StandardCharsets.UTF_8))) {
      List<JudgedCell> cells = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JudgedCell cell = JudgedCell.parse(line);
        if (!cells.isEmpty() && !isSameText(cells.get(0), cell)) {
          taker.accept(text(cells));
          cells = new ArrayList<>();
        }
        cells.add(cell);
      }
      if (!cells.isEmpty()) {
        taker.accept(text(cells));
      }
    }
  }

  private static boolean isSameText(JudgedCell one, JudgedCell other) {
    return one.kind().equals(other.kind()) && one.text().equals(other.text());
  }

  private static JudgedText text(List<JudgedCell> cells) {
    return new JudgedText(cells.get(0).kind(), cells.get(0).text(), List.copyOf(cells));
  }
}
