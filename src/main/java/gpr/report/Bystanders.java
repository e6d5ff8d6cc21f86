package gpr.report;

/**
 * Words that stand beside a number and make it no other: circumstances, ways and reasons. What no
 * list knows is let pass only where such a word leads it in and no organ is named.
 */
final class Bystanders {
  private Bystanders() {}

  /** Whether a word of a clause changes nothing about a number that comes before {@code end}. */
  static boolean isHarmless(Clause clause, int index, int end) {
    Sentence sentence = clause.sentence();
    if (sentence.isNeutral(index)) {
      return true;
    }
    return switch (sentence.word(index)) {
      case INCLUDING, STOP, DISCLOSURE, THROUGH, ALL_WAYS, CIRCUMSTANCE -> true;
      case CHANNEL -> sentence.has(Word.ALL_WAYS, index, end);
      case UNKNOWN ->
          isOwnerOfChannel(sentence, clause.from(), index, end)
              || !sentence.namesOrgan(index)
                  && (sentence.has(Word.CIRCUMSTANCE, clause.from(), index)
                      || sentence.has(Word.THROUGH, clause.from(), index)
                          && sentence.has(Word.ALL_WAYS, index, end));
      default -> false;
    };
  }

  /** 通过省政府网站、县政府网站等渠道收到30件: who has a site is not who received. */
  private static boolean isOwnerOfChannel(Sentence sentence, int from, int index, int end) {
    return sentence.word(index + 1) == Word.CHANNEL
        && sentence.has(Word.THROUGH, from, index)
        && sentence.has(Word.ALL_WAYS, index, end);
  }

  /** Whether the words of a clause before its number name another organ, or a part of this one. */
  static boolean nameOtherOrgan(Clause clause) {
    Sentence sentence = clause.sentence();
    for (int i = clause.from(); i < clause.at(); i++) {
      boolean unknown =
          sentence.word(i) == Word.UNKNOWN && !sentence.isReporter(i) && sentence.namesOrgan(i);
      boolean wider = sentence.word(i) == Word.WHOLE && !sentence.isNeutral(i);
      if (unknown
          || wider
          || sentence.word(i) == Word.OTHERS && !sentence.isNeutral(i)
          || sentence.word(i) == Word.REVIEWER) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words name another organ, or a part of what comes to this one. */
  static boolean nameOthers(Clause clause, int start, int end) {
    Sentence sentence = clause.sentence();
    for (int i = start; i < end; i++) {
      boolean names =
          switch (sentence.word(i)) {
            case PARTIAL, OTHER_THING, REVIEWER -> true;
            case CHANNEL -> !sentence.has(Word.ALL_WAYS, i, end);
            case OTHERS, WHOLE, SELF -> !sentence.isNeutral(i);
            case UNKNOWN ->
                !sentence.isReporter(i)
                    && sentence.namesOrgan(i)
                    && !isOwnerOfChannel(sentence, start, i, end);
            default -> false;
          };
      if (names) {
        return true;
      }
    }
    return false;
  }
}
