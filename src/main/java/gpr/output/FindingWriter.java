package gpr.output;

import gpr.UnreadInput;
import gpr.check.Assessment;
import gpr.check.Tally;
import gpr.report.Report;
import java.io.IOException;

/**
 * Writes what was found, report by report: {@link #begin}, {@link #write} for each report, {@link
 * #unread} for each input that could not be read, both in the order of the inputs, {@link #end}.
 * Serves one thread; does not close the stream that it writes to.
 */
public interface FindingWriter {
  /** Writes what stands before the first report. */
  void begin() throws IOException;

  /** Writes what was found of one report; of formats that draw it, with what it says. */
  default void write(Report report, Assessment assessment) throws IOException {
    write(assessment);
  }

  /** Writes what was found of one report, or of what is none: a baseline, a file of groups. */
  void write(Assessment assessment) throws IOException;

  /** Writes that an input could not be read: what is silent about it would look clean. */
  void unread(UnreadInput input) throws IOException;

  /** Writes what stands after the last report. */
  void end(Tally tally) throws IOException;
}
