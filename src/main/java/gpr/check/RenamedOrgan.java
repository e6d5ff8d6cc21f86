package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.report.Report;
import java.util.List;

/**
 * An organ whose name changed, such as that of a county that became a city, is compared with its
 * former self; that is said, since it is known from the codes of divisions (GB/T 2260) alone.
 */
final class RenamedOrgan implements SuccessionRule {
  @Override
  public String id() {
    return "renamed-organ";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(
      Report report, YearFigures figures, OrganizationHistory others, Findings findings) {
    for (YearFigures other : others.neighboursOf(figures.year())) {
      String name = figures.organization();
      String otherName = other.organization();
      if (name != null && otherName != null && isOther(name, otherName)) {
        Message message =
            Message.of("finding.renamed-organ", name, otherName, other.year(), other.path());
        findings.add(Finding.of(this, message, Place.NONE, List.of()));
      }
    }
  }

  /** A name with or without the places over it is the same. */
  private static boolean isOther(String name, String other) {
    return !name.contains(other) && !other.contains(name);
  }
}
