package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormCell;
import gpr.report.Diagnostic;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Of every number in a table it can be told which row and column it stands in. */
final class UnplacedValue extends DiagnosedRule {
  static final String ID = "unplaced-value";

  UnplacedValue() {
    super(ID, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    super.check(subject, findings);
    for (Map.Entry<Integer, BigDecimal> leftOut : subject.sums().leftOut().entrySet()) {
      CellValue cell = subject.cell(leftOut.getKey());
      int line = subject.lineOfLost(cell, leftOut.getValue());
      if (line > 0) {
        Message message = Message.of("finding.unplaced-value", leftOut.getValue().toPlainString());
        findings.add(Finding.of(this, message, Place.ofLine(line), List.of(cell)));
      }
    }
  }

  /** What broke the lines of a table broke them all; but a line that lacks a number lacks that. */
  @Override
  String causeOf(Subject subject, Diagnostic diagnostic) {
    for (LeftOutOfLine leftOut : subject.sums().leftOutOfLines()) {
      if (leftOut.line() == diagnostic.line()) {
        return causeOf(leftOut);
      }
    }
    List<FormCell> cells = diagnostic.cells();
    return cells.isEmpty() ? ID : ID + " " + cells.get(0).table();
  }

  /** What a line has that lacks that number, and the cell that is without it. */
  static String causeOf(LeftOutOfLine leftOut) {
    return ID + " " + leftOut.line();
  }
}
