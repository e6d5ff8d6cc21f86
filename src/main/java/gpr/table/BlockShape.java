package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the rows of a block of a table are written, learnt once from those that have their own label:
 * where in the grid the numbers begin, where on the line their columns stand, whether blanks are
 * usual.
 */
final class BlockShape {
  /** From this share of rows with blanks on, in percent, blanks are the table's way to write 0. */
  private static final int BLANKS_ARE_USUAL = 15;

  /** One row with blanks of few is no habit. */
  private static final int LEAST_PARTIAL = 2;

  /** The row of groups, of more places than others have, is the only one of its table. */
  private static final int SINGLE_ROW = 10;

  /** From one row in so many on, rows that are too short show that empty ends are left out. */
  private static final int TRIMMED_OF_ALL = 4;

  private final int slots;
  private final boolean labelled;
  private final Widths widths;

  /** For each width of grid and place of the first value the places of the numbers. */
  private final Map<Long, List<Integer>> places = new HashMap<>();

  /** How many full rows show them, those left out that may have one number in two places. */
  private final Map<Long, Integer> shownBy = new HashMap<>();

  /** The places of the columns' labels by the width of the grid. */
  private final Map<Integer, List<Integer>> headPlaces = new HashMap<>();

  private final Map<Integer, ColumnRuler> rulers = new HashMap<>();
  private boolean blanksUsual;
  private boolean hasFullRow;

  /** How many cells most rows have behind their label; 0 where they differ. */
  private int usualSize;

  private boolean trims;
  private int gapsAtRowEnd = Integer.MAX_VALUE;

  private BlockShape(int slots, boolean labelled, Widths widths) {
    this.slots = slots;
    this.labelled = labelled;
    this.widths = widths;
  }

  /**
   * Learns the shape of a block.
   *
   * @param slots how many places its rows have
   * @param labelled whether the form prints a label before each
   * @param named the lines that are rows of the block by their labels
   * @param head the lines over them
   * @param widths how wide the grids of the table's lines are
   */
  static BlockShape learn(
      int slots,
      boolean labelled,
      List<Line> named,
      List<Line> head,
      LabelBook book,
      List<FormRows.CellSum> sums,
      Widths widths) {
    BlockShape shape = new BlockShape(slots, labelled, widths);
    Map<Long, Map<List<Integer>, Integer>> counts = new HashMap<>();
    int full = 0;
    int partial = 0;
    int shorter = 0;
    boolean mayHaveBlanks = false;
    for (Line line : named) {
      int filled = line.values().filled();
      if (filled == slots) {
        full++;
        shape.learnGaps(line);
        if (line.width() > 0 && !widths.isWide(line) && (slots > 1 || line.values().size() == 1)) {
          counts
              .computeIfAbsent(key(line), key -> new HashMap<>())
              .merge(filledPlaces(line), 1, Integer::sum);
          shape.shownBy.merge(key(line), hasRepeated(line) ? 0 : 1, Integer::sum);
        }
      } else if (filled < slots) {
        partial++;
        mayHaveBlanks |= line.values().size() > filled || filled != slots - 1;
      }
      if (line.shape() == Line.Shape.SPACED && filled <= slots) {
        shape.ruler(line.page()).learn(line.values().filledOnes());
      }
      shorter += line.shape() == Line.Shape.GRID && line.values().size() < slots ? 1 : 0;
    }
    boolean oneWidth =
        named.stream().filter(line -> line.width() > 0).mapToInt(Line::width).distinct().count()
            < 2;
    shape.learnPlaces(counts, !sums.isEmpty(), oneWidth);
    if (!sums.isEmpty()) {
      shape.learnBySums(named, sums);
    }
    shape.usualSize = usualSize(named);
    shape.trims = full > 0 && shorter > 1 && shorter * TRIMMED_OF_ALL > named.size();
    shape.hasFullRow = full > 0;
    boolean many = partial * 100 >= (full + partial) * BLANKS_ARE_USUAL && partial > LEAST_PARTIAL;
    boolean alone = named.size() <= LEAST_PARTIAL && full + partial > 0 && slots > SINGLE_ROW;
    shape.blanksUsual = mayHaveBlanks && (many || full == 0) && !alone;
    for (Line line : head) {
      if (sums.isEmpty()) {
        shape.learnBlockHead(line, book);
      } else {
        shape.learnHead(line, book);
      }
    }
    return shape;
  }

