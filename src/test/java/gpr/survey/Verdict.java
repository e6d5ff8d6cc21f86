package gpr.survey;

import gpr.UnreadableReportException;
import gpr.check.Assessment;
import gpr.check.Checker;
import gpr.check.Chronicle;
import gpr.check.Finding;
import gpr.check.NotAssessed;
import gpr.check.SuspectCell;
import gpr.form.FormCell;
import gpr.form.Sum;
import gpr.report.Claim;
import gpr.report.Report;
import gpr.report.ReportReader;
import gpr.survey.SingleChanges.Change;
import gpr.survey.Specimen.Page;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What gpr check said of a specimen, beside what is wrong with it. */
final class Verdict {
  /** What became of the defect. */
  enum Outcome {
    FOUND,
    /** A finding says that the cell was not read, or a sum with it is listed as not assessed. */
    NOT_ASSESSED,
    MISSED
  }

  /** What is said of a number that was left out. */
  enum LeftOut {
    /** Its cell and the number. */
    SAID,
    /** The number, and the neighbours in one of which it stood. */
    OF_SEVERAL,
    /** That numbers of the row have no place. */
    UNPLACED,
    /** That some sums were not assessed, no more. */
    NOT_SAID
  }

  /** Which cell was named. */
  enum Naming {
    RIGHT,
    WRONG,
    /** None, but it is told which several it may be. */
    TOLD,
    NONE
  }

  private static final ReportReader READER = new ReportReader();
  private static final Checker CHECKER = new Checker();
  private static final Set<String> SUM_RULES =
      Set.of("row-total", "outcome-total", "balance", "dispute-total");
  private static final Set<String> YEAR_RULES = Set.of("carry-over", "stock");
  private static final String NARRATIVE = "narrative-mismatch";

  private final Specimen specimen;
  private final List<Report> reports = new ArrayList<>();
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private Outcome outcome = Outcome.MISSED;
  private Naming naming = Naming.NONE;
  private LeftOut leftOut;
  private boolean isDetermined;
  private boolean isOnlySlip;
  private int strayFindings;
  private int claims;
  private int rightClaims;
  private int rightAccusations;
  private int falseAccusations;
  private final TreeMap<String, Integer> otherFindings = new TreeMap<>();
  private final Map<String, RuleCount> byRule = new TreeMap<>();

  private Verdict(Specimen specimen) {
    this.specimen = specimen;
  }

  /** Reads and checks the reports of a specimen, as one call of gpr check does. */
  static Verdict of(Specimen specimen) {
    Verdict verdict = new Verdict(specimen);
    verdict.assess();
    for (int i = 0; i < specimen.pages().size(); i++) {
      verdict.judge(specimen.pages().get(i), verdict.assessments.get(i), verdict.reports.get(i));
    }
    verdict.countMissedDefect();
    return verdict;
  }

  private void assess() {
    Chronicle chronicle = new Chronicle();
    for (Page page : specimen.pages()) {
      try {
        List<Report> read = READER.readAll("survey.txt", page.bytes());
        if (read.size() != 1) {
          throw new IllegalStateException(read.size() + " reports: " + specimen.recipe());
        }
        reports.add(read.get(0));
        assessments.add(chronicle.add(read.get(0), CHECKER.assess(read.get(0))));
      } catch (UnreadableReportException e) {
        throw new IllegalStateException(specimen.recipe().toString(), e);
      }
    }
  }

  private void judge(Page page, Assessment assessment, Report report) {
    for (Finding finding : assessment.findings()) {
      String rule = finding.rule().id();
      if (SUM_RULES.contains(rule)) {
        judgeSum(page, finding);
      } else if (YEAR_RULES.contains(rule)) {
        judgeYears(finding);
      } else if (rule.equals(NARRATIVE)) {
        judgeAccusation(page, finding, report);
      } else if (rule.equals(specimen.recipe().defect().rule()) && isTrue(page, finding)) {
        outcome = Outcome.FOUND;
        count(rule).right++;
      } else {
        otherFindings.merge(rule, 1, Integer::sum);
        count(rule).falsely++;
      }
    }
    countMissed(page, assessment);
    judgeClaims(page, report);
    if (page == specimen.defective() && specimen.recipe().defect().kind() == Defect.Kind.SUM) {
      judgeNaming(page, assessment);
      if (outcome == Outcome.MISSED && isListed(page, assessment, report)) {
        outcome = Outcome.NOT_ASSESSED;
      }
    }
    if (specimen.recipe().defect().kind() == Defect.Kind.YEARS
        && outcome == Outcome.MISSED
        && assessment.notAssessed().stream()
            .filter(e -> e.because() != NotAssessed.Reason.LAST_YEAR_NOT_GIVEN)
            .anyMatch(e -> YEAR_RULES.contains(e.rule().id()))) {
      outcome = Outcome.NOT_ASSESSED;
    }
  }

