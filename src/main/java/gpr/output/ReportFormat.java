package gpr.output;

import gpr.report.Report;
import java.io.IOException;
import java.io.OutputStream;

/**
 * How reports become bytes. The output is {@link #head()}, then for each report {@link #lead} and
 * what {@link #write} gives, then {@link #tail()}; so reports can be written on several threads and
 * put together in order. Immutable.
 */
public interface ReportFormat {
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

  /** What stands after the last report. */
  byte[] tail();
}
