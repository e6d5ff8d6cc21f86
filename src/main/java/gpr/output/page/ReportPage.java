package gpr.output.page;

import gpr.check.Assessment;
import gpr.check.Finding;
import gpr.check.NotAssessed;
import gpr.check.SuspectCell;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.organ.Division;
import gpr.output.CellMarks;
import gpr.output.ReasonHelp;
import gpr.output.WorstFirst;
import gpr.output.page.DrawnReport.Badge;
import gpr.output.page.DrawnReport.Doubt;
import gpr.output.page.DrawnReport.Fact;
import gpr.report.Report;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import gpr.table.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws one report: puts what was found beside what the report says. */
final class ReportPage {
  /** A finding about more cells is about the table. */
  private static final int MOST_MARKED = 8;

  private final String id;
  private final Report report;
  private final Assessment assessment;
  private final Words words;
  private final TextLines lines;
  private final Map<FormCell, List<Integer>> findingsOf = new HashMap<>();
  private final Map<FormCell, Set<String>> looksOf = new HashMap<>();
  private final Map<FormCell, BigDecimal> suggestions = new HashMap<>();

  ReportPage(String id, Report report, Assessment assessment, Words words) {
    this.id = id;
    this.report = report;
    this.assessment = assessment;
    this.words = words;
    this.lines = new TextLines(report.source());
  }

  /** What was found of a file that is no report, or of a report that is drawn elsewhere. */
  static DrawnReport ofFindings(String id, Assessment assessment, Words words) {
    List<DrawnFinding> findings = new ArrayList<>();
    List<Finding> all = assessment.findings();
    for (int first = 0; first < all.size(); first = endOfFollowing(all, first)) {
      List<DrawnFinding> following = new ArrayList<>();
      for (int i = first; i < endOfFollowing(all, first); i++) {
        following.add(finding(i + 1, all.get(i), List.of(), words));
      }
      findings.add(following.get(0).with(following.subList(1, following.size())));
    }
    return new DrawnReport(
        id,
        title(assessment, words),
        List.of(new Fact(words.of("fact.file"), assessment.path())),
        badges(assessment, words),
        true,
        findings,
        List.of(),
        List.of(),
        untold(assessment, words),
        List.of());
  }

  /** What a report is called in lists: its organ and year, as far as they are known. */
  static String title(Assessment assessment, Words words) {
    String organ = assessment.organization();
    String year = assessment.year() == null ? "" : " " + assessment.year();
    return organ == null ? assessment.path() + year : organ + year;
  }

  DrawnReport drawn() {
    List<DrawnFinding> general = new ArrayList<>();
    Map<String, List<DrawnFinding>> ofTables = new LinkedHashMap<>();
    List<Finding> findings = assessment.findings();
    for (int i = 0; i < findings.size(); ) {
      int end = endOfFollowing(findings, i);
      DrawnFinding drawn = drawn(i, end);
      table(findings.get(i))
          .map(table -> ofTables.computeIfAbsent(table, name -> new ArrayList<>()))
          .orElse(general)
          .add(drawn);
      i = end;
    }
    List<DrawnTable> tables = new ArrayList<>();
    for (FormTable table : report.form().tables()) {
      tables.add(
          new DrawnTable(
              table.title(),
              isMissing(table) ? List.of() : new TableLayout(table, this::cell).rows(),
              ofTables.getOrDefault(table.name(), List.of())));
    }
    return new DrawnReport(
        id,
        title(assessment, words),
        facts(),
        badges(assessment, words),
        !assessment.findings().isEmpty(),
        general,
        tables,
        doubts(),
        untold(assessment, words),
        new ProseDrawing(report, assessment.findings(), words).sections());
  }

  private boolean isMissing(FormTable table) {
    return table.cells().stream()
        .allMatch(cell -> report.cell(cell).status() == CellStatus.MISSING);
  }

  /** What follows from a finding stands behind it. */
  private static int endOfFollowing(List<Finding> findings, int first) {
    int end = first + 1;
    while (end < findings.size() && findings.get(end).root() != null) {
      end++;
    }
    return end;
  }

