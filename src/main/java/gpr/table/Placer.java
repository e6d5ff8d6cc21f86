package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes every way in which some printing could have put the numbers of a row where a line has
 * them, each with its price. It only adds: which of them holds is settled by the search.
 */
final class Placer {
  /** So many ways are kept for a line and a block, the cheapest. */
  static final int MOST_WAYS = 16;

  /**
   * The one row in which three groups of five stand side by side has more places to lose one in.
   */
  static final int MOST_WAYS_OF_GROUPS = 24;

  /**
   * In how many pieces' ways a row is tried: four each, and a row of fifteen broken numbers has a
   * thousand million of them (pandoc -t rst with narrow columns).
   */
  static final int MOST_IN_PIECES = 4;

  private final FormCell[] cells;
  private final List<FormRows.CellSum> sums;

  /** The sums of which the text lacks an addend: the others must not exceed the total. */
  private final List<FormRows.CellSum> bounds;

  /** Whether the text has the column of the row's total, if it has one. */
  private final boolean hasTotal;

  private final Slots slots;
  private final List<String> units;
  private final BlockShape shape;
  private final int cutLine;

  /**
   * @param row a row of the block in the form
   * @param slots which column each place is
   * @param units the units of money that the head names, for each column
   * @param shape how the block's rows are written
   * @param cutLine the line that the text breaks off in; 0 where it does not
   */
  Placer(FormRows form, int row, Slots slots, List<String> units, BlockShape shape, int cutLine) {
    this.cells = form.row(row).cells().toArray(new FormCell[0]);
    this.slots = slots;
    this.sums = sumsOf(form.sumsWithin(row), slots, shape);
    this.bounds =
        form.sumsWithin(row).stream()
            .filter(sum -> !sums.contains(sum) && slots.has(sum.total()))
            .filter(sum -> !isBlank(slots, sum.total(), shape))
            .toList();
    this.hasTotal =
        form.sumsWithin(row).size() != 1
            || slots.has(form.sumsWithin(row).get(0).total())
            || slots.cost().has(Reason.COLUMN_LACKING);
    this.units = units;
    this.shape = shape;
    this.cutLine = cutLine;
  }

  /** The sums whose columns the text has: those of a column that is gone say nothing of a row. */
  private static List<FormRows.CellSum> sumsOf(
      List<FormRows.CellSum> sums, Slots slots, BlockShape shape) {
    List<FormRows.CellSum> told = new ArrayList<>();
    for (FormRows.CellSum sum : sums) {
      boolean all = slots.has(sum.total()) && !isBlank(slots, sum.total(), shape);
      for (int addend : sum.addends()) {
        all &= slots.has(addend);
      }
      if (all) {
        told.add(sum);
      }
    }
    return told;
  }

  private static boolean isBlank(Slots slots, int column, BlockShape shape) {
    for (int slot = 0; slot < slots.count(); slot++) {
      if (slots.columnOf()[slot] == column && !shape.isBlankThroughout(slot)) {
        return false;
      }
    }
    return true;
  }

  /** The ways to place the numbers of a line, the cheapest first; empty where it has too few. */
  List<Placed> place(Line line) {
    Proposals proposals = new Proposals(slots.count());
    switch (line.shape()) {
      case GRID -> new GridProposer(line, shape, proposals, isCutRow(line)).propose();
      case SPACED -> new LineProposer(line, shape, proposals).propose();
      case LOOSE -> new LooseProposer(line, shape, proposals).propose();
    }
    if (line.shape() == Line.Shape.SPACED && sums.size() == 1 && endsInTotal(sums.get(0))) {
      GluedTotal.part(line.values().filledOnes(), proposals);
    }
    if (line.hasNumbers()) {
      proposals.addUnknown();
    }
    return priced(line, proposals);
  }

  private boolean endsInTotal(FormRows.CellSum sum) {
    boolean all = sum.addends().length == slots.count() - 1;
    return all && slots.columnOf()[slots.count() - 1] == sum.total();
  }

