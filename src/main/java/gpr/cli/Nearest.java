package gpr.cli;

import gpr.Message;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of the words that there are was probably meant by one that there is not. */
final class Nearest {
  /** Of so many letters one may be wrong: {@code selekt} is select, {@code sum} is not stock. */
  private static final int LETTERS_PER_MISTAKE = 3;

  private Nearest() {}

  /** The word that is meant; empty where none is near. */
  static Optional<String> to(String word, Collection<String> words) {
    String given = word.toLowerCase(Locale.ROOT);
    int least = Math.max(1, given.length() / LETTERS_PER_MISTAKE) + 1;
    String nearest = null;
    for (String other : words) {
      int distance = distance(given, other.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = other;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** What is said after a sentence about the word: a question, or nothing. */
  static String question(String word, Collection<String> words, Locale locale) {
    return to(word, words).map(near -> Message.of("nearest", near).in(locale)).orElse("");
  }

  /** Levenshtein's distance: letters to change, add or leave out. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
