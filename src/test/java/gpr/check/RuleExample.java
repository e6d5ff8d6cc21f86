package gpr.check;

import gpr.Severity;
import gpr.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs an example of the catalogue; {@code examples.properties} explains its lines. */
final class RuleExample {
  private static final String BEFORE = "last year: ";
  private static final String AGAIN = "again: ";
  private static final String CHILD = "child: ";
  private static final String BASELINE = "baseline: ";

  private static final String CHILD_NAME = "云溪市地方志中心";

  private final ReportBuilder report;
  private ReportBuilder before;
  private ReportBuilder again;
  private ReportBuilder child;
  private final List<BaselineEntry> baseline = new ArrayList<>();

  private RuleExample(List<String> lines) {
    boolean isOldForm = lines.contains("template = 2019");
    report = ReportBuilder.zeros(isOldForm ? "2019" : "2021").year(2024);
    lines.forEach(this::readLine);
  }

  /** What is found of the report that the lines describe. */
  static List<Finding> findings(List<String> lines) {
    return new RuleExample(lines).run();
  }

  private void readLine(String line) {
    if (line.startsWith(BEFORE)) {
      before = before == null ? ReportBuilder.zeros().year(2023).path("reports/0.txt") : before;
      apply(line.substring(BEFORE.length()), before);
    } else if (line.startsWith(AGAIN)) {
      again = again == null ? ReportBuilder.zeros().path("reports/0.txt") : again;
      apply(line.substring(AGAIN.length()), again);
    } else if (line.startsWith(CHILD)) {
      child = child == null ? ReportBuilder.zeros().organization(CHILD_NAME) : child;
      apply(line.substring(CHILD.length()), child);
    } else if (line.startsWith(BASELINE)) {
      String[] words = line.substring(BASELINE.length()).split(" ");
      baseline.add(entry(words[0], words[1]));
    } else {
      apply(line, report);
    }
  }

  private static BaselineEntry entry(String rule, String row) {
    Report sample = ReportBuilder.zeros().build();
    List<String> paths =
        sample.cells().stream()
            .map(cell -> cell.cell().path())
            .filter(path -> path.startsWith(row + "."))
            .toList();
    return new BaselineEntry(
        rule, sample.organization(), sample.year(), paths, List.of(), null, null);
  }

  private static void apply(String line, ReportBuilder to) {
    String[] words = line.split(" ");
    String value = line.substring(line.indexOf('=') + 1).strip();
    switch (words[0]) {
      case "template" -> {}
      case "title" -> to.year(Integer.parseInt(words[1])).titleYear(Integer.parseInt(words[1]));
      case "signed" -> sign(words[1], to);
      case "signatory" -> to.signatory(value);
      case "fee" -> to.fee(words[1], words[2], words[3]);
      case "organization" -> to.organization(value.equals("missing") ? null : value);
      case "prose" -> to.claim(value, words[1]);
      case "heading" -> to.heading(Integer.parseInt(words[1]), value);
      case "section" ->
          to.section(Integer.parseInt(words[1]), value.equals("missing") ? null : value);
      default -> applyNumbers(words[0], value, to);
    }
  }

  private static void sign(String date, ReportBuilder to) {
    if (date.contains("-")) {
      to.signed(LocalDate.parse(date));
    } else {
      to.signed(Integer.parseInt(date));
    }
  }

  private static void applyNumbers(String path, String value, ReportBuilder to) {
    if (value.startsWith("unplaced")) {
      to.set(path, "missing").diagnostic("unplaced-value", Severity.ERROR, 70, path);
    } else if (value.contains(" or ")) {
      to.set(path, value).diagnostic("table-conflict", Severity.ERROR, 70, path);
    } else {
      to.set(path, value.split(" "));
    }
  }

  private List<Finding> run() {
    Checker checker = new Checker();
    Chronicle chronicle = new Chronicle();
    for (ReportBuilder other : new ReportBuilder[] {before, again}) {
      if (other != null) {
        chronicle.add(other.build(), checker.assess(other.build()));
      }
    }
    Report read = report.build();
    Assessment assessment = chronicle.add(read, checker.assess(read));
    if (child != null) {
      return ofGroup(read);
    }
    if (baseline.isEmpty()) {
      return assessment.findings();
    }
    Baseline known =
        new Baseline(
            "baseline.json",
            baseline.stream().map(entry -> withNumbers(entry, assessment)).toList());
    List<Finding> unknown = new ArrayList<>(known.filter(assessment).findings());
    known.unused(Rules.all()).ifPresent(unused -> unknown.addAll(unused.findings()));
    return unknown;
  }

  /** An example names only the row; its entry has the numbers of the finding that it is about. */
  private static BaselineEntry withNumbers(BaselineEntry entry, Assessment assessment) {
    return assessment.findings().stream()
        .map(finding -> BaselineEntry.of(assessment, finding))
        .filter(found -> found.rule().equals(entry.rule()) && found.paths().equals(entry.paths()))
        .findFirst()
        .orElse(entry);
  }

  private List<Finding> ofGroup(Report parent) {
    Groups groups = new Groups("groups.csv", Map.of(parent.organization(), List.of(CHILD_NAME)));
    GroupSums sums = new GroupSums(groups, Rules.all());
    for (Report report : List.of(parent, child.build())) {
      sums.add(report, new Checker().assess(report));
    }
    return sums.rest().stream().flatMap(rest -> rest.findings().stream()).toList();
  }
}
