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
}
