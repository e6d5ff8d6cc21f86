package gpr.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * Words that make what comes next a part, though they count nothing themselves: 延期办理的申请中，予以公开3件;
 * 通过网站提交的申请20件，予以公开3件; 征地类20件（予以公开3件）.
 */
final class Subsets {
  /** What may be said of all requests: 已办结的申请中，予以公开12件. */
  private static final Set<Word> OF_ALL =
      Word.with(
          EnumSet.range(Word.RECEIVED, Word.ASK),
          Word.OUTCOME,
          Word.DETAIL,
          Word.LOOSE_DETAIL,
          Word.DECIDED);

  private Subsets() {}

  /** 延期办理的申请中，: the clause before a comma names some of the requests. */
  static boolean areNamedBefore(Sentence sentence, int comma) {
    Clause clause = before(sentence, comma);
    boolean about =
        clause.word(clause.from()) == Word.PARTIAL
            || clause.word(clause.from()) == Word.FILLER
                && sentence.firstCharacter(clause.from()) == '对';
    return clause.to() > clause.from() && (isAmong(sentence, comma) || about) && narrow(clause);
  }

  /** 不予公开的申请中，: the rows of the outcomes that the clause before a comma names; empty if none. */
  static String outcomesBefore(Sentence sentence, int comma) {
    Clause clause = before(sentence, comma);
    return isAmong(sentence, comma)
        ? String.join("+", clause.terms(OutcomeClaims.OUTCOMES).stream().map(Term::cells).toList())
        : "";
  }

  private static boolean isAmong(Sentence sentence, int comma) {
    int last = comma - 1;
    return sentence.word(last) == Word.FILLER && sentence.contains(last, "中");
  }

  /** The clause before a comma up to the requests that it ends in; an empty one if it does not. */
  private static Clause before(Sentence sentence, int comma) {
    int start = sentence.clauseStart(comma);
    int last = comma - 1;
    while (last > start && sentence.word(last) == Word.FILLER) {
      last--;
    }
    boolean ends = last >= start && sentence.firstCharacter(comma) != ':';
    boolean asked = ends && (sentence.word(last).isRequest() || sentence.endsWith(last, "申请"));
    return new Clause(sentence, start, start, asked ? last + 1 : start);
  }

  private static boolean narrow(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean ofAll =
          OF_ALL.contains(clause.word(i)) || Bystanders.isHarmless(clause, i, clause.to());
      if (!ofAll) {
        return true;
      }
    }
    return false;
  }

  /** 通过网站提交的申请20件，予以公开3件: one way by itself, followed by what became of those. */
  static boolean cameOneWay(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean asked = clause.hasBefore(Word.ASK) || clause.hasBefore(Word.REQUEST);
    boolean oneWay =
        asked
            && clause.hasBefore(Word.CHANNEL)
            && clause.hasBefore(Word.THROUGH)
            && !clause.hasBefore(Word.ALL_WAYS);
    int before = clause.from() - 2;
    boolean listed =
        sentence.word(before).isQuantity() && Clause.of(sentence, before).has(Word.CHANNEL);
    int comma = clause.at() + 1;
    int next = sentence.word(comma) == Word.COMMA ? sentence.clauseEnd(comma) : comma;
    return oneWay && !listed && sentence.has(Word.OUTCOME, comma, next);
  }
}
