package gpr.ledger;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many cells of each kind of text have each verdict, and how many texts a wrong number. */
final class Counts {
  private static final String TOTAL = "all";

  /** The counts of one kind of text. */
  private static final class Line {
    private final Map<Verdict, Long> cells = new EnumMap<>(Verdict.class);
    private long texts;
    private long withAnotherNumber;

    long of(Verdict verdict) {
      return cells.getOrDefault(verdict, 0L);
    }
  }

  private final Map<String, Line> lines = new LinkedHashMap<>();

  void add(JudgedText text) {
    add(text.kind(), text);
    add(TOTAL, text);
  }

  private void add(String kind, JudgedText text) {
    Line line = lines.computeIfAbsent(kind, each -> new Line());
    line.texts++;
    boolean isAnother = false;
    for (JudgedCell cell : text.cells()) {
      line.cells.merge(cell.verdict(), 1L, Long::sum);
      isAnother |= cell.verdict() == Verdict.WRONG || cell.verdict() == Verdict.INVENTED;
    }
    line.withAnotherNumber += isAnother ? 1 : 0;
  }

  /** How many cells of all have that verdict. */
  long of(Verdict verdict) {
    return lines.containsKey(TOTAL) ? lines.get(TOTAL).of(verdict) : 0;
  }

  /** A Markdown table, a line for each kind of text; the total last. */
  String table() {
    StringBuilder out = new StringBuilder();
    out.append(
            "| texts | | right | null | wrong | invented | unseeable | texts with wrong or invented |\n")
        .append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
    lines.forEach((kind, line) -> append(out, kind, line, !kind.equals(TOTAL)));
    lines.forEach((kind, line) -> append(out, kind, line, kind.equals(TOTAL)));
    return out.toString();
  }

  private static void append(StringBuilder out, String kind, Line line, boolean isWanted) {
    if (!isWanted) {
      return;
    }
    out.append("| ").append(kind).append(" | ").append(line.texts);
    for (Verdict verdict : Verdict.values()) {
      out.append(" | ").append(line.of(verdict));
    }
    out.append(" | ").append(line.withAnotherNumber).append(" |\n");
  }
}
