package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Memory;
import gpr.report.Context.Part;
import gpr.report.Context.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What numbers of rules, documents, decisions and fees speak of: cells of the table in section 二.
 */
final class DocumentClaims {
  private static final Set<Word> DOCUMENTS = EnumSet.of(Word.DOCUMENT);
  private static final Set<Word> DEEDS = EnumSet.of(Word.DOCUMENT_DEED);
  private static final Set<Word> POWERS = EnumSet.of(Word.POWER);
  private static final Set<Word> BESIDE = EnumSet.of(Word.DOCUMENT, Word.DOCUMENT_DEED);
  private static final Set<Word> BESIDE_POWERS = EnumSet.of(Word.POWER, Word.DECIDED);
  private static final Set<Word> BESIDE_HANDLED = Word.with(BESIDE_POWERS, Word.HANDLED);
  private static final Set<Word> BESIDE_FEES = EnumSet.of(Word.FEES);
  private static final String FEES = "fees.amount";

  /** What makes 行政许可300件 those that were published or asked for, not decided. */
  private static final Set<Word> OTHER_DEEDS =
      EnumSet.of(
          Word.SHOWN, Word.RECEIVED, Word.HANDLED, Word.FINISHED, Word.OTHER_THING, Word.ASK);

  private final CellNames names;

  DocumentClaims(CellNames names) {
    this.names = names;
  }

  /** What the number of that clause is of. */
  Said read(Clause clause, Context context) {
    boolean others = context.scope().others() && !clause.namesSelf();
    boolean foreign = context.scope().otherTime() || others;
    if (foreign || context.part() != Part.NONE && !isOwnDeed(clause, context)) {
      return Said.nothing(forgetting(context));
    }
    Said said = clause.has(Word.POWER) ? decisions(clause, context) : documents(clause, context);
    // 制发6件，同比增加2件；废止1件: a difference is of the same documents.
    boolean compared = clause.has(Word.COMPARING);
    return said.isNothing() && !compared ? Said.nothing(forgetting(said.next())) : said;
  }

  /** 现行有效34件，其中今年制发6件: a part that is another column. */
  private static boolean isOwnDeed(Clause clause, Context context) {
    List<Term> deeds = clause.terms(DEEDS, clause.from(), clause.at());
    return context.part() == Part.PART
        && context.memory().document() != null
        && deeds.size() == 1
        && !deeds.get(0).cells().equals(context.memory().documentDeed());
  }

  private static Context forgetting(Context context) {
    return context.after(context.memory().documents(null, null, false));
  }

  private Said documents(Clause clause, Context context) {
    Memory memory = context.memory();
    List<String> kinds = cells(clause.terms(DOCUMENTS));
    List<String> deeds = cells(clause.terms(DEEDS, clause.from(), clause.at()));
    boolean goesOn = kinds.isEmpty() != deeds.isEmpty();
    boolean readable =
        (!kinds.isEmpty() || goesOn && memory.document() != null)
            && (!deeds.isEmpty() || goesOn && memory.documentDeed() != null)
            && deeds.size() < 2
            && clause.isOnly(BESIDE)
            && nothingAfter(clause)
            && isCounted(clause)
            && !isOfOneOrgan(clause);
    if (!readable || clause.sentence().has(Word.SHOWN, clause.from(), clause.to())) {
      return Said.nothing(context);
    }
    List<String> rows =
        kinds.isEmpty() ? List.of(Objects.requireNonNull(memory.document())) : kinds;
    String deed = deeds.isEmpty() ? Objects.requireNonNull(memory.documentDeed()) : deeds.get(0);
    List<List<FormCell>> readings = new ArrayList<>(3);
    for (String column : CellNames.readings(deed)) {
      List<String> sum = new ArrayList<>();
      rows.forEach(row -> sum.add(row + "." + column));
      CellNames.add(readings, names.disclosure(String.join("+", sum)));
    }
    String row = rows.size() == 1 ? rows.get(0) : null;
    return new Said(
        readings, context.about(Topic.DOCUMENTS).after(memory.documents(row, deed, false)));
  }

  /** 制发县政府规范性文件6件: a county counts those of its office and its departments too. */
  private static boolean isOfOneOrgan(Clause clause) {
    Sentence sentence = clause.sentence();
    for (int i = clause.from() + 1; i < clause.at(); i++) {
      Word before = clause.word(i - 1);
      boolean named =
          before == Word.ANY_SELF || before == Word.UNKNOWN && sentence.isReporter(i - 1);
      if (named && clause.word(i) == Word.DOCUMENT && sentence.reporter().speaksForMany()) {
        return true;
      }
    }
    return false;
  }

  /** 项, 部 and 个 count documents too, 条 and 次 do not. */
  private static boolean isCounted(Clause clause) {
    if (clause.word(clause.at()) == Word.COUNT) {
      return true;
    }
    Sentence sentence = clause.sentence();
    return sentence.endsWith(clause.at(), "部")
        || sentence.endsWith(clause.at(), "个")
        || sentence.endsWith(clause.at(), "项");
  }

