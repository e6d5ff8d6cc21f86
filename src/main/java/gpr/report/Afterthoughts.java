package gpr.report;

/**
 * What is said of a number once it stands there, and takes it out of the tables:
 * 行政复议26件，均与政府信息公开无关; 收到15件，均为2023年提出; 收到15件（以登记件计，受理13件）.
 */
final class Afterthoughts {
  private static final String IS = "为是系属以于在";

  private Afterthoughts() {}

  static Sentence heeded(Sentence sentence) {
    Sentence plain = withoutJoined(withoutUnrelatedDisputes(sentence));
    return withoutOtherWholes(withoutTwoArrivals(plain));
  }

  /** 行政复议26件，均与政府信息公开无关. */
  private static Sentence withoutUnrelatedDisputes(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      boolean ofWhatWasSaid =
          sentence.word(i) == Word.NOT_DISCLOSURE
              && !sentence.word(sentence.clauseEnd(i)).isQuantity();
      for (int k = i - 1; k >= 0 && ofWhatWasSaid && sentence.word(k) != Word.STOP; k--) {
        boolean dispute =
            sentence.word(k) == Word.COUNT && Clause.of(sentence, k).has(Word.DISPUTE);
        plain = dispute ? plain.with(k, Word.NUMBER) : plain;
      }
    }
    return plain;
  }

  /** 收到申请书15份，合并为13件办理: the table counts one or the other. */
  private static Sentence withoutJoined(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 1; i < sentence.size(); i++) {
      int next = i + 1;
      boolean joined =
          sentence.word(i) == Word.COMMA
              && sentence.word(i - 1) == Word.COUNT
              && sentence.word(next) != Word.STOP
              && sentence.contains(next, "合并")
              && sentence.word(sentence.clauseEnd(next)) == Word.COUNT;
      plain = joined ? plain.with(i - 1, Word.NUMBER) : plain;
    }
    return plain;
  }

  /** 收到15件，正式受理13件; 收到15件（其中受理13件）: which of the two the table counts, nobody can tell. */
  private static Sentence withoutTwoArrivals(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      int former = isAcceptedCount(sentence, i) ? arrivalBefore(sentence, i) : -1;
      if (former >= 0) {
        plain = plain.with(former, Word.NUMBER).with(i, Word.NUMBER);
      }
    }
    return plain;
  }

  /** Whether a number is of requests taken up, with nothing that makes them a kind or a way. */
  private static boolean isAcceptedCount(Sentence sentence, int index) {
    if (sentence.word(index) != Word.COUNT) {
      return false;
    }
    boolean accepted = false;
    for (int i = sentence.clauseStart(index); i < index; i++) {
      boolean passes =
          switch (sentence.word(i)) {
            case ACCEPTED, ASK, REQUEST, INCLUDING, FILLER -> true;
            case UNKNOWN -> !sentence.namesOrgan(i) && !sentence.isReporter(i);
            default -> false;
          };
      if (!passes) {
        return false;
      }
      accepted |= sentence.word(i) == Word.ACCEPTED;
    }
    return accepted;
  }

  /** The count of requests received before another, of another value; -1 if there is none. */
  private static int arrivalBefore(Sentence sentence, int index) {
    int former = WiderNumbers.countBefore(sentence, index);
    if (former < 0) {
      return -1;
    }
    Clause clause = Clause.of(sentence, former);
    boolean arrival = clause.hasBefore(Word.RECEIVED) || clause.hasBefore(Word.ACCEPTED);
    boolean other = sentence.token(former).number().compareTo(sentence.token(index).number()) != 0;
    return arrival && other && !clause.hasBefore(Word.DISPUTE) ? former : -1;
  }

  /** 收到15件，均为2023年提出; 收到15件，为全县各单位合计数; 制发规范性文件2件，均以县政府名义印发. */
  private static Sentence withoutOtherWholes(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 1; i < sentence.size(); i++) {
      int end = sentence.word(i) == Word.COMMA ? end(sentence, i) : -1;
      int count = i - 1;
      while (end > 0 && sentence.word(count).isRequest()) {
        count--;
      }
      boolean told =
          end > 0
              && sentence.word(count) == Word.COUNT
              && !sentence.word(end).isQuantity()
              && saysWhatItIs(sentence, i + 1);
      if (told && isOfAnother(Clause.of(sentence, count), i + 1, end)) {
        plain = plain.with(count, Word.NUMBER);
      }
    }
    return plain;
  }

  /** Where the clause ends; 20 of 20 | 19年, which the end of a line parts, does not end it. */
  private static int end(Sentence sentence, int comma) {
    int end = sentence.clauseEnd(comma);
    while (sentence.word(end) == Word.NUMBER && sentence.word(end + 1) == Word.OTHER_TIME) {
      end = sentence.clauseEnd(end);
    }
    return end;
  }

  /** 均为, 系, 属于, 均以…. */
  private static boolean saysWhatItIs(Sentence sentence, int from) {
    int is = sentence.word(from) == Word.ALL ? from + 1 : from;
    return sentence.word(is) != Word.STOP
        && sentence.token(is).length() <= 2
        && IS.indexOf(sentence.firstCharacter(is)) >= 0;
  }

  private static boolean isOfAnother(Clause clause, int from, int to) {
    Sentence sentence = clause.sentence();
    boolean documents = clause.has(Word.DOCUMENT) || clause.has(Word.POWER);
    // 行政复议2件，均系上年度答复引起 are of this year, and 为近年最少 only compares.
    boolean times =
        !documents
            && !sentence.has(Word.ANSWERED, from, to)
            && !sentence.has(Word.FUZZY, from, to)
            && !sentence.has(Word.COMPARING, from, to);
    for (int i = from; i < to; i++) {
      boolean another =
          switch (sentence.word(i)) {
            case OTHER_TIME -> times;
            case YEAR -> times && !sentence.isOwnYear(i);
            case OTHERS -> true;
            case WHOLE -> !sentence.isNeutral(i);
            case UNKNOWN ->
                sentence.word(i + 1) == Word.PARTIAL
                    && sentence.namesOrgan(i)
                    && !sentence.isReporter(i);
            default -> false;
          };
      if (another) {
        return true;
      }
    }
    return false;
  }
}
