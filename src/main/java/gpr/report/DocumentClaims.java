package gpr.report;

import gpr.form.Form;
import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.List;

/** What numbers of rules and documents, and of fees, speak of: cells of the table in section 二. */
final class DocumentClaims {
  private static final String TABLE = "proactiveDisclosure.";
  private static final String FEES = TABLE + "fees.amount";

  private final Form form;

  DocumentClaims(Form form) {
    this.form = form;
  }

  /** What the number of that clause may be of, the likeliest first; empty if of no document. */
  List<List<FormCell>> readings(ClaimClause clause) {
    if (clause.otherTime || clause.isPart) {
      return List.of();
    }
    Word document = null;
    Word deed = null;
    int i = clause.at() - 1;
    for (; i >= clause.from(); i--) {
      Word word = clause.word(i);
      if (word.isDocument()) {
        if (document != null && document != word) {
          return List.of();
        }
        document = word;
      } else if (word.isDocumentDeed()) {
        if (deed != null && deed != word) {
          return List.of();
        }
        deed = word;
      } else if (!clause.isNeutral(i)) {
        break;
      }
    }
    if (!clause.isHarmless(clause.from(), i + 1, false)) {
      return List.of();
    }
    return readings(clause, document, deed, i < clause.from());
  }

  private List<List<FormCell>> readings(
      ClaimClause clause, Word document, Word deed, boolean nothingElse) {
    int after = clause.firstTelling(clause.at() + 1);
    Word counted = document;
    if (counted == null && clause.word(after).isDocument()) {
      counted = clause.word(after);
      after = clause.firstTelling(after + 1);
    }
    if (after != clause.to()) {
      return List.of();
    }
    boolean goesOn = nothingElse && (counted == null ? deed != null : deed == null);
    if (counted == null && goesOn) {
      counted = clause.lastDocument;
    }
    Word done = deed == null && goesOn ? clause.lastDocumentDeed : deed;
    if (counted == null || done == null) {
      return List.of();
    }
    List<List<FormCell>> readings = cells(counted, done);
    if (!readings.isEmpty()) {
      clause.lastDocument = counted;
      clause.lastDocumentDeed = done;
    }
    return readings;
  }

  /**
   * The cells of that kind of document in the report's form: the form of 2019 asks what was made
   * and disclosed, that of 2021 what was issued, repealed and is in force. 主动公开 alone names no
   * column of the latter.
   */
  private List<List<FormCell>> cells(Word document, Word deed) {
    String row = document == Word.RULES ? "rules" : "normativeDocuments";
    List<List<FormCell>> readings = new ArrayList<>(3);
    switch (deed) {
      case ISSUED -> add(readings, row, "issued", "made");
      case REPEALED -> add(readings, row, "repealed");
      case IN_FORCE -> add(readings, row, "inForce");
      case MADE -> add(readings, row, "made");
      case NEWLY_DISCLOSED -> add(readings, row, "disclosed");
      case TOTAL_DISCLOSED -> add(readings, row, "totalDisclosed");
      case OPENLY_DISCLOSED -> add(readings, row, "disclosed", "made", "totalDisclosed");
      default -> throw new IllegalStateException(deed.name());
    }
    return readings;
  }

  private void add(List<List<FormCell>> readings, String row, String... columns) {
    for (String column : columns) {
      form.cell(TABLE + row + "." + column).ifPresent(cell -> readings.add(List.of(cell)));
    }
  }

  /** What a sum of money may be of: 行政事业性收费; empty if of nothing in the form. */
  List<List<FormCell>> moneyReadings(ClaimClause clause) {
    int anchor = clause.lastTelling(clause.at() - 1);
    boolean fees =
        anchor >= clause.from()
            && clause.word(anchor) == Word.FEES
            && !clause.otherTime
            && !clause.isPart
            && clause.isHarmless(clause.from(), anchor, true);
    List<List<FormCell>> readings = new ArrayList<>(1);
    if (fees) {
      form.cell(FEES).ifPresent(cell -> readings.add(List.of(cell)));
    }
    return readings;
  }
}
