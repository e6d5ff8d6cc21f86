package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.Form;
import gpr.form.Forms;
import gpr.table.CellValue;
import java.util.List;
import java.util.Optional;

/** The tables are those of the form in use for the report's year. */
final class TemplateYear implements ReportRule {
  @Override
  public String id() {
    return "template-year";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Integer year = subject.report().year();
    Form form = subject.report().form();
    if (year == null || form.isForYear(year)) {
      return;
    }
    Optional<Form> ofYear = Forms.ofYear(year);
    if (ofYear.isPresent()) {
      Message message =
          Message.of("finding.template-year", form.template(), ofYear.get().template(), year);
      List<CellValue> cells = subject.report().cells();
      findings.add(Finding.of(this, message, Place.ofFirst(cells), List.of()));
    }
  }
}
