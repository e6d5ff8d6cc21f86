package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Memory;
import gpr.report.Context.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What numbers of outcomes speak of: the rows of （一） to （六） in the table of section 三. */
final class OutcomeClaims {
  /** What names an outcome. */
  static final Set<Word> OUTCOMES = EnumSet.of(Word.OUTCOME, Word.DETAIL, Word.LOOSE_DETAIL);

  private static final Set<Word> GROUPS = EnumSet.of(Word.OUTCOME);

  private static final Set<Word> APPLICANTS = EnumSet.of(Word.APPLICANT);

  /** What may stand in a clause of an outcome. */
  private static final Set<Word> BESIDE_OUTCOMES =
      Word.with(
          OUTCOMES,
          Word.HANDLED,
          Word.FINISHED,
          Word.ANSWERED,
          Word.DECIDED,
          Word.REQUEST,
          Word.ASK,
          Word.APPLICANT,
          Word.REASON,
          Word.AND_OTHERS);

  private final CellNames names;

  OutcomeClaims(CellNames names) {
    this.names = names;
  }

  /** 予以公开12件; 不予公开、无法提供共5件; 12件予以公开; 因本机关不掌握无法提供5件. */
  Said read(Clause clause, Context context) {
    List<Term> before = clause.terms(OUTCOMES, clause.from(), clause.at());
    List<Term> terms = before.isEmpty() ? clause.terms(OUTCOMES) : before;
    boolean readable =
        before.isEmpty()
            ? isOutcomeAfter(clause)
            : isOutcomeBefore(clause)
                && !clause.countsSomeOfThem()
                && !clause.hasAfter(Word.CARRIED_OVER);
    boolean loose = terms.stream().anyMatch(term -> term.word() == Word.LOOSE_DETAIL);
    if (!readable || loose && !isAmongOutcomes(clause, terms, context)) {
      return Said.nothing(context);
    }
    List<Term> applicants =
        before.isEmpty()
            ? clause.terms(APPLICANTS)
            : clause.terms(APPLICANTS, clause.from(), clause.at());
    String column = applicants.isEmpty() ? "total" : applicants.get(0).cells();
    List<List<FormCell>> readings = new ArrayList<>(2);
    for (String rows : outcomeRows(clause, terms)) {
      CellNames.add(readings, names.requests(rows, column));
    }
    Memory memory = context.memory().parts(false, names(terms));
    return new Said(readings, context.about(Topic.REQUESTS).after(memory));
  }

  /** The rows that outcomes name; a reason beside its group is the row, unless 等 makes it more. */
  private static List<String> outcomeRows(Clause clause, List<Term> terms) {
    List<String> groups = new ArrayList<>();
    List<String> details = new ArrayList<>();
    for (Term term : terms) {
      List<String> rows = GROUPS.contains(term.word()) ? groups : details;
      if (!rows.contains(term.cells())) {
        rows.add(term.cells());
      }
    }
    if (groups.isEmpty()) {
      return List.of(String.join("+", details));
    }
    if (details.isEmpty() || clause.hasBefore(Word.AND_OTHERS)) {
      return List.of(String.join("+", groups));
    }
    return List.of(String.join("+", details), String.join("+", groups));
  }

  private static boolean isOutcomeBefore(Clause clause) {
    int from = clause.from();
    for (int i = from; i < clause.at(); i++) {
      boolean reason =
          clause.word(i) == Word.UNKNOWN && clause.sentence().has(Word.REASON, from, i);
      boolean known = BESIDE_OUTCOMES.contains(clause.word(i)) || reason;
      if (!known && !Bystanders.isHarmless(clause, i, clause.at())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOutcomeAfter(Clause clause) {
    Set<Word> before = EnumSet.of(Word.ASK, Word.REQUEST, Word.FINISHED, Word.ANSWERED);
    boolean asked = clause.isOnly(before, clause.from(), clause.at());
    return asked && clause.isOnly(BESIDE_OUTCOMES, clause.at() + 1, clause.to());
  }

  private static String names(List<Term> terms) {
    return String.join("+", terms.stream().map(Term::cells).toList());
  }

  /**
   * Whether other outcomes are spoken of: 重复申请 alone may count what came, not what was refused.
   * Those of the sentence before count only where they are of the same group.
   */
  private static boolean isAmongOutcomes(Clause clause, List<Term> terms, Context context) {
    Sentence sentence = clause.sentence();
    String group = group(terms.get(0).cells());
    boolean goesOn =
        Arrays.stream(context.memory().outcomes().split("\\+"))
            .anyMatch(outcome -> group(outcome).equals(group));
    return goesOn || sentence.has(Word.OUTCOME) || sentence.has(Word.DETAIL);
  }

  /** disposed.refused of both disposed.refused.* and disposed.refused.stateSecret. */
  private static String group(String row) {
    return row.substring(0, Math.max(0, row.lastIndexOf('.')));
  }
}
