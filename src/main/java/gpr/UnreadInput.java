package gpr;

import java.util.Objects;

/**
 * An input, or the rest of one, that could not be read as a report. What was read of it before
 * stands among the reports; this says that it is not all.
 *
 * @param path the input, as it was named
 * @param line where reading ended, from 1; 0 where the whole input is meant
 * @param message what is wrong and what to do
 */
public record UnreadInput(String path, int line, Message message) {
  public UnreadInput {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }
}
