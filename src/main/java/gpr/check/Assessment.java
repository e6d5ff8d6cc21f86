package gpr.check;

import gpr.report.Report;
import java.util.List;
import java.util.Objects;

/**
 * What was found of one report.
 *
 * @param path the file, as it was named
 * @param part which report of the file, from 1; 0 where the file has one report
 * @param organization the organ; null where the text does not say
 * @param year the year that the report is about; null where the text does not say
 * @param sums what became of the form's sums
 * @param notAssessed what could not be told, and why
 * @param findings what breaks a rule, the worst first, then in the order of the text; what follows
 *     from another stands behind it
 */
public record Assessment(
    String path,
    int part,
    String organization,
    Integer year,
    SumCounts sums,
    List<NotAssessed> notAssessed,
    List<Finding> findings) {
  public Assessment {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sums, "sums");
    notAssessed = List.copyOf(notAssessed);
    findings = List.copyOf(findings);
  }

  static Assessment of(Report report, SumCounts sums, Findings findings) {
    return new Assessment(
        report.source().path(),
        report.source().part(),
        report.organization(),
        report.year(),
        sums,
        findings.notAssessed(),
        findings.inOrder());
  }

  /**
   * The same with some of its findings; what followed from one that is left out follows on its own.
   */
  public Assessment withFindings(List<Finding> some) {
    return new Assessment(path, part, organization, year, sums, notAssessed, Roots.told(some));
  }

  /** The same with what was found later. */
  Assessment and(Findings later) {
    Findings all = new Findings();
    all.addAll(findings, notAssessed);
    all.addAll(later.inOrder(), later.notAssessed());
    return new Assessment(path, part, organization, year, sums, all.notAssessed(), all.inOrder());
  }
}
