package gpr.report;

/** Tells of words that carry requests from year to year whether they mean the one or the other. */
final class CarriedPlaces {
  private CarriedPlaces() {}

  /** The sentence with what is carried over and forward named, and what is still dealt with. */
  static Sentence named(Sentence sentence) {
    return withUnfinished(withCarriedPlaced(sentence));
  }

  /** 2023年结转 is 上年结转 in a report of 2024, 结转至2025年 is 结转下年度. */
  private static Sentence withCarriedPlaced(Sentence sentence) {
    Sentence placed = sentence;
    for (int i = 0; i < placed.size(); i++) {
      if (placed.word(i) != Word.CARRIED) {
        continue;
      }
      int next = i + 1;
      while (placed.word(next) == Word.FILLER) {
        next++;
      }
      if (placed.isYear(next, 1)) {
        placed = carried(placed, i, next, "carriedForward", Word.CARRIED_FORWARD);
        continue;
      }
      if (isLeftAfterAnswers(placed, i, next) || isNothingLeft(placed, i, next)) {
        placed = carried(placed, i, i, "carriedForward", Word.CARRIED_FORWARD);
        continue;
      }
      int before = i - 1;
      while (placed.word(before) == Word.FILLER || placed.word(before) == Word.NOTHING) {
        before--;
      }
      if (placed.isYear(before, -1) || placed.word(before) == Word.OTHER_TIME) {
        placed = carried(placed, i, before, "carriedOver", Word.CARRIED_OVER);
      }
    }
    return placed;
  }

  /** 尚有6件在法定期限内办理 are carried forward; 47件均在法定期限内办理 are not. */
  private static Sentence withUnfinished(Sentence sentence) {
    Sentence placed = sentence;
    for (int i = 1; i < sentence.size(); i++) {
      boolean still =
          sentence.word(i) == Word.COUNT
              && sentence.word(i - 1) == Word.LEFT
              && sentence.contains(i - 1, "有")
              && sentence.word(i + 1) == Word.TIMELY
              && sentence.word(i + 2) == Word.HANDLED
              && sentence.endsClause(i + 3);
      if (still) {
        placed = placed.with(i + 2, new Term(Word.UNFINISHED, "carriedForward"));
      }
    }
    return placed;
  }

  /** 办结47件，结转2件: what is carried after all that was done goes into the next year. */
  private static boolean isLeftAfterAnswers(Sentence sentence, int carried, int count) {
    int start = sentence.clauseStart(carried);
    boolean alone =
        sentence.word(count) == Word.COUNT
            && sentence.endsClause(count + 1)
            && isFilled(sentence, start, carried);
    boolean answered = false;
    boolean named = sentence.has(Word.REQUEST, 0, start) || sentence.has(Word.ASK, 0, start);
    for (int i = 0; i < start && alone && named; i++) {
      Word word = sentence.word(i);
      boolean deed = word == Word.FINISHED || word == Word.ANSWERED;
      answered |= deed && sentence.word(sentence.clauseEnd(i)) == Word.COUNT;
    }
    return answered;
  }

  /** 无超期、无结转. */
  private static boolean isNothingLeft(Sentence sentence, int carried, int next) {
    int nothing = carried - 1;
    while (sentence.word(nothing) == Word.FILLER) {
      nothing--;
    }
    boolean ends = sentence.word(next) == Word.COMMA || sentence.word(next) == Word.STOP;
    Word before = sentence.word(nothing - 1);
    return sentence.word(nothing) == Word.NOTHING
        && ends
        && (before == Word.COMMA || before == Word.STOP);
  }

  private static boolean isFilled(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i) != Word.FILLER) {
        return false;
      }
    }
    return true;
  }

  private static Sentence carried(Sentence sentence, int at, int year, String row, Word word) {
    return sentence.with(year, Word.FILLER).with(at, new Term(word, row));
  }
}
