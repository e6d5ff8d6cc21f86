package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormTable;
import gpr.report.Section;
import gpr.table.CellStatus;

/** Every table of the form is there. */
final class MissingTable implements ReportRule {
  @Override
  public String id() {
    return "missing-table";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.has(CellStatus.MISSING)) {
      return;
    }
    for (FormIndex.Table table : subject.index().tables()) {
      if (subject.areMissing(table.form().cells()) && !isUnplaced(subject, table.form())) {
        Message message = Message.of("finding.missing-table", table.form().title());
        findings.add(
            Finding.of(
                    this,
                    message,
                    place(subject, table.form()),
                    subject.values(table.form().cells()))
                .withCause(MissingSection.cause(table.form().section())));
      }
    }
  }

  /** Numbers of the table are there, but it is not known which cells they belong to. */
  private static boolean isUnplaced(Subject subject, FormTable table) {
    return table.cells().stream()
        .anyMatch(cell -> subject.diagnosed(UnplacedValue.ID).get(cell.index()));
  }

  private static Place place(Subject subject, FormTable table) {
    for (Section section : subject.report().sections()) {
      if (section.number() == table.section()) {
        return Place.ofLine(section.line());
      }
    }
    return Place.ofLine(MissingSection.lineBefore(table.section(), subject.report().sections()));
  }
}
