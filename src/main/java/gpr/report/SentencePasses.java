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
    Sentence plain = sentence.with(withoutExplanations(sentence));
    plain = withCarriedPlaced(plain);
    plain = withoutRanges(withoutEstimates(plain));
    plain = SharedNumbers.given(plain);
    plain = withoutMixedNumbers(withoutIncompleteNumbers(plain));
    return withoutUnrelatedDisputes(WiderNumbers.without(plain));
  }

  /**
   * Brackets without a number only explain: 区政府（区政府办公室）. After a number they may say that it is a
   * part: 收到18件（网上受理）.
   */
  private static List<Token> withoutExplanations(Sentence sentence) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int close = sentence.word(i) == Word.OPEN ? explanationEnd(sentence, i) : -1;
      if (close < 0) {
        kept.add(sentence.token(i));
        continue;
      }
      int last = kept.size() - 1;
      if (last >= 0 && kept.get(last).word().isQuantity() && restricts(sentence, i, close)) {
        kept.set(last, kept.get(last).as(Word.NUMBER));
      }
      i = close;
    }
    return kept;
  }

  /** The closing bracket, if neither a quantity nor a word that changes the meaning is inside. */
  private static int explanationEnd(Sentence sentence, int open) {
    for (int i = open + 1; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word == Word.CLOSE) {
        return i;
      }
      boolean matters =
          word.isQuantity()
              || word == Word.STOP
              || word == Word.OPEN
              || word == Word.INCLUDING
              || word == Word.EXCLUDING;
      if (matters) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean restricts(Sentence sentence, int open, int close) {
    boolean all = sentence.has(Word.ALL, open, close);
    for (int i = open; i < close && !all; i++) {
      boolean restricting =
          switch (sentence.word(i)) {
            case CHANNEL, PARTIAL, OTHERS, OTHER_TIME, FUZZY, APPLICANT, CUMULATIVE, OTHER_THING ->
                true;
            case YEAR -> !sentence.isOwnYear(i);
            default -> false;
          };
      if (restricting) {
        return true;
      }
    }
    return false;
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

  private static Sentence carried(Sentence sentence, int at, int year, String row, Word word) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    Token carried = tokens.get(at);
    tokens.set(at, new Token(new Term(word, row), carried.from(), carried.to(), null));
    tokens.set(year, tokens.get(year).as(Word.FILLER));
    return sentence.with(tokens);
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

  /** Whether nothing but a deed or a request stands with the number after 另有. */
  private static boolean isMoreOfTheSame(Sentence sentence, int rest) {
    int count = sentence.clauseEnd(rest);
    if (!sentence.word(count).isQuantity()) {
      return false;
    }
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
              || sentence.isNeutral(i);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** 71件（含电话咨询48件）; 登记71件，其中48件不属于政府信息公开申请: the whole counts more than requests. */
  private static Sentence withoutMixedNumbers(Sentence sentence) {
    Sentence plain = sentence;
    for (int i = 1; i < plain.size(); i++) {
      int whole = plain.word(i) == Word.INCLUDING ? WiderNumbers.countBefore(plain, i) : -1;
      if (whole >= 0 && (includesAnotherThing(plain, i) || includesNoRequests(plain, i))) {
        plain = plain.with(whole, Word.NUMBER);
      }
    }
    return plain;
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
}
