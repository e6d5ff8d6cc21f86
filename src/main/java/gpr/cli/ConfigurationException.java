package gpr.cli;

import gpr.Message;

/** A configuration that cannot be used; says what is wrong, where, and what to do. */
final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final transient Message reason;

  /**
   * @param file the file, as it is shown
   * @param line the line, from 1; 0 where the whole file is meant
   * @param reason what is wrong and what to do
   */
  ConfigurationException(String file, int line, Message reason) {
    super(reason.english());
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  Message reason() {
    return reason;
  }
}
