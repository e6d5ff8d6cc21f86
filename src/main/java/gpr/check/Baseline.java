package gpr.check;

import gpr.Message;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.organ.Organ;
import gpr.table.CellValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings that are known and not to be reported: published reports are rarely mended. An entry
 * hides one finding; one that hides none is a finding itself. Serves one call and one thread.
 */
public final class Baseline {
  private final String path;
  private final int[] lines;
  private final List<BaselineEntry> entries;

  /** The places, in the list of entries, of those that have hidden nothing so far. */
  private final Map<BaselineEntry, Deque<Integer>> unused = new LinkedHashMap<>();

  private final GivenReports given = new GivenReports();

  /**
   * @param path the file, as it was named
   * @param entries its entries, one a line from the first line on
   */
  public Baseline(String path, List<BaselineEntry> entries) {
    this(path, entries, lineNumbers(entries.size()));
  }

  /**
   * @param path the file, as it was named
   * @param entries its entries
   * @param lines the line of each, from 1
   */
  public Baseline(String path, List<BaselineEntry> entries, int[] lines) {
    this.path = path;
    this.entries = List.copyOf(entries);
    this.lines = lines.clone();
    for (int i = 0; i < this.lines.length; i++) {
      unused.computeIfAbsent(entries.get(i), entry -> new ArrayDeque<>()).add(i);
    }
  }

  private static int[] lineNumbers(int count) {
    int[] lines = new int[count];
    for (int i = 0; i < count; i++) {
      lines[i] = i + 1;
    }
    return lines;
  }

  /** The assessment with the findings that are known told apart from the others. */
  public Assessment filter(Assessment assessment) {
    given.add(assessment.organization(), assessment.year());
    if (assessment.findings().isEmpty()) {
      return assessment;
    }
    List<Finding> unknown = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    for (Finding finding : assessment.findings()) {
      Deque<Integer> known = unused.get(BaselineEntry.of(assessment, finding));
      if (known == null || known.isEmpty()) {
        unknown.add(finding);
      } else {
        known.remove();
        suppressed.add(finding);
      }
    }
    return assessment.with(unknown, suppressed);
  }

  /**
   * What a new baseline takes over, once all reports have been filtered: each entry that hid
   * nothing and of which this call cannot say that it is gone, since its report, or the one that it
   * was compared with, was not given or its rule not checked.
   *
   * @param rules the rules that were checked
   * @return in the order of the file
   */
  public List<BaselineEntry> notAskedFor(Collection<Rule> rules) {
    Map<String, Rule> byId = byId(rules);
    return unused.values().stream()
        .flatMap(Collection::stream)
        .sorted()
        .map(entries::get)
        .filter(entry -> !isGone(entry, byId))
        .toList();
  }

  private boolean isGone(BaselineEntry entry, Map<String, Rule> checked) {
    Rule rule = checked.get(entry.rule());
    return rule != null && given.wouldShow(rule, entry);
  }

  private static Map<String, Rule> byId(Collection<Rule> rules) {
    Map<String, Rule> byId = new HashMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    return byId;
  }

  /**
   * What is found of the baseline itself, once all reports have been filtered: each entry whose
   * report was given and had no such finding. An entry of a report that was not given, or whose
   * finding came from comparing it with one that was not, is passed over: a call may be about a
   * part of what the baseline knows.
   *
   * @param rules the rules that were checked; entries of others are passed over
   * @return empty if there is no such entry
   */
  public Optional<Assessment> unused(Collection<Rule> rules) {
    Map<String, Rule> byId = byId(rules);
    Rule own = byId.get(UnusedBaseline.ID);
    if (own == null) {
      return Optional.empty();
    }
    Findings findings = new Findings();
    for (Deque<Integer> places : unused.values()) {
      for (int place : places) {
        BaselineEntry entry = entries.get(place);
        if (isGone(entry, byId)) {
          findings.add(finding(own, entry, lines[place]));
        }
      }
    }
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Assessment(
                path,
                0,
                null,
                Organ.UNKNOWN,
                null,
                SumCounts.NONE,
                List.of(),
                findings.inOrder(),
                List.of(),
                false));
  }

  private static Finding finding(Rule own, BaselineEntry entry, int line) {
    Message message =
        Message.of(
            "finding.unused-baseline",
            entry.rule(),
            entry.organization() == null ? "?" : entry.organization(),
            entry.year() == null ? "?" : entry.year(),
            entry.paths().isEmpty() ? "" : " " + String.join(" ", entry.paths()));
    return Finding.of(own, message, Place.ofLine(line), cells(entry.paths()));
  }

  private static List<CellValue> cells(List<String> paths) {
    List<CellValue> cells = new ArrayList<>();
    for (String path : paths) {
      cell(path).ifPresent(cell -> cells.add(CellValue.missing(cell)));
    }
    return cells;
  }

  private static Optional<FormCell> cell(String path) {
    for (Form form : Forms.all()) {
      Optional<FormCell> cell = form.cell(path);
      if (cell.isPresent()) {
        return cell;
      }
    }
    return Optional.empty();
  }
}
