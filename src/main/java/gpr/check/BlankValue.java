package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.table.CellStatus;

/** No cell is blank or not applicable; said once a table, since offices leave out whole columns. */
final class BlankValue implements ReportRule {
  @Override
  public String id() {
    return "blank-value";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.has(CellStatus.BLANK) && !subject.has(CellStatus.NOT_APPLICABLE)) {
      return;
    }
    for (FormIndex.Table table : subject.index().tables()) {
      CellsOfStatus found =
          CellsOfStatus.in(table, subject, CellStatus.BLANK, CellStatus.NOT_APPLICABLE);
      if (!found.isEmpty()) {
        Message message =
            Message.of(
                "finding.blank-value",
                table.form().title(),
                found.cells().size(),
                table.form().cells().size(),
                found.places());
        findings.add(Finding.of(this, message, Place.ofFirst(found.cells()), found.cells()));
      }
    }
  }
}
