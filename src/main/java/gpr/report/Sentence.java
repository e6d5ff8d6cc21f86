package gpr.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one sentence; the last is a STOP. Beyond either end there are only STOPs.
 * Immutable.
 *
 * @param text the prose that it stands in
 * @param tokens its words, numbers and signs
 * @param reporter who speaks
 */
record Sentence(ProseText text, List<Token> tokens, Reporter reporter) {
  Sentence {
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  Word word(int index) {
    return index < 0 || index >= tokens.size() ? Word.STOP : tokens.get(index).word();
  }

  char firstCharacter(int index) {
    return text.charAt(tokens.get(index).from());
  }

  char lastCharacter(int index) {
    return text.charAt(tokens.get(index).to() - 1);
  }

  /** 县 of 全县. */
  private char secondCharacter(int index) {
    return text.charAt(token(index).from() + 1);
  }

  /** Whether a token ends in those characters. */
  boolean endsWith(int index, String end) {
    return OrganNames.matchesAt(text, tokens.get(index).to() - end.length(), end);
  }

  /** Whether a token contains those characters. */
  boolean contains(int index, String part) {
    Token token = tokens.get(index);
    for (int i = token.from(); i + part.length() <= token.to(); i++) {
      if (OrganNames.matchesAt(text, i, part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a kind of word is between two places. */
  boolean has(Word word, int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, size()); i++) {
      if (word(i) == word) {
        return true;
      }
    }
    return false;
  }

  /** Whether a kind of word is anywhere in the sentence. */
  boolean has(Word word) {
    return has(word, 0, size());
  }

  /**
   * A 、 ends a clause only beside a number; elsewhere it joins words: 行政复议、行政诉讼. A ： before a
   * number ends none: 新收：28件.
   */
  boolean endsClause(int index) {
    Word word = word(index);
    if (word == Word.COMMA && firstCharacter(index) == ':' && word(index + 1).isQuantity()) {
      return false;
    }
    if (word != Word.COMMA || firstCharacter(index) != '、') {
      return word.endsClause();
    }
    Word before = word(index - 1);
    return before.isQuantity() || before == Word.CLOSE || word(index + 1).isQuantity();
  }

  /** The first word of the clause that a word is in. */
  int clauseStart(int index) {
    int i = index;
    while (i > 0 && !endsClause(i - 1)) {
      i--;
    }
    return i;
  }

  /** The place after the last word of the clause that a word is in. */
  int clauseEnd(int index) {
    int i = index + 1;
    while (!endsClause(i)) {
      i++;
    }
    return i;
  }

  /** The closing bracket for an opening one; the sentence's end if there is none. */
  int close(int open) {
    int i = open + 1;
    while (i < size() && word(i) != Word.CLOSE) {
      i++;
    }
    return i;
  }

  /** Whether a year is the report's, or may be. */
  boolean isOwnYear(int index) {
    return reporter.isOwnYear(token(index).number().intValue());
  }

  /** Whether a word is a year so many years after the report's. */
  boolean isYear(int index, int after) {
    return word(index) == Word.YEAR
        && reporter.year() != null
        && token(index).number().intValue() == reporter.year() + after;
  }

  /** The same sentence with one kind of word in the place of another. */
  Sentence with(int index, Word word) {
    List<Token> changed = new ArrayList<>(tokens);
    changed.set(index, changed.get(index).as(word));
    return new Sentence(text, changed, reporter);
  }

  /** The same sentence with other words in the place of a token's. */
  Sentence with(int index, Term term) {
    List<Token> changed = new ArrayList<>(tokens);
    Token token = changed.get(index);
    changed.set(index, new Token(term, token.from(), token.to(), token.value()));
    return new Sentence(text, changed, reporter);
  }

  /** The same sentence with other tokens. */
  Sentence with(List<Token> others) {
    return new Sentence(text, others, reporter);
  }

  /**
   * Whether words say nothing about which number it is: those that change nothing, the organ and
   * the year themselves.
   */
  boolean isNeutral(int index) {
    return switch (word(index)) {
      case FILLER, REST, LEFT, AND, THIS_TIME, ANY_SELF, COMMA, ALL, EACH, UNTIL, TIMELY -> true;
      case YEAR -> isOwnYear(index);
      case SELF -> !reporter.isGovernment();
      case WHOLE -> reporter.speaksFor(secondCharacter(index)) && !isWholeOfMore(index);
      case CUMULATIVE -> isOfThisYear(index);
      case UNKNOWN -> isReporter(index);
      case OTHERS -> isAddedToGovernment(index);
      default -> false;
    };
  }

  /** Whether unknown words are a short name of the organ that reports. */
  boolean isReporter(int index) {
    return reporter.isNamedBy(text, token(index).from(), token(index).to())
        && !isGovernmentAlone(index);
  }

  /**
   * 县政府制发5件，县政府部门制发11件: the report of a county counts its departments too, so where they have
   * numbers of their own beside it, the government's are a part.
   */
  private boolean isGovernmentAlone(int index) {
    if (!reporter.speaksForMany() || !endsWith(index, "政府") || endsWith(index, "人民政府")) {
      return false;
    }
    int start = clauseStart(index);
    int end = clauseEnd(index);
    for (int i = 0; i < size() && word(end).isQuantity(); i++) {
      boolean others = word(i) == Word.OTHERS || word(i) == Word.WHOLE;
      if (others && (i < start || i > end) && word(clauseEnd(i)).isQuantity()) {
        return true;
      }
    }
    return false;
  }

  /** 县政府及各部门共收到386件 are all that a county's report counts. */
  private boolean isAddedToGovernment(int index) {
    int government = index - 2;
    return reporter.speaksForMany()
        && word(index - 1) == Word.AND
        && (word(government) == Word.ANY_SELF
            || word(government) == Word.UNKNOWN && isReporter(government));
  }

  /** Whether an organ's name is among the characters of a token. */
  boolean namesOrgan(int index) {
    return OrganNames.containsOrgan(text, token(index).from(), token(index).to());
  }

  /** 全年累计, but not 截至2024年底累计. */
  private boolean isOfThisYear(int index) {
    boolean year = false;
    for (int i = 0; i < index; i++) {
      year |= word(i) == Word.THIS_TIME || word(i) == Word.YEAR && isOwnYear(i);
      if (word(i) == Word.UNTIL) {
        return false;
      }
    }
    return year;
  }

  /** Whether the organ is only a part of that whole: 全区共收到申请90件，其中我单位收到12件. */
  private boolean isWholeOfMore(int index) {
    boolean including = false;
    for (int i = index + 1; i < size() && word(i) != Word.STOP; i++) {
      including |= word(i) == Word.INCLUDING;
      if (including && (word(i) == Word.SELF || word(i) == Word.ANY_SELF)) {
        return true;
      }
    }
    return false;
  }
}