  private static boolean nothingAfter(Clause clause) {
    int after = clause.firstAfter();
    while (after < clause.to() && clause.word(after) == Word.DOCUMENT) {
      after = clause.firstTelling(after + 1);
    }
    return after == clause.to();
  }

  private static List<String> cells(List<Term> terms) {
    Set<String> cells = new LinkedHashSet<>();
    terms.forEach(term -> cells.add(term.cells()));
    return List.copyOf(cells);
  }

  /** 作出行政许可决定120件、行政处罚决定30件. */
  private Said decisions(Clause clause, Context context) {
    boolean decided =
        clause.hasBefore(Word.DECIDED) || context.memory().decisions() || !isOfOtherDeeds(clause);
    boolean readable =
        decided
            && isCountOfDecisions(clause)
            && clause.isOnly(
                isHandlingOfDecisions(clause, Word.HANDLED) ? BESIDE_HANDLED : BESIDE_POWERS)
            && clause.isOnly(BESIDE_POWERS, clause.at() + 1, clause.to());
    if (!readable) {
      return Said.nothing(context);
    }
    List<List<FormCell>> readings = new ArrayList<>(1);
    CellNames.add(readings, names.disclosure(String.join("+", cells(clause.terms(POWERS)))));
    Memory memory = context.memory().documents(null, null, true);
    return new Said(readings, context.about(Topic.DOCUMENTS).after(memory));
  }

  /** 作出许可决定1260个: only decisions that were made are counted by 个 and 项 too. */
  private static boolean isCountOfDecisions(Clause clause) {
    if (clause.word(clause.at()) == Word.COUNT) {
      return true;
    }
    Sentence sentence = clause.sentence();
    int last = clause.at() - 1;
    while (last > clause.from() && clause.word(last) == Word.FILLER) {
      last--;
    }
    boolean decisions = clause.word(last) == Word.POWER && sentence.endsWith(last, "决定");
    return decisions && clause.hasBefore(Word.DECIDED) && isCounted(clause);
  }

  /** Whether the sentence speaks of publishing, asking for or finishing before the number. */
  private static boolean isOfOtherDeeds(Clause clause) {
    for (Word deed : OTHER_DEEDS) {
      if (clause.sentence().has(deed, 0, clause.at()) && !isHandlingOfDecisions(clause, deed)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 办理行政许可决定120件: a decision is only handled by making it; 办理行政许可120件 may be what was asked for.
   */
  private static boolean isHandlingOfDecisions(Clause clause, Word deed) {
    int handled = clause.from();
    while (handled < clause.at() && clause.word(handled) != deed) {
      handled++;
    }
    return deed == Word.HANDLED
        && clause.word(handled + 1) == Word.POWER
        && clause.sentence().endsWith(handled + 1, "决定")
        && !clause.sentence().has(deed, 0, handled);
  }

  /** What a sum of money may be of: 行政事业性收费; nothing if of nothing in the form. */
  Said readMoney(Clause clause, Context context) {
    boolean fees =
        clause.hasBefore(Word.FEES)
            && !context.scope().otherTime()
            && !context.scope().others()
            && context.part() == Part.NONE
            && clause.isOnly(BESIDE_FEES);
    List<List<FormCell>> readings = new ArrayList<>(1);
    if (fees) {
      CellNames.add(readings, names.disclosure(FEES));
    }
    return new Said(readings, context);
  }

  /** What a word that says that there was nothing denies: 未制发行政规范性文件, 未收取行政事业性收费. */
  List<List<FormCell>> none(Clause clause) {
    List<List<FormCell>> denied = new ArrayList<>(2);
    Set<Word> beside =
        EnumSet.of(Word.DOCUMENT, Word.DOCUMENT_DEED, Word.POWER, Word.DECIDED, Word.FEES);
    boolean readable =
        clause.isOnly(EnumSet.of(Word.NOTHING))
            && clause.isOnly(beside, clause.at() + 1, clause.to());
    if (!readable) {
      return denied;
    }
    List<String> deeds = cells(clause.terms(DEEDS, clause.at(), clause.to()));
    for (String kind : cells(clause.terms(DOCUMENTS, clause.at(), clause.to()))) {
      if (deeds.size() == 1) {
        CellNames.add(
            denied, names.disclosure(kind + "." + CellNames.readings(deeds.get(0)).get(0)));
      }
    }
    if (deeds.isEmpty()) {
      for (String power : cells(clause.terms(POWERS, clause.at(), clause.to()))) {
        CellNames.add(denied, names.disclosure(power));
      }
      if (clause.has(Word.FEES)) {
        CellNames.add(denied, names.disclosure(FEES));
      }
    }
    return denied;
  }
}
