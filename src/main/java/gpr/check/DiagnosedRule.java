package gpr.check;

import gpr.Severity;
import gpr.report.Diagnostic;
import gpr.table.CellValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of which only the reader of the text can tell where it is broken. */
abstract class DiagnosedRule implements ReportRule {
  private final String id;
  private final Severity severity;

  DiagnosedRule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Diagnostic diagnostic : subject.report().diagnostics()) {
      if (diagnostic.rule().equals(id)) {
        List<CellValue> cells = subject.values(diagnostic.cells());
        findings.add(
            Finding.of(this, diagnostic.message(), place(diagnostic, cells), cells)
                .withCause(causeOf(subject, diagnostic)));
      }
    }
  }

  /** What findings of the same root share; null where each stands by itself. */
  @Nullable String causeOf(Subject subject, Diagnostic diagnostic) {
    return null;
  }

  private static Place place(Diagnostic diagnostic, List<CellValue> cells) {
    for (CellValue cell : cells) {
      if (cell.line() == diagnostic.line()) {
        return Place.of(cell);
      }
    }
    return Place.ofLine(diagnostic.line());
  }
}
