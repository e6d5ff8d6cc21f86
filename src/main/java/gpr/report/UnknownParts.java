package gpr.report;

import gpr.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a text does not tell of which report it is. */
public final class UnknownParts {
  /** Organ or year are known, but not from the text. */
  static final Message FILE_NAME = Message.of("finding.unknown-report.fileName");

  private UnknownParts() {}

  /** What is not known, in words; null where all is known. */
  public static @Nullable Message message(
      @Nullable String title, @Nullable String organization, @Nullable Integer year) {
    List<Message> unknown = new ArrayList<>();
    add(title, "label.title", unknown);
    add(organization, "label.organization", unknown);
    add(year, "label.year", unknown);
    return unknown.isEmpty() ? null : Message.of("finding.unknown-report", joined(unknown));
  }

  /** a; b and c need no list: at most three words. */
  private static Message joined(List<Message> parts) {
    Message joined = parts.get(0);
    for (Message part : parts.subList(1, parts.size())) {
      joined = Message.of("label.and", joined, part);
    }
    return joined;
  }

  private static void add(@Nullable Object part, String label, List<Message> unknown) {
    if (part == null) {
      unknown.add(Message.of(label));
    }
  }
}
