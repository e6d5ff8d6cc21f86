package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of rows of which a number goes on in the lines below or above: narrow columns break it,
 * {@code 705 3 0 0 5 0 71} over a {@code 3} (pdftotext -layout and -raw, pdfplumber).
 */
final class PieceSteps {
  private final TableText text;
  private final List<Line> lines;
  private final JoinedRows rows;

  /** How many columns rows have. */
  private final Set<Integer> columns = new HashSet<>();

  /** The lines that stand under the numbers of a row above them. */
  private final Set<Integer> parted = new HashSet<>();

  PieceSteps(TableText text) {
    this.text = text;
    this.lines = text.lines();
    this.rows = new JoinedRows(text);
    for (int row = 0; row < text.rows(); row++) {
      columns.add(text.placer(row).columns());
    }
    for (int line = 0; line < lines.size(); line++) {
      for (int rest = parted(line); rest > 0; rest--) {
        parted.add(line + rest);
      }
    }
  }

  /** Whether a line may be the rests of a row's numbers that it stands under. */
  boolean isUnderRow(int line) {
    return parted.contains(line);
  }

  /** A page may end within the number; then only the sum tells it from the page's own. */
  void add(int line, int row, List<Step> steps) {
    if (line + 1 < lines.size()) {
      addBelow(line, row, steps);
      addAbove(line + 1, line, row, steps);
    }
  }

  /** On how many lines the row of a line may stand, its rests below or above it among them. */
  int most(int line) {
    if (line + 1 == lines.size()) {
      return 1;
    }
    Line next = lines.get(line + 1);
    boolean two = Rests.isBehindGrid(lines.get(line), next) || Rests.isPiece(next, lines.get(line));
    boolean full = columns.contains(lines.get(line).values().filled());
    return Math.max(two ? 2 : 1, rests(line, full) + 1);
  }

  // ---- where the rests stand -------------------------------------------------------------------

  /** The rests stand below the row, one line after the other. */
  private void addBelow(int whole, int row, List<Step> steps) {
    Line own = lines.get(whole);
    if (Rests.isBehindGrid(own, lines.get(whole + 1))) {
      addLast(whole, row, steps);
    }
    for (Rests.Places places : Rests.Places.values()) {
      addUnder(whole, row, places, steps);
    }
    if (isFull(whole, row) && rests(whole, true) > 0) {
      addAnywhere(whole, row, steps);
      if (!Rests.areApart(own)) {
        steps.add(unreadable(whole, row));
      }
    }
  }

  /** Nothing says whose the rests are. */
  private Step unreadable(int whole, int row) {
    int columns = text.form().columns(text.first() + row);
    List<Value> open = Collections.nCopies(columns, Value.OPEN);
    Cost cost = Cost.of(Reason.PIECES_UNREADABLE);
    Cost sum = hasSum(row) ? cost.and(Reason.ROW_SUM_OPEN) : cost;
    return Step.take(
        rests(whole, true) + 1,
        1,
        List.of(new Placed(open, sum)),
        sum,
        List.of(text.labelCost(whole, row)),
        List.of(List.of()));
  }

  /** Each rest stands under the number that it goes on with. */
  private void addUnder(int whole, int row, Rests.Places places, List<Step> steps) {
    Line own = lines.get(whole);
    Cells numbers = own.values().filledOnes();
    List<Cell> joined = new ArrayList<>(numbers);
    int most = rests(whole, isFull(whole, row));
    for (int rests = 1; rests <= most && !joined.isEmpty(); rests++) {
      Line line = lines.get(whole + rests);
      boolean samePage = Rests.areOnOnePage(own, line);
      joined = samePage ? joinedUnder(joined, numbers, line, places) : List.of();
      if (!joined.isEmpty()) {
        addJoined(whole, rests + 1, row, joined, steps);
      }
    }
  }

  /** The rests are of some of the numbers, wherever on their lines they stand. */
  private void addAnywhere(int whole, int row, List<Step> steps) {
    Cells numbers = lines.get(whole).values().filledOnes();
    for (int column = 0; column < numbers.size(); column++) {
      List<Cell> joined = new ArrayList<>(numbers);
      boolean goesOn = true;
      for (int rests = 1; rests <= rests(whole, true) && goesOn; rests++) {
        goesOn = joinAll(joined, column, lines.get(whole + rests));
        if (goesOn) {
          add(whole, rests + 1, row, joined, isTold(whole, row), steps);
        }
      }
    }
    int most = rests(whole, true);
    List<Line> below = lines.subList(whole + 1, whole + 1 + most);
    for (SpreadRests.Way way : SpreadRests.of(numbers, below)) {
      add(whole, way.lines() + 1, row, way.numbers(), true, steps);
    }
  }

  /** Puts each rest of a line, one below the other, to one number. */
  private static boolean joinAll(List<Cell> joined, int column, Line line) {
    boolean joins = true;
    int above = 0;
    for (Cell rest : line.values().filledOnes()) {
      joins = joins && rest.line() > above && join(joined, column, rest, false);
      above = rest.line();
    }
    return joins;
  }

  /** Whether a sum tells whose the rests are, or their places, which words one space apart lack. */
  private boolean isTold(int whole, int row) {
    return hasSum(row) || Rests.areApart(lines.get(whole));
  }

