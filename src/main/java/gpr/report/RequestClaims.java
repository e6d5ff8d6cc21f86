package gpr.report;

import gpr.form.Form;
import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.List;

/** What numbers of requests speak of: rows of the table in section 三, in its column 总计. */
final class RequestClaims {
  private static final String TABLE = "requests";
  private static final String TOTAL = "total";

  private final List<FormCell> received;
  private final List<FormCell> carriedOver;
  private final List<FormCell> receivedAndCarriedOver;
  private final List<FormCell> disposed;
  private final List<FormCell> carriedForward;
  private final List<FormCell> answeredInSubstance;
  private final List<FormCell> answeredOrRefusedToProcess;
  private final List<List<FormCell>> byOutcome = new ArrayList<>();

  RequestClaims(Form form) {
    received = rows(form, "received");
    carriedOver = rows(form, "carriedOver");
    receivedAndCarriedOver = sum(received, carriedOver);
    disposed = rows(form, "disposed.total");
    carriedForward = rows(form, "carriedForward");
    List<FormCell> disclosed = rows(form, "disposed.disclosed");
    List<FormCell> partlyDisclosed = rows(form, "disposed.partlyDisclosed");
    List<FormCell> refused = rows(form, "disposed.refused");
    List<FormCell> unavailable = rows(form, "disposed.unavailable");
    List<FormCell> notProcessed = rows(form, "disposed.notProcessed");
    answeredInSubstance = sum(disclosed, partlyDisclosed, refused, unavailable);
    answeredOrRefusedToProcess = sum(answeredInSubstance, notProcessed);
    // In the order of the outcomes in Word.
    byOutcome.add(disclosed);
    byOutcome.add(partlyDisclosed);
    byOutcome.add(refused);
    byOutcome.add(unavailable);
    byOutcome.add(notProcessed);
    byOutcome.add(rows(form, "disposed.otherHandling"));
  }

  /** The totals of a row, or of all rows of a group. */
  private static List<FormCell> rows(Form form, String row) {
    List<FormCell> cells = new ArrayList<>();
    for (FormCell cell : form.table(TABLE).cells()) {
      boolean within = cell.row().equals(row) || cell.row().startsWith(row + ".");
      if (within && cell.column().equals(TOTAL)) {
        cells.add(cell);
      }
    }
    return List.copyOf(cells);
  }

  @SafeVarargs
  private static List<FormCell> sum(List<FormCell>... parts) {
    List<FormCell> cells = new ArrayList<>();
    for (List<FormCell> part : parts) {
      cells.addAll(part);
    }
    return List.copyOf(cells);
  }

  /** What the number of that clause may be of, the likeliest first; empty if of no request. */
  List<List<FormCell>> readings(ClaimClause clause) {
    if (clause.otherTime) {
      return List.of();
    }
    int anchor = clause.at() - 1;
    List<Word> deeds = new ArrayList<>(2);
    Word request = null;
    for (; anchor >= clause.from(); anchor--) {
      Word word = clause.word(anchor);
      if (word.isDeed()) {
        deeds.add(word);
      } else if (word.isRequest()) {
        request = request == Word.REQUEST ? request : word;
      } else if (!clause.isNeutral(anchor)) {
        break;
      }
    }
    Word telling = anchor < clause.from() ? null : clause.word(anchor);
    if (telling != null && telling.isCarried()) {
      return carried(clause, anchor, telling);
    }
    if (telling != null && telling.isOutcome()) {
      return outcomes(clause, anchor);
    }
    if (deeds.isEmpty() && request == null) {
      return fromWordsAfter(clause, anchor);
    }
    return deeds(clause, anchor, deeds, request);
  }

  private List<List<FormCell>> carried(ClaimClause clause, int anchor, Word word) {
    boolean ofRequests = clause.topic == ClaimClause.Topic.REQUESTS || namesRequest(clause);
    int from = clause.word(clause.from()) == Word.EXCLUDING ? clause.from() + 1 : clause.from();
    boolean isOurs = !clause.isPartOfPart && !clause.isOfOthers;
    if (!ofRequests || !isOurs || !clause.isHarmless(from, anchor, true)) {
      return List.of();
    }
    return List.of(word == Word.CARRIED_OVER ? carriedOver : carriedForward);
  }

