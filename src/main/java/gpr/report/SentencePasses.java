package gpr.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a sentence's tokens plain, pass by pass: what only explains goes, what several numbers
 * share is given to each, and numbers that are none of the tables' are taken for mere numbers.
 */
final class SentencePasses {
  private SentencePasses() {}

  static Sentence plain(Sentence sentence) {
    Sentence plain = withoutShares(Brackets.plain(Titles.folded(sentence)));
    plain = ListedOutcomes.named(CarriedPlaces.named(withoutVisits(plain)));
    plain = withoutRanges(withoutFormer(withoutEstimates(plain)));
    plain = SharedNumbers.given(plain);
    plain = withoutMixedNumbers(withoutIncompleteNumbers(plain));
    return Afterthoughts.heeded(PartialDeeds.without(WiderNumbers.without(plain)));
  }

  private static boolean isFilled(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i) != Word.FILLER) {
        return false;
      }
    }
    return true;
  }

  /** 予以公开占42.6%，共20件; 自然人占90.2%（37件）: the share stands between a name and its number. */
  private static Sentence withoutShares(Sentence sentence) {
    List<Token> kept = new ArrayList<>(sentence.tokens());
    for (int i = sentence.size() - 2; i > 0; i--) {
      int share = sentence.word(i) == Word.COMPARING ? sentence.clauseEnd(i) : -1;
      boolean named = sentence.word(i - 1).isOutcome() || sentence.word(i - 1) == Word.APPLICANT;
      if (share < 0 || !named || !sentence.endsWith(share, "%")) {
        continue;
      }
      Word after = sentence.word(share + 1);
      boolean told = after == Word.COMMA || after == Word.OPEN;
      int count = told ? sentence.clauseEnd(share + 1) : -1;
      boolean own = after == Word.COMMA || sentence.word(count + 1) == Word.CLOSE;
      if (told
          && own
          && sentence.word(count) == Word.COUNT
          && isFilled(sentence, share + 2, count)) {
        if (after == Word.OPEN) {
          kept.remove(count + 1);
        }
        kept.subList(i, share + 2).clear();
      }
    }
    return sentence.with(kept);
  }

  /** 据不完全统计，收到30件. */
  private static Sentence withoutEstimates(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      boolean leads =
          sentence.word(i) == Word.FUZZY
              && sentence.clauseStart(i) == i
              && sentence.word(sentence.clauseEnd(i)) == Word.COMMA;
      for (int k = i + 1; leads && sentence.word(k) != Word.STOP; k++) {
        plain = sentence.word(k).isQuantity() ? plain.with(k, Word.NUMBER) : plain;
      }
    }
    return plain;
  }

  /** 收到申请60件次，受理55件: where visits are counted, nothing beside them counts requests. */
  private static Sentence withoutVisits(Sentence sentence) {
    boolean visits = false;
    for (int i = 0; i < sentence.size(); i++) {
      visits |= sentence.word(i) == Word.NUMBER && sentence.endsWith(i, "件次");
    }
    Sentence plain = sentence;
    for (int i = 0; i < sentence.size() && visits; i++) {
      plain = sentence.word(i) == Word.COUNT ? plain.with(i, Word.NUMBER) : plain;
    }
    return plain;
  }

  /** 从17件增至21件, 由17件减少为12件: the first is that of another time. */
  private static Sentence withoutFormer(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 1; i < sentence.size(); i++) {
      boolean changes =
          sentence.word(i) == Word.COMPARING
              && (sentence.endsWith(i, "至")
                  || sentence.endsWith(i, "到")
                  || sentence.endsWith(i, "为"));
      int former = i - 1;
      while (changes && sentence.word(former) == Word.FILLER) {
        former--;
      }
      if (changes && sentence.word(former).isQuantity()) {
        plain = plain.with(former, Word.NUMBER);
      }
    }
    return plain;
  }

  /** 20至30件. */
  private static Sentence withoutRanges(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 2; i < plain.size(); i++) {
      boolean range =
          plain.word(i).isQuantity()
              && plain.word(i - 2).isQuantity()
              && plain.token(i - 1).length() == 1
              && "-—–~～至到".indexOf(plain.firstCharacter(i - 1)) >= 0;
      if (range) {
        plain = plain.with(i - 2, Word.NUMBER).with(i, Word.NUMBER);
      }
    }
    return plain;
  }

  /** 收到18件，另有12件: the first is not all of them. */
  private static Sentence withoutIncompleteNumbers(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 0; i < plain.size(); i++) {
      if (plain.word(i) == Word.REST && isMoreOfTheSame(plain, i)) {
        int count = plain.clauseEnd(i);
        plain = plain.with(count, Word.NUMBER);
        for (int k = 0; k < i; k++) {
          plain = plain.word(k).isQuantity() ? plain.with(k, Word.NUMBER) : plain;
        }
      }
    }
    return plain;
  }

  /** Whether nothing but a deed or a request stands with the number after 另有, or who sent them. */
  private static boolean isMoreOfTheSame(Sentence sentence, int rest) {
    int count = sentence.clauseEnd(rest);
    if (!sentence.word(count).isQuantity()) {
      return false;
    }
    boolean arrives =
        sentence.has(Word.RECEIVED, rest, count) || sentence.has(Word.ACCEPTED, rest, count);
    int end = sentence.clauseEnd(count);
    for (int i = rest + 1; i < end; i++) {
      Word word = sentence.word(i);
      boolean same =
          i == count
              || word.isDeed()
              || word.isRequest()
              || word == Word.CHANNEL
              || word == Word.APPLICANT
              || word == Word.THROUGH
              || word == Word.DISPUTE
              || arrives && isSender(sentence, i)
              || sentence.isNeutral(i);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** 另收到县政府办转办1件. */
  private static boolean isSender(Sentence sentence, int index) {
    Word word = sentence.word(index);
    return word == Word.UNKNOWN && sentence.namesOrgan(index)
        || word == Word.PARTIAL && "转交移".indexOf(sentence.firstCharacter(index)) >= 0;
  }

  /** 71件（含电话咨询48件）; 登记71件，其中48件不属于政府信息公开申请: the whole counts more than requests. */
  private static Sentence withoutMixedNumbers(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 1; i < plain.size(); i++) {
      int whole = plain.word(i) == Word.INCLUDING ? WiderNumbers.countBefore(plain, i) : -1;
      boolean mixed =
          includesAnotherThing(plain, i)
              || includesNoRequests(plain, i)
              || includesOtherTime(plain, i);
      if (whole >= 0 && mixed) {
        plain = plain.with(whole, Word.NUMBER);
      }
    }
    return plain;
  }

  /** 规范性文件2件（含历年文件）: the table counts this year's. */
  private static boolean includesOtherTime(Sentence sentence, int including) {
    int close = sentence.close(including);
    return sentence.word(including - 1) == Word.OPEN
        && sentence.word(including + 1) == Word.OTHER_TIME
        && sentence.clauseEnd(including) == close;
  }

  private static boolean includesAnotherThing(Sentence sentence, int including) {
    int count = sentence.clauseEnd(including);
    return sentence.word(including - 1) == Word.OPEN
        && sentence.word(count) == Word.COUNT
        && sentence.has(Word.OTHER_THING, including, count);
  }

  private static boolean includesNoRequests(Sentence sentence, int including) {
    for (int i = including; sentence.word(i) != Word.STOP; i++) {
      if (sentence.word(i) == Word.REQUEST
          && sentence.word(i - 1) == Word.PARTIAL
          && sentence.firstCharacter(i - 1) == '不') {
        return true;
      }
    }
    return false;
  }
}