  private static int usualSize(List<Line> named) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Line line : named) {
      if (line.shape() == Line.Shape.GRID) {
        counts.merge(line.values().size(), 1, Integer::sum);
      }
    }
    for (Map.Entry<Integer, Integer> size : counts.entrySet()) {
      if (size.getValue() * 4 >= named.size() * 3 && size.getValue() > 1) {
        return size.getKey();
      }
    }
    return 0;
  }

  private void learnGaps(Line line) {
    if (line.shape() == Line.Shape.LOOSE) {
      Cells values = line.values();
      int gaps = 0;
      while (values.get(values.size() - 1 - gaps).kind() == CellKind.GAP) {
        gaps++;
      }
      gapsAtRowEnd = Math.min(gapsAtRowEnd, gaps);
    }
  }

  private static boolean hasRepeated(Line line) {
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
          if (best >= 0) {
            places.put(key, IntStream.range(best, best + slots).boxed().toList());
          }
        });
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
                  ? Value.number(cell, cell.value())
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

  /** 法律服务机构 and 社会公益组织 have six characters; longer labels span columns. */
  private static final int LONGEST_COLUMN_LABEL = 6;

  /** A block of few columns has its own places for them, if its head names each. */
  private void learnBlockHead(Line line, LabelBook book) {
    List<Cell> named = new ArrayList<>();
    for (Cell label : line.labels()) {
      boolean head = book.exact(book.normalise(label.text())).kind() == LabelBook.Kind.HEAD;
      if (head && !book.isSpan(label.text())) {
        named.add(label);
      }
    }
    if (line.shape() != Line.Shape.GRID && slots > 1 && named.size() == slots) {
      named.forEach(ruler(line.page())::learnHead);
    }
  }

  private void learnHead(Line line, LabelBook book) {
    if (line.shape() == Line.Shape.GRID || slots < 2) {
      return;
    }
    for (int i = 0; i < line.labels().size(); i++) {
      Cell label = line.labels().get(i);
      int length = book.normalise(label.text()).full().length();
      if (length <= LONGEST_COLUMN_LABEL && !book.isSpan(label.text())) {
        ruler(line.page()).learnHead(label);
      }
    }
  }

  private ColumnRuler ruler(int page) {
    return rulers.computeIfAbsent(page, key -> new ColumnRuler(slots));
  }

  private static long key(Line line) {
    return (long) line.width() << 32 | line.firstValue();
  }

  private static long longer(Line line) {
    return (long) (line.width() + 1) << 32 | line.firstValue();
  }

  /** The head stands over the columns: one row alone is no proof against the places it shows. */
  void learnHeadPlaces(int width, List<Integer> ofColumns) {
    places.keySet().removeIf(key -> key >> 32 == width && shownBy.getOrDefault(key, 0) < 2);
    headPlaces.put(width, ofColumns);
  }

  /**
   * The places of the numbers in the grid of that line, as rows of its shape show them, or else
   * rows of its width; empty where none does.
   */
  List<Integer> places(Line line) {
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
    return differ || found.isEmpty() ? headPlaces.getOrDefault(line.width(), List.of()) : found;
  }

  /**
   * The places in the grid of a row of which only the beginning is there: the text ends in it, or
   * its blank end is left out.
   */
  List<Integer> placesOfLonger(Line line) {
    List<Integer> own = places(line);
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

  private boolean hasWidth(int width) {
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

  /** Whether the row has a cell more than rows like it. */
  boolean isLong(Line line) {
    boolean longer = !widths.isUsual(line) && usualSize > 0 && line.values().size() > usualSize;
    boolean unlike =
        line.width() > 0
            && !places.isEmpty()
            && !isShown(line)
            && line.values().size() > slots
            && !hasWidth(line.width());
    return line.shape() == Line.Shape.GRID && (longer || unlike || widths.isWide(line));
  }

  /** Whether rows that begin like this one all have one more cell. */
  boolean isShort(Line line) {
    if (line.width() == 0 || trims) {
      return false;
    }
    return places.containsKey(longer(line))
        || widths.isNarrow(line)
        || !isShown(line) && line.values().size() == slots - 1 && hasFullRow;
  }

  /** Whether a label has its place before the numbers, so that one of them may stand for it. */
  boolean areLabelled() {
    return labelled;
  }

  /** Whether some row has a number in each place. */
  boolean hasFullRow() {
    return hasFullRow;
  }

  boolean areBlanksUsual() {
    return blanksUsual;
  }

  /** Whether cells at a row's end may be left out as they are empty. */
  boolean trims() {
    return trims;
  }

  /** How many empty lines end even rows that have a number in each column. */
  int gapsAtRowEnd() {
    return gapsAtRowEnd == Integer.MAX_VALUE ? 0 : gapsAtRowEnd;
  }

  /** The column of each of the numbers by their places on the line, if these leave no doubt. */
  Optional<Cell[]> byRuler(Line line, List<Cell> filled) {
    ColumnRuler ruler = rulers.get(line.page());
    return ruler == null || filled.isEmpty() ? Optional.empty() : ruler.place(filled);
  }

  /** Whether full rows or labels show where the columns stand, not numbers alone. */
  boolean isRulerSure(Line line) {
    ColumnRuler ruler = rulers.get(line.page());
    return ruler != null && ruler.isSure();
  }
}
