package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Words that say that there was no dispute: 未发生行政复议、行政诉讼. */
final class DisputeDenials {
  private final CellNames names;

  DisputeDenials(CellNames names) {
    this.names = names;
  }

  /**
   * What a word that says that there was nothing denies: 未发生行政复议、行政诉讼. One list of cells for each
   * kind.
   */
  List<List<FormCell>> none(Clause clause, Context context) {
    boolean about =
        context.isOfDisputesSection()
            || clause.hasBefore(Word.DISCLOSURE)
            || context.topic() == Topic.REQUESTS
            || context.topic() == Topic.DISPUTES;
    List<List<FormCell>> denied = new ArrayList<>(2);
    for (int i = clause.at(); i < clause.to(); i++) {
      Word word = clause.word(i);
      about |= word == Word.REQUEST || clause.sentence().contains(i, "信息公开");
      if (word == Word.DISPUTE || word == Word.SHORT_DISPUTE && !denied.isEmpty()) {
        addDenied(denied, clause.token(i).term().cells());
      } else if (!mayStandInDenial(clause, i, denied.isEmpty())) {
        return List.of();
      }
    }
    boolean whole = clause.isOnly(EnumSet.of(Word.REQUEST, Word.NOTHING));
    return about && whole ? denied : List.of();
  }

  private static boolean mayStandInDenial(Clause clause, int index, boolean beforeDispute) {
    Word word = clause.word(index);
    if (clause.sentence().isNeutral(index) || word == Word.NOTHING || word == Word.DISCLOSURE) {
      return true;
    }
    if (!beforeDispute) {
      // 未发生行政复议、行政诉讼和举报投诉
      return word == Word.OTHER_THING;
    }
    return word.isDeed() || word.isRequest() || word == Word.REASON;
  }

  private void addDenied(List<List<FormCell>> denied, String groups) {
    if (!groups.startsWith("reconsideration+")) {
      CellNames.add(denied, names.disputes(groups));
      return;
    }
    CellNames.add(denied, names.disputes("reconsideration"));
    CellNames.add(denied, names.disputes(DisputeClaims.LITIGATION));
  }

  /** The cells that 无 alone denies in section 四: 行政复议, and 行政诉讼. */
  List<List<FormCell>> nothingAtAll() {
    return List.of(names.disputes("reconsideration"), names.disputes(DisputeClaims.LITIGATION));
  }
}
