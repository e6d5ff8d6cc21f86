package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of rows of which a number goes on in the line above or below: narrow columns break it,
 * {@code 705 3 0 0 5 0 71} over a {@code 3} (pdftotext -layout and -raw, pdfplumber).
 */
final class PieceSteps {
  /** What it costs to join the pieces with which a row adds up, and without which it does not. */
  private static final int ADDS_UP = 4;

  private final TableText text;
  private final List<Line> lines;

  PieceSteps(TableText text) {
    this.text = text;
    this.lines = text.lines();
  }

  /** A page may end within the number; then only the sum tells it from the page's own. */
  void add(int line, int row, List<Step> steps) {
    if (line + 1 < lines.size()) {
      add(line, line + 1, row, steps);
      add(line + 1, line, row, steps);
    }
  }

  /**
   * @param whole the line with the row's numbers
   * @param piece the one above or below it
   */
  private void add(int whole, int piece, int row, List<Step> steps) {
    Line own = lines.get(whole);
    Cells numbers = own.values().filledOnes();
    boolean above = piece < whole;
    if (numbers.size() != text.placer(row).columns()) {
      return;
    }
    if (!above && isBehindGrid(own, lines.get(piece))) {
      addLast(whole, row, lines.get(piece).values().filledOnes().get(0), steps);
    }
    if (!isPiece(own, lines.get(piece))) {
      return;
    }
    Cells rests = lines.get(piece).values().filledOnes();
    boolean isUnder = areOnOnePage(own, lines.get(piece));
    List<Cell> under = isUnder ? joinedUnder(numbers, rests, above) : List.of();
    if (!under.isEmpty()) {
      add(whole, row, under, false, steps);
    }
    for (int column = 0; column < numbers.size() && rests.size() == 1; column++) {
      List<Cell> joined = new ArrayList<>(numbers);
      if (join(joined, column, rests.get(0), above)) {
        add(whole, row, joined, true, steps);
      }
    }
  }

  /** Of a row of a grid the last cell alone can go on in a line without tabs or pipes. */
  private void addLast(int whole, int row, Cell rest, List<Step> steps) {
    List<Cell> joined = new ArrayList<>(lines.get(whole).values().filledOnes());
    if (join(joined, joined.size() - 1, rest, false)) {
      boolean onlyIfItAddsUp = !text.form().sumsWithin(text.first() + row).isEmpty();
      add(whole, row, joined, onlyIfItAddsUp, steps);
    }
  }

  private static boolean isBehindGrid(Line row, Line line) {
    return row.shape() == Line.Shape.GRID
        && line.shape() == Line.Shape.LOOSE
        && line.labels().isEmpty()
        && line.values().filled() == 1
        && isShort(line.values().filledOnes().get(0));
  }

  /** The numbers with each piece at that over which it stands; empty where one is beside them. */
  private static List<Cell> joinedUnder(Cells numbers, Cells rests, boolean above) {
    List<Cell> joined = new ArrayList<>(numbers);
    int last = -1;
    for (Cell rest : rests) {
      int column = columnUnder(numbers, rest);
      if (column <= last || !join(joined, column, rest, above)) {
        return List.of();
      }
      last = column;
    }
    return joined;
  }

  private static boolean join(List<Cell> numbers, int column, Cell rest, boolean above) {
    Cell left = above ? rest : numbers.get(column);
    Cell right = above ? numbers.get(column) : rest;
    if (!Digits.canJoin(left, right)) {
      return false;
    }
    numbers.set(column, Digits.join(left, right));
    return true;
  }

  /**
   * @param onlyIfItAddsUp whether the numbers are proposed only where the row adds up with them
   */
  private void add(
      int whole, int row, List<Cell> joined, boolean onlyIfItAddsUp, List<Step> steps) {
    List<Placed> placed = text.placer(row).placeJoined(joined);
    if (placed.isEmpty()) {
      return;
    }
    List<FormRows.CellSum> sums = text.form().sumsWithin(text.first() + row);
    boolean addsUp = RowSum.holdsVisibly(sums, placed.get(0).values());
    if (!addsUp && onlyIfItAddsUp) {
      return;
    }
    Cost cost =
        addsUp
            ? Cost.NONE.and(Reason.DIGITS_JOINED, ADDS_UP)
            : Cost.of(Reason.DIGITS_JOINED).and(Reason.ROW_BROKEN);
    List<Cost> label = List.of(text.labelCost(whole, row));
    Cost all = placed.get(0).cost().and(cost);
    steps.add(Step.take(2, 1, List.of(placed.get(0)), all, label, List.of(List.of())));
  }

  /** Whether a line has nothing but short numbers, or the end of a group's label before them. */
  private static boolean isPiece(Line row, Line line) {
    Cells filled = line.values().filledOnes();
    return !filled.isEmpty()
        && filled.stream().allMatch(PieceSteps::isShort)
        && line.width() == 0
        && row.width() == 0
        && row.shape() == Line.Shape.SPACED
        && !line.match().isRow();
  }

  private static boolean isShort(Cell cell) {
    return cell.kind() == CellKind.NUMBER && cell.text().length() <= LONGEST_PIECE;
  }

  /** A column so narrow breaks a number of five digits once. */
  private static final int LONGEST_PIECE = 4;

  /** Whether the first number of a line may be a piece of one that it stands under or over. */
  static boolean isUnder(Line row, Line line) {
    return areOnOnePage(row, line)
        && isPiece(row, line)
        && columnUnder(row.values().filledOnes(), line.values().filledOnes().get(0)) >= 0;
  }

  /** Whether the number of a line may be the rest of the last one of a grid's row above it. */
  static boolean mayEnd(Line row, Line line) {
    return areOnOnePage(row, line)
        && line.number() == row.lastNumber() + 1
        && isBehindGrid(row, line)
        && Proposals.canJoin(row.values().last(), line.values().filledOnes().get(0));
  }

  /** What stands on another page is set in other columns. */
  private static boolean areOnOnePage(Line row, Line line) {
    return row.page() == line.page();
  }

  /** Which of the numbers a piece stands under or over; negative where it stands beside them. */
  private static int columnUnder(Cells numbers, Cell piece) {
    int under = -1;
    for (int i = 0; i < numbers.size(); i++) {
      Cell number = numbers.get(i);
      boolean over = piece.from() < number.to() && number.from() < piece.to();
      under = over ? i : under;
    }
    return under;
  }
}
