package gpr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for people, kept apart from its language. The sentences stand in the bundle {@code
 * gpr.messages}.
 *
 * @param key the sentence's key in the bundle
 * @param arguments what is filled in: texts; other messages, in the language of this one; lists of
 *     both, joined as the language does. Numbers are given as text, so that no locale changes them
 */
public record Message(String key, List<Object> arguments) {
  private static final String BUNDLE = "gpr.messages";

  /** What stands between the items of a list, some of which have commas in them. */
  private static final String BETWEEN = "label.between";

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A sentence with these arguments. */
  public static Message of(String key, Object... arguments) {
    List<Object> parts = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      parts.add(part(argument));
    }
    return new Message(key, parts);
  }

  private static Object part(Object argument) {
    if (argument instanceof Message) {
      return argument;
    }
    if (argument instanceof List<?> items) {
      return items.stream().map(Message::part).toList();
    }
    return String.valueOf(argument);
  }

  /** The sentence in that language; English where the bundle has no other. */
  public String in(Locale locale) {
    return from(Bundles.isChinese(locale) ? Chinese.SENTENCES : English.SENTENCES);
  }

  private String from(ResourceBundle sentences) {
    return filled(sentences.getString(key), arguments, sentences);
  }

  /**
   * A pattern with what is filled in: {@code {0}} and doubled apostrophes, all that the sentences
   * use. {@link java.text.MessageFormat} gives the same, but parses the pattern at each use and
   * takes ten times as long.
   */
  private static String filled(String pattern, List<Object> arguments, ResourceBundle sentences) {
    StringBuilder text = new StringBuilder(2 * pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{') {
        int end = pattern.indexOf('}', i);
        append(text, arguments.get(Integer.parseInt(pattern, i + 1, end, 10)), sentences);
        i = end;
      } else {
        text.append(c);
        i += c == '\'' ? 1 : 0;
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Object part, ResourceBundle sentences) {
    if (part instanceof Message message) {
      text.append(message.from(sentences));
    } else if (part instanceof List<?> items) {
      String between = "";
      for (Object item : items) {
        text.append(between);
        append(text, item, sentences);
        between = sentences.getString(BETWEEN);
      }
    } else {
      text.append(part);
    }
  }

  /** The sentence in English, as results have it whatever the user's language. */
  public String english() {
    return from(English.SENTENCES);
  }

  /** Asked for several times in most results, so it is read once. */
  private static final class English {
    static final ResourceBundle SENTENCES = Bundles.of(BUNDLE, Locale.ROOT);
  }

  private static final class Chinese {
    static final ResourceBundle SENTENCES = Bundles.of(BUNDLE, Locale.CHINESE);
  }
}
