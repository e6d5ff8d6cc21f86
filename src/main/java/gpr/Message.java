package gpr;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * A sentence for people, kept apart from its language. The sentences stand in the bundle {@code
 * gpr.messages}.
 *
 * @param key the sentence's key in the bundle
 * @param arguments what is filled in; numbers are given as text, so that no locale changes them
 */
public record Message(String key, List<String> arguments) {
  private static final String BUNDLE = "gpr.messages";

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A sentence with these arguments. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** The sentence in that language; English where the bundle has no other. */
  public String in(Locale locale) {
    String pattern = Bundles.of(BUNDLE, locale).getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
  }

  /** The sentence in English, as results have it whatever the user's language. */
  public String english() {
    return in(Locale.ROOT);
  }
}
