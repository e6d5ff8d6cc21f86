package gpr.report;

import gpr.form.Form;
import gpr.form.FormCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What numbers of disputes speak of: cells of the table in section 四. */
final class DisputeClaims {
  /** The section whose prose speaks of disputes without saying what about. */
  private static final int OWN_SECTION = 4;

  private static final String TABLE = "disputes.";
  private static final String RECONSIDERATION = "reconsideration";
  private static final String DIRECT = "litigationDirect";
  private static final String AFTER = "litigationAfterReconsideration";
  private static final String TOTAL = "total";

  private final Form form;

  DisputeClaims(Form form) {
    this.form = form;
  }

  /** What the number of that clause may be of, the likeliest first; empty if of no dispute. */
  List<List<FormCell>> readings(ClaimClause clause) {
    if (clause.otherTime || clause.isPartOfPart) {
      return List.of();
    }
    int anchor = clause.lastTelling(clause.at() - 1);
    Word word = anchor < clause.from() ? Word.STOP : clause.word(anchor);
    if (word.isDisputeResult()) {
      return results(clause, anchor, word);
    }
    if (word.isDispute()) {
      boolean nothingAfter = clause.firstTelling(clause.at() + 1) == clause.to();
      return nothingAfter ? totals(clause, anchor) : List.of();
    }
    return disputeAfter(clause, anchor);
  }

  /** 结果维持2件, after a number of disputes of one kind. */
  private List<List<FormCell>> results(ClaimClause clause, int anchor, Word result) {
    boolean known = clause.lastDispute != null && clause.isHarmless(clause.from(), anchor, false);
    return known ? List.of(cells(clause.lastDispute, column(result))) : List.of();
  }

  private static String column(Word result) {
    return switch (result) {
      case UPHELD -> "upheld";
      case CORRECTED -> "corrected";
      case PENDING -> "pending";
      default -> "other";
    };
  }

  private List<List<FormCell>> totals(ClaimClause clause, int anchor) {
    List<Word> kinds = new ArrayList<>(2);
    boolean separately = false;
    for (int i = clause.at() - 1; i > anchor; i--) {
      separately |= clause.word(i) == Word.FILLER && isSeparately(clause, i);
    }
    int i = anchor;
    for (; i >= clause.from(); i--) {
      Word word = clause.word(i);
      if (word.isDispute()) {
        kinds.add(word);
      } else if (word != Word.FILLER && word != Word.AND && word != Word.COMMA) {
        break;
      }
    }
    boolean shared = separately && kinds.size() > 1 && clause.value().signum() != 0;
    if (shared || !isOurs(clause, clause.from(), i + 1)) {
      return List.of();
    }
    return of(clause, kinds);
  }

  private static boolean isSeparately(ClaimClause clause, int index) {
    char c = clause.tokens.charAt(index, 0);
    return c == '各' || c == '均' || c == '分' || c == '都';
  }

  /** 发生3件行政复议. */
  private List<List<FormCell>> disputeAfter(ClaimClause clause, int anchor) {
    int after = clause.firstTelling(clause.at() + 1);
    boolean sole =
        after < clause.to()
            && clause.word(after).isDispute()
            && clause.firstTelling(after + 1) == clause.to();
    if (!sole || !isOurs(clause, clause.from(), anchor + 1)) {
      return List.of();
    }
    return of(clause, List.of(clause.word(after)));
  }

  private List<List<FormCell>> of(ClaimClause clause, List<Word> kinds) {
    List<List<FormCell>> readings = new ArrayList<>(2);
    List<FormCell> cells = new ArrayList<>(3);
    boolean reconsideration = kinds.contains(Word.RECONSIDERATION);
    boolean litigation = kinds.contains(Word.LITIGATION);
    if (kinds.contains(Word.BOTH_DISPUTES)) {
      reconsideration = true;
      litigation = true;
    }
    if (reconsideration) {
      cells.add(cell(RECONSIDERATION, TOTAL));
    }
    if (litigation || kinds.contains(Word.DIRECT_LITIGATION)) {
      cells.add(cell(DIRECT, TOTAL));
    }
    if (litigation || kinds.contains(Word.LITIGATION_AFTER)) {
      cells.add(cell(AFTER, TOTAL));
    }
    readings.add(cells);
    if (litigation && !reconsideration && speaksOfGroups(clause)) {
      readings.add(List.of(cell(DIRECT, TOTAL)));
    }
    clause.lastDispute = kinds.size() == 1 ? kinds.get(0) : null;
    return readings;
  }

