package gpr.output;

import gpr.UnreadInput;
import gpr.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * How reports become bytes. The output is {@link #head()}, then for each report {@link #lead} and
 * what {@link #write} gives, then {@link #end}; so reports can be written on several threads and
 * put together in order. Most are immutable.
 */
public interface ReportFormat extends Closeable {
  /** What stands before the first report. */
  byte[] head();

  /**
   * What stands before a report.
   *
   * @param isFirst whether it is the first of the output
   */
  byte[] lead(boolean isFirst);

  /** Writes one report; does not close the stream. */
  void write(Report report, OutputStream to) throws IOException;

  /**
   * Puts what {@link #write} gave of a report behind the others.
   *
   * @param rendered what was written of it, on any thread
   * @param number which report of the output it is, from 1
   * @param to the output
   */
  default void place(ByteArrayOutputStream rendered, long number, OutputStream to)
      throws IOException {
    rendered.writeTo(to);
  }

  /** What stands for an input that could not be read, in its place; mostly nothing. */
  default byte[] unread(UnreadInput input) throws IOException {
    return new byte[0];
  }

  /** Writes what stands after the last report; does not close the stream. */
  void end(OutputStream to) throws IOException;

  /** Frees what it holds; mostly nothing. */
  @Override
  default void close() throws IOException {}
}
