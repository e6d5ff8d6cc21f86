package gpr.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a word in the prose of a report does. The words themselves are data: prose-words.tsv. */
enum Word {
  /**
   * Came in, or was taken up: its cells may be those received, with or without those carried over.
   */
  RECEIVED,
  /** Was taken up: the same of requests, but of disputes what those do that decide on them. */
  ACCEPTED,
  /** 新收: came in this year, and can be no part of another number. */
  NEWLY_RECEIVED,
  /** 应办理: what came in and what was carried over. */
  DUE,
  HANDLED,
  FINISHED,
  ANSWERED,
  /** The request itself, by its full name. */
  REQUEST,
  /** 申请, which may be a request for something else. */
  ASK,
  CARRIED_OVER,
  CARRIED_FORWARD,
  /** 结转, which the words beside it send to one or the other. */
  CARRIED,
  /** 尚未办结: at the end of the year these are carried forward. */
  UNFINISHED,
  /** A group of outcomes in the table of requests. */
  OUTCOME,
  /** One row of such a group, by a name that is used of nothing else. */
  DETAIL,
  /** One row of such a group, by a name that counts something else elsewhere: 重复申请. */
  LOOSE_DETAIL,
  /** A column of the table of requests. */
  APPLICANT,
  /** Groups of the table of disputes. */
  DISPUTE,
  /** Their short names, which only stand beside a longer one. */
  SHORT_DISPUTE,
  /** A column of the table of disputes, by the form's own name. */
  RESULT,
  /** The same as offices say it: 维持, 撤销. */
  LOOSE_RESULT,
  /** What a reviewing organ or a court does, and what comes of it. */
  REVIEWED,
  /** The organ decides on others' disputes: 作为复议机关. */
  REVIEWER,
  /** The disclosure of information, or that something is about it. */
  DISCLOSURE,
  /** 非信息公开类: what follows is about something else. */
  NOT_DISCLOSURE,
  /** A row of the first block of section 二. */
  DOCUMENT,
  /** What was done with documents: the columns of that block. */
  DOCUMENT_DEED,
  /** 行政许可 and its like: cells of the other blocks of section 二. */
  POWER,
  /** 作出: what is done with decisions. */
  DECIDED,
  /** 行政事业性收费. */
  FEES,
  /** 公开, 公示: what is counted is what was published. */
  SHOWN,
  /** 其中: what follows is a part of what was said before. */
  INCLUDING,
  EXCLUDING,
  /** A number beside it is a difference or a share. */
  COMPARING,
  OTHER_TIME,
  THIS_TIME,
  /** 累计: of this year only where the sentence says so. */
  CUMULATIVE,
  /** 截至. */
  UNTIL,
  /** 全市: the whole of a place, so only a government speaks of itself. */
  WHOLE,
  /** 我局: the organ that reports, but a part of it where a government does. */
  SELF,
  /** 本机关: the organ that reports, whichever it is. */
  ANY_SELF,
  /** Other organs, or parts of this one. */
  OTHERS,
  /** 《全市年度报告》显示: what follows is told of whom another paper is about. */
  QUOTED,
  /** 通过: the way that requests come in follows. */
  THROUGH,
  /** A way that requests come in: a number beside it is a part. */
  CHANNEL,
  /** 等方式: all the ways before it are meant. */
  ALL_WAYS,
  /** 按照, 为: a circumstance follows. */
  CIRCUMSTANCE,
  /** 因: a reason follows. */
  REASON,
  /** Something else that organs count. */
  OTHER_THING,
  /** A part of what is counted. */
  PARTIAL,
  /** The number beside it is not exact, or a threshold. */
  FUZZY,
  /** 未收到. */
  NOT_RECEIVED,
  NOTHING,
  /** 全部, 均: all of what was said before. */
  ALL,
  /** 按时: what was done in time need not be all that was to be done. */
  TIMELY,
  /** 分别, 各: several numbers, or one that several share. */
  EACH,
  /** 等: more than what is named. */
  AND_OTHERS,
  /** 其他 alone, which only the list that it ends gives a meaning. */
  OTHER,
  /** 另有: what comes is no part of the number before. */
  REST,
  /** 剩余: what is left of the number before. */
  LEFT,
  AND,
  /** Changes nothing. */
  FILLER,
  /** 、，： */
  COMMA,
  /** The end of a sentence or of a part of it. */
  STOP,
  OPEN,
  CLOSE,
  /** A whole number of 件, 宗, 起, 例 or 份. */
  COUNT,
  /** A whole number of 项, 个, 条 or 部, which count many things. */
  LOOSE_COUNT,
  /** A sum of money. */
  AMOUNT,
  /** Any other number, or one that nothing is to be made of. */
  NUMBER,
  /** A year: 2024年, 2024年度. */
  YEAR,
  /** What no word list knows: names above all. */
  UNKNOWN;

  /** Whether an organ does that with a request. */
  boolean isDeed() {
    return ordinal() <= ANSWERED.ordinal();
  }

  /** Whether it says that requests came in. */
  boolean isArrival() {
    return this == RECEIVED || this == ACCEPTED || this == NEWLY_RECEIVED || this == DUE;
  }

  /** Whether it names a request. */
  boolean isRequest() {
    return this == REQUEST || this == ASK;
  }

  /** Whether it is a row of outcomes, or a group of them. */
  boolean isOutcome() {
    return this == OUTCOME || this == DETAIL || this == LOOSE_DETAIL;
  }

  boolean isResult() {
    return this == RESULT || this == LOOSE_RESULT;
  }

  /** Whether a clause ends there. */
  boolean endsClause() {
    return this == COMMA || this == STOP || this == OPEN || this == CLOSE || isQuantity();
  }

  boolean isQuantity() {
    return this == COUNT || this == LOOSE_COUNT || this == AMOUNT || this == NUMBER;
  }

  /** These kinds and more. */
  static Set<Word> with(Set<Word> words, Word... more) {
    Set<Word> all = EnumSet.copyOf(words);
    Collections.addAll(all, more);
    return all;
  }
}