  /** Whether a number that is said to be left out is that one; any other finding is. */
  private boolean isTrue(Page page, Finding finding) {
    if (specimen.recipe().defect() != Defect.LEFT_OUT) {
      return true;
    }
    BigDecimal[] printed = page.printed();
    for (CellValue cell : finding.cells()) {
      FormCell of = cell.cell();
      if (printed[of.index()] == null && page.truth().of(of).compareTo(finding.expected()) == 0) {
        leftOut = finding.cells().size() == 1 ? LeftOut.SAID : LeftOut.OF_SEVERAL;
        return true;
      }
    }
    return false;
  }

  /** What is said of the number that was left out; null where none was. */
  LeftOut leftOut() {
    if (specimen.recipe().defect() != Defect.LEFT_OUT || leftOut != null) {
      return leftOut;
    }
    return otherFindings.containsKey("unplaced-value") ? LeftOut.UNPLACED : LeftOut.NOT_SAID;
  }

  /** What became of one rule. */
  static final class RuleCount {
    int right;
    int falsely;
    int missed;

    void add(RuleCount other) {
      right += other.right;
      falsely += other.falsely;
      missed += other.missed;
    }
  }

  private RuleCount count(String rule) {
    return byRule.computeIfAbsent(rule, each -> new RuleCount());
  }

  /** A defect that is no sum is missed by the rule that is for it. */
  private void countMissedDefect() {
    String rule =
        switch (specimen.recipe().defect()) {
          case CARRY_OVER -> "carry-over";
          case STOCK -> "stock";
          case STATED_NUMBER -> NARRATIVE;
          default -> specimen.recipe().defect().rule();
        };
    if (outcome != Outcome.FOUND && !rule.isEmpty()) {
      count(rule).missed++;
    }
  }

  /** The sums that fail on paper and are not said to. */
  private void countMissed(Page page, Assessment assessment) {
    BigDecimal[] printed = page.printed();
    for (Sum sum : page.truth().form().sums()) {
      if (sum.cells().stream().anyMatch(cell -> printed[cell.index()] == null)) {
        continue;
      }
      boolean fails = !new SingleChanges(List.of(sum), printed).holds();
      boolean isSaid =
          assessment.findings().stream()
              .filter(finding -> finding.rule().id().equals(sum.rule()))
              .anyMatch(finding -> cells(finding).equals(sum.cells()));
      if (fails && isSaid) {
        count(sum.rule()).right++;
      } else if (fails) {
        count(sum.rule()).missed++;
      } else if (isSaid) {
        count(sum.rule()).falsely++;
      }
    }
  }

  private static List<FormCell> cells(Finding finding) {
    return finding.cells().stream().map(CellValue::cell).toList();
  }

  /** What became of each rule, by its id. */
  Map<String, RuleCount> byRule() {
    return byRule;
  }

  private void judgeSum(Page page, Finding finding) {
    if (concerns(finding, page)) {
      outcome = specimen.recipe().defect().kind() == Defect.Kind.SUM ? Outcome.FOUND : outcome;
    } else {
      strayFindings++;
      remark("stray", finding);
    }
  }

  private void judgeYears(Finding finding) {
    Set<String> columns =
        specimen.defective().wrong().keySet().stream()
            .map(cell -> key(finding, cell))
            .collect(Collectors.toSet());
    boolean concerns =
        finding.cells().stream().anyMatch(cell -> columns.contains(key(finding, cell.cell())));
    count(finding.rule().id()).right += concerns ? 1 : 0;
    count(finding.rule().id()).falsely += concerns ? 0 : 1;
    if (concerns) {
      outcome = specimen.recipe().defect().kind() == Defect.Kind.YEARS ? Outcome.FOUND : outcome;
    } else {
      strayFindings++;
      remark("stray", finding);
    }
  }

  /** What two years' cells of one comparison share. */
  private static String key(Finding finding, FormCell cell) {
    return finding.rule().id().equals("stock") ? cell.row() : cell.column();
  }

  private static boolean concerns(Finding finding, Page page) {
    return finding.cells().stream().anyMatch(cell -> page.wrong().containsKey(cell.cell()));
  }

  private void judgeAccusation(Page page, Finding finding, Report report) {
    Set<FormCell> meant =
        report.claims().stream()
            .filter(claim -> claim.line() == finding.line() && claim.column() == finding.column())
            .flatMap(claim -> claim.readings().stream())
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    boolean ofWrongNumber =
        page.prose().stated().stream()
            .anyMatch(
                said ->
                    said.isWrong()
                        && finding.actual().compareTo(said.printed()) == 0
                        && said.cells().stream().anyMatch(meant::contains));
    if (ofWrongNumber) {
      outcome = Outcome.FOUND;
    }
    // Words that are true accuse a cell that is wrong.
    if (ofWrongNumber || meant.stream().anyMatch(page.wrong()::containsKey)) {
      rightAccusations++;
      count(NARRATIVE).right++;
    } else {
      falseAccusations++;
      count(NARRATIVE).falsely++;
      remark("false", finding);
    }
  }

