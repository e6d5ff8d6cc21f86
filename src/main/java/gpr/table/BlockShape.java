package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private final GridPlaces places;
  private final WideLabels wideLabels;

  private final Map<Integer, ColumnRuler> rulers = new HashMap<>();
  private final Set<Integer> blankSlots = new HashSet<>();
  private boolean blanksUsual;
  private boolean hasFullRow;
  private boolean keepsBlanks;
  private boolean endsInTotal;

  /** How many cells most rows have behind their label; 0 where they differ. */
  private int usualSize;

  private boolean trims;
  private int gapsAtRowEnd = Integer.MAX_VALUE;

  private BlockShape(
      int slots, boolean labelled, Widths widths, GridPlaces places, WideLabels wideLabels) {
    this.places = places;
    this.wideLabels = wideLabels;
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
    GridPlaces places = GridPlaces.learn(slots, named, sums, widths);
    WideLabels wide = WideLabels.learn(slots, named, widths.usual(), places);
    BlockShape shape = new BlockShape(slots, labelled, widths, places, wide);
    int full = 0;
    int partial = 0;
    int shorter = 0;
    boolean mayHaveBlanks = false;
    for (Line line : named) {
      int filled = line.values().filled();
      if (filled == slots) {
        full++;
        shape.learnGaps(line);
      } else if (filled < slots) {
        partial++;
        mayHaveBlanks |= line.values().size() > filled || filled != slots - 1;
      }
      if (line.shape() == Line.Shape.SPACED && filled <= slots) {
        shape.ruler(line.page()).learn(line.values().filledOnes());
      }
      shape.keepsBlanks |= line.values().size() > filled;
      shorter += line.shape() == Line.Shape.GRID && line.values().size() < slots ? 1 : 0;
    }
    shape.usualSize = usualSize(named);
    boolean byRows = shorter > 1 && shorter * TRIMMED_OF_ALL > named.size();
    // Tika begins each row of a page's table with a tab: no cell that is left out elsewhere.
    boolean indented = named.stream().allMatch(TrimmedHead::beginsBlank);
    boolean byHead =
        head.stream().anyMatch(line -> TrimmedHead.is(line, widths, book, indented ? 1 : 0));
    shape.trims = full > 0 && (byRows || byHead);
    shape.hasFullRow = full > 0;
    shape.endsInTotal = !sums.isEmpty();
    boolean many = partial * 100 >= (full + partial) * BLANKS_ARE_USUAL && partial > LEAST_PARTIAL;
    boolean alone = named.size() <= LEAST_PARTIAL && full + partial > 0 && slots > SINGLE_ROW;
    shape.blanksUsual = mayHaveBlanks && (many || full == 0) && !alone;
    for (Line line : head) {
      if (line.shape() != Line.Shape.GRID && slots > 1) {
        shape.ruler(line.page()).learnHead(line.labels(), book, !sums.isEmpty());
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

  /**
   * The head names the form's columns: one that is blank in every row of the grid is blank, and its
   * sums say nothing of the others' numbers.
   */
  void learnBlankColumns(List<Line> named) {
    for (int slot = 0; slot < slots && named.size() >= LEAST_BLANK_ROWS; slot++) {
      int at = slot;
      if (named.stream().allMatch(line -> isBlankAt(line, at))) {
        blankSlots.add(slot);
      }
    }
  }

  private boolean isBlankAt(Line line, int slot) {
    List<Integer> shown = places.of(line);
    if (!shown.isEmpty()) {
      return line.grid().get(shown.get(slot)).kind() == CellKind.BLANK;
    }
    return line.shape() == Line.Shape.GRID
        && line.values().size() == slots
        && line.values().get(slot).kind() == CellKind.BLANK;
  }

  /** In fewer rows a blank column may be an accident. */
  private static final int LEAST_BLANK_ROWS = 3;

  /** Whether the column at that place is there and blank in every row. */
  boolean isBlankThroughout(int slot) {
    return blankSlots.contains(slot);
  }

  private ColumnRuler ruler(int page) {
    return rulers.computeIfAbsent(page, key -> new ColumnRuler(slots));
  }

  /** Whether the row has a cell more than rows like it. */
  boolean isLong(Line line) {
    // Blanks before a number for each place are of a wider label: turndown.
    int size = line.values().filled() == slots ? slots : line.values().size();
    boolean longer = !widths.isUsual(line) && usualSize > 0 && size > usualSize;
    boolean unlike =
        line.width() > 0
            && !places.isEmpty()
            && !places.isShown(line)
            && line.values().size() > slots
            && !places.hasWidth(line.width());
    return line.shape() == Line.Shape.GRID && (longer || unlike || widths.isWide(line));
  }

  /** Whether rows that begin like this one all have one more cell. */
  boolean isShort(Line line) {
    if (line.width() == 0 || trims) {
      return false;
    }
    return places.isShownLonger(line)
        || widths.isNarrow(line)
        || !places.isShown(line) && line.values().size() == slots - 1 && hasFullRow;
  }

  /** The labels that cover several columns of the grid. */
  WideLabels wideLabels() {
    return wideLabels;
  }

  /** Whether a label has its place before the numbers, so that one of them may stand for it. */
  boolean areLabelled() {
    return labelled;
  }

  /** Whether some row has a number in each place. */
  boolean hasFullRow() {
    return hasFullRow;
  }

  /** Whether some row has a cell that is blank. */
  boolean keepsBlanks() {
    return keepsBlanks;
  }

  /** Whether the last number of each row is the sum of others. */
  boolean endsInTotal() {
    return endsInTotal;
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

  /** How well the numbers of a line stand in the places that the ruler gives them. */
  ColumnRuler.Fit fit(Line line, Cell[] placed, List<Cell> filled) {
    return ruler(line.page()).fit(placed, filled);
  }

  /** Whether full rows or labels show where the columns stand, not numbers alone. */
  boolean isRulerSure(Line line) {
    ColumnRuler ruler = rulers.get(line.page());
    return ruler != null && ruler.isSure();
  }

  /** Where in the grid the numbers stand. */
  GridPlaces places() {
    return places;
  }
}
