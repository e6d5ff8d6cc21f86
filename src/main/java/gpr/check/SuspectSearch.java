package gpr.check;

import gpr.Message;
import gpr.check.SumResults.State;
import gpr.check.Suspect.Kind;
import gpr.form.FormCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the smallest change that mends all failing sums of a table and breaks no other: one cell,
 * else two. The search is exact: every change of that size is tried that can mend the first failing
 * sum, so that a cell is only ever named where no other change would do as well.
 *
 * <p>A sum has at most 23 cells, so at most 23 changes of one cell and 23 * 23 of two are tried.
 */
final class SuspectSearch {
  /** Two wrong cells: beyond that so many changes would do that naming one would be a guess. */
  private static final int MOST_CELLS = 2;

  /**
   * A cell and by how much it would have to change.
   *
   * @param cell the cell's index
   * @param by the difference, never 0
   */
  private record Change(int cell, BigDecimal by) {}

  private final Subject subject;
  private final FormIndex index;

  /** For each sum of the table its right side less its left; null where it is not assessed. */
  private final BigDecimal[] gaps;

  private final List<Change> changes = new ArrayList<>();
  private final List<List<Change>> found = new ArrayList<>();

  SuspectSearch(Subject subject, String table) {
    this.subject = subject;
    this.index = subject.index();
    this.gaps = new BigDecimal[index.sumCount()];
    for (int sum = 0; sum < gaps.length; sum++) {
      boolean counts =
          index.sum(sum).table().equals(table) && subject.sums().state(sum) != State.NOT_ASSESSED;
      gaps[sum] = counts ? subject.sums().gap(sum) : null;
    }
  }

  /** What would mend the table; null if nothing so small does. */
  Suspect suspect() {
    for (int size = 1; size <= MOST_CELLS && found.isEmpty(); size++) {
      search(size);
    }
    if (found.isEmpty()) {
      return null;
    }
    return found.get(0).size() == 1 ? oneCell() : twoCells();
  }

  private void search(int moreCells) {
    int failing = firstFailing();
    if (failing < 0) {
      found.add(List.copyOf(changes));
      return;
    }
    if (moreCells == 0) {
      return;
    }
    for (int cell : index.cells(failing)) {
      BigDecimal gap = gaps[failing];
      BigDecimal by = index.isResult(failing, cell) ? gap.negate() : gap;
      boolean isPossible = subject.number(cell).add(by).signum() >= 0;
      if (isPossible && !isChanged(cell)) {
        change(cell, by);
        changes.add(new Change(cell, by));
        search(moreCells - 1);
        changes.remove(changes.size() - 1);
        change(cell, by.negate());
      }
    }
  }

  private int firstFailing() {
    for (int sum = 0; sum < gaps.length; sum++) {
      if (gaps[sum] != null && gaps[sum].signum() != 0) {
        return sum;
      }
    }
    return -1;
  }

  private boolean isChanged(int cell) {
    return !changes.isEmpty() && changes.get(0).cell() == cell;
  }

  private void change(int cell, BigDecimal by) {
    for (int sum : index.sumsOf(cell)) {
      if (gaps[sum] != null) {
        gaps[sum] = index.isResult(sum, cell) ? gaps[sum].add(by) : gaps[sum].subtract(by);
      }
    }
  }

  private FormCell cell(Change change) {
    return index.form().cells().get(change.cell());
  }

  private SuspectCell suggestion(Change change) {
    BigDecimal suggested = subject.number(change.cell()).add(change.by());
    return new SuspectCell(subject.cell(change.cell()), suggested);
  }

  private Suspect oneCell() {
    Change first = found.get(0).get(0);
    if (found.size() > 1) {
      return new Suspect(Kind.CELL, List.of(), oneOfSeveral(first));
    }
    SuspectCell suggestion = suggestion(first);
    BigDecimal value = suggestion.printed().value();
    if (!isBorneOut(first)) {
      return new Suspect(Kind.CELL, List.of(), oneCell("suspect.unsure", first, suggestion));
    }
    String key = value == null ? "suspect.blank" : "suspect.value";
    return new Suspect(Kind.CELL, List.of(suggestion), oneCell(key, first, suggestion));
  }

