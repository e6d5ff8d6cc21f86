package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.StatedYear;
import gpr.report.StatedYear.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The years in the title, in the prose and in the closing date agree. A report is published in the
 * year after the one that it is about: by 31 January, of governments by 31 March (政府信息公开条例, article
 * 49).
 */
final class YearMismatch implements ReportRule {
  @Override
  public String id() {
    return "year-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Integer year = subject.report().year();
    if (year == null) {
      return;
    }
    Set<Kind> said = EnumSet.noneOf(Kind.class);
    for (StatedYear stated : subject.report().statedYears()) {
      int expected = stated.kind() == Kind.CLOSING ? year + 1 : year;
      if (stated.year() != expected && said.add(stated.kind())) {
        findings.add(finding(stated, year, expected));
      }
    }
  }

  private Finding finding(StatedYear stated, int year, int expected) {
    Message message =
        Message.of("finding.year-mismatch." + stated.kind().name(), stated.year(), year, expected);
    return Finding.of(
        this,
        message,
        new Place(stated.line(), stated.column()),
        List.of(),
        BigDecimal.valueOf(expected),
        BigDecimal.valueOf(stated.year()));
  }
}
