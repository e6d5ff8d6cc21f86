package gpr.report;

/** Clauses of section 六 that speak of other money than the fee for handling requests. */
final class OtherMoney {
  private OtherMoney() {}

  /** Whether a clause of other money also speaks of the fee: 行政事业性收费300元、收取信息处理费20元. */
  static boolean namesHandling(Sentence sentence, int from, int to) {
    return sentence.has(Word.OTHER_THING, from, to)
        && lastOf(sentence, Word.OTHER_THING, from, to) < lastFee(sentence, from, to);
  }

  static boolean hasOnly(Sentence sentence, int from, int to) {
    return sentence.has(Word.FUZZY, from, to)
        || sentence.has(Word.COMPARING, from, to)
        || sentence.has(Word.PARTIAL, from, to)
        || numberBetween(sentence, from, to);
  }

  private static boolean numberBetween(Sentence sentence, int from, int to) {
    int other = lastOf(sentence, Word.OTHER_THING, from, to);
    int fee = lastFee(sentence, from, to);
    for (int i = other; i < fee; i++) {
      if (sentence.word(i).isQuantity()) {
        return false;
      }
    }
    return true;
  }

  static int lastOf(Sentence sentence, Word word, int from, int to) {
    int last = -1;
    for (int i = from; i < to; i++) {
      last = sentence.word(i) == word ? i : last;
    }
    return last;
  }

  private static int lastFee(Sentence sentence, int from, int to) {
    int last = -1;
    for (int i = from; i < to; i++) {
      boolean fee = sentence.word(i) == Word.FEES && sentence.token(i).term().cells().equals("fee");
      last = fee ? i : last;
    }
    return last;
  }
}
