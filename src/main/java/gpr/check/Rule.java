package gpr.check;

import gpr.Message;
import gpr.Severity;
import java.util.List;

/**
 * Something that must hold. What it means is said in the bundle of messages under {@code rule.ID}.
 */
public interface Rule {
  /** Its name in every output, e.g. {@code row-total}. */
  String id();

  /** How much a finding of it weighs. */
  Severity severity();

  /** What holds, in one sentence. */
  default Message summary() {
    return text("summary");
  }

  /** Why it must hold, with its source. */
  default Message why() {
    return text("why");
  }

  /** What holds, as a formula. */
  default Message formula() {
    return text("formula");
  }

  /** The lines that tell a report that breaks it from a report of zeros about 2024. */
  default List<String> failingExample() {
    return RuleExamples.lines(this, "failing");
  }

  /** The lines that tell a report that keeps it from a report of zeros about 2024. */
  default List<String> passingExample() {
    return RuleExamples.lines(this, "passing");
  }

  /** What to do about a finding. */
  default Message remedy() {
    return text("remedy");
  }

  private Message text(String part) {
    return Message.of("rule." + id() + "." + part);
  }
}
