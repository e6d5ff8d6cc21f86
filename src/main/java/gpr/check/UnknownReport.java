package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.Diagnostic;
import gpr.report.Report;
import gpr.report.UnknownParts;
import java.util.List;

/** Title, organization and year are known from the text. */
final class UnknownReport extends DiagnosedRule {
  UnknownReport() {
    super("unknown-report", Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Report report = subject.report();
    Message message = UnknownParts.message(report.title(), report.organization(), report.year());
    if (isDiagnosed(report)) {
      super.check(subject, findings);
    } else if (message != null) {
      findings.add(Finding.of(this, message, Place.NONE, List.of()));
    }
  }

  private boolean isDiagnosed(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.rule().equals(id())) {
        return true;
      }
    }
    return false;
  }
}
