package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.organ.OrganKind;
import gpr.report.Report;
import gpr.report.StatedYear;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/**
 * The report is signed within the time that the law gives: 县级以上人民政府部门应当在每年1月31日前…向社会公布;
 * 县级以上地方人民政府…应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告 (政府信息公开条例, article 49).
 */
final class SigningDate extends DiagnosedRule {
  private static final int LAST_DAY = 31;

  /** Those of which the law speaks as 人民政府部门; for others the later day is taken. */
  private static final Set<OrganKind> DEPARTMENTS =
      Set.of(OrganKind.DEPARTMENT, OrganKind.VERTICAL);

  SigningDate() {
    super("signing-date", Severity.WARNING);
  }

  /**
   * A date that no calendar has is found by the reader; one in another year than the next is said
   * by {@link YearMismatch}.
   */
  @Override
  public void check(Subject subject, Findings findings) {
    super.check(subject, findings);
    Report report = subject.report();
    LocalDate signed = report.signedOn();
    if (signed == null || report.year() == null || signed.getYear() != report.year() + 1) {
      return;
    }
    if (isOfSchoolYear(report)) {
      return;
    }
    boolean isDepartment = DEPARTMENTS.contains(subject.organ().kind());
    Month month = isDepartment ? Month.JANUARY : Month.MARCH;
    LocalDate last = LocalDate.of(signed.getYear(), month, LAST_DAY);
    if (signed.isAfter(last)) {
      Message message =
          Message.of(
              isDepartment ? "finding.signing-date.department" : "finding.signing-date.government",
              signed,
              last);
      findings.add(Finding.of(this, message, place(report), List.of()));
    }
  }

  /** A school reports on a 学年, which ends in summer: article 49 sets it no day. */
  private static boolean isOfSchoolYear(Report report) {
    String title = report.title();
    return title != null && title.contains("学年");
  }

  private static Place place(Report report) {
    for (StatedYear stated : report.statedYears()) {
      if (stated.kind() == StatedYear.Kind.CLOSING) {
        return new Place(stated.line(), stated.column());
      }
    }
    return Place.NONE;
  }
}
