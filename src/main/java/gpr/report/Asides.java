package gpr.report;

/**
 * What turns a stretch of prose to something else than all requests: other things asked for, ways
 * of disclosure, a part that what comes next became of.
 */
final class Asides {
  private Asides() {}

  /** 受理法律援助申请40件，办结36件; 收到申请执行案件40件，受理36件. */
  static boolean isForSomethingElse(Sentence sentence, int index) {
    if (sentence.word(index - 1) == Word.UNKNOWN && !sentence.isReporter(index - 1)) {
      return true;
    }
    int next = index + 2;
    while (sentence.word(next) == Word.FILLER) {
      next++;
    }
    return sentence.word(index + 1) == Word.UNKNOWN && sentence.word(next) == Word.COUNT;
  }

  /** 按照国办函〔2019〕1号文件要求，答复申请12件: papers that an office goes by are not what it counts. */
  static boolean isPaperFollowed(Sentence sentence, int index) {
    int start = index;
    while (sentence.word(start) != Word.COMMA && sentence.word(start) != Word.STOP) {
      start--;
    }
    boolean paper =
        sentence.endsWith(index, "文件")
            || sentence.endsWith(index, "通知")
            || sentence.endsWith(index, "意见");
    return paper
        && sentence.has(Word.CIRCUMSTANCE, start, index)
        && sentence.word(sentence.clauseEnd(index)) == Word.COMMA;
  }

  /** 印发文件97件，其中主动公开82件，依申请公开15件 says how documents are disclosed. */
  static boolean isKindOfDisclosure(Sentence sentence, int index) {
    if (!sentence.endsWith(index, "公开")) {
      return false;
    }
    boolean alone = sentence.word(index - 1).endsClause() && sentence.word(index + 1).isQuantity();
    boolean listed = false;
    for (int i = index - 1; i >= 0 && sentence.word(i) != Word.STOP; i--) {
      listed |= sentence.word(i) == Word.DOCUMENT_DEED && sentence.endsWith(i, "主动公开");
    }
    return alone || listed;
  }

  /** 开放档案36件，不予公开6件: a sentence that begins with what no list knows is of that. */
  static boolean isOfUnknownThings(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean unknown = clause.from() == 0 && clause.at() > 0;
    boolean named = false;
    for (int i = 0; i < clause.at() && unknown; i++) {
      boolean thing = sentence.word(i) == Word.UNKNOWN && !sentence.isReporter(i);
      named |= thing;
      unknown = thing || sentence.word(i) == Word.FILLER;
    }
    return unknown && named;
  }

  /** Whether what comes next became of these alone, which are no row of the tables. */
  static boolean isPartLookedAt(Clause clause) {
    return isWhatIsLookedAt(clause) || isSomeOfThem(clause);
  }

  /** 对20件政府信息公开申请进行会商，予以公开3件: what comes next became of these. */
  private static boolean isWhatIsLookedAt(Clause clause) {
    Sentence sentence = clause.sentence();
    int before = clause.at() - 1;
    boolean leads =
        clause.word(before) == Word.FILLER
            && "对就将".indexOf(sentence.firstCharacter(before)) >= 0
            && sentence.token(before).length() == 1;
    return leads && clause.hasAfter(Word.REQUEST);
  }

  /** 延期办理的24件中，予以公开20件: what comes next became of these alone. */
  private static boolean isSomeOfThem(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.hasBefore(Word.PARTIAL)
        && sentence.word(clause.at() + 1) == Word.FILLER
        && sentence.contains(clause.at() + 1, "中");
  }

  /** 上年结转的3件中，予以公开2件: what comes next became of these alone. */
  static boolean isWholeOfCarried(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.hasBefore(Word.CARRIED_OVER)
        && sentence.word(clause.at() + 1) == Word.FILLER
        && sentence.contains(clause.at() + 1, "中");
  }
}
