package gpr.output;

import gpr.Message;
import gpr.table.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a cell's value rests on, for people; the ids are those of {@code gpr parse --cells}. */
public final class ReasonHelp {
  private static final Message KIND = Message.of("reason.kind");

  private final Reason reason;

  private ReasonHelp(Reason reason) {
    this.reason = reason;
  }

  /** The reason of that id. */
  public static Optional<ReasonHelp> find(String id) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.id().equals(id))
        .findFirst()
        .map(ReasonHelp::new);
  }

  /** One line a reason: id, what it is, what it means. */
  public static String list(Locale locale) {
    int widest = 0;
    for (Reason reason : Reason.values()) {
      widest = Math.max(widest, reason.id().length());
    }
    StringBuilder list = new StringBuilder();
    for (Reason reason : Reason.values()) {
      list.append(reason.id()).append(" ".repeat(widest + 2 - reason.id().length()));
      list.append(KIND.in(locale)).append("  ").append(summary(reason).in(locale)).append('\n');
    }
    return list.toString();
  }

  /** All about one reason. */
  public String text(Locale locale) {
    return reason.id()
        + " ("
        + KIND.in(locale)
        + ")\n"
        + summary(reason).in(locale)
        + "\n\n"
        + effect(reason).in(locale)
        + "\n";
  }

  /** The same as JSON; the keys are the same in every language. */
  public void write(Locale locale, OutputStream to) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", reason.id());
    object.put("summary", summary(reason).in(locale));
    object.put("inferring", reason.isInferring());
    object.put("effect", effect(reason).in(locale));
    JsonTree.write(object, to);
  }

  /** One sentence: what is assumed. */
  public static Message summary(Reason reason) {
    return Message.of("reason." + reason.id());
  }

  private static Message effect(Reason reason) {
    return Message.of(reason.isInferring() ? "reason.inferred" : "reason.other");
  }
}
