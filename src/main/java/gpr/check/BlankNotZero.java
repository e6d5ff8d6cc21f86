package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormCell;
import gpr.report.CellLabels;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
      CellValue cell = subject.cell(leftOut.getKey());
      if (subject.lineOfLost(cell, leftOut.getValue()) == 0) {
        findings.add(finding(subject, cell, leftOut.getValue()));
      }
    }
    for (LeftOutOfLine leftOut : subject.sums().leftOutOfLines()) {
      findings.add(finding(subject, leftOut));
    }
  }

  /** The line that lacks a number follows from the number that is not there. */
  private Finding finding(Subject subject, LeftOutOfLine leftOut) {
    FormCell first = leftOut.cells().get(0);
    Message message =
        Message.of(
            "finding.blank-not-zero.of-line",
            CellLabels.brief(first.rowLabel()),
            columns(leftOut.cells()),
            leftOut.number().toPlainString(),
            text(leftOut.printed()),
            text(leftOut.row()));
    List<CellValue> cells = subject.values(leftOut.cells());
    return Finding.of(this, message, Place.ofLine(leftOut.line()), cells, leftOut.number(), null)
        .withCause(UnplacedValue.causeOf(leftOut));
  }

  /** The column of the number, or the columns of which one is meant. */
  private static Object columns(List<FormCell> cells) {
    Object columns = cells.get(0).columnLabel();
    for (FormCell cell : cells.subList(1, cells.size())) {
      columns = Message.of("label.or", columns, cell.columnLabel());
    }
    return columns;
  }

  private static String text(List<BigDecimal> numbers) {
    return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
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
