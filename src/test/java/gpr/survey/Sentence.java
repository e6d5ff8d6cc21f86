package gpr.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of sentences.tsv.
 *
 * @param kind which stretch of the prose it stands in
 * @param conditions when it can stand there
 * @param text the words, with places for numbers and names in braces
 */
record Sentence(Kind kind, List<String> conditions, String text) {
  /** A stretch of the prose. */
  enum Kind {
    REQUESTS,
    OUTCOMES,
    DISPUTES,
    DISPUTE_SECTION,
    REQUEST_SECTION,
    DOCUMENTS,
    FEES,
    OTHER_REQUESTS,
    OTHER
  }

  Sentence {
    conditions = List.copyOf(conditions);
  }

  static List<Sentence> all() {
    List<Sentence> all = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Sentence.class.getResourceAsStream("sentences.tsv"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t");
          List<String> conditions =
              fields[1].equals("always") ? List.of() : List.of(fields[1].split(" "));
          all.add(new Sentence(Kind.valueOf(fields[0]), conditions, fields[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }
}