  private void addAbove(int whole, int piece, int row, List<Step> steps) {
    Line own = lines.get(whole);
    Cells numbers = own.values().filledOnes();
    Cells rests = lines.get(piece).values().filledOnes();
    if (numbers.size() != text.placer(row).columns() || !Rests.isPiece(own, lines.get(piece))) {
      return;
    }
    List<Cell> over = new ArrayList<>(numbers);
    boolean joins = Rests.areOnOnePage(own, lines.get(piece));
    for (Cell rest : rests) {
      int column = Rests.Places.TERMINAL.under(numbers, rest);
      joins = joins && column >= 0 && join(over, column, rest, true);
    }
    if (joins) {
      add(whole, 2, row, over, false, steps);
    }
    for (int column = 0; column < numbers.size() && rests.size() == 1; column++) {
      List<Cell> joined = new ArrayList<>(numbers);
      if (join(joined, column, rests.get(0), true)) {
        add(whole, 2, row, joined, true, steps);
      }
    }
  }

  /** Of a row of a grid the last cell alone can go on in lines without tabs or pipes. */
  private void addLast(int whole, int row, List<Step> steps) {
    List<Cell> joined = new ArrayList<>(lines.get(whole).values());
    if (!joinAll(joined, joined.size() - 1, lines.get(whole + 1))) {
      return;
    }
    List<Cell> filled = Cells.of(joined).filledOnes();
    if (filled.size() == text.placer(row).columns()) {
      boolean assessable = filled.stream().allMatch(cell -> cell.kind() != CellKind.PARTS);
      add(whole, 2, row, filled, hasSum(row) && assessable, steps);
      return;
    }
    for (Placed placed : text.placer(row).place(lines.get(whole).with(Cells.of(joined)))) {
      steps.add(step(whole, 2, row, placed));
    }
  }

  private boolean hasSum(int row) {
    return !text.form().sumsWithin(text.first() + row).isEmpty();
  }

  /** How many lines below a row may be rests of its numbers. */
  private int rests(int whole, boolean full) {
    Line own = lines.get(whole);
    int parted = parted(whole);
    int rests = 0;
    while (rests < Rests.MOST && whole + rests + 1 < lines.size()) {
      Line next = lines.get(whole + rests + 1);
      boolean within = rests < parted && Rests.isPiece(own, next);
      if (!within && !isRest(own, full, next)) {
        return rests;
      }
      rests++;
    }
    return rests;
  }

  private int parted(int whole) {
    return Rests.areApart(lines.get(whole)) ? Rests.parted(text, whole) : 0;
  }

  /** A line as long as one that has no label, or not all of its numbers, is rather another row. */
  private static boolean isRest(Line own, boolean full, Line next) {
    boolean shorter = next.values().filled() < own.values().filled();
    return (shorter || full && !own.labels().isEmpty()) && Rests.isPiece(own, next);
  }

  /**
   * A row with so many lines; what it leaves of its rests is nothing's, but for a page's number.
   */
  private Step step(int whole, int count, int row, Placed placed) {
    boolean left = rests(whole, isFull(whole, row)) >= count;
    boolean page = hasSum(row) && Rests.areLastOfPage(lines, whole + count);
    Cost cost = left && !page ? Cost.of(Reason.ROW_ADDED) : Cost.NONE;
    return rows.step(whole, count, row, new Placed(placed.values(), placed.cost().and(cost)));
  }

  private boolean isFull(int whole, int row) {
    return lines.get(whole).values().filled() == text.placer(row).columns();
  }

  // ---- what they make of the row ---------------------------------------------------------------

  private static List<Cell> joinedUnder(
      List<Cell> before, Cells numbers, Line rests, Rests.Places places) {
    List<Cell> joined = new ArrayList<>(before);
    int last = -1;
    int above = 0;
    for (Cell rest : rests.values().filledOnes()) {
      int column = places.under(numbers, rest);
      boolean beside = rest.line() == above && column <= last;
      if (column < 0 || beside || !join(joined, column, rest, false)) {
        return List.of();
      }
      last = column;
      above = rest.line();
    }
    return joined;
  }

  private static boolean join(List<Cell> numbers, int column, Cell rest, boolean above) {
    if (!Pieces.areDigits(rest)) {
      return false;
    }
    Cell own = numbers.get(column);
    Cell more = rest.kind() == CellKind.PARTS ? Digits.withoutGaps(Pieces.joined(rest)) : rest;
    Cell left = above ? more : own;
    Cell right = above ? own : more;
    if (!Digits.canJoin(left, right)) {
      return false;
    }
    numbers.set(column, Digits.withoutGaps(Digits.join(left, right)).within(own.from(), own.to()));
    return true;
  }

  /** The joined numbers of a row, where blanks may have left nothing. */
  private void addJoined(int whole, int count, int row, List<Cell> joined, List<Step> steps) {
    if (joined.size() == text.placer(row).columns()) {
      add(whole, count, row, joined, false, steps);
      return;
    }
    Line line = lines.get(whole).with(Cells.of(joined));
    for (Placed placed : text.placer(row).place(line)) {
      steps.add(step(whole, count, row, placed));
    }
  }

  /**
   * @param onlyIfItAddsUp whether the numbers are proposed only where the row adds up with them
   */
  private void add(
      int whole, int count, int row, List<Cell> joined, boolean onlyIfItAddsUp, List<Step> steps) {
    List<Placed> placed = text.placer(row).placeJoined(joined);
    if (!placed.isEmpty() && (!onlyIfItAddsUp || rows.addsUp(placed.get(0), row))) {
      steps.add(step(whole, count, row, placed.get(0)));
    }
  }
}
