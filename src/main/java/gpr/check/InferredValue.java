package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.table.CellStatus;

/** No cell is inferred; said once a table. */
final class InferredValue implements ReportRule {
  @Override
  public String id() {
    return "inferred-value";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.has(CellStatus.INFERRED)) {
      return;
    }
    for (FormIndex.Table table : subject.index().tables()) {
      CellsOfStatus found = CellsOfStatus.in(table, subject, CellStatus.INFERRED);
      if (!found.isEmpty()) {
        Message message =
            Message.of(
                "finding.inferred-value",
                table.form().title(),
                found.cells().size(),
                table.form().cells().size(),
                found.places());
        findings.add(Finding.of(this, message, Place.ofFirst(found.cells()), found.cells()));
      }
    }
  }
}
