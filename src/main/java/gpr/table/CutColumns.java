package gpr.table;

import gpr.layout.Cells;
import java.util.List;

/** Whether the rows bear out a head that names fewer columns than the form, or others. */
final class CutColumns {
  private final FormRows form;

  CutColumns(FormRows form) {
    this.form = form;
  }

  /**
   * Whether most rows have a number for each of these places, or a cell, and hardly one fails to
   * add up so.
   *
   * @param some whether some row must, other than of zeros; else so where the form has as many
   */
  boolean addUp(Slots slots, int row, List<Line> numbers, boolean some) {
    int places = slots.count();
    int holding = 0;
    int failing = 0;
    int wide = 0;
    for (Line line : numbers) {
      Cells filled = line.values().filledOnes();
      wide += line.values().size() == places ? 1 : 0;
      if (filled.size() == places && ColumnCounts.sum(filled) > 0) {
        List<Value> values = slots.inForm(ColumnCounts.plainValues(line), form.columns(row));
        List<FormRows.CellSum> sums = form.sumsWithin(row);
        holding += RowSum.count(sums, values, RowSum.Verdict.HOLDS);
        failing += RowSum.count(sums, values, RowSum.Verdict.FAILS);
      }
    }
    boolean asWide =
        ColumnCounts.haveMostly(numbers, places)
            || wide * 10 >= numbers.size() * ColumnCounts.OF_TEN_LINES;
    boolean shown = holding > 0 || !some && places != form.columns(row);
    return asWide && shown && holding >= ColumnCounts.OTHERS_OF_ONE * failing;
  }
}