  private Message oneCell(String key, Change first, SuspectCell suggestion) {
    BigDecimal value = suggestion.printed().value();
    return Message.of(
        key,
        Labels.brief(cell(first).rowLabel()),
        cell(first).columnLabel(),
        suggestion.suggested().toPlainString(),
        value == null ? "-" : value.toPlainString());
  }

  /**
   * Whether as many sums as can say so say that the cell is wrong: all its sums, or two that cross
   * in it. With less, two errors elsewhere could look the same.
   */
  private boolean isBorneOut(Change change) {
    int[] sums = index.sumsOf(change.cell());
    int assessed = 0;
    for (int sum : sums) {
      assessed += gaps[sum] == null ? 0 : 1;
    }
    return assessed == sums.length || assessed >= 2;
  }

  /** Each of these cells would do; they all stand in one failing sum. */
  private Message oneOfSeveral(Change first) {
    int sum = index.sumsOf(first.cell())[0];
    for (int candidate : index.sumsOf(first.cell())) {
      if (containsAll(candidate)) {
        sum = candidate;
      }
    }
    List<String> labels = new ArrayList<>();
    for (List<Change> solution : found) {
      labels.add(index.labelIn(sum, cell(solution.get(0))));
    }
    return Message.of(
        "suspect.oneOfCells",
        index.label(sum),
        found.size(),
        first.by().abs().toPlainString(),
        Labels.list(labels));
  }

  private boolean containsAll(int sum) {
    for (List<Change> solution : found) {
      boolean isIn = false;
      for (int cell : index.cells(sum)) {
        isIn |= cell == solution.get(0).cell();
      }
      if (!isIn) {
        return false;
      }
    }
    return true;
  }

  private Suspect twoCells() {
    List<String> rows = new ArrayList<>();
    for (List<Change> solution : found) {
      if (!isMove(solution) || !isLike(found.get(0), solution)) {
        return null;
      }
      rows.add(Labels.brief(cell(solution.get(0)).rowLabel()));
    }
    Change from = taker(found.get(0), -1);
    Change to = taker(found.get(0), 1);
    String number = to.by().toPlainString();
    String fromLabel = cell(from).columnLabel();
    String toLabel = cell(to).columnLabel();
    if (found.size() > 1 || !isBorneOut(from) || !isBorneOut(to)) {
      return new Suspect(
          Kind.MOVE,
          List.of(),
          Message.of(
              "suspect.oneOfMoves", number, fromLabel, toLabel, rows.size(), Labels.list(rows)));
    }
    return new Suspect(
        Kind.MOVE,
        List.of(suggestion(from), suggestion(to)),
        Message.of("suspect.move", rows.get(0), number, fromLabel, toLabel));
  }

  /** Whether two applicants of one row change by the same number, one up and one down. */
  private boolean isMove(List<Change> solution) {
    FormCell first = cell(solution.get(0));
    FormCell second = cell(solution.get(1));
    return first.row().equals(second.row())
        && solution.get(0).by().negate().compareTo(solution.get(1).by()) == 0
        && !isRowTotal(solution.get(0).cell())
        && !isRowTotal(solution.get(1).cell());
  }

  private boolean isRowTotal(int cell) {
    for (int sum : index.sumsOf(cell)) {
      if (index.isOverColumns(sum) && index.isResult(sum, cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both moves are from and to the same columns. */
  private boolean isLike(List<Change> one, List<Change> other) {
    return cell(taker(one, -1)).column().equals(cell(taker(other, -1)).column())
        && cell(taker(one, 1)).column().equals(cell(taker(other, 1)).column());
  }

  /** The one of two changes that goes down (-1) or up (1). */
  private static Change taker(List<Change> move, int sign) {
    return move.get(0).by().signum() == sign ? move.get(0) : move.get(1);
  }
}
