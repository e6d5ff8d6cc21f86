package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.CellLabels;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.util.BitSet;
import java.util.List;

/** No cell holds text that is no number. */
final class UnreadableValue implements ReportRule {
  @Override
  public String id() {
    return "unreadable-value";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.has(CellStatus.UNREADABLE)) {
      return;
    }
    // A cell that has two numbers has none; the conflict says so.
    BitSet saidOtherwise = subject.diagnosed(TableConflict.ID);
    saidOtherwise.or(subject.diagnosed(UnplacedValue.ID));
    for (CellValue cell : subject.report().cells()) {
      boolean isFound =
          cell.status() == CellStatus.UNREADABLE && !saidOtherwise.get(cell.cell().index());
      if (isFound) {
        Message message =
            Message.of(
                "finding.unreadable-value",
                CellLabels.cell(cell.cell()),
                String.valueOf(cell.raw()));
        findings.add(Finding.of(this, message, Place.of(cell), List.of(cell)));
      }
    }
  }
}
