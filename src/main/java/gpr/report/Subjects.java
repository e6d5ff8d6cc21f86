package gpr.report;

/** Words that begin a clause and name another organ, so that what comes next is of that one. */
final class Subjects {
  private Subjects() {}

  /** Whether a word names another organ that begins a clause without a number of a cell. */
  static boolean areOthers(Sentence sentence, int index) {
    int end = sentence.clauseEnd(index);
    return isOther(sentence, index) && begins(sentence, index) && sentence.word(end) == Word.COMMA
        || isVisited(sentence, index, end);
  }

  /** 县公安局高度重视，收到申请12件. */
  private static boolean isOther(Sentence sentence, int index) {
    return sentence.word(index) == Word.OTHERS
        || !sentence.isReporter(index)
            && Reporter.PLACES.indexOf(sentence.firstCharacter(index)) >= 0
            && sentence.namesOrgan(index);
  }

  private static boolean begins(Sentence sentence, int index) {
    for (int i = sentence.clauseStart(index); i < index; i++) {
      if (sentence.word(i) != Word.YEAR && sentence.word(i) != Word.THIS_TIME) {
        return false;
      }
    }
    return true;
  }

  /** 市档案馆提供查阅70人次，受理申请12件: where documents are read is no part of the organ. */
  private static boolean isVisited(Sentence sentence, int index, int end) {
    boolean visits = sentence.word(end) == Word.NUMBER && sentence.endsWith(end, "次");
    return visits && sentence.endsWith(index, "馆") && !sentence.isReporter(index);
  }
}
