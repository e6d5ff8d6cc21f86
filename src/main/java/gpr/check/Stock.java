package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.check.NotAssessed.Reason;
import gpr.form.FormCell;
import gpr.report.Report;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is in force = what was in force last year + what was issued - what was repealed. */
final class Stock implements SuccessionRule {
  /** One row of one year's report against the year before. */
  private record Flow(long before, long issued, long repealed, long inForce) {
    long expected() {
      return YearComparison.orZero(before)
          + YearComparison.orZero(issued)
          - YearComparison.orZero(repealed);
    }

    String equation() {
      return YearComparison.orZero(before)
          + " + "
          + YearComparison.orZero(issued)
          + " - "
          + YearComparison.orZero(repealed)
          + " = "
          + expected();
    }

    YearComparison compare() {
      long[] entries = {before, issued, repealed, inForce};
      boolean anyBlank = false;
      for (long entry : entries) {
        if (entry == YearFigures.UNKNOWN) {
          return YearComparison.UNTOLD;
        }
        anyBlank |= entry == YearFigures.BLANK;
      }
      if (expected() == YearComparison.orZero(inForce)) {
        return YearComparison.SAME;
      }
      return anyBlank ? YearComparison.UNTOLD : YearComparison.DIFFERENT;
    }
  }

  @Override
  public String id() {
    return "stock";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(
      Report report, YearFigures figures, OrganizationHistory others, Findings findings) {
    YearFigures before = others.of(figures.year() - 1);
    if (before != null) {
      compare(report, before, figures, before, findings);
    }
    YearFigures after = others.of(figures.year() + 1);
    if (after != null) {
      compare(report, figures, after, after, findings);
    }
    others.ifNoneBefore(figures.year(), this, findings);
  }

  /** Compared with last year's, the finding has what was issued and repealed since. */
  @Override
  public Optional<Integer> otherYear(BaselineEntry entry) {
    return Optional.ofNullable(entry.year())
        .map(year -> year + (entry.paths().size() > 1 ? -1 : 1));
  }

  private void compare(
      Report report, YearFigures before, YearFigures after, YearFigures other, Findings findings) {
    if (before.inForce().length != after.inForce().length) {
      findings.notAssessed(this, List.of(), Reason.OTHER_FORM);
      return;
    }
    boolean isLater = other == before;
    List<FormCell> untold = new ArrayList<>();
    for (int row = 0; row < after.inForce().length; row++) {
      Flow flow =
          new Flow(
              before.inForce()[row],
              after.issued()[row],
              after.repealed()[row],
              after.inForce()[row]);
      List<CellValue> own = ownCells(report, row, isLater);
      switch (flow.compare()) {
        case DIFFERENT -> findings.add(finding(flow, other, own, isLater));
        case UNTOLD -> own.forEach(cell -> untold.add(cell.cell()));
        default -> {}
      }
    }
    if (!untold.isEmpty()) {
      findings.notAssessed(this, untold, Reason.CELL_WITHOUT_NUMBER);
    }
  }

  /** The cells of the current report that take part, the stock last. */
  private static List<CellValue> ownCells(Report report, int row, boolean isLater) {
    CellValue inForce = YearFigures.ofColumn(report, YearFigures.IN_FORCE).get(row);
    if (!isLater) {
      return List.of(inForce);
    }
    return List.of(
        YearFigures.ofColumn(report, YearFigures.ISSUED).get(row),
        YearFigures.ofColumn(report, YearFigures.REPEALED).get(row),
        inForce);
  }

  private Finding finding(Flow flow, YearFigures other, List<CellValue> own, boolean isLater) {
    CellValue inForce = own.get(own.size() - 1);
    long difference = flow.inForce() - flow.expected();
    Message message =
        Message.of(
            (isLater ? "finding.stock.before." : "finding.stock.after.")
                + Numbers.moreOrLess(Long.signum(difference)),
            inForce.cell().rowLabel(),
            flow.inForce(),
            other.year(),
            flow.equation(),
            Math.abs(difference),
            other.path());
    return Finding.of(
        this,
        message,
        Place.of(inForce),
        own,
        BigDecimal.valueOf(flow.expected()),
        BigDecimal.valueOf(flow.inForce()));
  }
}
