package gpr.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every step that a reading of a table may take from a line and a row on. */
final class Steps {
  /**
   * A row above the first that is left, or below the last, where the page with the head is gone.
   */
  private static final int LOST_AT_AN_END = 1;

  /** Numbers that go on with the row above are no row of their own. */
  private static final Cost REST_FOR_ROW =
      Cost.of(Reason.ROW_BROKEN).and(Reason.COLUMNS_UNKNOWN, 4);

  private final TableText text;
  private final List<Line> lines;
  private final boolean mayBeOff;
  private final boolean headless;
  private final SpreadSteps spread;
  private final ExchangedSteps exchanged;
  private final PieceSteps pieces;
  private final GridPieceSteps gridPieces;

  /** What it costs to pass over each line. */
  private final List<Cost> skipped = new ArrayList<>();

  /** The ways to place each line in a row of each block. */
  private final Map<Long, Ways> ways = new HashMap<>();

  /**
   * The ways to place a line.
   *
   * @param placed the ways, the cheapest first
   * @param contested for each of them the columns that a cheaper one fills otherwise
   */
  private record Ways(List<Placed> placed, List<List<Boolean>> contested) {}

  /**
   * @param headless whether no head stands above the first line
   */
  Steps(TableText text, boolean headless) {
    this.text = text;
    this.lines = text.lines();
    this.headless = headless;
    this.mayBeOff = mayBeOff();
    this.spread = new SpreadSteps(text);
    this.exchanged = new ExchangedSteps(text);
    this.pieces = new PieceSteps(text);
    this.gridPieces = new GridPieceSteps(text);
    SkipCosts skips = new SkipCosts(lines, text.haveSums());
    for (int line = 0; line < lines.size(); line++) {
      skipped.add(skips.of(line));
    }
  }

  int lines() {
    return lines.size();
  }

  int rows() {
    return text.rows();
  }

  /** Labels stand a line off where some line of the grid lacks its label, and some its numbers. */
  private boolean mayBeOff() {
    if (areBelow()) {
      return true;
    }
    boolean unnamed = false;
    boolean empty = false;
    for (Line line : lines) {
      boolean grid = line.shape() == Line.Shape.GRID;
      unnamed |= grid && line.hasNumbers() && !line.isNamed();
      empty |= grid && !line.hasNumbers() && line.isNamed();
    }
    return unnamed && empty;
  }

  /** Cells one by one may have each label below its numbers: first numbers, a label in the end. */
  private boolean areBelow() {
    if (lines.isEmpty()) {
      return false;
    }
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    boolean loose = first.shape() == Line.Shape.LOOSE && last.shape() == Line.Shape.LOOSE;
    return loose && !first.match().isRow() && last.isNamed() && !last.hasNumbers();
  }

  /** How many of the offsets are looked at. */
  int offsets() {
    return mayBeOff ? Step.OFFSETS.length : 1;
  }

  /** What it costs before that line that a row of the form is not in the text. */
  int lostPoints(int line) {
    boolean atAnEnd = headless && (line == 0 || line == lines.size());
    return atAnEnd ? LOST_AT_AN_END : Reason.ROW_LOST.points();
  }

  /** What it costs to pass over a line. */
  int skipPoints(int line) {
    return skipped.get(line).points();
  }

  /** What the labels cost at least to take that line for that row. */
  int leastLabel(int line, int row) {
    if (!mayBeOff) {
      return text.labelCost(line, row).points();
    }
    int least = Integer.MAX_VALUE;
    for (Cost label : labelCosts(line, row)) {
      least = Math.min(least, label.points());
    }
    return least;
  }

  /** The steps from a line and a row, both counted from 0. */
  List<Step> from(int line, int row) {
    List<Step> steps = new ArrayList<>();
    if (row < rows()) {
      steps.add(Step.lost(lostPoints(line)));
    }
    if (line < lines.size()) {
      steps.add(Step.skip(skipped.get(line)));
    }
    if (row < rows() && line < lines.size()) {
      addTakes(line, row, steps);
      spread.addBroken(line, row, steps);
      spread.addJoined(line, row, steps);
      pieces.add(line, row, steps);
      gridPieces.add(line, row, steps);
      exchanged.add(line, row, this, steps);
    }
    return steps;
  }

  // ---- a line is a row
  // -----------------------------------------------------------------------------

