package gpr.survey;

import gpr.form.FormCell;
import gpr.form.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds by trying every cell which change of one of them mends all sums of a table. Knows nothing
 * of how gpr looks for them, so that it can tell whether gpr is right. A cell without a number
 * counts as 0.
 */
final class SingleChanges {
  /** A cell and the number with which every sum of its table holds. */
  record Change(FormCell cell, BigDecimal value) {}

  private final List<Sum> sums;
  private final BigDecimal[] values;

  /**
   * @param sums the sums of one table
   * @param printed the numbers that are printed, by the index of their cell
   */
  SingleChanges(List<Sum> sums, BigDecimal[] printed) {
    this.sums = sums;
    this.values = new BigDecimal[printed.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = printed[i] == null ? BigDecimal.ZERO : printed[i];
    }
  }

  /** Whether some sum does not hold. */
  boolean anyFails() {
    return sums.stream().anyMatch(sum -> gap(sum).signum() != 0);
  }

  /** Whether every sum holds. */
  boolean holds() {
    return !anyFails();
  }

  /** Every change that would do. */
  List<Change> all() {
    Set<FormCell> cells = new LinkedHashSet<>();
    sums.forEach(sum -> cells.addAll(sum.cells()));
    List<Change> changes = new ArrayList<>();
    for (FormCell cell : cells) {
      for (BigDecimal value : worthTrying(cell)) {
        if (mends(cell, value)) {
          changes.add(new Change(cell, value));
        }
      }
    }
    return changes;
  }

  /** The values with which one of the cell's own sums would hold. */
  private Set<BigDecimal> worthTrying(FormCell cell) {
    Set<BigDecimal> worth = new LinkedHashSet<>();
    for (Sum sum : sums) {
      BigDecimal gap = gap(sum);
      if (sum.addends().contains(cell)) {
        worth.add(values[cell.index()].add(gap));
      } else if (sum.results().contains(cell)) {
        worth.add(values[cell.index()].subtract(gap));
      }
    }
    worth.removeIf(value -> value.signum() < 0 || value.compareTo(values[cell.index()]) == 0);
    return worth;
  }

  private boolean mends(FormCell cell, BigDecimal value) {
    BigDecimal printed = values[cell.index()];
    values[cell.index()] = value;
    boolean mends = !anyFails();
    values[cell.index()] = printed;
    return mends;
  }

  private BigDecimal gap(Sum sum) {
    return total(sum.results()).subtract(total(sum.addends()));
  }

  private BigDecimal total(List<FormCell> cells) {
    return cells.stream()
        .map(cell -> values[cell.index()])
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
