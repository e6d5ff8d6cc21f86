package gpr.report;

import java.math.BigDecimal;

/** Whose fees a clause of section 六 tells: the organ's that reports, or others'. */
final class FeeSubject {
  /** 市住房和城乡建设局共发出: what stands before the fees is no longer, or more than a subject. */
  private static final int LONGEST_SUBJECT = 12;

  private final Reporter reporter;

  FeeSubject(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Whether a clause begins with others: 全市各单位发出收费通知12件, in a bureau's report. */
  boolean isOther(Sentence sentence, int from) {
    return isOfAnotherOrgan(sentence, from) || isOfWholePlace(sentence, subject(sentence, from));
  }

  /** Whether a clause begins with the organ that reports: 其中本机关发出1件. */
  boolean isOwn(Sentence sentence, int from) {
    return sentence.word(subject(sentence, from)) == Word.ANY_SELF;
  }

  /** Where the subject of a clause stands: behind 2024年, 其中. */
  private static int subject(Sentence sentence, int from) {
    int i = from;
    while (isBeforeSubject(sentence.word(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBeforeSubject(Word word) {
    return word == Word.YEAR || word == Word.THIS_TIME || word == Word.INCLUDING;
  }

  /** Where nothing was charged in the whole place, the organ charged nothing. */
  private boolean isOfWholePlace(Sentence sentence, int index) {
    return sentence.word(index) == Word.WHOLE
        && !reporter.speaksFor(sentence.lastCharacter(index))
        && !sentence.has(Word.NOTHING, index, sentence.size())
        && hasNumbers(sentence, index);
  }

  private static boolean hasNumbers(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      BigDecimal value = sentence.word(i).isQuantity() ? sentence.token(i).value() : null;
      if (value != null && value.signum() > 0) {
        return true;
      }
    }
    return false;
  }

  /** 市财政局发出收费通知2件, but not 市政府严格落实《…信息处理费管理办法》. */
  private boolean isOfAnotherOrgan(Sentence sentence, int from) {
    if (sentence.word(from) != Word.UNKNOWN || reporter.organization() == null) {
      return false;
    }
    Token first = sentence.token(from);
    return sentence.word(from + 1) == Word.FEES
        && first.length() <= LONGEST_SUBJECT
        && Reporter.PLACES.indexOf(sentence.firstCharacter(from)) >= 0
        && sentence.namesOrgan(from)
        && !sentence.contains(from, "《")
        && !beginsWithReporter(sentence.text(), first);
  }

  /** 市政府办公室收取. */
  private boolean beginsWithReporter(ProseText text, Token words) {
    for (int end = words.from() + 2; end <= words.to(); end++) {
      if (reporter.isNamedBy(text, words.from(), end)) {
        return true;
      }
    }
    return reporter.nameEnd(text, words.from(), words.to()) > words.from();
  }
}
