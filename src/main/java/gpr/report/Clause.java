package gpr.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words around a number, or around a word that says that there was none. Immutable.
 *
 * @param sentence the sentence that it is a part of
 * @param at the number's place among its tokens
 * @param from the first token of the clause
 * @param to the place after its last token
 */
record Clause(Sentence sentence, int at, int from, int to) {
  /** The clause of that token. */
  static Clause of(Sentence sentence, int at) {
    int from = sentence.clauseStart(at);
    return new Clause(sentence, at, start(sentence, from, at), sentence.clauseEnd(at));
  }

  /** The clause of a word that denies: of 无超期、无结转 each 无 has its own. */
  static Clause ofDenial(Sentence sentence, int at) {
    Clause whole = of(sentence, at);
    int from = sentence.word(at - 1) == Word.COMMA ? at : whole.from();
    int to = at + 1;
    while (to < whole.to()
        && !(sentence.word(to) == Word.COMMA && sentence.word(to + 1) == Word.NOTHING)) {
      to++;
    }
    return new Clause(sentence, at, from, to);
  }

  /** 收到政府信息公开申请，共30件: a clause that only sums up goes with the one before. */
  private static int start(Sentence sentence, int from, int at) {
    boolean sumsUp = from < at && sentence.word(at).isQuantity();
    for (int i = from; i < at; i++) {
      sumsUp &= sentence.word(i) == Word.FILLER || sentence.word(i) == Word.ALL;
    }
    int before = from - 1;
    int after = at + 1;
    while (sentence.word(after) == Word.FILLER) {
      after++;
    }
    // 收到26件依申请公开件，有20件来自自然人 has another name after it.
    sumsUp &= sentence.endsClause(after);
    if (!sumsUp || before <= 0 || sentence.word(before) != Word.COMMA) {
      return from;
    }
    int last = before - 1;
    while (sentence.word(last) == Word.FILLER) {
      last--;
    }
    Word word = sentence.word(last);
    boolean named =
        word.isRequest()
            || word == Word.DISPUTE
            || word == Word.DOCUMENT
            || word == Word.APPLICANT
            || word.isOutcome()
            || word == Word.CARRIED_OVER
            || word == Word.CARRIED_FORWARD;
    return named ? sentence.clauseStart(before) : from;
  }

  Word word(int index) {
    return sentence.word(index);
  }

  Token token(int index) {
    return sentence.token(index);
  }

  BigDecimal value() {
    return token(at).number();
  }

  /** The terms of a kind, in their order. */
  List<Term> terms(Set<Word> kinds) {
    return terms(kinds, from, to);
  }

  /** The terms of a kind between two places, in their order. */
  List<Term> terms(Set<Word> kinds, int start, int end) {
    List<Term> terms = new ArrayList<>(2);
    for (int i = start; i < end; i++) {
      if (kinds.contains(word(i))) {
        terms.add(token(i).term());
      }
    }
    return terms;
  }

  boolean has(Word word) {
    return sentence.has(word, from, to);
  }

  boolean hasBefore(Word word) {
    return sentence.has(word, from, at);
  }

  boolean hasAfter(Word word) {
    return sentence.has(word, at + 1, to);
  }

  /** The first word after the number that is no filler; {@link #to} if there is none. */
  int firstAfter() {
    return firstTelling(at + 1);
  }

  /** The first word from a place on, within the clause, that is no filler. */
  int firstTelling(int index) {
    int i = index;
    while (i < to && isFiller(i)) {
      i++;
    }
    return i;
  }

  private boolean isFiller(int index) {
    Word word = word(index);
    return word == Word.FILLER || word == Word.AND || word == Word.ALL || word == Word.TIMELY;
  }

  /** Whether the words before the number are all of these kinds, or stand by harmlessly. */
  boolean isOnly(Set<Word> kinds) {
    return isOnly(kinds, from, at);
  }

  /** Whether the words between two places are all of these kinds, or stand by harmlessly. */
  boolean isOnly(Set<Word> kinds, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!kinds.contains(word(i)) && !Bystanders.isHarmless(this, i, end)) {
        return false;
      }
    }
    return true;
  }

  /** 予以公开的申请中有3件: the number is of some of what is named before it. */
  boolean countsSomeOfThem() {
    for (int i = at - 1; i >= from && word(i) == Word.FILLER; i--) {
      if (sentence.contains(i, "中")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the organ that reports is named in the clause. */
  boolean namesSelf() {
    for (int i = from; i < to; i++) {
      Word word = word(i);
      boolean self =
          word == Word.ANY_SELF
              || (word == Word.SELF || word == Word.WHOLE) && sentence.isNeutral(i)
              || word == Word.UNKNOWN && sentence.isReporter(i);
      if (self) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number stands in brackets. */
  boolean isInBrackets() {
    for (int i = at; i >= 0; i--) {
      if (word(i) == Word.CLOSE || word(i) == Word.STOP) {
        return false;
      }
      if (word(i) == Word.OPEN) {
        return true;
      }
    }
    return false;
  }

  /** Whether a ， stands before the clause, so that it has a beginning of its own. */
  boolean hasOwnBeginning() {
    return word(from - 1) == Word.COMMA && sentence.firstCharacter(from - 1) != '、';
  }

  /** Whether the clause before names one way in which requests come: 通过门户网站，收到… */
  boolean followsOneChannel() {
    int before = from - 1;
    if (before <= 0 || word(before) != Word.COMMA) {
      return false;
    }
    int start = sentence.clauseStart(before);
    if (word(start - 1).isQuantity()) {
      // 其中30份通过互联网提交，答复32份: that way is said of the number before it.
      return false;
    }
    return sentence.has(Word.THROUGH, start, before)
        && sentence.has(Word.CHANNEL, start, before)
        && !sentence.has(Word.ALL_WAYS, start, before);
  }

  /** Whether the requests carried over are said to be in the number: 26件（含上年结转2件）. */
  boolean includesCarriedOver() {
    boolean including = false;
    for (int i = at + 1; i < sentence.size(); i++) {
      Word word = word(i);
      including = word == Word.INCLUDING || including && word != Word.CLOSE;
      if (word == Word.CARRIED_OVER) {
        return including;
      }
      boolean ends =
          word == Word.STOP
              || word == Word.EXCLUDING
              || word == Word.COUNT && !including
              || word.isDeed() && word != Word.NEWLY_RECEIVED;
      if (ends) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the sentence says, before the number and after any other, that it is about disclosure.
   */
  boolean followsDisclosure() {
    for (int i = at - 1; i >= 0 && word(i) != Word.STOP; i--) {
      Word word = word(i);
      if (word == Word.DISCLOSURE || word == Word.REQUEST || sentence.contains(i, "信息公开")) {
        return true;
      }
      if (word.isQuantity()) {
        return false;
      }
    }
    return false;
  }
}
