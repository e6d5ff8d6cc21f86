package gpr.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What two dumps of the same texts say differently, cell by cell. */
final class Comparison {
  /** A cell whose verdict is another one, or another number that is not right either. */
  private record Change(JudgedCell before, JudgedCell after) {
    String title() {
      return before.verdict() + " became " + after.verdict();
    }

    @Override
    public String toString() {
      return String.join(
          "  ",
          after.text(),
          after.path(),
          "truth " + or(after.truth()),
          or(before.value()) + " " + before.status() + " became",
          or(after.value()) + " " + after.status());
    }

    private static String or(String text) {
      return text.isEmpty() ? "null" : text;
    }
  }

  private final Map<String, JudgedText> before = new LinkedHashMap<>();
  private final Map<String, List<Change>> changes = new TreeMap<>();
  private final Counts countsBefore = new Counts();
  private final Counts countsAfter = new Counts();
  private int onlyAfter;
  private long otherStatus;

  private Comparison() {}

  /** Compares two dumps; texts that are in only one are counted and not looked at. */
  static Comparison of(Path before, Path after) throws IOException {
    Comparison comparison = new Comparison();
    Dump.read(before, comparison::addBefore);
    Dump.read(after, comparison::addAfter);
    return comparison;
  }

  private static String key(JudgedText text) {
    return text.kind() + "\t" + text.name();
  }

  private void addBefore(JudgedText text) {
    before.put(key(text), text);
  }

  private void addAfter(JudgedText after) {
    JudgedText old = before.remove(key(after));
    if (old == null) {
      onlyAfter++;
      return;
    }
    countsBefore.add(old);
    countsAfter.add(after);
    Map<String, JudgedCell> cells = new LinkedHashMap<>();
    old.cells().forEach(cell -> cells.put(cell.path(), cell));
    for (JudgedCell cell : after.cells()) {
      JudgedCell was = cells.remove(cell.path());
      add(was == null ? absent(cell) : was, cell);
    }
    cells.values().forEach(cell -> add(cell, absent(cell)));
  }

  /** A cell of the other form, in which nothing was read: it is not in the dump. */
  private static JudgedCell absent(JudgedCell cell) {
    return new JudgedCell(
        cell.kind(), cell.text(), cell.path(), cell.truth(), "", "no-cell", Verdict.RIGHT);
  }

  private void add(JudgedCell was, JudgedCell is) {
    if (was.verdict() != is.verdict() || !was.value().equals(is.value())) {
      Change change = new Change(was, is);
      changes.computeIfAbsent(change.title(), title -> new ArrayList<>()).add(change);
    } else if (!was.status().equals(is.status())) {
      otherStatus++;
    }
  }

  /** How many cells have that verdict now, less how many had it before. */
  long gained(Verdict verdict) {
    return countsAfter.of(verdict) - countsBefore.of(verdict);
  }

  /** Some texts in which cells became other than right, each once. */
  List<String> examples(int most) {
    return changes.values().stream()
        .flatMap(List::stream)
        .filter(change -> change.before().verdict() == Verdict.RIGHT)
        .sorted((one, other) -> other.after().verdict().compareTo(one.after().verdict()))
        .map(change -> change.after().text())
        .distinct()
        .limit(most)
        .toList();
  }

  /**
   * The tables of both dumps, then each cell that became another one.
   *
   * @param most how many cells of each kind of change are listed
   */
  String page(int most) {
    StringBuilder out = new StringBuilder();
    out.append("before\n").append(countsBefore.table());
    out.append("after\n").append(countsAfter.table());
    out.append(before.size()).append(" texts only before, ").append(onlyAfter);
    out.append(" only after; ")
        .append(otherStatus)
        .append(" values as before with another status\n");
    changes.forEach(
        (title, list) -> {
          out.append('\n').append(title).append(": ").append(list.size()).append(" cells in ");
          out.append(list.stream().map(change -> change.after().text()).distinct().count());
          out.append(" texts\n");
          list.stream().limit(most).forEach(change -> out.append("  ").append(change).append('\n'));
        });
    return out.toString();
  }
}