  /** A finding with what follows from it. */
  private DrawnFinding drawn(int first, int end) {
    List<DrawnFinding> drawn = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Finding finding = assessment.findings().get(i);
      mark(finding, i + 1);
      drawn.add(finding(i + 1, finding, i == first ? lines.of(finding) : List.of(), words));
    }
    return drawn.get(0).with(drawn.subList(1, drawn.size()));
  }

  /** The table that all cells of a finding stand in; empty where the prose is what is wrong. */
  private static Optional<String> table(Finding finding) {
    List<String> tables =
        finding.cells().stream().map(cell -> cell.cell().table()).distinct().toList();
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
  }

  /**
   * Of a sum its total is marked as wrong, its other cells as its parts; of one that only follows
   * from another finding all are parts.
   */
  private void mark(Finding finding, int number) {
    List<CellValue> cells = finding.cells();
    if (finding.suspect() != null) {
      for (SuspectCell suspect : finding.suspect().cells()) {
        FormCell cell = suspect.printed().cell();
        look(cell, "suspect");
        suggestions.put(cell, suspect.suggested());
      }
    }
    boolean isSum = finding.expected() != null && cells.size() > 1;
    if (finding.root() != null) {
      // The number that is wrong is its root's.
      cells.stream().limit(isSum ? cells.size() : 0).forEach(cell -> look(cell.cell(), "part"));
    } else if (isSum) {
      cells.subList(0, cells.size() - 1).forEach(cell -> look(cell.cell(), "part"));
      about(cells.get(cells.size() - 1).cell(), finding, number);
    } else if (cells.size() <= MOST_MARKED) {
      cells.forEach(cell -> about(cell.cell(), finding, number));
    }
  }

  private void about(FormCell cell, Finding finding, int number) {
    look(cell, finding.severity().id());
    findingsOf.computeIfAbsent(cell, key -> new ArrayList<>()).add(number);
  }

  private void look(FormCell cell, String look) {
    looksOf.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add(look);
  }

  private DrawnCell cell(FormCell cell, int span) {
    CellValue value = report.cell(cell);
    Set<String> looks = new LinkedHashSet<>(looksOf.getOrDefault(cell, Set.of()));
    List<String> meanings = new ArrayList<>();
    if (looks.contains("suspect") || looks.contains("error")) {
      looks.remove("part");
    }
    if (looks.contains("error")) {
      meanings.add(words.of("mark.error"));
    }
    if (value.status() != CellStatus.READ) {
      looks.add(value.status().id());
      meanings.add(words.brief(value.status()));
    }
    BigDecimal suggested = suggestions.get(cell);
    return new DrawnCell(
        text(value),
        span,
        looks.isEmpty() ? null : String.join(" ", looks),
        CellMarks.of(value.status()),
        String.join("; ", meanings),
        suggested == null ? null : suggested.toPlainString(),
        findingsOf.getOrDefault(cell, List.of()));
  }

  /** The number; of a cell without one what stands there. */
  private static String text(CellValue value) {
    if (value.status().hasValue()) {
      return value.number().toPlainString();
    }
    boolean hasWords = value.status() == CellStatus.UNREADABLE;
    return hasWords ? Objects.requireNonNullElse(value.raw(), "") : "";
  }

  private static DrawnFinding finding(
      int number, Finding finding, List<TextLine> lines, Words words) {
    String message = finding.message().in(words.locale());
    boolean follows = finding.root() != null;
    return new DrawnFinding(
        number,
        follows ? "note" : finding.severity().id(),
        follows ? words.of("severity.note") : words.of(finding.severity()),
        finding.rule().id(),
        words.of(finding.rule().summary()),
        message,
        finding.suspect() == null || follows ? "" : words.of(finding.suspect().explanation()),
        finding.line() == 0 ? "" : words.of("place", finding.line()),
        lines,
        List.of());
  }

  static List<Badge> badges(Assessment assessment, Words words) {
    WorstFirst.Rank rank = WorstFirst.Rank.of(assessment);
    List<Badge> badges = new ArrayList<>();
    badge("error", rank.errors(), words, badges);
    badge("warning", rank.warnings(), words, badges);
    badge("info", rank.infos(), words, badges);
    if (!assessment.suppressed().isEmpty()) {
      badges.add(new Badge("known", words.of("known", assessment.suppressed().size())));
    }
    if (badges.isEmpty()) {
      badges.add(new Badge("clean", words.of("clean")));
    }
    return badges;
  }

  private static void badge(String severity, long count, Words words, List<Badge> badges) {
    if (count > 0) {
      badges.add(new Badge(severity, words.of("count." + severity, count)));
    }
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.of("fact.title"), known(report.title())));
    facts.add(new Fact(words.of("fact.organ"), known(report.organization())));
    Division division = assessment.organ().division();
    facts.add(
        new Fact(
            words.of("fact.division"),
            division == null
                ? words.of("unknown")
                : division.fullName() + (division.code() == null ? "" : " " + division.code())));
    facts.add(new Fact(words.of("fact.year"), known(report.year())));
    facts.add(new Fact(words.of("fact.template"), report.form().template()));
    String signed = known(report.signatory()) + ", " + known(report.signedOn());
    facts.add(new Fact(words.of("fact.signed"), signed));
    facts.add(new Fact(words.of("fact.file"), report.source().path()));
    facts.add(
        new Fact(
            words.of("fact.sums"),
            words.of(
                "sums",
                assessment.sums().held(),
                assessment.sums().failed(),
                assessment.sums().notAssessed())));
    return facts;
  }

  private String known(@Nullable Object value) {
    return value == null ? words.of("unknown") : value.toString();
  }

  /** Cells that no table of the text has are told by the table, and counted here. */
  private List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    for (CellValue value : report.cells()) {
      boolean isPlain = value.status() == CellStatus.READ && value.reasons().isEmpty();
      if (!isPlain && value.status() != CellStatus.MISSING) {
        doubts.add(
            new Doubt(
                CellMarks.of(value.status()),
                words.of(value.cell()),
                words.brief(value.status()),
                value.raw() == null ? "" : value.raw(),
                reasons(value),
                value.line() == 0 ? "" : String.valueOf(value.line())));
      }
    }
    return doubts;
  }

  private String reasons(CellValue value) {
    List<String> told = new ArrayList<>();
    for (Reason reason : value.reasons()) {
      told.add(words.of(ReasonHelp.summary(reason)));
    }
    return String.join(" ", told);
  }

  private static List<String> untold(Assessment assessment, Words words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (NotAssessed entry : assessment.notAssessed()) {
      String text = entry.rule().id() + ": " + words.of(entry.reason());
      counts.merge(text, 1, Integer::sum);
    }
    List<String> untold = new ArrayList<>();
    counts.forEach((text, count) -> untold.add(count == 1 ? text : text + " × " + count));
    return untold;
  }
}
