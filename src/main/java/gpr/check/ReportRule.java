package gpr.check;

/** A rule that one report keeps or breaks by itself. */
interface ReportRule extends Rule {
  /** Says what breaks the rule, and what could not be told. */
  void check(Subject subject, Findings findings);
}