  private void addTakes(int line, int row, List<Step> steps) {
    List<Cost> labelCosts = labelCosts(line, row);
    Line own = lines.get(line);
    if (!own.hasNumbers() && !own.isBlank()) {
      if (labelCosts.get(0).points() <= Reason.LABEL_MISREAD.points()) {
        steps.add(takeBlank(own, row, labelCosts));
      }
      return;
    }
    if (text.isBetween(line, row)) {
      int columns = text.form().columns(text.first() + row);
      Placed open = new Placed(Collections.nCopies(columns, Value.OPEN), Cost.NONE);
      steps.add(Step.take(1, 1, List.of(open), Cost.NONE, labelCosts, List.of(List.of())));
      return;
    }
    Ways all = allWays(line, row);
    boolean unnamed = labelCosts.get(0).has(Reason.LABEL_LOST) && pieces.isUnderRow(line);
    Cost rest = unnamed || isRest(line, row) ? REST_FOR_ROW : Cost.NONE;
    for (int i = 0; i < all.placed().size(); i++) {
      Placed placed = all.placed().get(i);
      steps.add(
          Step.take(
              1,
              1,
              List.of(placed),
              placed.cost().and(labelBeside(placed.cost(), labelCosts.get(0))).and(rest),
              labelCosts,
              List.of(all.contested().get(i))));
    }
  }

  /**
   * Whether numbers one below the other stand under a row's, or follow a label whose line has some,
   * but not as many as columns: they rather go on with it, whole or in pieces (pdftotext -raw).
   */
  private boolean isRest(int line, int row) {
    Line own = lines.get(line);
    if (line == 0 || own.shape() != Line.Shape.LOOSE || !own.labels().isEmpty()) {
      return false;
    }
    Line above = lines.get(line - 1);
    return Rests.isUnder(above, own) && above.match().isRow()
        || above.shape() == Line.Shape.SPACED
            && above.match().isRow()
            && above.hasNumbers()
            && above.values().filled() < text.placer(row).columns()
            && own.number() == above.lastNumber() + 1;
  }

  /** A number can stand for a label only where there is none, on the lines around neither. */
  private static Cost labelBeside(Cost placed, Cost label) {
    boolean number = (placed.reasons() & 1L << Reason.LABEL_IS_NUMBER.ordinal()) != 0;
    boolean lost = (label.reasons() & 1L << Reason.LABEL_LOST.ordinal()) != 0;
    return number && !lost
        ? Cost.NONE.and(Reason.LABEL_IS_NUMBER, Reason.ROW_ADDED.points())
        : Cost.NONE;
  }

  /** A label with nothing to its right: every cell of the row is blank. */
  private Step takeBlank(Line line, int row, List<Cost> labelCosts) {
    Value blank = Value.blank(Proposals.blankBeside(line.labels().last()));
    List<Value> blanks = Collections.nCopies(text.form().columns(text.first() + row), blank);
    return Step.take(
        1,
        1,
        List.of(new Placed(blanks, Cost.NONE)),
        Cost.of(Reason.ROW_WITHOUT_NUMBERS),
        labelCosts,
        List.of(List.of()));
  }

  private List<Cost> labelCosts(int line, int row) {
    Cost own = text.labelCost(line, row);
    if (!mayBeOff) {
      return List.of(own);
    }
    List<Cost> costs = new ArrayList<>();
    for (int offset : Step.OFFSETS) {
      int labelled = line + offset;
      boolean there = labelled >= 0 && labelled < lines.size();
      costs.add(
          offset == 0
              ? own
              : there
                  ? text.labels().costBy(text.placeOf().get(labelled), text.first() + row)
                  : Cost.of(Reason.LABEL_LOST));
    }
    return costs;
  }

  /** The ways to place the numbers of a line in a row, the cheapest first. */
  List<Placed> ways(int line, int row) {
    return allWays(line, row).placed();
  }

  private Ways allWays(int line, int row) {
    int block = text.block(row);
    return ways.computeIfAbsent((long) block << 32 | line, key -> newWays(line, row));
  }

  private Ways newWays(int line, int row) {
    List<Placed> placed = text.placer(row).place(lines.get(line));
    List<List<Boolean>> contested = new ArrayList<>(placed.size());
    for (int i = 0; i < placed.size(); i++) {
      contested.add(contested(placed, i));
    }
    return new Ways(placed, contested);
  }

  /** Which columns a cheaper way fills otherwise. */
  private static List<Boolean> contested(List<Placed> ways, int at) {
    if (ways.get(at).cost().points() == ways.get(0).cost().points()) {
      return List.of();
    }
    List<Boolean> contested = new ArrayList<>();
    List<Value> own = ways.get(at).values();
    for (int column = 0; column < own.size(); column++) {
      boolean other = false;
      for (int i = 0; i < at && !other; i++) {
        other =
            ways.get(i).cost().points() < ways.get(at).cost().points()
                && !ways.get(i).values().get(column).says(own.get(column));
      }
      contested.add(other);
    }
    return contested;
  }

  /** Rows in another order. */
  ExchangedSteps exchanged() {
    return exchanged;
  }

  /** On how many lines a row may stand whose first is that one, as numbers go on in others. */
  int mostPieces(int line) {
    return Math.max(pieces.most(line), gridPieces.most(line));
  }

  /** Rows on several lines, and lines of several rows. */
  SpreadSteps spread() {
    return spread;
  }
}
