package gpr.check;

import gpr.report.Report;
import java.util.Optional;

/** A rule over the reports of one organization. */
interface SuccessionRule extends Rule {
  /**
   * Says what breaks the rule.
   *
   * @param report the report that came last
   * @param figures its figures
   * @param others the earlier ones of its organization in the same call
   * @param findings takes what is found of the report that came last
   */
  void check(Report report, YearFigures figures, OrganizationHistory others, Findings findings);

  /**
   * The year of the report that the finding of a baseline's entry came from comparing with; empty
   * where the entry does not give it away.
   */
  default Optional<Integer> otherYear(BaselineEntry entry) {
    return Optional.empty();
  }
}
