package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Part;
import java.util.ArrayList;
import java.util.List;

/** The cells of which words say that there was nothing: 未收到, 无, 全部办结. */
final class Denials {
  private final RequestDenials requests;
  private final CarriedClaims carried;
  private final DisputeDenials disputes;
  private final DocumentClaims documents;

  Denials(CellNames names, DocumentClaims documents) {
    requests = new RequestDenials(names);
    carried = new CarriedClaims(names);
    disputes = new DisputeDenials(names);
    this.documents = documents;
  }

  /** What 无 or 未收到 denies, one list of cells for each kind; empty if nothing in the tables. */
  List<List<FormCell>> denied(Clause clause, Context context) {
    if (isForeign(clause, context)) {
      return List.of();
    }
    if (isAllThereIs(clause, context)) {
      return disputes.nothingAtAll();
    }
    List<List<FormCell>> denied = new ArrayList<>(requests.none(clause, context));
    if (denied.isEmpty() && clause.word(clause.at()) == Word.NOTHING) {
      denied.addAll(disputes.none(clause, context));
      denied.addAll(denied.isEmpty() ? carried.nothingCarried(clause, context) : List.of());
      denied.addAll(denied.isEmpty() ? documents.none(clause) : List.of());
    }
    return denied;
  }

  private static boolean isForeign(Clause clause, Context context) {
    return context.scope().otherTime()
        || context.scope().otherKind()
        || context.scope().others()
        || context.part() != Part.NONE
        || clause.sentence().has(Word.EXCLUDING, 0, clause.at())
        || clause.has(Word.OTHER)
        || isOfSome(clause)
        || isOfNumber(clause);
  }

  /** 22个单位未收到申请, and the others did. */
  private static boolean isOfSome(Clause clause) {
    return clause.from() > 0 && clause.word(clause.from() - 1).isQuantity();
  }

  private static boolean isOfNumber(Clause clause) {
    Word after = clause.word(clause.to());
    return after == Word.OPEN || after.isQuantity();
  }

  /** 无。 as the whole sentence of section 四. */
  private static boolean isAllThereIs(Clause clause, Context context) {
    return context.isOfDisputesSection() && clause.at() == 0 && clause.sentence().size() == 2;
  }

  /**
   * Whether what no list knows, or another organ, begins a clause that denies requests or disputes.
   */
  static boolean isOfOthers(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean denies =
        clause.hasAfter(Word.REQUEST) || clause.hasAfter(Word.ASK) || clause.hasAfter(Word.DISPUTE);
    for (int i = clause.from(); i < clause.at() && denies; i++) {
      boolean other =
          sentence.word(i) == Word.OTHERS
              || sentence.word(i) == Word.UNKNOWN && !sentence.isReporter(i);
      if (other && !sentence.has(Word.CIRCUMSTANCE, clause.from(), i)) {
        return true;
      }
    }
    return false;
  }

  /** What 全部办结 leaves empty: nothing is carried forward. */
  List<List<FormCell>> allFinished(Clause clause, Context context) {
    boolean foreign =
        context.scope().otherTime()
            || context.scope().others()
            || clause.isInBrackets()
            || clause.has(Word.TIMELY)
            || clause.has(Word.LEFT)
            || isSomeLeft(clause)
            || isOfNumber(clause);
    boolean all = clause.sentence().has(Word.ALL, clause.from(), clause.at());
    return !foreign && all ? carried.allFinished(clause, context) : List.of();
  }

  /** 全部办结；上年结转的1件仍在办理: the words after it tell what is left. */
  private static boolean isSomeLeft(Clause clause) {
    Sentence sentence = clause.sentence();
    return sentence.has(Word.UNFINISHED, clause.at(), sentence.size())
        || sentence.has(Word.CARRIED_FORWARD, clause.at(), sentence.size());
  }
}
