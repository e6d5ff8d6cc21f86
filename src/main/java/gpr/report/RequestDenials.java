package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Topic;
import java.util.EnumSet;
import java.util.List;

/** Words that say that no request came: 未收到政府信息公开申请, 依申请公开：无. */
final class RequestDenials {
  private final CellNames names;

  RequestDenials(CellNames names) {
    this.names = names;
  }

  /** Whether a word that says that none came speaks of requests: 未收到政府信息公开申请. */
  List<List<FormCell>> none(Clause clause, Context context) {
    boolean named = false;
    for (int i = clause.at() + 1; i < clause.to(); i++) {
      Word word = clause.word(i);
      boolean asked = context.topic() == Topic.REQUESTS && word == Word.ASK;
      named |= word == Word.REQUEST || asked;
      boolean passes = word.isRequest() || isWay(clause, i) || clause.sentence().isNeutral(i);
      if (!passes) {
        return List.of();
      }
    }
    boolean alone = clause.at() + 1 == clause.to();
    boolean bare =
        clause.word(clause.at()) == Word.NOT_RECEIVED && context.topic() == Topic.REQUESTS
            || clause.from() == clause.at() && followsName(clause);
    boolean said = named || bare && alone;
    return said && isOnlyCircumstances(clause) ? List.of(names.requests("received")) : List.of();
  }

  /** 依申请公开：无. */
  private static boolean followsName(Clause clause) {
    int colon = clause.from() - 1;
    boolean is = clause.word(colon) == Word.COMMA && clause.sentence().firstCharacter(colon) == ':';
    int i = colon - 1;
    while (is && clause.word(i) == Word.FILLER) {
      i--;
    }
    return is && clause.word(i) == Word.REQUEST && clause.word(i - 1) != Word.UNKNOWN;
  }

  private static boolean isWay(Clause clause, int index) {
    return clause.word(index) == Word.ALL_WAYS
        || clause.word(index) == Word.CHANNEL
            && clause.sentence().has(Word.ALL_WAYS, index, clause.to());
  }

  private static boolean isOnlyCircumstances(Clause clause) {
    return clause.isOnly(EnumSet.of(Word.REQUEST, Word.NOTHING));
  }
}
