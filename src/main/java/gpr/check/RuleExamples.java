package gpr.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The examples of the catalogue; the resource explains their lines. */
final class RuleExamples {
  private static final String RESOURCE = "examples.properties";

  private RuleExamples() {}

  /** The lines of an example: {@code failing} or {@code passing}. */
  static List<String> lines(Rule rule, String kind) {
    Properties examples = new Properties();
    try (InputStream in = RuleExamples.class.getResourceAsStream(RESOURCE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      examples.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String lines = examples.getProperty(rule.id() + "." + kind);
    if (lines == null) {
      throw new IllegalStateException("no " + kind + " example of " + rule.id());
    }
    return lines.lines().toList();
  }
}
