package gpr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The result could not be written. */
final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Where Linux shows what standard output is. */
  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

  private final boolean toStandardOutput;

  OutputException(IOException cause, boolean toStandardOutput) {
    super(cause.getMessage(), cause);
    this.toStandardOutput = toStandardOutput;
  }

  /**
   * Whether the reader of a pipe has read enough and gone, as {@code head} does. The message would
   * say so, but in the system's language; what standard output is says it in every language, since
   * writing to a pipe fails for no other reason.
   */
  boolean readerIsGone() {
    if (!toStandardOutput) {
      return false;
    }
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed") || isPipe();
  }

  private static boolean isPipe() {
    try {
      String what = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
      return what.startsWith("pipe:") || what.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
