package gpr.cli;

import java.io.IOException;

/** The result could not be written. */
final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What Windows says when the reader of a pipe has gone. */
  private static final String READER_IS_GONE_ON_WINDOWS = "pipe is being closed";

  private final String detail;

  OutputException(IOException cause) {
    super(InputProblem.detail(cause), cause);
    this.detail = InputProblem.detail(cause);
  }

  /** What went wrong, for the user. */
  String detail() {
    return detail;
  }

  /** Whether the reader of a pipe has read enough and gone, as {@code head} does. */
  boolean readerIsGone() {
    return detail.contains(StandardOutput.READER_IS_GONE)
        || detail.contains(READER_IS_GONE_ON_WINDOWS);
  }
}
