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

/** What last year's report carries forward, this year's takes over, in each column. */
final class CarryOver implements SuccessionRule {
  @Override
  public String id() {
    return "carry-over";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(
      Report report, YearFigures figures, OrganizationHistory others, Findings findings) {
    YearFigures before = others.of(figures.year() - 1);
    if (before != null) {
      List<CellValue> own = YearFigures.ofRow(report, YearFigures.CARRIED_OVER);
      compare("before", before, before.carriedForward(), figures.carriedOver(), own, findings);
    }
    YearFigures after = others.of(figures.year() + 1);
    if (after != null) {
      List<CellValue> own = YearFigures.ofRow(report, YearFigures.CARRIED_FORWARD);
      compare("after", after, after.carriedOver(), figures.carriedForward(), own, findings);
    }
    others.ifNoneBefore(figures.year(), this, findings);
  }

  /** This year's report takes over what last year's carries forward; next year's the reverse. */
  @Override
  public Optional<Integer> otherYear(BaselineEntry entry) {
    boolean isLater = entry.paths().stream().allMatch(path -> path.contains(".carriedOver."));
    return Optional.ofNullable(entry.year()).map(year -> year + (isLater ? -1 : 1));
  }

  private void compare(
      String key,
      YearFigures other,
      long[] expected,
      long[] actual,
      List<CellValue> own,
      Findings findings) {
    List<FormCell> untold = new ArrayList<>();
    for (int column = 0; column < actual.length; column++) {
      switch (YearComparison.of(expected[column], actual[column])) {
        case DIFFERENT ->
            findings.add(
                finding(key, other, expected[column], actual[column], own.get(column))
                    .withCause(other.year() + " carries another number"));
        case UNTOLD -> untold.add(own.get(column).cell());
        default -> {}
      }
    }
    if (!untold.isEmpty()) {
      findings.notAssessed(this, untold, Reason.CELL_WITHOUT_NUMBER);
    }
  }

  private Finding finding(
      String key, YearFigures other, long expected, long actual, CellValue own) {
    Message message =
        Message.of(
            "finding.carry-over." + key + "." + Numbers.moreOrLess(Long.compare(actual, expected)),
            own.cell().columnLabel(),
            actual,
            other.year(),
            expected,
            Math.abs(actual - expected),
            other.path());
    return Finding.of(
        this,
        message,
        Place.of(own),
        List.of(own),
        BigDecimal.valueOf(expected),
        BigDecimal.valueOf(actual));
  }
}
