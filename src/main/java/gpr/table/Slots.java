package gpr.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which column of the form each place of a text's rows is, and what it costs to think so.
 *
 * @param columnOf for each place from left to right the column; {@link #NONE} where it is none of
 *     the form's; the same for the places that one wide cell covers
 * @param cost what is assumed
 */
record Slots(int[] columnOf, Cost cost) {
  static final int NONE = -1;

  /** What it costs that nobody can tell the columns of a whole block. */
  private static final int UNKNOWN_AS_A_BLOCK = 9;

  /** The form's own columns in its order. */
  static Slots form(int columns) {
    int[] own = new int[columns];
    Arrays.setAll(own, i -> i);
    return new Slots(own, Cost.NONE);
  }

  /** Whether one of so many columns has no place. */
  boolean lacks(int columns) {
    return IntStream.range(0, columns).anyMatch(column -> !has(column));
  }

  /** As many places as the form has columns, and none is known to be any. */
  static Slots unknown(int columns) {
    int[] none = new int[columns];
    Arrays.fill(none, NONE);
    return new Slots(none, Cost.NONE.and(Reason.COLUMNS_UNKNOWN, UNKNOWN_AS_A_BLOCK));
  }

  boolean has(int column) {
    return placeOf(column) >= 0;
  }

  /** The first place of a column; negative where it has none. */
  int placeOf(int column) {
    for (int place = 0; place < columnOf.length; place++) {
      if (columnOf[place] == column) {
        return place;
      }
    }
    return NONE;
  }

  int count() {
    return columnOf.length;
  }

  Slots with(Cost more) {
    return new Slots(columnOf, cost.and(more));
  }

  /** The form's columns without one. */
  static Slots without(int column, int columns, Cost cost) {
    int[] others = new int[columns - 1];
    Arrays.setAll(others, i -> i < column ? i : i + 1);
    return new Slots(others, cost);
  }

  /** These columns without the one at a place. */
  Slots withoutPlace(int place, Cost more) {
    int[] others =
        IntStream.range(0, columnOf.length).filter(i -> i != place).map(i -> columnOf[i]).toArray();
    return new Slots(others, cost.and(more));
  }

  /** The form's columns in its order but for one, which stands at another place. */
  static Slots moved(int column, int place, int columns) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, columns).boxed().toList());
    order.remove(column);
    order.add(place, column);
    return new Slots(
        order.stream().mapToInt(Integer::intValue).toArray(), Cost.of(Reason.TOTAL_ELSEWHERE));
  }

  /** These columns with one more that is none of the form's. */
  Slots withOther(int at, Cost more) {
    int[] others = new int[columnOf.length + 1];
    Arrays.setAll(others, i -> i < at ? columnOf[i] : i == at ? NONE : columnOf[i - 1]);
    return new Slots(others, cost.and(more));
  }

  /** These places' values where the form has them, none in the columns that are not there. */
  List<Value> inForm(List<Value> values, int columns) {
    List<Value> own = new ArrayList<>(Collections.nCopies(columns, Value.blank(null)));
    for (int place = 0; place < columnOf.length; place++) {
      if (columnOf[place] != NONE) {
        own.set(columnOf[place], values.get(place));
      }
    }
    return own;
  }

  /** Whether the last column is none of the form's: 备注. */
  boolean endsInOther() {
    return columnOf[columnOf.length - 1] == NONE;
  }

  /** The columns of the form alone: of the office's own one every cell may be empty. */
  Slots ofForm() {
    return new Slots(Arrays.stream(columnOf).filter(column -> column != NONE).toArray(), cost);
  }

  boolean isForm() {
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] != i) {
        return false;
      }
    }
    return true;
  }
}
