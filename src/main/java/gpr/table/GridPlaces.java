package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where in the grid the rows of a block have their numbers, as full rows, sums or the head show.
 */
final class GridPlaces {
  private final int slots;

  /** How many full rows there are of each width of grid and place of the first value. */
  private final Map<Long, Integer> fullRows = new HashMap<>();

  /** How many full rows show them, those left out that may have one number in two places. */
  private final Map<Long, Integer> shownBy = new HashMap<>();

  /** The places of the columns' labels by the width of the grid. */
  private final Map<Integer, List<Integer>> headPlaces = new HashMap<>();

  /** For each width of grid and place of the first value the places of the numbers. */
  private final Map<Long, List<Integer>> places = new HashMap<>();

  private GridPlaces(int slots) {
    this.slots = slots;
  }

  /** The places that the rows show which have their own label. */
  static GridPlaces learn(int slots, List<Line> named, List<FormRows.CellSum> sums, Widths widths) {
    GridPlaces places = new GridPlaces(slots);
    Map<Long, Map<List<Integer>, Integer>> counts = new HashMap<>();
    for (Line line : named) {
      boolean full = line.width() > 0 && line.values().filled() == slots && !widths.isWide(line);
      if (full && (slots > 1 || line.values().size() == 1)) {
        counts
            .computeIfAbsent(key(line), key -> new HashMap<>())
            .merge(filledPlaces(line), 1, Integer::sum);
        places.fullRows.merge(key(line), 1, Integer::sum);
        places.shownBy.merge(key(line), hasRepeated(line) ? 0 : 1, Integer::sum);
      }
    }
    boolean oneWidth =
        named.stream().filter(line -> line.width() > 0).mapToInt(Line::width).distinct().count()
            < 2;
    places.learnPlaces(counts, !sums.isEmpty(), oneWidth);
    if (!sums.isEmpty()) {
      places.learnBySums(named, sums);
    }
    return places;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * Whether rows that begin like this one and have one cell more show their places, and those of
   * its own shape not rather.
   */
  boolean isShownLonger(Line line) {
    int own = fullRows.getOrDefault(key(line), 0);
    return places.containsKey(longer(line))
        && (own < PROOF || own <= fullRows.getOrDefault(longer(line), 0));
  }

  /** Whether two neighbours of its numbers are the same. */
  static boolean hasRepeated(Line line) {
    Cells filled = line.values().filledOnes();
    for (int i = 1; i < filled.size(); i++) {
      if (filled.get(i).text().equals(filled.get(i - 1).text())) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> filledPlaces(Line line) {
    List<Integer> filled = new ArrayList<>();
    for (int i = line.firstValue(); i < line.width(); i++) {
      if (line.grid().get(i).isFilled()) {
        filled.add(i);
      }
    }
    return filled;
  }

  /**
   * A blank between the numbers of full rows is a place that a wider cell covers, if the rows share
   * it; in a row with a sum one row alone shows nothing.
   */
  private void learnPlaces(
      Map<Long, Map<List<Integer>, Integer>> counts, boolean sums, boolean oneWidth) {
    counts.forEach(
        (key, patterns) -> {
          int all = patterns.values().stream().mapToInt(Integer::intValue).sum();
          patterns.forEach(
              (pattern, count) -> {
                if (pattern.size() != slots) {
                  return;
                }
                boolean together = pattern.get(slots - 1) - pattern.get(0) == slots - 1;
                boolean several = count > 1 || !sums && oneWidth;
                boolean shared = count * 2 > all && several;
                if (shared || together && !places.containsKey(key)) {
                  places.put(key, pattern);
                }
              });
        });
  }

  /**
   * Where no row of a shape is full: the place for which most rows of the shape add up, and none
   * fails.
   */
  private void learnBySums(List<Line> named, List<FormRows.CellSum> sums) {
    Map<Long, List<Line>> byShape = new HashMap<>();
    for (Line line : named) {
      boolean shown = places.containsKey(key(line)) || places.containsKey(longer(line));
      if (line.width() > 0 && line.hasNumbers() && !shown) {
        byShape.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
      }
    }
    byShape.forEach(
        (key, lines) -> {
          int best = bestStart(lines, sums);
          int start = best < 0 && areAsMany(lines) ? lines.get(0).firstValue() : best;
          if (start >= 0) {
            places.put(key, IntStream.range(start, start + slots).boxed().toList());
            shownBy.put(key, PROOF);
          }
        });
  }

  /** Whether each row has as many cells as columns behind its label: one of these is blank. */
  private boolean areAsMany(List<Line> lines) {
    return lines.size() >= PROOF
        && lines.stream().allMatch(line -> line.values().size() == slots && line.isNamed());
  }

  private int bestStart(List<Line> lines, List<FormRows.CellSum> sums) {
    int best = -1;
    int most = 0;
    for (int start = lines.get(0).firstValue(); start + slots <= lines.get(0).width(); start++) {
      int held = held(lines, start, sums);
      if (held > most) {
        most = held;
        best = start;
      } else if (held == most) {
        best = -1;
      }
    }
    return best;
  }

  /** How many of the lines add up with their numbers there; negative where some do not. */
  private int held(List<Line> lines, int start, List<FormRows.CellSum> sums) {
    int held = 0;
    for (Line line : lines) {
      List<Value> values = new ArrayList<>();
      for (int i = 0; i < line.width(); i++) {
        Cell cell = line.grid().get(i);
        boolean inside = i >= start && i < start + slots;
        if (inside) {
          values.add(
              cell.kind() == CellKind.NUMBER
                  ? Value.number(cell, cell.number())
                  : cell.isFilled() ? Value.words(cell) : Value.blank(cell));
        } else if (i >= line.firstValue() && cell.isFilled()) {
          return -1;
        }
      }
      for (FormRows.CellSum sum : sums) {
        if (RowSum.judge(sum, values) == RowSum.Verdict.FAILS) {
          return -1;
        }
      }
      held += RowSum.holdsVisibly(sums, values) ? 1 : 0;
    }
    return held;
  }

  private static long key(Line line) {
    return (long) line.width() << 32 | line.firstValue();
  }

  private static long longer(Line line) {
    return (long) (line.width() + 1) << 32 | line.firstValue();
  }

  /** So many full rows show places against the head's; rows that add up there do, too. */
  private static final int PROOF = 2;

  /** The head stands over the columns: one row alone is no proof against the places it shows. */
  void learnHead(int width, List<Integer> ofColumns) {
    places.keySet().removeIf(key -> key >> 32 == width && shownBy.getOrDefault(key, 0) < PROOF);
    headPlaces.put(width, ofColumns);
  }

  /**
   * The places of the numbers in the grid of that line, as rows of its shape show them, or else
   * rows of its width; empty where none does.
   */
  List<Integer> of(Line line) {
    List<Integer> own = places.get(key(line));
    if (own != null || line.width() == 0) {
      return own == null ? List.of() : own;
    }
    List<Integer> found = List.of();
    boolean differ = false;
    for (Map.Entry<Long, List<Integer>> other : places.entrySet()) {
      if (other.getKey() >> 32 == line.width()) {
        differ |= !found.isEmpty() && !found.equals(other.getValue());
        found = other.getValue();
      }
    }
    // Where rows stand in several places, the head is over some of them only.
    if (differ) {
      return List.of();
    }
    return found.isEmpty() ? headPlaces.getOrDefault(line.width(), List.of()) : found;
  }

  /**
   * The places in the grid of a row of which only the beginning is there: the text ends in it, or
   * its blank end is left out.
   */
  List<Integer> ofLonger(Line line) {
    if (line.width() == 0) {
      return List.of();
    }
    List<Integer> own = of(line);
    Set<List<Integer>> found = new HashSet<>();
    Set<List<Integer>> ofOthers = new HashSet<>();
    places.forEach(
        (key, ofKey) -> {
          if (key >> 32 > line.width()) {
            (key.intValue() == line.firstValue() ? found : ofOthers).add(ofKey);
          }
        });
    Set<List<Integer>> shown = found.isEmpty() ? ofOthers : found;
    return own.isEmpty() && shown.size() == 1 ? shown.iterator().next() : own;
  }

  /** Where the numbers begin in all rows of that width that show it; negative where they differ. */
  int start(int width) {
    int start = -1;
    for (Map.Entry<Long, List<Integer>> shown : places.entrySet()) {
      int own = shown.getValue().get(0);
      if (shown.getKey() >> 32 == width && start >= 0 && own != start) {
        return -1;
      }
      start = shown.getKey() >> 32 == width ? own : start;
    }
    return start;
  }

  boolean hasWidth(int width) {
    for (long key : places.keySet()) {
      if (key >> 32 == width) {
        return true;
      }
    }
    return false;
  }

  /** Whether rows of its very shape, or the head, show where its numbers stand. */
  boolean isShown(Line line) {
    return places.containsKey(key(line))
        || isUniform(line.width())
        || headPlaces.containsKey(line.width());
  }

  /** Whether the head stands over the columns where its numbers stand. */
  boolean isUnderHead(Line line) {
    List<Integer> head = headPlaces.get(line.width());
    return head != null && head.equals(of(line));
  }

  /**
   * Whether rows of that width have their numbers in the same places, whatever labels they have.
   */
  private boolean isUniform(int width) {
    List<List<Integer>> shown = new ArrayList<>();
    places.forEach(
        (key, own) -> {
          if (key >> 32 == width) {
            shown.add(own);
          }
        });
    return shown.size() > 1 && shown.stream().distinct().count() == 1;
  }
}
