package gpr.report;

/**
 * Numbers of what was done with some of the requests: 撤回2件，实际办理28件; 按期答复26件，延期答复4件; 20个工作日内答复26件.
 * The table counts all of them.
 */
final class PartialDeeds {
  private PartialDeeds() {}

  static Sentence without(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i) == Word.COUNT && isDone(sentence, i) && isOfSome(sentence, i)) {
        plain = plain.with(i, Word.NUMBER);
      }
    }
    return plain;
  }

  /** Whether a number is of requests that were dealt with. */
  private static boolean isDone(Sentence sentence, int count) {
    return hasDeed(sentence, sentence.clauseStart(count), count);
  }

  private static boolean hasDeed(Sentence sentence, int from, int to) {
    return sentence.has(Word.FINISHED, from, to)
        || sentence.has(Word.ANSWERED, from, to)
        || sentence.has(Word.HANDLED, from, to);
  }

  private static boolean isOfSome(Sentence sentence, int count) {
    return isWhatIsLeft(sentence, count)
        || isWithinDays(sentence, count)
        || isOneOfTwoWays(sentence, count);
  }

  /** 收到30件，撤回2件，实际办理28件: those withdrawn were dealt with as the form counts it. */
  private static boolean isWhatIsLeft(Sentence sentence, int count) {
    int start = sentence.clauseStart(count);
    boolean net = false;
    for (int i = start; i < count; i++) {
      net |= sentence.contains(i, "实际") || sentence.contains(i, "实质");
    }
    boolean taken = false;
    for (int i = start - 1; i >= 0 && net; i--) {
      int from = sentence.clauseStart(i);
      taken |=
          sentence.word(i) == Word.COUNT
              && (sentence.has(Word.PARTIAL, from, i) || sentence.has(Word.EXCLUDING, from, i));
    }
    return taken;
  }

  /** 20个工作日内答复26件, where not all were. */
  private static boolean isWithinDays(Sentence sentence, int count) {
    int start = sentence.clauseStart(count);
    int days = start - 1;
    return sentence.word(days) == Word.NUMBER
        && (sentence.endsWith(days, "日") || sentence.endsWith(days, "天"))
        && sentence.contains(start, "内")
        && !sentence.has(Word.ALL, start, count);
  }

  /** 按期答复26件，延期答复4件; 书面答复26件，电话答复4件. */
  private static boolean isOneOfTwoWays(Sentence sentence, int count) {
    boolean oneWay = false;
    for (int i = sentence.clauseStart(count); i < count; i++) {
      oneWay |= sentence.word(i) == Word.TIMELY || sentence.contains(i, "书面");
      oneWay |= sentence.contains(i, "按期") || sentence.contains(i, "按时");
    }
    int comma = count + 1;
    int other = sentence.word(comma) == Word.COMMA ? sentence.clauseEnd(comma) : -1;
    if (!oneWay || other < 0 || sentence.word(other) != Word.COUNT) {
      return false;
    }
    boolean some = sentence.token(other).number().signum() > 0;
    boolean otherWay = sentence.has(Word.CHANNEL, comma, other) && hasDeed(sentence, comma, other);
    boolean late = false;
    for (int i = comma + 1; i < other; i++) {
      late |= sentence.word(i) == Word.PARTIAL && "延逾超".indexOf(sentence.firstCharacter(i)) >= 0;
    }
    return some && (otherWay || late);
  }
}
