package gpr.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Titles of papers in a sentence: 制定《举报奖励办法》等规范性文件2件. What is written in them says nothing of the
 * report, but for the year of a paper whose numbers are told.
 */
final class Titles {
  private Titles() {}

  /** The sentence with each title, and 等 after it, as one word that changes nothing. */
  static Sentence folded(Sentence sentence) {
    List<Token> kept = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < sentence.size(); i++) {
      int end = is(sentence, i, '《') ? end(sentence, i) : -1;
      if (end < 0) {
        kept.add(sentence.token(i));
        continue;
      }
      int last = sentence.word(end + 1) == Word.AND_OTHERS ? end + 1 : end;
      kept.add(
          new Token(
              Term.of(Word.FILLER), sentence.token(i).from(), sentence.token(last).to(), null));
      any = true;
      i = last;
    }
    return any ? sentence.with(kept) : sentence;
  }

  /** The place of the closing sign; -1 where there is none, or another year is in the title. */
  private static int end(Sentence sentence, int open) {
    for (int i = open + 1; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (is(sentence, i, '》')) {
        return i;
      }
      boolean matters =
          word == Word.STOP
              || word == Word.OTHER_TIME
              || word == Word.YEAR && !sentence.isOwnYear(i);
      if (matters) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean is(Sentence sentence, int index, char sign) {
    Token token = sentence.token(index);
    return token.word() == Word.FILLER
        && token.length() == 1
        && sentence.firstCharacter(index) == sign;
  }
}