  /** Whether litigation after reconsideration is spoken of apart. */
  private static boolean speaksOfGroups(ClaimClause clause) {
    for (int i = 0; i < clause.tokens.size(); i++) {
      Word word = clause.word(i);
      if (word == Word.DIRECT_LITIGATION || word == Word.LITIGATION_AFTER) {
        return true;
      }
    }
    return false;
  }

  /** Whether the disputes are about the organ's own handling of requests, and all of them. */
  private boolean isOurs(ClaimClause clause, int from, int to) {
    boolean known =
        clause.section == OWN_SECTION
            || clause.saidDispute
            || clause.topic == ClaimClause.Topic.REQUESTS
                && !clause.isPart
                && clause.namesRequestBefore(clause.at())
            || clause.speaksOfDisclosure(clause.at());
    if (!known) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean receiving = clause.section == OWN_SECTION && clause.word(i) == Word.RECEIVED;
      if (clause.word(i).isDeed() && !receiving) {
        // 受理行政复议3件 is what an organ does that decides on others.
        return false;
      }
    }
    return clause.isHarmless(from, to, true);
  }

  /**
   * What a word that says that there was nothing denies: 未发生行政复议、行政诉讼. One list of cells for each
   * kind.
   */
  List<List<FormCell>> none(ClaimClause clause) {
    if (clause.otherTime || clause.isPart) {
      return List.of();
    }
    List<List<FormCell>> denied = new ArrayList<>(2);
    boolean about =
        clause.section == OWN_SECTION
            || clause.topic == ClaimClause.Topic.REQUESTS
            || clause.topic == ClaimClause.Topic.DISPUTES;
    for (int i = clause.at(); i < clause.to(); i++) {
      Word word = clause.word(i);
      about |= word == Word.REQUEST || clause.tokens.contains(i, "信息公开");
      if (word.isDispute()) {
        addDenied(denied, word);
      } else if (word == Word.UNKNOWN && denied.isEmpty()) {
        if (clause.tokens.containsOrgan(i)) {
          return List.of();
        }
      } else if (!mayStandInDenial(clause, i, denied.isEmpty())) {
        return List.of();
      }
    }
    boolean bare = clause.word(clause.to()) == Word.OPEN || clause.word(clause.to()).isQuantity();
    boolean whole = clause.isHarmless(clause.from(), clause.at(), true);
    return about && whole && !bare ? denied : List.of();
  }

  private static boolean mayStandInDenial(ClaimClause clause, int index, boolean beforeDispute) {
    Word word = clause.word(index);
    if (clause.isNeutral(index) || word == Word.NOTHING) {
      return true;
    }
    if (!beforeDispute) {
      // 未发生行政复议、行政诉讼和举报投诉
      return word == Word.OTHER_THING;
    }
    return word.isDeed() || word.isRequest() || word == Word.CAUSED;
  }

  private void addDenied(List<List<FormCell>> denied, Word kind) {
    if (kind == Word.RECONSIDERATION || kind == Word.BOTH_DISPUTES) {
      denied.add(cells(Word.RECONSIDERATION, TOTAL));
    }
    if (kind != Word.RECONSIDERATION) {
      denied.add(cells(kind == Word.BOTH_DISPUTES ? Word.LITIGATION : kind, TOTAL));
    }
  }

  private List<FormCell> cells(Word kind, String column) {
    return switch (kind) {
      case RECONSIDERATION -> List.of(cell(RECONSIDERATION, column));
      case DIRECT_LITIGATION -> List.of(cell(DIRECT, column));
      case LITIGATION_AFTER -> List.of(cell(AFTER, column));
      case LITIGATION -> List.of(cell(DIRECT, column), cell(AFTER, column));
      default -> List.of(cell(RECONSIDERATION, column), cell(DIRECT, column), cell(AFTER, column));
    };
  }

  private FormCell cell(String group, String column) {
    return form.cell(TABLE + group + "." + column).orElseThrow();
  }

  /** What a denial claims. */
  static BigDecimal nothing() {
    return BigDecimal.ZERO;
  }
}
