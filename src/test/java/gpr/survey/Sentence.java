package gpr.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of sentences.tsv.
 *
 * @param kind which stretch of the prose it stands in
 * @param trap what makes its numbers none of a cell; empty where it states some
 * @param conditions when it can stand there
 * @param text the words, with places for numbers and names in braces
 */
record Sentence(Kind kind, Optional<Trap> trap, List<String> conditions, String text) {
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

  /** Why a sentence that looks as if it stated a cell's number does not. */
  enum Trap {
    TIME("another year, or a part of this one"),
    ORGAN("another organ, or a part of this one"),
    PART("a part of what is counted"),
    INEXACT("not exact, or a threshold"),
    COMPARISON("a difference or a share"),
    KIND("cases that are not about disclosure"),
    THING("something else that offices count");

    private final String title;

    Trap(String title) {
      this.title = title;
    }

    /** The same in words. */
    String title() {
      return title;
    }
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
          Optional<Trap> trap =
              fields[1].equals("-") ? Optional.empty() : Optional.of(Trap.valueOf(fields[1]));
          List<String> conditions =
              fields[2].equals("always") ? List.of() : List.of(fields[2].split(" "));
          all.add(new Sentence(Kind.valueOf(fields[0]), trap, conditions, fields[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }
}
