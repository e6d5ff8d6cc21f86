package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Memory;
import gpr.report.Context.Part;
import gpr.report.Context.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is said of requests that are carried from year to year: rows 二 and 四 of the table. */
final class CarriedClaims {
  /** What names one of the rows. */
  static final Set<Word> CARRIED =
      EnumSet.of(Word.CARRIED_OVER, Word.CARRIED_FORWARD, Word.UNFINISHED);

  private static final Set<Word> BESIDE_CARRIED =
      Word.with(
          CARRIED,
          Word.HANDLED,
          Word.REQUEST,
          Word.ASK,
          Word.EXCLUDING,
          Word.RECEIVED,
          Word.ACCEPTED);

  private static final String CARRIED_OVER = "carriedOver";

  private final CellNames names;

  CarriedClaims(CellNames names) {
    this.names = names;
  }

  /** 上年结转0件 in a report's own overview, where nothing else was spoken of before. */
  static boolean isOwn(Clause clause, Context context) {
    return context.topic() == Topic.NONE && !clause.has(Word.UNFINISHED);
  }

  /** 上年结转3件; 结转下年度继续办理2件; 2件正在办理. */
  Said read(Clause clause, Context context) {
    List<Term> terms = clause.terms(CARRIED, clause.from(), clause.at());
    boolean after = terms.isEmpty();
    terms = after ? clause.terms(CARRIED) : terms;
    boolean one = terms.stream().map(Term::cells).distinct().count() == 1;
    boolean readable =
        after
            ? isCarriedAfter(clause)
            : clause.isOnly(BESIDE_CARRIED) && !clause.countsSomeOfThem();
    if (!one || !readable) {
      return Said.nothing(context);
    }
    List<List<FormCell>> readings = new ArrayList<>(1);
    CellNames.add(readings, names.requests(terms.get(0).cells()));
    List<String> rows = new ArrayList<>(context.memory().requests());
    rows.add(terms.get(0).cells());
    Memory memory = context.memory().requests(List.copyOf(rows));
    return new Said(readings, context.about(Topic.REQUESTS).after(memory));
  }

  private static boolean isCarriedAfter(Clause clause) {
    Set<Word> before = EnumSet.of(Word.ASK, Word.REQUEST);
    if (!clause.isOnly(before)) {
      return false;
    }
    for (int i = clause.at() + 1; i < clause.to() && !CARRIED.contains(clause.word(i)); i++) {
      boolean passes =
          before.contains(clause.word(i))
              || clause.word(i) == Word.UNKNOWN
              || Bystanders.isHarmless(clause, i, clause.to());
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word that says that there is nothing speaks of what is carried: 无结转下年度事项. */
  List<List<FormCell>> nothingCarried(Clause clause, Context context) {
    boolean asked = clause.has(Word.ASK) && isOwn(clause, context);
    boolean about = context.topic() == Topic.REQUESTS || clause.has(Word.REQUEST) || asked;
    List<Term> terms = clause.terms(CARRIED, clause.at() + 1, clause.to());
    boolean one = terms.stream().map(Term::cells).distinct().count() == 1;
    Set<Word> beside = Word.with(CARRIED, Word.HANDLED, Word.REQUEST, Word.ASK);
    boolean readable = clause.isOnly(beside) && clause.isOnly(beside, clause.at() + 1, clause.to());
    return about && one && readable ? List.of(names.requests(terms.get(0).cells())) : List.of();
  }

  /** 已全部办结: nothing is carried forward, where all that came is spoken of. */
  List<List<FormCell>> allFinished(Clause clause, Context context) {
    boolean ofAll = context.topic() == Topic.REQUESTS && !context.memory().requests().isEmpty();
    boolean whole =
        context.part() == Part.NONE && !context.memory().requests().contains(CARRIED_OVER);
    Set<Word> beside = EnumSet.of(Word.FINISHED, Word.REQUEST, Word.ASK);
    boolean readable = clause.isOnly(beside) && clause.isOnly(beside, clause.at() + 1, clause.to());
    return ofAll && whole && readable ? List.of(names.requests("carriedForward")) : List.of();
  }
}
