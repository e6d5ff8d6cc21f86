package gpr.table;

import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.BitSet;
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
  private final Map<Integer, LabelPlaces> heads = new HashMap<>();

  /** The places at which some row has a number, by the width of the grid. */
  private final Map<Integer, BitSet> filled = new HashMap<>();

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
      filledPlaces(line)
          .forEach(places.filled.computeIfAbsent(line.width(), w -> new BitSet())::set);
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
          PlacesBySums bySums = new PlacesBySums(slots, sums, lines);
          int best = bySums.start();
          boolean blank = best < 0 && lines.size() >= PROOF && bySums.areAsMany();
          int start = blank ? lines.get(0).firstValue() : best;
          if (start >= 0) {
            places.put(key, IntStream.range(start, start + slots).boxed().toList());
            shownBy.put(key, blank ? PROOF : bySums.held(best));
          }
        });
  }

  private static long key(Line line) {
    return (long) line.width() << 32 | line.firstValue();
  }

  private static long longer(Line line) {
    return (long) (line.width() + 1) << 32 | line.firstValue();
  }

  /** So many full rows show places against the head's; rows that add up there do, too. */
  private static final int PROOF = 2;

  /**
   * The head stands over the columns: one row alone is no proof against the places it shows, nor
   * are rows of a small office that add up by chance a cell beside them, {@code 1 0 0 0 0 1 _},
   * where no row at all has a number at the first of their places.
   */
  void learnHead(int width, LabelPlaces labels) {
    BitSet numbers = filled.getOrDefault(width, new BitSet());
    places
        .entrySet()
        .removeIf(
            shown ->
                shown.getKey() >> 32 == width
                    && (shownBy.getOrDefault(shown.getKey(), 0) < PROOF
                        || !numbers.get(shown.getValue().get(0))));
    heads.put(width, labels);
  }

  /**
   * The places of the numbers in the grid of that line, as rows of its shape show them, or else
   * rows of its width; empty where none does.
   */
  List<Integer> of(Line line) {
    return isUnderHead(line) ? head(line).under(line) : ofShape(line);
  }

  private LabelPlaces head(Line line) {
    return heads.getOrDefault(line.width(), LabelPlaces.NONE);
  }

  private List<Integer> ofShape(Line line) {
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
    return found.isEmpty() ? head(line).places() : found;
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
        || heads.containsKey(line.width());
  }

  /** Whether the head stands over the columns where its numbers stand. */
  boolean isUnderHead(Line line) {
    return !head(line).isEmpty() && head(line).places().equals(ofShape(line));
  }

  /** Whether a place in the grid of a row is the last label's, which covers several. */
  boolean isUnderLast(Line line, int at) {
    return isUnderHead(line) && at < head(line).end();
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
