package gpr;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

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
    return from(Bundles.of(BUNDLE, locale));
  }

  private String from(ResourceBundle sentences) {
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(arguments.toArray());
  }

  /** The sentence in English, as results have it whatever the user's language. */
  public String english() {
    return from(English.SENTENCES);
  }

  /** Asked for several times in most results, so it is looked for once. */
  private static final class English {
    static final ResourceBundle SENTENCES = Bundles.of(BUNDLE, Locale.ROOT);
  }
}
