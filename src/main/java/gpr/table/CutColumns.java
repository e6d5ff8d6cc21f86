package gpr.table;

import gpr.layout.Cells;
import java.util.ArrayList;
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
    int holding = count(RowSum.Verdict.HOLDS, slots, row, numbers);
    int failing = count(RowSum.Verdict.FAILS, slots, row, numbers);
    long wide = numbers.stream().filter(line -> line.values().size() == places).count();
    boolean asWide =
        ColumnCounts.haveMostly(numbers, places)
            || wide * 10 >= numbers.size() * (long) ColumnCounts.OF_TEN_LINES;
    boolean shown = holding > 0 || !some && places != form.columns(row);
    return asWide && shown && holding >= ColumnCounts.OTHERS_OF_ONE * failing;
  }

  /** How many sums of full rows but zeros are judged so, read in these places. */
  int count(RowSum.Verdict verdict, Slots slots, int row, List<Line> numbers) {
    int such = 0;
    for (Line line : numbers) {
      Cells filled = line.values().filledOnes();
      if (filled.size() == slots.count() && ColumnCounts.sum(filled) > 0) {
        List<Value> values = slots.inForm(ColumnCounts.plainValues(line), form.columns(row));
        such += RowSum.count(form.sumsWithin(row), values, verdict);
      }
    }
    return such;
  }

  /**
   * Whether the rows speak against it that a column is gone: of the one row of groups a sum fails
   * that is left whole; or it is the total, and in nearly each row the last number is no less than
   * all others, which the total alone is.
   */
  boolean speakAgainst(int lost, int row, List<Line> lines) {
    List<FormRows.CellSum> sums = form.sumsWithin(row);
    boolean groups = row == form.rowOfGroups();
    int against = 0;
    int told = 0;
    for (Line line : lines) {
      Cells filled = line.values().filledOnes();
      boolean lacks = filled.size() == form.columns(row) - 1 && ColumnCounts.sum(filled) > 0;
      if (lacks && (groups || sums.size() == 1 && sums.get(0).total() == lost)) {
        List<Value> values = new ArrayList<>(ColumnCounts.plainValues(line));
        values.add(lost, Value.OPEN);
        boolean most = 2 * ColumnCounts.count(filled.last()) >= ColumnCounts.sum(filled);
        against += (groups ? RowSum.failing(sums, values) > 0 : most) ? 1 : 0;
        told++;
      }
    }
    return groups
        ? against > 0
        : against >= ColumnCounts.LEAST_LINES && against * 10 >= told * ColumnCounts.OF_TEN_LINES;
  }
}
