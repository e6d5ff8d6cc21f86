package gpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence for people is there in English and in Chinese. */
class BundlesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "cli/help"})
  void bothLanguagesHaveTheSameKeysAndNoKeyTwice(String bundle) throws IOException {
    List<String> english = keys(bundle + ".properties");
    List<String> chinese = keys(bundle + "_zh.properties");
    assertThat(english).doesNotHaveDuplicates().isNotEmpty();
    assertThat(chinese).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(english);
  }

  @Test
  void bothLanguagesFillInTheSame() throws IOException {
    Properties english = load("messages.properties");
    Properties chinese = load("messages_zh.properties");
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(chinese.getProperty(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(placeholders(english.getProperty(key)));
      // Labels and leads are only put together.
      if (!key.matches("label[.].*|rules[.]part|example[.](known|numbers?)")) {
        assertThat(chinese.getProperty(key)).as(key).containsPattern(HAN);
      }
    }
  }

  @Test
  void sentencesAreFilledAsTheLibraryFillsThem() throws IOException {
    Properties english = load("messages.properties");
    Properties chinese = load("messages_zh.properties");
    Object[] arguments = IntStream.range(0, 10).mapToObj(i -> "{" + i + "}'" + i + "％").toArray();
    for (String key : english.stringPropertyNames()) {
      Message message = Message.of(key, arguments);
      assertThat(message.english())
          .isEqualTo(new MessageFormat(english.getProperty(key), Locale.ROOT).format(arguments));
      assertThat(message.in(Locale.CHINESE))
          .isEqualTo(new MessageFormat(chinese.getProperty(key), Locale.ROOT).format(arguments));
    }
  }

  @Test
  void messagesSpeakTheLanguageAskedForAndEnglishOtherwise() {
    Message message = Message.of("input.tooLarge", "64 MB");
    assertThat(message.in(Locale.CHINA)).startsWith("大于 64 MB；");
    assertThat(message.in(Locale.FRANCE)).isEqualTo(message.english()).startsWith("larger than");
  }

  @Test
  void languageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.CHINA);
    try {
      assertThat(Message.of("input.missing").in(Locale.UK)).startsWith("no such file");
      assertThat(Message.of("input.missing").english()).startsWith("no such file");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> placeholders(String text) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      if (!found.contains(matcher.group())) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    load(name, properties);
    return properties;
  }

  private static List<String> keys(String name) throws IOException {
    List<String> keys = new ArrayList<>();
    load(
        name,
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            keys.add((String) key);
            return super.put(key, value);
          }
        });
    return keys;
  }

  private static void load(String name, Properties properties) throws IOException {
    try (InputStream in = BundlesTest.class.getResourceAsStream("/gpr/" + name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
  }
}
