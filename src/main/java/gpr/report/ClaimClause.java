package gpr.report;

import gpr.form.Form;
import java.math.BigDecimal;

/**
 * The words around a number, and what was said before: what a reader needs to know to say which
 * cell the number is of. One is used for all numbers of a report.
 */
final class ClaimClause {
  /** What a stretch of prose is about. */
  enum Topic {
    NONE,
    REQUESTS,
    DISPUTES,
    DOCUMENTS,
    OTHER
  }

  final Form form;
  final ProseTokens tokens;
  private final String organization;
  private final boolean government;
  private final Integer year;

  /** The section's number. */
  int section;

  /** What the sentences before are about. */
  Topic topic = Topic.NONE;

  /** Whether the words speak of another year, or of a part of this one. */
  boolean otherTime;

  /** Whether the number is a part of one before it: 其中. */
  boolean isPart;

  /** Whether the whole of which it is a part is itself a part: 其中区政府办公室受理12件，予以公开3件. */
  boolean isPartOfPart;

  /** Whether the clauses before are about requests of others, or about a part: 县公安局受理12件，办结11件. */
  boolean isOfOthers;

  /** Whether the words stand in brackets. */
  boolean isInBrackets;

  /** What kind of document, and what was done with it, the clause before spoke of. */
  Word lastDocument;

  Word lastDocumentDeed;

  /** Which disputes the clause before spoke of. */
  Word lastDispute;

  /** Whether the sentence has stated a number of disputes about disclosure. */
  boolean saidDispute;

  private int at;
  private int from;
  private int to;

  ClaimClause(Form form, ProseTokens tokens, String organization, Integer year) {
    this.form = form;
    this.tokens = tokens;
    this.organization = organization;
    this.government = OrganNames.isGovernment(organization);
    this.year = year;
  }

  /** Turns to the clause of that word. */
  void moveTo(int index) {
    at = index;
    from = clauseStart(index);
    to = clauseEnd(index);
    int before = from - 1;
    boolean summingUp = from < at && isAllFiller(from, at);
    if (summingUp && before > 0 && tokens.word(before) == Word.COMMA) {
      // 收到政府信息公开申请，共30件
      int last = before - 1;
      while (tokens.word(last) == Word.FILLER) {
        last--;
      }
      from = tokens.word(last).isRequest() ? clauseStart(before) : from;
    }
  }

  private int clauseStart(int index) {
    int i = index;
    while (i > 0 && !endsClause(i - 1)) {
      i--;
    }
    return i;
  }

  private int clauseEnd(int index) {
    int i = index + 1;
    while (!endsClause(i)) {
      i++;
    }
    return i;
  }

  /** A 、 ends a clause only after a number; elsewhere it joins words: 行政复议、行政诉讼. */
  private boolean endsClause(int index) {
    Word word = tokens.word(index);
    if (!word.endsClause()) {
      return false;
    }
    if (word != Word.COMMA || tokens.charAt(index, 0) != '、') {
      return true;
    }
    Word before = tokens.word(index - 1);
    return before.isQuantity() || before == Word.CLOSE;
  }

