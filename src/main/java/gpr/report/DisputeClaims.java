package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Memory;
import gpr.report.Context.Part;
import gpr.report.Context.Scope;
import gpr.report.Context.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What numbers of disputes speak of: cells of the table in section 四. */
final class DisputeClaims {
  private static final Set<Word> DISPUTES = EnumSet.of(Word.DISPUTE, Word.SHORT_DISPUTE);
  private static final Set<Word> RESULTS = EnumSet.of(Word.RESULT, Word.LOOSE_RESULT);

  /** What may stand in a clause of disputes. */
  private static final Set<Word> BESIDE =
      EnumSet.of(
          Word.DISPUTE,
          Word.SHORT_DISPUTE,
          Word.DISCLOSURE,
          Word.REQUEST,
          Word.REASON,
          Word.ASK,
          Word.RECEIVED,
          Word.NEWLY_RECEIVED);

  /** 不服我局答复申请行政复议2件. */
  private static final Set<Word> BESIDE_REASONS = Word.with(BESIDE, Word.ANSWERED);

  private static final Set<Word> BESIDE_RESULTS =
      EnumSet.of(Word.RESULT, Word.LOOSE_RESULT, Word.DISPUTE, Word.SHORT_DISPUTE, Word.DISCLOSURE);

  static final String LITIGATION = "litigationDirect+litigationAfterReconsideration";

  /** What 行政诉讼 is of where litigation after reconsideration is counted apart. */
  private static final String DIRECT = "litigationDirect";

  private final CellNames names;

  DisputeClaims(CellNames names) {
    this.names = names;
  }

  /** What the number of that clause is of. */
  Said read(Clause clause, Context context) {
    boolean others = context.scope().others() && !clause.namesSelf();
    boolean foreign = context.scope().otherTime() || context.scope().otherKind() || others;
    if (foreign || context.part() == Part.PART_OF_PART) {
      return Said.nothing(context);
    }
    if (!clause.terms(RESULTS, clause.from(), clause.at()).isEmpty()) {
      return result(clause, context, clause.from(), clause.at());
    }
    int after = clause.firstAfter();
    if (after < clause.to() && clause.word(after).isResult()) {
      return clause.isOnly(EnumSet.noneOf(Word.class))
          ? result(clause, context, clause.at() + 1, clause.to())
          : Said.nothing(context);
    }
    return total(clause, context);
  }

  /** 结果维持2件, after a number of disputes. */
  private Said result(Clause clause, Context context, int from, int to) {
    List<Term> results = clause.terms(RESULTS, from, to);
    boolean one = results.stream().map(Term::cells).distinct().count() == 1;
    boolean loose = results.get(0).word() == Word.LOOSE_RESULT;
    boolean known = context.topic() == Topic.DISPUTES;
    boolean readable = clause.isOnly(BESIDE_RESULTS, from, to);
    if (!one || !known || !readable || loose && isMadeOfMore(clause, results.get(0))) {
      return Said.nothing(context);
    }
    List<List<FormCell>> readings = new ArrayList<>(3);
    for (String groups : resultGroups(clause, context)) {
      for (String column : CellNames.readings(results.get(0).cells())) {
        CellNames.add(readings, names.disputes(groups, column));
      }
    }
    return new Said(readings, context);
  }

