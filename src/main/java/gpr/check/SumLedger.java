package gpr.check;

import gpr.check.SumResults.State;
import gpr.form.FormCell;
import java.util.Collection;
import java.util.List;

/**
 * The sums of one table while other numbers are tried in it. Blanks count as 0, as in {@link
 * SumResults}; a sum that is not assessed there takes no part. Used by one thread.
 */
final class SumLedger {
  /**
   * A cell with another number.
   *
   * @param cell the cell's index
   * @param from what is printed
   * @param to what is tried, never the same
   */
  record Change(int cell, long from, long to) {
    long by() {
      return to - from;
    }
  }

  private final FormIndex index;
  private final FormIndex.Table table;
  private final long[] values;
  private final boolean[] isBlank;

  /** For each sum its right side less its left. */
  private final long[] gaps;

  private final boolean[] isAssessed;
  private final boolean isExact;
  private int failing;

  SumLedger(Subject subject, FormIndex.Table table) {
    this.index = subject.index();
    this.table = table;
    this.values = new long[index.form().cells().size()];
    this.isBlank = new boolean[values.length];
    boolean exact = true;
    for (FormCell cell : table.form().cells()) {
      long count = subject.count(cell.index());
      exact &= count != Subject.NOT_SMALL;
      isBlank[cell.index()] = count == Subject.NO_NUMBER;
      values[cell.index()] = count == Subject.NO_NUMBER ? 0 : count;
    }
    this.isExact = exact;
    this.gaps = new long[index.sumCount()];
    this.isAssessed = new boolean[gaps.length];
    for (int sum = 0; sum < gaps.length && exact; sum++) {
      isAssessed[sum] =
          index.sum(sum).table().equals(table.form().name())
              && subject.sums().state(sum) != State.NOT_ASSESSED;
      gaps[sum] = isAssessed[sum] ? subject.sums().gap(sum).longValueExact() : 0;
      failing += gaps[sum] == 0 ? 0 : 1;
    }
  }

  FormIndex index() {
    return index;
  }

  FormIndex.Table table() {
    return table;
  }

  /** Whether every number of the table is a whole one that is not too long to be added up. */
  boolean isExact() {
    return isExact;
  }

  /** Whether the cell is printed without a number. */
  boolean isBlank(int cell) {
    return isBlank[cell];
  }

  long value(int cell) {
    return values[cell];
  }

  long gap(int sum) {
    return gaps[sum];
  }

  /** A sum that fails; -1 if none does. */
  int firstFailing() {
    for (int sum = 0; sum < gaps.length && failing > 0; sum++) {
      if (gaps[sum] != 0) {
        return sum;
      }
    }
    return -1;
  }

  boolean allHold() {
    return failing == 0;
  }

  /** Writes another number. */
  void set(int cell, long value) {
    long by = value - values[cell];
    values[cell] = value;
    for (int sum : index.sumsOf(cell)) {
      if (isAssessed[sum]) {
        failing -= gaps[sum] == 0 ? 0 : 1;
        gaps[sum] += index.isResult(sum, cell) ? by : -by;
        failing += gaps[sum] == 0 ? 0 : 1;
      }
    }
  }

  /** Whether with these changes, and only with whole numbers of things, every sum would hold. */
  boolean isMendedBy(Collection<Change> changes) {
    boolean isPossible = !changes.isEmpty();
    for (Change change : changes) {
      isPossible &= change.to() >= 0;
    }
    if (!isPossible) {
      return false;
    }
    changes.forEach(change -> set(change.cell(), change.to()));
    boolean isMended = allHold();
    changes.forEach(change -> set(change.cell(), change.from()));
    return isMended;
  }

  /**
   * Whether as many sums as can say so say that each cell is wrong: all its sums, or two that cross
   * in it. With less, two errors elsewhere could look the same.
   */
  boolean areBorneOut(List<Change> changes) {
    for (Change change : changes) {
      int[] sums = index.sumsOf(change.cell());
      int assessed = 0;
      for (int sum : sums) {
        assessed += isAssessed[sum] ? 1 : 0;
      }
      if (assessed < Math.min(2, sums.length)) {
        return false;
      }
    }
    return true;
  }

  FormCell cell(int cell) {
    return index.form().cells().get(cell);
  }
}
