package gpr.check;

import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Takes what rules find of one report. */
final class Findings {
  /** Sums before what is only a matter of form, as the catalogue has the rules. */
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparingInt(finding -> Rules.rank(finding.rule()))
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column);

  // Most reports break no rule, so the lists come with the first entry.
  private List<Finding> findings = Collections.emptyList();
  private List<NotAssessed> notAssessed = Collections.emptyList();

  void add(Finding finding) {
    if (findings.isEmpty()) {
      findings = new ArrayList<>();
    }
    findings.add(finding);
  }

  void add(NotAssessed entry) {
    if (notAssessed.isEmpty()) {
      notAssessed = new ArrayList<>();
    }
    notAssessed.add(entry);
  }

  void notAssessed(Rule rule, List<FormCell> cells, NotAssessed.Reason because) {
    add(new NotAssessed(rule, cells, because));
  }

  void addAll(List<Finding> others, List<NotAssessed> entries) {
    for (Finding finding : others) {
      add(finding);
    }
    for (NotAssessed entry : entries) {
      add(entry);
    }
  }

  boolean isEmpty() {
    return findings.isEmpty() && notAssessed.isEmpty();
  }

  /**
   * The findings, the worst and most certain first, then in the order of the text, then as they
   * came; what follows from another stands behind it.
   */
  List<Finding> inOrder() {
    if (findings.size() < 2) {
      return findings;
    }
    findings.sort(WORST_FIRST);
    return Roots.told(findings);
  }

  List<NotAssessed> notAssessed() {
    return notAssessed;
  }
}
