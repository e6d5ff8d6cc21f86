package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormCell;
import gpr.report.CellLabels;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;

/** No count is negative; 本年增/减 may be. */
final class NegativeValue implements ReportRule {
  @Override
  public String id() {
    return "negative-value";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.isAnyNegative()) {
      return;
    }
    for (CellValue cell : subject.report().cells()) {
      BigDecimal value = cell.value();
      boolean isFound =
          value != null && value.signum() < 0 && cell.cell().kind() == FormCell.Kind.COUNT;
      if (isFound) {
        findings.add(Finding.of(this, message(cell), Place.of(cell), List.of(cell), null, value));
      }
    }
  }

  private static Message message(CellValue cell) {
    return Message.of(
        "finding.negative-value", CellLabels.cell(cell.cell()), cell.number().toPlainString());
  }
}
