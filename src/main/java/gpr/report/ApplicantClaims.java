package gpr.report;

import gpr.form.FormCell;
import gpr.report.Context.Memory;
import gpr.report.Context.Part;
import gpr.report.Context.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What numbers of applicants speak of: columns of the table in section 三. */
final class ApplicantClaims {
  private static final Set<Word> APPLICANTS = EnumSet.of(Word.APPLICANT);

  private static final Set<Word> BESIDE_APPLICANTS =
      Word.with(RequestClaims.DEEDS, Word.APPLICANT, Word.REQUEST, Word.ASK, Word.OTHER);

  private static final String OTHERS_COLUMN = "otherOrganization";

  private final CellNames names;

  ApplicantClaims(CellNames names) {
    this.names = names;
  }

  /** Whether the number of a clause is of applicants. */
  static boolean areNamed(Clause clause, Context context) {
    return clause.hasBefore(Word.APPLICANT)
        || clause.hasBefore(Word.OTHER) && context.memory().applicants()
        || isApplicantAfter(clause);
  }

  /** 12件为自然人申请. */
  private static boolean isApplicantAfter(Clause clause) {
    Set<Word> beside = EnumSet.of(Word.APPLICANT, Word.ASK, Word.REQUEST, Word.DECIDED);
    return clause.hasAfter(Word.APPLICANT)
        && clause.isOnly(EnumSet.of(Word.ASK))
        && clause.isOnly(beside, clause.at() + 1, clause.to());
  }

  /** 自然人12件, of those that the words before counted. */
  Said read(Clause clause, Context context) {
    List<Term> terms = clause.terms(APPLICANTS);
    boolean readable = clause.isOnly(BESIDE_APPLICANTS) && clause.firstAfter() <= clause.to();
    boolean some = clause.hasBefore(Word.APPLICANT) && clause.countsSomeOfThem();
    if (!readable || some || clause.followsOneChannel()) {
      return Said.nothing(context);
    }
    Set<String> columns = new LinkedHashSet<>();
    terms.forEach(term -> columns.add(term.cells()));
    if (columns.isEmpty() || clause.hasBefore(Word.OTHER) && context.memory().applicants()) {
      columns.add(OTHERS_COLUMN);
    }
    List<Term> deeds = clause.terms(RequestClaims.DEEDS);
    List<List<FormCell>> readings = new ArrayList<>(4);
    for (String row :
        deeds.isEmpty() ? countedBefore(context) : RequestClaims.rows(clause, deeds)) {
      CellNames.add(readings, names.requests(row, String.join("+", columns)));
    }
    Memory memory = context.memory().parts(true, context.memory().outcomes());
    return new Said(readings, context.about(Topic.REQUESTS).after(memory));
  }

  /**
   * 收到30件，办结28件。其中，自然人25件 may be of either; the last that was counted is the likeliest, and so is
   * what the applicants are a part of: 予以公开12件，其中自然人9件.
   */
  private static Set<String> countedBefore(Context context) {
    Set<String> rows = new LinkedHashSet<>();
    String outcomes = context.memory().outcomes();
    if (!outcomes.isEmpty() && context.part() != Part.NONE) {
      rows.add(outcomes);
    }
    rows.addAll(context.memory().requests());
    rows.addAll(RequestClaims.ANY_REQUESTS);
    if (!outcomes.isEmpty()) {
      rows.add(outcomes);
    }
    return rows;
  }
}
