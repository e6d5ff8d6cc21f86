package gpr.report;

import gpr.UnreadableReportException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the reports of a text. Immutable, so one reader serves many threads. */
public final class ReportReader {
  private final Optional<Charset> encoding;

  /** A reader that finds out each text's encoding. */
  public ReportReader() {
    this(Optional.empty());
  }

  /**
   * @param encoding the encoding of every text; empty to find it out
   */
  public ReportReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  /**
   * The one report, or the first of several, of a file.
   *
   * @throws IOException if the file cannot be read
   * @throws UnreadableReportException if it is no text, or no such report
   */
  public Report read(Path file) throws IOException, UnreadableReportException {
    return readAll(file.toString(), Files.readAllBytes(file)).get(0);
  }

  /**
   * Every report of a text, in its order; at least one.
   *
   * @param name how the text is named in the results
   * @param bytes the text as it stands in the file
   * @throws UnreadableReportException if it is no text, or no such report
   */
  public List<Report> readAll(String name, byte[] bytes) throws UnreadableReportException {
    throw new UnsupportedOperationException();
  }
}
