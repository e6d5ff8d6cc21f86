package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.CellLabels;
import gpr.report.Report;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;

/** No total is ten times, or a tenth of, that of the year before or after. */
final class Jump implements SuccessionRule {
  /** A slipped digit makes it ten times as much. */
  private static final long TIMES = 10;

  /** Small numbers are ten times as much by themselves. */
  private static final long LEAST = 20;

  @Override
  public String id() {
    return "jump";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(
      Report report, YearFigures figures, OrganizationHistory others, Findings findings) {
    others.ifNoneBefore(figures.year(), this, findings);
    List<CellValue> own = YearFigures.totalsOf(report);
    for (YearFigures other : others.neighboursOf(figures.year())) {
      for (int i = 0; i < figures.totals().length && i < other.totals().length; i++) {
        long now = figures.totals()[i];
        long then = other.totals()[i];
        if (isJump(now, then)) {
          findings.add(finding(other, now, then, own.get(i)));
        }
      }
    }
  }

  static boolean isJump(long one, long other) {
    long more = Math.max(one, other);
    long less = Math.min(one, other);
    return less > 0 && more >= LEAST && more / TIMES >= less;
  }

  private Finding finding(YearFigures other, long now, long then, CellValue own) {
    Message message =
        Message.of(
            now > then ? "finding.jump.more" : "finding.jump.less",
            CellLabels.cell(own.cell()),
            now,
            other.year(),
            then,
            other.path());
    return Finding.of(
            this,
            message,
            Place.of(own),
            List.of(own),
            BigDecimal.valueOf(then),
            BigDecimal.valueOf(now))
        .withCause(id() + own.cell().table() + other.year());
  }
}
