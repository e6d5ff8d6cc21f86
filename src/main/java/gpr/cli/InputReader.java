package gpr.cli;

import gpr.Message;
import gpr.UnreadInput;
import gpr.UnreadableReportException;
import gpr.report.ReportReader;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one input; what keeps it from being read to its end is a problem of that input alone. May
 * be called on several threads at a time.
 */
final class InputReader {
  /** Turns the bytes of one input into its reports, as {@link ReportReader#readEach} does. */
  @FunctionalInterface
  interface Reading {
    Optional<UnreadInput> readEach(String name, byte[] bytes, ReportReader.Taker<IOException> taker)
        throws IOException, UnreadableReportException;
  }

  /**
   * Why an input, or the rest of it, was not read.
   *
   * @param input the input and the reason
   * @param isFault whether it is a fault of gpr itself
   */
  record Problem(UnreadInput input, boolean isFault) {
    private static Optional<Problem> of(String name, int line, Message reason) {
      return Optional.of(new Problem(new UnreadInput(name, line, reason), false));
    }

    private static Optional<Problem> of(String name, Throwable fault) {
      return Optional.of(new Problem(new UnreadInput(name, 0, Faults.message(fault)), true));
    }
  }

  private final Reading reading;
  private final InputBytes bytes;

  InputReader(Reading reading, InputBytes bytes) {
    this.reading = reading;
    this.bytes = bytes;
  }

  /**
   * Gives the reports of an input.
   *
   * @throws IOException if the taker fails
   */
  Optional<Problem> read(Input input, ReportReader.Taker<IOException> taker) throws IOException {
    if (input instanceof Input.Unusable unusable) {
      return Problem.of(unusable.name(), 0, unusable.reason());
    }
    try {
      return reading
          .readEach(input.name(), contentOf(input), taker)
          .map(rest -> new Problem(rest, false));
    } catch (UnreadableReportException e) {
      return Problem.of(input.name(), e.line(), e.reason());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A fault of ours at one text must not cost the others.
      return Problem.of(input.name(), e);
    }
  }

  /** A failure to read is a reason, so that it is never taken for one to write. */
  private byte[] contentOf(Input input) throws UnreadableReportException {
    try {
      return bytes.read(input);
    } catch (IOException e) {
      throw new UnreadableReportException(InputProblem.of(e), 0);
    }
  }
}