  private void judgeClaims(Page page, Report report) {
    for (Claim claim : report.claims()) {
      claims++;
      boolean isStated =
          page.prose().stated().stream()
              .anyMatch(
                  said ->
                      claim.readings().stream().anyMatch(cells -> cells.equals(said.cells()))
                          && claim.isBorneOutBy(said.printed()));
      boolean isTrue =
          claim.readings().stream()
              .anyMatch(
                  cells ->
                      claim.isBorneOutBy(
                          cells.stream()
                              .map(page.truth()::of)
                              .reduce(BigDecimal.ZERO, BigDecimal::add)));
      rightClaims += isStated || isTrue ? 1 : 0;
    }
  }

  private void judgeNaming(Page page, Assessment assessment) {
    String table = page.wrong().keySet().iterator().next().table();
    List<Sum> sums =
        page.truth().form().sums().stream().filter(sum -> sum.table().equals(table)).toList();
    List<Change> changes = new SingleChanges(sums, page.printed()).all();
    boolean oneCell = page.wrong().size() == 1;
    isDetermined = oneCell ? changes.size() == 1 : isOnlyExplanation(page, table, sums);
    Set<FormCell> named =
        assessment.findings().stream()
            .filter(finding -> SUM_RULES.contains(finding.rule().id()))
            .filter(finding -> finding.suspect() != null)
            .flatMap(finding -> finding.suspect().cells().stream())
            .map(cell -> named(page, cell))
            .collect(Collectors.toSet());
    if (naming == Naming.WRONG || !page.wrong().keySet().containsAll(named)) {
      naming = Naming.WRONG;
    } else if (!named.isEmpty()) {
      boolean all = named.equals(page.wrong().keySet());
      naming = all ? Naming.RIGHT : Naming.TOLD;
    } else if (isTold(assessment)) {
      naming = Naming.TOLD;
    }
    if (naming == Naming.WRONG || isDetermined && naming != Naming.RIGHT) {
      remarks.add(naming + " " + paths(named) + " for " + paths(page.wrong().keySet()));
    }
  }

  /** Of all changes of one or two cells and all slips, only the true one mends every sum. */
  private boolean isOnlyExplanation(Page page, String table, List<Sum> sums) {
    Explanations all =
        new Explanations(sums, page.truth().form().table(table).cells(), page.printed());
    Map<FormCell, BigDecimal> truth = new HashMap<>();
    page.wrong()
        .keySet()
        .forEach(cell -> truth.put(cell, page.truth().of(cell).stripTrailingZeros()));
    Set<Map<FormCell, BigDecimal>> explanations = new HashSet<>(all.slips());
    isOnlySlip = explanations.equals(Set.of(truth));
    explanations.addAll(all.cells());
    return explanations.equals(Set.of(truth));
  }

  private static boolean isTold(Assessment assessment) {
    return assessment.findings().stream()
        .filter(finding -> SUM_RULES.contains(finding.rule().id()))
        .anyMatch(finding -> finding.suspect() != null);
  }

  /** The cell that is named, if the number suggested is the true one. */
  private FormCell named(Page page, SuspectCell cell) {
    FormCell named = cell.printed().cell();
    if (page.wrong().containsKey(named)
        && cell.suggested().compareTo(page.truth().of(named)) != 0) {
      naming = Naming.WRONG;
      remarks.add("suggests " + cell.suggested() + " for " + page.truth().of(named));
    }
    return named;
  }

  private static List<String> paths(Set<FormCell> cells) {
    return cells.stream().map(FormCell::path).sorted().toList();
  }

  /** Whether it is said that the sums with the wrong cell could not be told. */
  private static boolean isListed(Page page, Assessment assessment, Report report) {
    for (NotAssessed entry : assessment.notAssessed()) {
      if (SUM_RULES.contains(entry.rule().id())
          && entry.cells().stream().anyMatch(page.wrong()::containsKey)) {
        return true;
      }
    }
    return false;
  }

  private void remark(String what, Finding finding) {
    remarks.add(what + ": " + finding.rule().id() + " " + finding.message().english());
  }

  Specimen specimen() {
    return specimen;
  }

  Outcome outcome() {
    return outcome;
  }

  Naming naming() {
    return naming;
  }

  /** Whether no other slip mends every sum of the table. */
  boolean isOnlySlip() {
    return isOnlySlip;
  }

  /** Whether exactly one change of the size of the mistake mends every sum of the table. */
  boolean isDetermined() {
    return isDetermined;
  }

  /** How many findings of sums, or over years, are about cells that are right. */
  int strayFindings() {
    return strayFindings;
  }

  /** How many numbers of the prose were understood. */
  int claims() {
    return claims;
  }

  /** How many of them mean what the words mean. */
  int rightClaims() {
    return rightClaims;
  }

  int rightAccusations() {
    return rightAccusations;
  }

  int falseAccusations() {
    return falseAccusations;
  }

  /** How many findings there are of other rules, by their id. */
  TreeMap<String, Integer> otherFindings() {
    return otherFindings;
  }

  /** What is not as it is to be, for the reader of a failing test. */
  List<String> remarks() {
    return remarks;
  }
}
