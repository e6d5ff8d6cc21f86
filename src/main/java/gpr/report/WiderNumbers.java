package gpr.report;

import java.util.ArrayList;
import java.util.List;

/** Numbers of cases of all kinds, of which a part is told that the tables count. */
final class WiderNumbers {
  private WiderNumbers() {}

  /**
   * 行政复议案件26件，其中涉及政府信息公开5件: the first counts cases of all kinds, and the second is what the tables
   * count, unless the organ decided on them.
   */
  static Sentence without(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 0; i < plain.size(); i++) {
      int count = mayBeginPart(plain, i) ? countOfDisclosure(plain, i) : -1;
      int wider = count < 0 ? -1 : countBefore(plain, i);
      if (wider < 0) {
        continue;
      }
      Clause whole = Clause.of(plain, wider);
      plain = plain.with(wider, Word.NUMBER);
      if (!isOfThisOrgan(whole)) {
        plain = plain.with(count, Word.NUMBER);
        continue;
      }
      List<Token> tokens = new ArrayList<>(plain.with(i, Word.FILLER).tokens());
      int place = tokens.get(count).from();
      for (int k = whole.from(); k < whole.at(); k++) {
        boolean missing = plain.word(k) == Word.DISPUTE && !plain.has(Word.DISPUTE, i, count);
        if (missing) {
          tokens.add(count, new Token(plain.token(k).term(), place, place, null));
        }
      }
      plain = plain.with(tokens);
    }
    return plain;
  }

  private static boolean mayBeginPart(Sentence sentence, int index) {
    return sentence.word(index) == Word.INCLUDING
        || sentence.word(index) == Word.COMMA && isDisclosureAlone(sentence, index);
  }

  /** 行政复议26件，政府信息公开类5件. */
  private static boolean isDisclosureAlone(Sentence sentence, int comma) {
    int i = comma + 1;
    while (sentence.word(i) == Word.FILLER) {
      i++;
    }
    boolean named = sentence.word(i) == Word.DISCLOSURE;
    i++;
    while (sentence.word(i) == Word.FILLER) {
      i++;
    }
    return named && sentence.word(i) == Word.COUNT && sentence.endsClause(i + 1);
  }

  /** The number of the clause after 其中, if that says that it is about disclosure; else -1. */
  private static int countOfDisclosure(Sentence sentence, int including) {
    int first = sentence.word(including + 1) == Word.COMMA ? including + 2 : including + 1;
    int count = first;
    while (!sentence.endsClause(count)) {
      count++;
    }
    boolean says =
        sentence.has(Word.DISCLOSURE, first, count) || sentence.has(Word.REQUEST, first, count);
    boolean other =
        sentence.has(Word.APPLICANT, first, count) || sentence.has(Word.CARRIED_OVER, first, count);
    return sentence.word(count) == Word.COUNT && says && !other ? count : -1;
  }

  private static boolean isOfThisOrgan(Clause clause) {
    boolean dispute = clause.has(Word.DISPUTE);
    for (int i = clause.from(); i < clause.at(); i++) {
      Word word = clause.word(i);
      boolean ours =
          dispute
              ? word == Word.DISPUTE || Bystanders.isHarmless(clause, i, clause.at())
              : word.isDeed() || word == Word.ASK || Bystanders.isHarmless(clause, i, clause.at());
      if (!ours) {
        return false;
      }
    }
    return true;
  }

  /** The place of the last count before a word in its part of the sentence; -1 if none is. */
  static int countBefore(Sentence sentence, int index) {
    for (int i = index - 1; i >= 0 && sentence.word(i) != Word.STOP; i--) {
      if (sentence.word(i) == Word.COUNT) {
        return i;
      }
    }
    return -1;
  }
}
