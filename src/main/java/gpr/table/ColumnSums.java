package gpr.table;

import gpr.form.FormCell;
import gpr.form.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sums over the rows of a table, kept as running differences while rows are read one after the
 * other. Immutable.
 */
final class ColumnSums {
  /** What sums that fail cost at most: an office's wrong total fails several at once. */
  private static final int MOST_FOR_FAILING = 10;

  private static final int FOR_EACH_FURTHER = 2;

  /** What sums that cannot be worked out cost at most: one lost row opens all. */
  private static final int MOST_FOR_OPEN = 3;

  private final int count;
  private final List<List<Part>> partsOfRow = new ArrayList<>();

  /** For each row the sums that cannot be worked out without it, as bits. */
  private final List<Long> openedBy = new ArrayList<>();

  /** That the cell of a row is part of a sum. */
  private record Part(int column, int sum, int sign) {
    long bit() {
      return 1L << sum;
    }
  }

  private ColumnSums(int count) {
    this.count = count;
  }

  /** The sums over the rows from {@code first} up to {@code end} of the form. */
  static ColumnSums of(FormRows form, int first, int end) {
    List<Sum> sums = new ArrayList<>();
    for (int row = first; row < end; row++) {
      for (Sum sum : form.sumsAcross(row)) {
        if (!sums.contains(sum)) {
          sums.add(sum);
        }
      }
    }
    ColumnSums result = new ColumnSums(sums.size());
    for (int row = first; row < end; row++) {
      List<Part> parts = new ArrayList<>();
      for (Sum sum : form.sumsAcross(row)) {
        int index = sums.indexOf(sum);
        addParts(form, row, sum.addends(), index, 1, parts);
        addParts(form, row, sum.results(), index, -1, parts);
      }
      result.partsOfRow.add(parts.stream().distinct().toList());
      result.openedBy.add(parts.stream().mapToLong(Part::bit).reduce(0, (a, b) -> a | b));
    }
    return result;
  }

  private static void addParts(
      FormRows form, int row, List<FormCell> cells, int sum, int sign, List<Part> parts) {
    for (FormCell cell : cells) {
      if (form.rowOf(cell) == row) {
        parts.add(new Part(form.columnOf(cell), sum, sign));
      }
    }
  }

  /** The running differences, one for each sum, and which of them cannot be worked out. */
  static final class State {
    private final long[] differences;
    private final long open;
    private final int hash;

    private State(long[] differences, long open) {
      this.differences = differences;
      this.open = open;
      this.hash = Arrays.hashCode(differences) * 31 + Long.hashCode(open);
    }

    @Override
    public boolean equals(Object object) {
      return this == object
          || object instanceof State other
              && hash == other.hash
              && open == other.open
              && Arrays.equals(differences, other.differences);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  State start() {
    return new State(new long[count], 0);
  }

  /** The state after a step from that row on, counted from the table's first. */
  State after(State before, Step step, int row) {
    if (isEmpty()) {
      return before;
    }
    if (!step.takes()) {
      return step.rows() == 0 ? before : afterLost(before, row);
    }
    State state = before;
    for (int i = 0; i < step.placed().size(); i++) {
      state = after(state, row + i, step.placed().get(i).values());
    }
    return state;
  }

  /** The state after a row has these values; the same where they are zeros. */
  private State after(State before, int row, List<Value> values) {
    long[] differences = before.differences;
    long open = before.open;
    List<Part> parts = partsOfRow.get(row);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      long value = values.get(part.column()).count();
      if (value == 0 || (open & part.bit()) != 0) {
        continue;
      }
      differences = differences == before.differences ? differences.clone() : differences;
      boolean told = value != Value.NO_COUNT;
      differences[part.sum()] = told ? differences[part.sum()] + part.sign() * value : 0;
      open |= told ? 0 : part.bit();
    }
    return differences == before.differences ? before : new State(differences, open);
  }

  /** The state after a row is not in the text. */
  private State afterLost(State before, int row) {
    long parts = openedBy.get(row);
    if ((before.open & parts) == parts) {
      return before;
    }
    long[] differences = before.differences.clone();
    for (Part part : partsOfRow.get(row)) {
      differences[part.sum()] = 0;
    }
    return new State(differences, before.open | parts);
  }

  /** What the sums cost when all rows are read. */
  int cost(State state) {
    int failing = 0;
    for (int i = 0; i < count; i++) {
      failing += (state.open & 1L << i) == 0 && state.differences[i] != 0 ? 1 : 0;
    }
    int fails =
        failing == 0 ? 0 : Reason.COLUMN_SUM_FAILS.points() + (failing - 1) * FOR_EACH_FURTHER;
    return Math.min(MOST_FOR_FAILING, fails) + least(state);
  }

  /** What the sums cost at least, whatever rows follow: a sum that is open stays so. */
  int least(State state) {
    return Math.min(MOST_FOR_OPEN, Long.bitCount(state.open) * Reason.COLUMN_SUM_OPEN.points());
  }

  private boolean isEmpty() {
    return count == 0;
  }
}
