package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.Report;
import java.util.List;

/** One organization and year comes once. */
final class DuplicateReport implements SuccessionRule {
  @Override
  public String id() {
    return "duplicate-report";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(
      Report report, YearFigures figures, OrganizationHistory others, Findings findings) {
    YearFigures first = others.of(figures.year());
    if (first != null) {
      Message message =
          Message.of(
              "finding.duplicate-report", report.organization(), figures.year(), first.path());
      findings.add(Finding.of(this, message, Place.NONE, List.of()));
    }
  }
}
