package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of rows of a grid of which numbers go on in the row below: each in its own column where
 * a program prints a cell's lines as rows (tabulate), {@code | 行政处罚 | 6 |} over {@code | | 5754 |};
 * or the last one alone, and behind it the rest of the row, where the line was broken within a
 * number: {@code 11 | 2 | 2} over {@code 0 | 5 | 38 |}.
 */
final class GridPieceSteps {
  private final TableText text;
  private final List<Line> lines;
  private final JoinedRows rows;

  GridPieceSteps(TableText text) {
    this.text = text;
    this.lines = text.lines();
    this.rows = new JoinedRows(text);
  }

  /** On how many lines the row of a line may stand, the one below it among them. */
  int most(int line) {
    return joined(line).isEmpty() && !isFolded(line) ? 1 : 2;
  }

  void add(int line, int row, List<Step> steps) {
    List<Cell> joined = joined(line);
    if (!joined.isEmpty()) {
      Line whole = lines.get(line).with(Cells.of(joined));
      for (Placed placed : text.placer(row).place(whole)) {
        steps.add(rows.step(line, 2, row, placed));
      }
    }
    if (isFolded(line) && !addFolded(line, row, steps)) {
      addUnreadable(line, row, steps);
    }
  }

  /** Adds the row that a line end has broken within a number; whether a sum shows that it has. */
  private boolean addFolded(int line, int row, List<Step> steps) {
    List<Cell> folded = folded(line);
    Placer placer = text.placer(row);
    if (folded.size() != placer.columns() || placer.columns() == 1) {
      return false;
    }
    boolean told = false;
    for (Placed placed : placer.placeJoined(folded)) {
      boolean addsUp = rows.addsUp(placed, row);
      steps.add(rows.step(line, 2, row, addsUp ? placed : text.columnsUnknown(row)));
      told |= addsUp;
    }
    return told;
  }

  /** What it costs that a row is broken within a number: as much as that it is not. */
  private static final int CELL_FOR_EACH = 4;

  /**
   * A row with fewer cells than columns, and below it without a label what may go on with its last
   * number and behind it: where no sum tells, it may be broken before that number as well.
   */
  private void addUnreadable(int line, int row, List<Step> steps) {
    Cells begun = lines.get(line).values();
    Line below = lines.get(line + 1);
    int first = below.grid().placeOf(below.values().filledOnes().get(0));
    int last = below.grid().placeOf(below.values().filledOnes().last());
    int columns = text.placer(row).columns();
    boolean fits = begun.size() < columns && begun.size() + last - first <= columns;
    if (!fits || !begun.last().isFilled() || !lines.get(line).match().isRow()) {
      return;
    }
    int most = begun.size() + below.width() - first;
    boolean each = most == columns || most == columns + 1;
    int points = each ? CELL_FOR_EACH : Reason.PIECES_UNREADABLE.points();
    Cost unreadable = Cost.NONE.and(Reason.PIECES_UNREADABLE, points);
    boolean hasSum = !text.form().sumsWithin(text.first() + row).isEmpty();
    Cost cost = hasSum ? unreadable.and(Reason.ROW_SUM_OPEN) : unreadable;
    List<Value> open = text.columnsUnknown(row).values();
    List<Cost> label = List.of(text.labelCost(line, row));
    steps.add(Step.take(2, 1, List.of(new Placed(open, cost)), cost, label, List.of(List.of())));
  }

  /** Whether a line end may have broken a row within one of its numbers. */
  private boolean isFolded(int line) {
    return !folded(line).isEmpty();
  }

  /** The numbers of a row that a line end has broken within one of them; none where it has not. */
  private List<Cell> folded(int line) {
    if (line + 1 == lines.size()) {
      return List.of();
    }
    Line row = lines.get(line);
    Line next = lines.get(line + 1);
    Cells begun = row.values().filledOnes();
    Cells rests = next.values().filledOnes();
    boolean below =
        next.labels().isEmpty()
            && row.width() > 0
            && next.width() > 0
            && !begun.isEmpty()
            && !rests.isEmpty()
            && next.page() == row.page()
            && next.number() == row.lastNumber() + 1;
    if (!below || !Digits.canJoin(begun.last(), rests.get(0))) {
      return List.of();
    }
    List<Cell> folded = new ArrayList<>(begun.subList(0, begun.size() - 1));
    folded.add(Digits.join(begun.last(), rests.get(0)));
    folded.addAll(rests.subList(1, rests.size()));
    return folded;
  }

  /** The values of a row with what stands below each put to it; none where it does not go on. */
  private List<Cell> joined(int line) {
    if (line + 1 == lines.size() || !mayGoOn(lines.get(line), lines.get(line + 1))) {
      return List.of();
    }
    Line row = lines.get(line);
    List<Cell> joined = new ArrayList<>(row.values());
    Cells rests = lines.get(line + 1).grid();
    for (int i = 0; i < rests.size(); i++) {
      int value = i - row.firstValue();
      if (rests.get(i).isFilled()) {
        if (value < 0 || !Digits.canJoin(joined.get(value), rests.get(i))) {
          return List.of();
        }
        joined.set(value, Digits.join(joined.get(value), rests.get(i)));
      }
    }
    return joined;
  }

  /** Whether a row without a label has no more numbers than the one above it in the same grid. */
  private static boolean mayGoOn(Line row, Line below) {
    int rests = below.values().filled();
    int numbers = row.values().filled();
    return row.width() > 0
        && row.width() == below.width()
        && below.labels().isEmpty()
        && rests > 0
        && (rests < numbers || numbers == 1 && rests == 1)
        && below.page() == row.page();
  }
}
