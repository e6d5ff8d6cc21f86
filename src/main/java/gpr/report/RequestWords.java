package gpr.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Sentences that speak of requests for information without naming them, in words of the form that
 * nothing else is counted by: 全年予以公开12件，部分公开3件; 全年不予处理申请5件; 全年收到自然人申请9件. They say that it is of the
 * year, for else they may go on with a part that was spoken of before.
 */
final class RequestWords {
  /** Outcomes that only such a request has; 予以公开 and 不予公开 may be said of documents. */
  private static final Set<String> OF_REQUESTS =
      Set.of("disposed.partlyDisclosed", "disposed.unavailable.*", "disposed.notProcessed.*");

  /** Of 个人 and 企业 other organs have applications too. */
  private static final Set<String> APPLICANTS = Set.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构");

  /** All that may stand in such a sentence; a word more, and nobody knows what it changes. */
  private static final Set<Word> BESIDE =
      EnumSet.of(
          Word.OUTCOME,
          Word.APPLICANT,
          Word.ASK,
          Word.RECEIVED,
          Word.NEWLY_RECEIVED,
          Word.COUNT,
          Word.COMMA,
          Word.STOP,
          Word.YEAR,
          Word.THIS_TIME,
          Word.ANY_SELF,
          Word.AND,
          Word.FILLER);

  /** One outcome alone may be of anything; two are a list of them. */
  private static final int LEAST_OUTCOMES = 2;

  private RequestWords() {}

  static boolean areIn(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!BESIDE.contains(sentence.word(i))) {
        return false;
      }
    }
    boolean ofYear = sentence.has(Word.THIS_TIME) || sentence.has(Word.YEAR);
    return ofYear
        && (areOutcomesListed(sentence)
            || isOutcomeOfRequests(sentence)
            || isApplicantReceived(sentence));
  }

  private static boolean areOutcomesListed(Sentence sentence) {
    Set<String> counted = new HashSet<>();
    boolean ofRequests = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i) == Word.OUTCOME && sentence.word(i + 1) == Word.COUNT) {
        String rows = sentence.token(i).term().cells();
        counted.add(rows);
        ofRequests |= OF_REQUESTS.contains(rows);
      }
    }
    return ofRequests && counted.size() >= LEAST_OUTCOMES;
  }

  /** 不予处理申请5件. */
  private static boolean isOutcomeOfRequests(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean named =
          sentence.word(i) == Word.OUTCOME
              && OF_REQUESTS.contains(sentence.token(i).term().cells())
              && sentence.word(i + 1) == Word.ASK
              && sentence.word(i + 2) == Word.COUNT;
      if (named) {
        return true;
      }
    }
    return false;
  }

  /** 收到自然人申请9件. */
  private static boolean isApplicantReceived(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Word before = sentence.word(i - 1);
      boolean received = before == Word.RECEIVED || before == Word.NEWLY_RECEIVED;
      if (received
          && sentence.word(i) == Word.APPLICANT
          && sentence.endsWith(i, "申请")
          && isNamedByForm(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedByForm(Sentence sentence, int applicant) {
    return APPLICANTS.stream().anyMatch(name -> sentence.contains(applicant, name));
  }
}
