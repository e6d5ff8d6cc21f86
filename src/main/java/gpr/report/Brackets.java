package gpr.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes what stands in brackets plain: what only explains goes, what is a number of its own stays.
 */
final class Brackets {
  private Brackets() {}

  static Sentence plain(Sentence sentence) {
    Sentence plain = sentence.with(withoutExplanations(sentence));
    return withCounts(withOutcomesCounted(plain.with(withoutOwnBrackets(plain))));
  }

  /** 予以公开（含部分公开）25件 are both. */
  private static Sentence withOutcomesCounted(Sentence sentence) {
    List<Token> kept = new ArrayList<>(sentence.tokens());
    for (int i = sentence.size() - 1; i > 0; i--) {
      boolean both =
          sentence.word(i) == Word.OPEN
              && sentence.word(i - 1) == Word.OUTCOME
              && sentence.word(i + 1) == Word.INCLUDING
              && sentence.word(i + 2) == Word.OUTCOME
              && sentence.word(i + 3) == Word.CLOSE
              && sentence.word(sentence.clauseEnd(i + 3)) == Word.COUNT;
      if (both) {
        kept.remove(i + 3);
        kept.set(i + 1, kept.get(i + 1).as(Word.AND));
        kept.remove(i);
      }
    }
    return sentence.with(kept);
  }

  /**
   * Brackets without a number only explain: 区政府（区政府办公室）. After a number they may say that it is a
   * part: 收到18件（网上受理）.
   */
  private static List<Token> withoutExplanations(Sentence sentence) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int close = sentence.word(i) == Word.OPEN ? explanationEnd(sentence, i) : -1;
      if (close < 0) {
        kept.add(sentence.token(i));
        continue;
      }
      int last = kept.size() - 1;
      boolean counted = last >= 0 && kept.get(last).word().isQuantity();
      if (counted && restricts(sentence, i, close) && !isOtherHandling(sentence, i - 1)) {
        kept.set(last, kept.get(last).as(Word.NUMBER));
      }
      i = close;
    }
    return kept;
  }

  /** The closing bracket, if neither a quantity nor a word that changes the meaning is inside. */
  private static int explanationEnd(Sentence sentence, int open) {
    for (int i = open + 1; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word == Word.CLOSE) {
        return i;
      }
      boolean matters =
          word.isQuantity()
              || word == Word.STOP
              || word == Word.OPEN
              || word == Word.INCLUDING
              || word == Word.EXCLUDING;
      if (matters) {
        return -1;
      }
    }
    return -1;
  }

  /** 其他处理1件（申请人撤回）: the form has no name of its own for what was done, so brackets give it. */
  private static boolean isOtherHandling(Sentence sentence, int count) {
    for (int i = sentence.clauseStart(count); i < count; i++) {
      if (sentence.token(i).term().cells().startsWith("disposed.otherHandling")) {
        return true;
      }
    }
    return false;
  }

  private static boolean restricts(Sentence sentence, int open, int close) {
    boolean all = sentence.has(Word.ALL, open, close);
    for (int i = open; i < close && !all; i++) {
      boolean restricting =
          switch (sentence.word(i)) {
            case CHANNEL, PARTIAL, OTHERS, OTHER_TIME, FUZZY, APPLICANT, CUMULATIVE, OTHER_THING ->
                true;
            case YEAR -> !sentence.isOwnYear(i);
            default -> false;
          };
      if (restricting) {
        return true;
      }
    }
    return false;
  }

  /** 予以公开（20件）、以自然人为主（12件）: a number alone in brackets is of what stands before them. */
  private static List<Token> withoutOwnBrackets(Sentence sentence) {
    List<Token> kept = new ArrayList<>(sentence.tokens());
    for (int i = sentence.size() - 1; i > 0; i--) {
      boolean own =
          sentence.word(i) == Word.OPEN
              && sentence.word(i + 1) == Word.COUNT
              && sentence.word(i + 2) == Word.CLOSE
              && isCounted(sentence.word(telling(sentence, i - 1)));
      if (own) {
        kept.remove(i + 2);
        kept.remove(i);
      }
    }
    return kept;
  }

  /** The last word up to a place that is more than 为主. */
  private static int telling(Sentence sentence, int index) {
    boolean most =
        sentence.word(index) == Word.FILLER
            && (sentence.contains(index, "为主") || sentence.contains(index, "居多"));
    return most ? index - 1 : index;
  }

  /** 收到46件（自然人44、商业企业2）: the unit is the one before the brackets. */
  private static Sentence withCounts(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      boolean of = sentence.word(i) == Word.OPEN && sentence.word(i - 1) == Word.COUNT;
      for (int k = i + 2; of && k < sentence.close(i); k++) {
        boolean bare =
            sentence.word(k) == Word.NUMBER
                && isCounted(sentence.word(k - 1))
                && ProseNumbers.isDigit(sentence.lastCharacter(k))
                && (sentence.word(k + 1) == Word.COMMA || sentence.word(k + 1) == Word.CLOSE);
        plain = bare ? plain.with(k, Word.COUNT) : plain;
      }
    }
    return plain;
  }

  private static boolean isCounted(Word word) {
    return word.isOutcome()
        || word == Word.REQUEST
        || word == Word.APPLICANT
        || word == Word.DISPUTE
        || word == Word.RESULT
        || word == Word.CARRIED_OVER
        || word == Word.CARRIED_FORWARD;
  }
}
