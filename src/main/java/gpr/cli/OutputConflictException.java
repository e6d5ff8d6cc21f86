package gpr.cli;

import gpr.Message;
import java.io.IOException;

/** A file would be written that is also read, or written twice. */
final class OutputConflictException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  OutputConflictException(Message reason) {
    super(reason.english());
    this.reason = reason;
  }

  /** Which file, and what to do. */
  Message reason() {
    return reason;
  }
}