  /** The numbers of several rows that stand on one line: those of each, or nothing. */
  List<Placed> placeJoined(List<Cell> filled) {
    List<Placed> rows = new ArrayList<>();
    for (int from = 0; from < filled.size(); from += slots.count()) {
      Proposals proposals = new Proposals(slots.count());
      proposals.add(filled.subList(from, from + slots.count()), Cost.NONE);
      rows.addAll(priced(null, proposals));
    }
    return rows;
  }

  int columns() {
    return slots.count();
  }

  private List<Placed> priced(@Nullable Line line, Proposals proposals) {
    List<Placed> placed = new ArrayList<>();
    if (line == null || line.shape() == Line.Shape.GRID) {
      NumbersTogether.part(proposals);
    }
    for (Proposals.Proposal proposal : proposals.all()) {
      addWays(line, proposal, placed);
    }
    if (placed.stream()
        .filter(way -> way.cost().has(Reason.DIGITS_JOINED))
        .anyMatch(way -> RowSum.holdsVisibly(sums, way.values()))) {
      placed.replaceAll(Placed::besideSum);
    }
    placed.sort(Comparator.comparingInt(each -> each.cost().points()));
    int most = sums.size() > 1 ? MOST_WAYS_OF_GROUPS : MOST_WAYS;
    if (placed.size() <= most) {
      return placed;
    }
    List<Placed> kept = new ArrayList<>(placed.subList(0, most - 1));
    kept.add(common(placed.subList(most - 1, placed.size())));
    return kept;
  }

  /** What the ways that are too many to be kept have in common, at the price of the cheapest. */
  private static Placed common(List<Placed> ways) {
    List<Value> values = new ArrayList<>(ways.get(0).values());
    for (Placed way : ways) {
      for (int i = 0; i < values.size(); i++) {
        if (!values.get(i).says(way.values().get(i))) {
          values.set(i, Value.OPEN);
        }
      }
    }
    return new Placed(values, ways.get(0).cost());
  }

  /** A proposal in each of the ways in which its cells can be read. */
  private void addWays(@Nullable Line line, Proposals.Proposal proposal, List<Placed> placed) {
    List<Value> values = new ArrayList<>(Collections.nCopies(cells.length, Value.OPEN));
    int inPieces = 0;
    for (Cell cell : proposal.cells()) {
      inPieces += cell != null && Pieces.areSeveral(cell) ? 1 : 0;
    }
    boolean each = inPieces <= MOST_IN_PIECES;
    addWays(line, proposal, each, 0, values, proposal.cost(), placed);
    if (!each) {
      List<Placed> joined = new ArrayList<>();
      addWays(line, proposal.joined(), false, 0, values, proposal.joined().cost(), joined);
      joined.stream().filter(way -> RowSum.holdsVisibly(sums, way.values())).forEach(placed::add);
    }
  }

  private void addWays(
      @Nullable Line line,
      Proposals.Proposal proposal,
      boolean eachPiece,
      int from,
      List<Value> values,
      Cost cost,
      List<Placed> placed) {
    Cost sum = cost;
    for (int slot = from; slot < slots.count(); slot++) {
      int column = slots.columnOf()[slot];
      Cell cell = proposal.cells()[slot];
      if (column < 0 || cell == null) {
        continue;
      }
      Value before = values.get(column);
      boolean again = before.cell() != null && slot > 0 && slots.columnOf()[slot - 1] == column;
      if (again && (!cell.isFilled() || before.there().text().equals(cell.text()))) {
        continue;
      }
      if (again && before.isFilled()) {
        return;
      }
      List<Pieces.Way> ways = ways(line, column, cell, eachPiece);
      if (ways.size() == 1) {
        values.set(column, ways.get(0).value());
        boolean moreWords = sum.has(Reason.WORDS) && ways.get(0).cost().has(Reason.WORDS);
        sum = moreWords ? sum : sum.and(ways.get(0).cost());
        continue;
      }
      for (Pieces.Way way : ways) {
        List<Value> own = new ArrayList<>(values);
        own.set(column, way.value());
        Cost more = sum.and(isInPieces(sum) ? again(way.cost()) : way.cost());
        addWays(line, proposal, eachPiece, slot + 1, own, more, placed);
      }
      return;
    }
    boolean unexpected = !hasTotal && RowSum.endsInSum(proposal.cells());
    Cost rowSum = unexpected ? Cost.of(Reason.SUM_UNEXPECTED) : RowSum.cost(sums, values);
    Cost bound = RowSum.failing(bounds, values) > 0 ? Cost.of(Reason.ROW_SUM_FAILS) : Cost.NONE;
    boolean fails = rowSum.has(Reason.ROW_SUM_FAILS);
    if (fails && sums.size() > 1 && sum.has(Reason.BLANKS_TRIMMED)) {
      sum = sum.and(Reason.BLANKS_TRIMMED, LEFT_OUT_IN_VAIN);
    }
    boolean inVain = proposal.guessed() && fails;
    sum = inVain ? sum.and(Reason.NUMBER_ADDED, LEFT_OUT_IN_VAIN) : sum;
    boolean zeros = !sums.isEmpty() && values.stream().allMatch(Value::isZero);
    if (sum.has(Reason.ONE_OF_PIECES) && zeros) {
      sum = sum.and(Reason.ONE_OF_PIECES, AMONG_ZEROS);
    }
    // What the columns of all rows cost is paid once; it is said of each.
    placed.add(new Placed(values, sum.and(rowSum).and(bound).because(slots.cost())));
  }

