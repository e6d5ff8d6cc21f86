package gpr.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said before a number, as far as it tells what the number is of. Immutable: each clause
 * hands on a new one.
 *
 * @param section the number of the section
 * @param topic what the sentences before are about
 * @param scope whether they speak of another time, organ or kind
 * @param part whether the number is a part of one before it
 * @param memory what the numbers before it were of
 */
record Context(int section, Topic topic, Scope scope, Part part, Memory memory) {
  private static final int REQUESTS_SECTION = 3;
  private static final int DISPUTES_SECTION = 4;

  /** What a stretch of prose is about. */
  enum Topic {
    NONE,
    REQUESTS,
    DISPUTES,
    DOCUMENTS,
    OTHER
  }

  /**
   * What numbers are of that are none of the tables'.
   *
   * @param otherTime another year, or a part of this one
   * @param others another organ, or a part of this one: 县公安局受理12件，办结11件
   * @param otherKind cases that are not about disclosure: 非信息公开类行政复议27件，行政诉讼19件
   */
  record Scope(boolean otherTime, boolean others, boolean otherKind) {
    static final Scope OWN = new Scope(false, false, false);

    Scope otherTime(boolean is) {
      return is == otherTime ? this : new Scope(is, others, otherKind);
    }

    Scope others(boolean is) {
      return is == others ? this : new Scope(otherTime, is, otherKind);
    }

    Scope otherKind(boolean is) {
      return is == otherKind ? this : new Scope(otherTime, others, is);
    }
  }

  /** Whether a number is a part of one before. */
  enum Part {
    NONE,
    /** After 其中. */
    PART,
    /** The whole is itself a part: 其中区政府办公室受理12件，予以公开3件. */
    PART_OF_PART
  }

  /**
   * What the numbers before were of.
   *
   * @param requests the readings of the last number of requests, each a sum of rows; empty if none
   * @param applicants whether the last number was of applicants, or
   * @param outcomes the rows that it counts, where it was of outcomes; empty if not
   * @param wholeDisputes the groups of disputes that were counted last as a whole; empty if none
   * @param lastDisputes those that were counted last, which may be a part of them
   * @param earlierDisputes all that the sentence counted
   * @param document the kind of document of the last number; null if of none
   * @param documentDeed what was done with those; null if nothing was
   * @param decisions whether the last number was of decisions
   */
  record Memory(
      List<String> requests,
      boolean applicants,
      String outcomes,
      String wholeDisputes,
      String lastDisputes,
      String earlierDisputes,
      @Nullable String document,
      @Nullable String documentDeed,
      boolean decisions) {
    static final Memory EMPTY = new Memory(List.of(), false, "", "", "", "", null, null, false);

    Memory requests(List<String> readings) {
      return new Memory(
          readings,
          false,
          "",
          wholeDisputes,
          lastDisputes,
          earlierDisputes,
          document,
          documentDeed,
          decisions);
    }

    Memory parts(boolean ofApplicants, String ofOutcomes) {
      return new Memory(
          requests,
          ofApplicants,
          ofOutcomes,
          wholeDisputes,
          lastDisputes,
          earlierDisputes,
          document,
          documentDeed,
          decisions);
    }

    Memory disputes(String whole, String last, String earlier) {
      return new Memory(
          requests, applicants, outcomes, whole, last, earlier, document, documentDeed, decisions);
    }

    Memory documents(@Nullable String kind, @Nullable String deed, boolean ofDecisions) {
      return new Memory(
          requests,
          applicants,
          outcomes,
          wholeDisputes,
          lastDisputes,
          earlierDisputes,
          kind,
          deed,
          ofDecisions);
    }
  }

  /** Where a section, or a stretch of it that goes on with nothing before, begins. */
  static Context begin(int section) {
    Topic topic =
        switch (section) {
          case REQUESTS_SECTION -> Topic.REQUESTS;
          case DISPUTES_SECTION -> Topic.DISPUTES;
          default -> Topic.NONE;
        };
    return new Context(section, topic, Scope.OWN, Part.NONE, Memory.EMPTY);
  }

  /** Whether nothing was counted before, as where a section or a paragraph begins. */
  boolean isFresh() {
    return equals(begin(section));
  }

  boolean isOfDisputesSection() {
    return section == DISPUTES_SECTION;
  }

  Context about(Topic next) {
    return next == topic ? this : new Context(section, next, scope, part, memory);
  }

  Context in(Scope next) {
    return next.equals(scope) ? this : new Context(section, topic, next, part, memory);
  }

  Context as(Part next) {
    return next == part ? this : new Context(section, topic, scope, next, memory);
  }

  Context after(Memory next) {
    return new Context(section, topic, scope, part, next);
  }

  /** Where a part of a sentence ends, or a bracket closes. */
  Context endPart() {
    return as(Part.NONE);
  }

  /**
   * Where a sentence begins: the groups counted in the one before are no more counted together, and
   * its parts only where 其中 goes on with them.
   */
  Context beginSentence(boolean goesOn) {
    return endPart()
        .after(
            memory
                .disputes(memory.wholeDisputes, memory.lastDisputes, "")
                .documents(null, null, false)
                .parts(false, goesOn ? memory.outcomes : ""));
  }

  /** After a number that is none of the tables': no list of applicants or outcomes goes on. */
  Context afterOtherNumber() {
    boolean listed = memory.applicants || !memory.outcomes.isEmpty();
    return listed ? after(memory.parts(false, "")) : this;
  }
}
