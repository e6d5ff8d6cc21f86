package gpr.check;

import gpr.Severity;

/** A table or row that the text holds twice says the same both times. */
final class TableConflict extends DiagnosedRule {
  static final String ID = "table-conflict";

  TableConflict() {
    super(ID, Severity.ERROR);
  }
}