  /**
   * Whether a result is told in several numbers: 维持1件、驳回1件 are both 结果维持. Two of one column beside
   * the same disputes are parts of it.
   */
  private static boolean isMadeOfMore(Clause clause, Term result) {
    Sentence sentence = clause.sentence();
    int from = clause.at();
    while (from > 0 && sentence.word(from) != Word.DISPUTE) {
      from--;
    }
    int to = clause.to();
    while (to < sentence.size() && sentence.word(to) != Word.DISPUTE) {
      to++;
    }
    Set<String> said = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.word().isResult() && mayBeOfOneColumn(token.term(), result)) {
        said.add(sentence.text().subSequence(token.from(), token.to()).toString());
      }
    }
    return said.size() > 1;
  }

  /** 维持 is 结果维持, and so may 驳回 be. */
  private static boolean mayBeOfOneColumn(Term one, Term other) {
    return !Collections.disjoint(
        CellNames.readings(one.cells()), CellNames.readings(other.cells()));
  }

  /**
   * The groups that a result is of: those counted last; where they were a part (其中…复议后起诉4件，尚未审结2件)
   * rather of the whole; where several were counted one after the other, of the last or of all.
   */
  private static List<String> resultGroups(Clause clause, Context context) {
    String named = groups(clause, clause.from(), clause.to());
    if (!named.isEmpty()) {
      return List.of(named);
    }
    Memory memory = context.memory();
    Set<String> groups = new LinkedHashSet<>();
    if (memory.lastDisputes().isEmpty()) {
      return List.of();
    }
    if (!memory.wholeDisputes().isEmpty()) {
      groups.add(memory.wholeDisputes());
    }
    groups.add(memory.lastDisputes());
    if (!memory.earlierDisputes().isEmpty()) {
      groups.add(memory.earlierDisputes());
    }
    return List.copyOf(groups);
  }

  /**
   * The groups that the words between two places name; empty if none. 复议后起诉的行政诉讼 are the narrower
   * ones.
   */
  private static String groups(Clause clause, int from, int to) {
    Set<String> groups = new LinkedHashSet<>();
    List<Term> terms = clause.terms(DISPUTES, from, to);
    for (Term term : terms) {
      boolean wider =
          terms.stream()
              .map(Term::cells)
              .anyMatch(cells -> !cells.equals(term.cells()) && isPartOf(cells, term.cells()));
      if (!wider) {
        groups.addAll(parts(term.cells()));
      }
    }
    return String.join("+", groups);
  }

  private static boolean isPartOf(String groups, String whole) {
    return parts(whole).containsAll(parts(groups));
  }

  private static List<String> parts(String groups) {
    return Arrays.asList(groups.split("\\+"));
  }

  /** 行政复议3件; 行政复议、行政诉讼共5件; 发生3件行政复议. */
  private Said total(Clause clause, Context context) {
    String groups = groups(clause, clause.from(), clause.at());
    boolean isBefore = !groups.isEmpty();
    groups = isBefore ? groups : groups(clause, clause.at() + 1, clause.to());
    if (groups.isEmpty()) {
      return Said.nothing(context);
    }
    boolean alone =
        isBefore
            ? clause.firstAfter() == clause.to()
            : clause.isOnly(DISPUTES, clause.at() + 1, clause.to());
    Set<Word> beside = clause.hasBefore(Word.REASON) ? BESIDE_REASONS : BESIDE;
    boolean readable =
        alone && isOurs(clause, context) && clause.isOnly(beside) && !isOfGovernmentAlone(clause);
    if (!readable) {
      // 受理行政复议申请30件，办结28件 are those that others made; 上年结转行政复议2件、行政诉讼1件 are last year's.
      Scope scope = context.scope();
      boolean before = scope.otherTime() || clause.hasBefore(Word.CARRIED_OVER);
      return Said.nothing(context.about(Topic.OTHER).in(scope.otherTime(before)));
    }
    List<List<FormCell>> readings = new ArrayList<>(2);
    CellNames.add(readings, names.disputes(groups));
    if (groups.equals(LITIGATION) && namesGroups(clause)) {
      CellNames.add(readings, names.disputes(DIRECT));
    }
    return new Said(readings, context.about(Topic.DISPUTES).after(remember(context, groups)));
  }

  /** 以县政府为被申请人的行政复议6件: a county's report counts those of its departments too. */
  private static boolean isOfGovernmentAlone(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean respondent = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      respondent |=
          clause.word(i) == Word.FILLER
              && (sentence.contains(i, "被申请人") || sentence.contains(i, "被告"));
    }
    return respondent && sentence.reporter().speaksForMany() && clause.namesSelf();
  }

  private static Memory remember(Context context, String groups) {
    Memory memory = context.memory();
    String whole = memory.wholeDisputes();
    List<String> parts = List.of(groups.split("\\+"));
    boolean isPart =
        !whole.isEmpty()
            && !whole.equals(groups)
            && Arrays.asList(whole.split("\\+")).containsAll(parts);
    if (isPart) {
      return memory.disputes(whole, groups, memory.earlierDisputes());
    }
    Set<String> all = new LinkedHashSet<>();
    if (!memory.earlierDisputes().isEmpty()) {
      all.addAll(Arrays.asList(memory.earlierDisputes().split("\\+")));
    }
    all.addAll(parts);
    return memory.disputes(groups, groups, String.join("+", all));
  }

  /** Whether litigation after reconsideration is spoken of apart. */
  private static boolean namesGroups(Clause clause) {
    Sentence sentence = clause.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      String cells = sentence.token(i).term().cells();
      if (sentence.word(i) == Word.DISPUTE
          && cells.startsWith("litigation")
          && !cells.equals(LITIGATION)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the disputes are about the organ's own handling of requests, and all of them. */
  private static boolean isOurs(Clause clause, Context context) {
    Sentence sentence = clause.sentence();
    boolean own = context.isOfDisputesSection();
    boolean known =
        own
            || clause.has(Word.DISCLOSURE)
            || context.topic() == Topic.DISPUTES && !context.memory().earlierDisputes().isEmpty()
            || context.topic() == Topic.REQUESTS
                && context.part() == Part.NONE
                && sentence.has(Word.REQUEST, 0, clause.at())
            || clause.followsDisclosure();
    // 收到行政复议3件 is said by those that decide on others too.
    boolean received = clause.hasBefore(Word.RECEIVED) || clause.hasBefore(Word.NEWLY_RECEIVED);
    boolean decides = received && (!own || sentence.reporter().isGovernment());
    boolean shortAlone = clause.has(Word.SHORT_DISPUTE) && !clause.has(Word.DISPUTE) && !known;
    return known && !decides && !shortAlone;
  }
}
