package gpr.report;

/** What a word in the prose of a report says. The words themselves are data: prose-words.tsv. */
enum Word {
  RECEIVED,
  NEWLY_RECEIVED,
  ACCEPTED,
  HANDLED,
  FINISHED,
  ANSWERED,
  /** The request itself, by its full name. */
  REQUEST,
  /** 申请, which may be a request for something else. */
  ASK,
  CARRIED_OVER,
  CARRIED_FORWARD,
  /** 结转, which the years beside it send to one or the other. */
  CARRIED,
  DISCLOSED,
  PARTLY_DISCLOSED,
  REFUSED,
  UNAVAILABLE,
  NOT_PROCESSED,
  OTHERWISE_HANDLED,
  RECONSIDERATION,
  LITIGATION,
  BOTH_DISPUTES,
  DIRECT_LITIGATION,
  LITIGATION_AFTER,
  UPHELD,
  CORRECTED,
  OTHER_RESULT,
  PENDING,
  /** What a reviewing organ or a court does. */
  REVIEWED,
  /** The disclosure of information, or that something is about it. */
  CAUSED,
  RULES,
  NORMATIVE_DOCUMENT,
  ISSUED,
  REPEALED,
  IN_FORCE,
  MADE,
  NEWLY_DISCLOSED,
  OPENLY_DISCLOSED,
  TOTAL_DISCLOSED,
  FEES,
  /** 其中: what follows is a part of what was said before. */
  INCLUDING,
  EXCLUDING,
  /** A number beside it is a difference or a share. */
  COMPARING,
  OTHER_TIME,
  THIS_TIME,
  /** 全市: the whole of a place, so only a government speaks of itself. */
  WHOLE,
  /** 我局: the organ that reports. */
  SELF,
  /** 通过: the way that requests come in follows. */
  THROUGH,
  /** A way that requests come in: a number beside it is a part. */
  CHANNEL,
  /** 等方式: all the ways before it are meant. */
  ALL_WAYS,
  /** Something else that organs count. */
  OTHER_THING,
  /** A part of the requests, or a number that is not exact. */
  PARTIAL,
  NOT_RECEIVED,
  NOTHING,
  /** Changes nothing. */
  FILLER,
  /** 另有: what comes is no part of the number before. */
  REST,
  AND,
  /** 、，： */
  COMMA,
  /** The end of a sentence or of a part of it. */
  STOP,
  OPEN,
  CLOSE,
  /** A whole number of 件, 宗, 起, 例 or 份. */
  COUNT,
  /** A sum of money. */
  AMOUNT,
  /** Any other number. */
  NUMBER,
  /** A year: 2024年, 2024年度. */
  YEAR,
  /** What no word list knows: names above all. */
  UNKNOWN;

  /** Whether an organ does that with a request. */
  boolean isDeed() {
    return ordinal() <= ANSWERED.ordinal();
  }

  /** Whether it is a group of outcomes in the table of requests. */
  boolean isOutcome() {
    return ordinal() >= DISCLOSED.ordinal() && ordinal() <= OTHERWISE_HANDLED.ordinal();
  }

  /** Whether it names a request. */
  boolean isRequest() {
    return this == REQUEST || this == ASK;
  }

  boolean isCarried() {
    return this == CARRIED_OVER || this == CARRIED_FORWARD;
  }

  /** Whether it names reconsideration or litigation. */
  boolean isDispute() {
    return ordinal() >= RECONSIDERATION.ordinal() && ordinal() <= LITIGATION_AFTER.ordinal();
  }

  boolean isDisputeResult() {
    return ordinal() >= UPHELD.ordinal() && ordinal() <= PENDING.ordinal();
  }

  /** Whether it names what the first block of section 二 counts. */
  boolean isDocument() {
    return this == RULES || this == NORMATIVE_DOCUMENT;
  }

  /** Whether it says what was done with documents. */
  boolean isDocumentDeed() {
    return ordinal() >= ISSUED.ordinal() && ordinal() <= TOTAL_DISCLOSED.ordinal();
  }

  /** Whether a clause ends there. */
  boolean endsClause() {
    return this == COMMA || this == STOP || this == OPEN || this == CLOSE || isQuantity();
  }

  boolean isQuantity() {
    return this == COUNT || this == AMOUNT || this == NUMBER;
  }
}
