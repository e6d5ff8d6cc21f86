package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.CellLabels;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** No cell is empty or gone that cannot be 0: its row and its column say which number it was. */
final class BlankNotZero implements ReportRule {
  @Override
  public String id() {
    return "blank-not-zero";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Map.Entry<Integer, BigDecimal> leftOut : subject.sums().leftOut().entrySet()) {
      findings.add(finding(subject, subject.cell(leftOut.getKey()), leftOut.getValue()));
    }
  }

  private Finding finding(Subject subject, CellValue cell, BigDecimal number) {
    FormIndex index = subject.index();
    int[] sums = index.sumsOf(cell.cell().index());
    boolean isThere = cell.status() != CellStatus.MISSING;
    Message message =
        Message.of(
            isThere ? "finding.blank-not-zero" : "finding.blank-not-zero.lost",
            CellLabels.cell(cell.cell()),
            number.toPlainString(),
            rest(subject, sums[0], cell),
            rest(subject, sums[1], cell));
    Place place =
        isThere ? Place.of(cell) : Place.ofLast(subject.values(index.sum(sums[0]).cells()));
    return Finding.of(this, message, place, List.of(cell), number, null);
  }

  /** What the sum leaves for the cell: the total less the other cells, or what they add up to. */
  private static String rest(Subject subject, int sum, CellValue cell) {
    FormIndex index = subject.index();
    BigDecimal left = subject.sums().total(index.addends(sum));
    BigDecimal right = subject.sums().total(index.results(sum));
    boolean isResult = index.isResult(sum, cell.cell().index());
    BigDecimal whole = isResult ? left : right;
    BigDecimal others = isResult ? right : left;
    return others.signum() == 0
        ? whole.toPlainString()
        : whole.toPlainString() + " - " + others.toPlainString();
  }
}
