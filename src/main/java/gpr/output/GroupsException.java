package gpr.output;

import gpr.Message;
import java.util.Objects;

/** A file that cannot be used as a list of groups; says what is wrong, where, and what to do. */
public final class GroupsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;
  private final int line;

  /**
   * @param reason what is wrong and what to do
   * @param line the line, from 1; 0 where the whole file is meant
   */
  GroupsException(Message reason, int line) {
    super(reason.english());
    this.reason = Objects.requireNonNull(reason, "reason");
    this.line = line;
  }

  /** What is wrong and what to do. */
  public Message reason() {
    return reason;
  }

  /** The line, from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }
}
