package gpr.table;

import java.util.Collections;
import java.util.List;

/**
 * The lines of a table's text, and what is known of them before any of them is taken for a row.
 *
 * @param form the form's rows
 * @param lines the lines that have numbers or name a row
 * @param placeOf where each of them stands among all lines, as the labels know them
 * @param labels what it costs to take a line for a row by its words
 * @param placers what places the numbers of a line in each row, the same for rows of one block
 * @param first the table's first row in the form
 * @param end the row after its last
 */
record TableText(
    FormRows form,
    List<Line> lines,
    List<Integer> placeOf,
    LabelCosts labels,
    List<Placer> placers,
    int first,
    int end) {
  /** How many rows the table has. */
  int rows() {
    return end - first;
  }

  /** The block of a row, counted from the table's first. */
  int block(int row) {
    return form.row(first + row).block();
  }

  /** Whether the numbers of some row have a sum. */
  boolean haveSums() {
    return form.haveSums(first, end);
  }

  /** What places the numbers of a line in that row. */
  Placer placer(int row) {
    return placers.get(row);
  }

  /** Whether that row has groups of columns side by side. */
  boolean hasGroups(int row) {
    return first + row == form.rowOfGroups();
  }

  /**
   * Whether the words of a line are that row's and another's, so that its numbers may be either's.
   */
  boolean isBetween(int line, int row) {
    return labels.isBetween(placeOf.get(line), first + row);
  }

  /** How many lines of words, which name no row, stand between a line and the one before it. */
  int wordsBefore(int line) {
    return placeOf.get(line) - placeOf.get(line - 1) - 1;
  }

  /** What the words cost to take a line for that row. */
  Cost labelCost(int line, int row) {
    return labels.cost(placeOf.get(line), first + row);
  }

  /** That row with all of its columns open: it cannot be told whose its numbers are. */
  Placed columnsUnknown(int row) {
    List<Value> open = Collections.nCopies(form.columns(first + row), Value.OPEN);
    return new Placed(open, Cost.of(Reason.COLUMNS_UNKNOWN));
  }
}
