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

  /** Letters to change, add, leave out or exchange with the next (optimal string alignment). */
  private static int distance(String one, String other) {
    int[][] least = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(one, other, least, i, j);
      }
    }
    return least[one.length()][other.length()];
  }

  private static int step(String one, String other, int[][] least, int i, int j) {
    char last = one.charAt(i - 1);
    char otherLast = other.charAt(j - 1);
    int change = least[i - 1][j - 1] + (last == otherLast ? 0 : 1);
    int best = Math.min(change, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
    boolean isExchanged =
        i > 1 && j > 1 && last == other.charAt(j - 2) && one.charAt(i - 2) == otherLast;
    return isExchanged ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }
}
