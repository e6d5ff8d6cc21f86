package gpr.table;

import java.util.List;

/**
 * One way to give the numbers of a line to the columns of a row.
 *
 * @param values what each column of the form's row has
 * @param cost what is assumed, the row's own sums among it
 */
record Placed(List<Value> values, Cost cost) {
  Placed {
    values = List.copyOf(values);
  }

  /** What it is where the row adds up in another way: a sum that is open is then no accident. */
  Placed besideSum() {
    boolean told = values.stream().noneMatch(value -> value.kind() == Value.Kind.OPEN);
    return told && cost.has(Reason.ROW_SUM_OPEN)
        ? new Placed(values, cost.and(Reason.ROW_SUM_OPEN, OPEN_IN_VAIN))
        : this;
  }

  private static final int OPEN_IN_VAIN = 4;
}
