package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.CellLabels;
import gpr.report.Report;
import gpr.table.CellValue;
import java.util.List;

/** One organization and year comes once. */
final class DuplicateReport implements SuccessionRule {
  /** Cells that are named; all are in the finding's paths. */
  private static final int MOST_LABELS = 5;

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
      List<CellValue> different = first.all().otherIn(report);
      Message message = message(report, figures, first, different);
      findings.add(Finding.of(this, message, Place.NONE, different));
    }
  }

  /** Two files of one report may be two publications of it, of which one is mended. */
  private static Message message(
      Report report, YearFigures figures, YearFigures first, List<CellValue> different) {
    String organization = String.valueOf(report.organization());
    if (different.isEmpty()) {
      return Message.of("finding.duplicate-report", organization, figures.year(), first.path());
    }
    List<Message> labels =
        different.stream().limit(MOST_LABELS).map(cell -> CellLabels.cell(cell.cell())).toList();
    return Message.of(
        different.size() > MOST_LABELS
            ? "finding.duplicate-report.differs-much"
            : "finding.duplicate-report.differs",
        organization,
        figures.year(),
        first.path(),
        different.size(),
        labels);
  }
}
