package gpr.cli;

/** What the program says to the one who called it. When several hold, the largest wins. */
enum ExitCode {
  /** Everything was done; {@code check} found nothing at or above {@code --fail-on}. */
  DONE(0),
  /** {@code check} found something at or above {@code --fail-on}. */
  FINDINGS(1),
  /**
   * Something that the user has to mend: wrong usage, no input found, an input that could not be
   * read as a report, or an output that could not be written. The other inputs are still done.
   */
  UNUSABLE(2),
  /** A fault of gpr itself; the launcher's, too, where Java does not start. */
  FAULT(3),
  /**
   * The reader of the results went away, as {@code head} does: what a program that the signal
   * SIGPIPE (13) ends is said to give by a shell, 128 + 13.
   */
  READER_GONE(141);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The process's exit status. */
  public int code() {
    return code;
  }

  /** The key of its meaning in the bundle of help texts. */
  String descriptionKey() {
    return "exit." + code;
  }

  /** The one of the two that weighs more. */
  public ExitCode or(ExitCode other) {
    return code >= other.code ? this : other;
  }
}