  private boolean isAllFiller(int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.word(i) != Word.FILLER) {
        return false;
      }
    }
    return true;
  }

  /** The word that the clause is looked at for: a number, or a word that says none. */
  int at() {
    return at;
  }

  /** The first word of the clause. */
  int from() {
    return from;
  }

  /** The place after the last word of the clause. */
  int to() {
    return to;
  }

  Word word(int index) {
    return tokens.word(index);
  }

  BigDecimal value() {
    return tokens.value(at);
  }

  /** Whether the words say nothing about which number it is. */
  boolean isNeutral(int index) {
    return switch (tokens.word(index)) {
      case FILLER, REST, AND, THIS_TIME, SELF, COMMA -> true;
      case YEAR -> isThisYear(index);
      case WHOLE -> government && !isWholeOfMore(index);
      case UNKNOWN -> isSelf(index);
      default -> false;
    };
  }

  /** Whether the organ is only a part of that whole: 全区共收到申请90件，其中我单位收到12件. */
  private boolean isWholeOfMore(int index) {
    boolean including = false;
    for (int i = index + 1; i < tokens.size() && tokens.word(i) != Word.STOP; i++) {
      including |= tokens.word(i) == Word.INCLUDING;
      if (including && tokens.word(i) == Word.SELF) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year is the report's, or may be. */
  boolean isThisYear(int index) {
    return year == null || tokens.value(index).intValue() == year;
  }

  /** Whether a year is so many years after the report's. */
  boolean isYear(int index, int after) {
    return year != null
        && tokens.word(index) == Word.YEAR
        && tokens.value(index).intValue() == year + after;
  }

  /**
   * Whether unknown words may be a short name of the organ that reports; 局 alone is the end of
   * another's.
   */
  private boolean isSelf(int index) {
    return tokens.length(index) > 1 && tokens.mayStandFor(index, organization);
  }

  /**
   * Whether nothing in these words makes the number one of something else. Words that no list knows
   * are let pass only where the thing counted is named and a word such as 共 follows, and where they
   * name no other organ.
   */
  boolean isHarmless(int start, int end, boolean named) {
    for (int i = start; i < end; i++) {
      if (!isHarmlessAt(i, end, named)) {
        return false;
      }
    }
    return true;
  }

  /** Whether these words name another organ, or a part of what comes to this one. */
  boolean namesOthers(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean names =
          switch (tokens.word(i)) {
            case PARTIAL, OTHER_THING -> true;
            case CHANNEL -> !isFollowedByAllWays(i, end);
            case WHOLE -> !isNeutral(i);
            case UNKNOWN -> !isSelf(i) && tokens.containsOrgan(i);
            default -> false;
          };
      if (names) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarmlessAt(int index, int end, boolean named) {
    if (isNeutral(index)) {
      return true;
    }
    return switch (tokens.word(index)) {
      case INCLUDING, NOTHING, CAUSED, STOP, REQUEST, ASK -> true;
      case CHANNEL -> isFollowedByAllWays(index, end);
      case ALL_WAYS, THROUGH -> true;
      case RECEIVED, HANDLED, ANSWERED -> named;
      case UNKNOWN -> named && mayBeCircumstance(index, end);
      default -> false;
    };
  }

  /** Words that no list knows, before words that go on with the same sentence: 为方便群众，共… */
  private boolean mayBeCircumstance(int index, int end) {
    if (index + 1 >= end || tokens.containsOrgan(index)) {
      return false;
    }
    return switch (tokens.word(index + 1)) {
      case CAUSED, CHANNEL, ALL_WAYS, REQUEST, ASK -> true;
      default -> isNeutral(index + 1);
    };
  }

  /** Whether the clause before names one way in which requests come: 通过门户网站，收到… */
  boolean followsOneChannel() {
    int before = from - 1;
    if (before <= 0 || tokens.word(before) != Word.COMMA) {
      return false;
    }
    int start = clauseStart(before);
    boolean through = tokens.word(start) == Word.THROUGH;
    for (int i = start; through && i < before; i++) {
      if (tokens.word(i) == Word.CHANNEL && !isFollowedByAllWays(i, before)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowedByAllWays(int index, int end) {
    for (int i = index + 1; i < end; i++) {
      if (tokens.word(i) == Word.ALL_WAYS) {
        return true;
      }
    }
    return false;
  }

  /** The last word before an index, within the clause, that is not neutral; from - 1 if none is. */
  int lastTelling(int index) {
    int i = index;
    while (i >= from && isNeutral(i)) {
      i--;
    }
    return i;
  }

  /** The first word from an index on, within the clause, that is no filler. */
  int firstTelling(int index) {
    int i = index;
    while (i < to && (tokens.word(i) == Word.FILLER || tokens.word(i) == Word.AND)) {
      i++;
    }
    return i;
  }

  /** Whether the requests carried over are said to be in the number: 26件（含上年结转2件）. */
  boolean includesCarriedOver() {
    boolean including = false;
    for (int i = at + 1; i < tokens.size(); i++) {
      switch (tokens.word(i)) {
        case INCLUDING -> including = true;
        case CARRIED_OVER -> {
          return including;
        }
        case STOP, EXCLUDING, RECEIVED, NEWLY_RECEIVED, ACCEPTED, HANDLED, FINISHED, ANSWERED -> {
          return false;
        }
        default -> {
          // goes on to what may be included
        }
      }
    }
    return false;
  }

  /** Whether the clause speaks of reconsideration or litigation. */
  boolean namesDispute() {
    for (int i = from; i < to; i++) {
      if (tokens.word(i).isDispute()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence names requests before that word. */
  boolean namesRequestBefore(int index) {
    for (int i = 0; i < index; i++) {
      if (tokens.word(i) == Word.REQUEST) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence says, before that word, that it is about the disclosure of information.
   */
  boolean speaksOfDisclosure(int index) {
    for (int i = index - 1; i >= 0 && tokens.word(i) != Word.STOP; i--) {
      Word word = tokens.word(i);
      if (word == Word.CAUSED || word == Word.REQUEST || tokens.contains(i, "信息公开")) {
        return true;
      }
      if (word.isQuantity()) {
        return false;
      }
    }
    return false;
  }
}