  private static boolean namesRequest(ClaimClause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.word(i) == Word.REQUEST) {
        return true;
      }
    }
    return false;
  }

  /** 予以公开12件; 不予公开、无法提供共5件. */
  private List<List<FormCell>> outcomes(ClaimClause clause, int anchor) {
    boolean ofRequests = clause.topic == ClaimClause.Topic.REQUESTS || namesRequest(clause);
    if (!ofRequests || clause.isPartOfPart || clause.isOfOthers) {
      return List.of();
    }
    List<FormCell> cells = new ArrayList<>();
    int i = anchor;
    for (; i >= clause.from(); i--) {
      Word word = clause.word(i);
      if (word.isOutcome()) {
        cells.addAll(0, cellsOf(word));
      } else if (word != Word.FILLER && word != Word.AND && word != Word.COMMA) {
        break;
      }
    }
    return clause.isHarmless(clause.from(), i + 1, false) ? List.of(cells) : List.of();
  }

  private List<FormCell> cellsOf(Word outcome) {
    return byOutcome.get(outcome.ordinal() - Word.DISCLOSED.ordinal());
  }

  /** 12件予以公开; 72件申请顺延到下年度答复. */
  private List<List<FormCell>> fromWordsAfter(ClaimClause clause, int anchor) {
    boolean nothingBefore =
        anchor < clause.from() || anchor == clause.from() && clause.word(anchor) == Word.INCLUDING;
    if (!nothingBefore || clause.isPartOfPart || clause.isOfOthers) {
      return List.of();
    }
    int after = clause.firstTelling(clause.at() + 1);
    boolean namesRequest = clause.word(after).isRequest();
    boolean ofRequests =
        clause.topic == ClaimClause.Topic.REQUESTS || clause.word(after) == Word.REQUEST;
    if (!ofRequests) {
      return List.of();
    }
    int telling = namesRequest ? clause.firstTelling(after + 1) : after;
    if (clause.word(telling).isOutcome() && clause.firstTelling(telling + 1) == clause.to()) {
      return List.of(cellsOf(clause.word(telling)));
    }
    for (int i = telling; i < clause.to(); i++) {
      Word word = clause.word(i);
      if (word.isCarried()) {
        return List.of(word == Word.CARRIED_OVER ? carriedOver : carriedForward);
      }
      if (word != Word.UNKNOWN && !clause.isNeutral(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<List<FormCell>> deeds(
      ClaimClause clause, int anchor, List<Word> deeds, Word request) {
    boolean ofRequests = clause.topic == ClaimClause.Topic.REQUESTS;
    int after = clause.firstTelling(clause.at() + 1);
    boolean nothingAfter = after == clause.to();
    boolean named =
        request == Word.REQUEST
            || clause.word(after) == Word.REQUEST
            || ofRequests && (request == Word.ASK || clause.word(after) == Word.ASK);
    boolean understood = named || ofRequests && request == null && nothingAfter;
    boolean harmless =
        understood
            && clause.isHarmless(clause.from(), anchor + 1, named)
            && !clause.followsOneChannel();
    if (clause.isPart && !standsAlone(clause, deeds)) {
      // What comes next may be a part of this part: 其中县政府办公室受理12件，予以公开3件.
      clause.isPartOfPart |= understood && !deeds.isEmpty();
      return List.of();
    }
    if (!deeds.isEmpty() && understood && !clause.isInBrackets) {
      boolean begins = named || deeds.stream().anyMatch(RequestClaims::isArrival);
      boolean others = begins && !harmless || clause.namesOthers(clause.from(), anchor + 1);
      clause.isOfOthers = others || clause.isOfOthers && !(named && harmless);
    }
    if (!harmless || clause.isPartOfPart || clause.isOfOthers) {
      return List.of();
    }
    if (deeds.isEmpty()) {
      return nothingAfter && anchor < clause.from() ? withoutDeed(clause, request) : List.of();
    }
    List<List<FormCell>> readings = new ArrayList<>(4);
    for (Word deed : deeds) {
      addReadings(clause, deed, readings);
    }
    return readings;
  }

  private static boolean isArrival(Word deed) {
    return deed == Word.RECEIVED || deed == Word.NEWLY_RECEIVED || deed == Word.ACCEPTED;
  }

  /**
   * After 其中 only what cannot be a part is taken: 新收, or what was done with all of them in a clause
   * of its own (其中网上申请20件、信函申请10件，办结28件).
   */
  private static boolean standsAlone(ClaimClause clause, List<Word> deeds) {
    if (deeds.contains(Word.NEWLY_RECEIVED)) {
      return true;
    }
    boolean ofAll =
        !deeds.isEmpty() && deeds.stream().allMatch(d -> d == Word.FINISHED || d == Word.ANSWERED);
    boolean ownClause =
        clause.word(clause.from() - 1) == Word.COMMA
            && clause.tokens.charAt(clause.from() - 1, 0) != '、'
            && clause.word(clause.from()) != Word.INCLUDING
            && clause.word(clause.from() - 2) != Word.INCLUDING;
    return ofAll && ownClause && !clause.isInBrackets;
  }

  /** 政府信息公开申请30件 may be those received, or those dealt with. */
  private List<List<FormCell>> withoutDeed(ClaimClause clause, Word request) {
    int last = clause.at() - 1;
    while (last >= clause.from() && !clause.word(last).isRequest()) {
      last--;
    }
    // 依申请公开12件 may be what was disclosed: only a word that ends in 申请 counts requests.
    boolean namesRequests = last >= clause.from() && clause.tokens.endsWith(last, "申请");
    boolean justCarried = clause.topic == ClaimClause.Topic.DISPUTES;
    boolean cutOff = clause.word(clause.from() - 1) == Word.CLOSE;
    if (request != Word.REQUEST || !namesRequests || justCarried || cutOff) {
      return List.of();
    }
    return List.of(received, receivedAndCarriedOver, disposed);
  }

  private void addReadings(ClaimClause clause, Word deed, List<List<FormCell>> readings) {
    switch (deed) {
      case NEWLY_RECEIVED -> add(readings, received);
      case RECEIVED, ACCEPTED -> {
        if (clause.includesCarriedOver()) {
          add(readings, receivedAndCarriedOver);
        } else {
          add(readings, received);
          add(readings, receivedAndCarriedOver);
        }
      }
      case HANDLED -> {
        add(readings, disposed);
        add(readings, received);
        add(readings, receivedAndCarriedOver);
      }
      case FINISHED -> add(readings, disposed);
      case ANSWERED -> {
        add(readings, disposed);
        // 不予处理 and 其他处理 need no answer, so not everybody counts them as answered.
        add(readings, answeredOrRefusedToProcess);
        add(readings, answeredInSubstance);
      }
      default -> throw new IllegalStateException(deed.name());
    }
  }

  private static void add(List<List<FormCell>> readings, List<FormCell> cells) {
    if (!readings.contains(cells)) {
      readings.add(cells);
    }
  }

  /** Whether a word that says that none came speaks of requests: 未收到政府信息公开申请. */
  List<List<FormCell>> none(ClaimClause clause) {
    if (clause.otherTime || clause.isPart) {
      return List.of();
    }
    boolean named = false;
    int i = clause.at() + 1;
    for (; i < clause.to(); i++) {
      Word word = clause.word(i);
      boolean request =
          word == Word.REQUEST || word == Word.ASK && clause.topic == ClaimClause.Topic.REQUESTS;
      named |= request;
      if (!request && !clause.isNeutral(i)) {
        return List.of();
      }
    }
    boolean bare = clause.word(clause.to()) == Word.OPEN || clause.word(clause.to()).isQuantity();
    return named && !bare && clause.isHarmless(clause.from(), clause.at(), true)
        ? List.of(received)
        : List.of();
  }
}
