package gpr.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables of examples among the test resources: one a line, # begins a comment. */
final class Examples {
  private Examples() {}

  /** The fields of each line. */
  static Stream<List<String>> of(String resource) {
    List<List<String>> examples = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Examples.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          examples.add(List.of(line.split("\t")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples.stream();
  }

  /** The lines of a text, empty ones left out; ⏎ ends one, ⇥ is a tab. */
  static List<Paragraph> lines(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.replace('⇥', '\t').split("⏎")) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Paragraph(line.strip(), number, 1));
      }
    }
    return lines;
  }
}