  /** A row of zeros adds up whatever was left out of it: 0 of 1⏎0 is no better than 10. */
  private static final int AMONG_ZEROS = 4;

  /** What was left out, a number or the ends, is not shown where the sum of the others fails. */
  private static final int LEFT_OUT_IN_VAIN = 6;

  private static boolean isInPieces(Cost cost) {
    return cost.has(Reason.DIGITS_JOINED)
        || cost.has(Reason.ONE_OF_PIECES)
        || cost.has(Reason.PIECES_UNREADABLE);
  }

  /** Where one cell of a row is broken, others are: what all of their ways cost is paid once. */
  private static Cost again(Cost way) {
    boolean inPieces = isInPieces(way);
    return inPieces ? new Cost(Math.max(0, way.points() - PAID_ONCE), way.reasons()) : way;
  }

  private static final int PAID_ONCE = 4;

  private List<Pieces.Way> ways(@Nullable Line line, int column, Cell cell, boolean eachPiece) {
    if (Pieces.isInPieces(cell) || Pieces.hasStrokes(cell)) {
      return eachPiece ? Pieces.of(cell) : List.of(Pieces.words(cell));
    }
    Value value = Value.of(cells[column], cell, units.get(column));
    if (line != null && isCutOff(line, cell)) {
      return List.of(new Pieces.Way(Value.OPEN, Cost.of(Reason.CUT)));
    }
    if (line != null && isCut(line, cell) && value.isNumber() && value.count() != 0) {
      return List.of(
          new Pieces.Way(value, Cost.of(Reason.CUT)),
          new Pieces.Way(Value.OPEN, Cost.of(Reason.CUT).and(Reason.CUT)));
    }
    if (value.kind() == Value.Kind.WORDS) {
      return Pieces.isLetterForZero(cell)
          ? List.of(
              new Pieces.Way(
                  Value.number(cell, java.math.BigDecimal.ZERO), Cost.of(Reason.LETTER_FOR_ZERO)))
          : List.of(new Pieces.Way(value, Cost.of(Reason.WORDS)));
    }
    return List.of(new Pieces.Way(value, Pieces.beginning(cells[column].kind(), cell, value)));
  }

  private boolean isCutRow(Line line) {
    return cutLine > 0 && line.lastNumber() == cutLine;
  }

  /** Whether the text breaks off before what would stand in that cell. */
  private boolean isCutOff(Line line, Cell cell) {
    boolean blank = !cell.isFilled() && !cell.isLabel();
    boolean last = line.values().last() == cell || line.values().placeOf(cell) < 0;
    return isCutRow(line) && blank && last;
  }

  /** Whether the text breaks off in or behind that number. */
  private boolean isCut(Line line, Cell cell) {
    return cutLine > 0
        && cell.line() == cutLine
        && cell.kind() == CellKind.NUMBER
        && line.values().last() == cell;
  }
}
