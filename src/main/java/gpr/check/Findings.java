package gpr.check;

import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Takes what rules find of one report. */
final class Findings {
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
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

  /** The findings, the worst first, then in the order of the text, then as they came. */
  List<Finding> inOrder() {
    if (findings.size() > 1) {
      findings.sort(WORST_FIRST);
    }
    return findings;
  }

  List<NotAssessed> notAssessed() {
    return notAssessed;
  }
}
