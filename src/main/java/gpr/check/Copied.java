package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormTable;
import gpr.report.Report;
import gpr.report.Section;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Neither a table nor section 五 is that of the year before or after, word for word: 年度报告应当包括…
 * 存在的主要问题及改进情况 of the year (政府信息公开条例, article 50).
 */
final class Copied implements SuccessionRule {
  private static final int PROBLEMS = 5;

  @Override
  public String id() {
    return "copied";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(
      Report report, YearFigures figures, OrganizationHistory others, Findings findings) {
    others.ifNoneBefore(figures.year(), this, findings);
    for (YearFigures other : others.neighboursOf(figures.year())) {
      compareTables(report, figures, other, findings);
      long mark = figures.copies().problems();
      if (mark != PartMarks.NOTHING && mark == other.copies().problems()) {
        Section section = Objects.requireNonNull(section(report, PROBLEMS));
        Message message =
            Message.of("finding.copied", section.heading(), other.year(), other.path());
        findings.add(Finding.of(this, message, Place.ofLine(section.line()), List.of()));
      }
    }
  }

  private void compareTables(
      Report report, YearFigures figures, YearFigures other, Findings findings) {
    List<Long> own = figures.copies().tables();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i) != PartMarks.NOTHING && own.get(i).equals(other.copies().tables().get(i))) {
        FormTable table = report.form().tables().get(i);
        Message message =
            Message.of("finding.copied.table", table.title(), other.year(), other.path());
        Section section = section(report, table.section());
        Place place = section == null ? Place.NONE : Place.ofLine(section.line());
        findings.add(Finding.of(this, message, place, List.of()));
      }
    }
  }

  private static @Nullable Section section(Report report, int number) {
    return report.sections().stream()
        .filter(section -> section.number() == number)
        .findFirst()
        .orElse(null);
  }
}
