package gpr.report;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign of a sentence.
 *
 * @param term what it is
 * @param from where it begins in the text
 * @param to the place after its last character
 * @param value the value of a count, number, sum of money (in yuan) or year; null for any other
 */
record Token(Term term, int from, int to, @Nullable BigDecimal value) {
  /** The value of a word that has one: a year, a count, an amount. */
  BigDecimal number() {
    return Objects.requireNonNull(value);
  }

  Word word() {
    return term.word();
  }

  int length() {
    return to - from;
  }

  /** The same characters as another kind of word. */
  Token as(Word word) {
    return new Token(Term.of(word), from, to, value);
  }
}
