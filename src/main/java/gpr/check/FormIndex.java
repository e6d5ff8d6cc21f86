package gpr.check;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Sum;
import gpr.report.CellLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A form as the rules walk over it: cells by their index, each with the sums that it is in. */
final class FormIndex {
  /** A row of a table. */
  record Row(List<FormCell> cells) {
    String label() {
      return CellLabels.row(cells);
    }
  }

  /** How a sentence names these rows. */
  static List<Object> labels(List<Row> rows) {
    return CellLabels.runs(rows.stream().map(Row::cells).toList());
  }

  /** A table with its rows. */
  record Table(FormTable form, List<Row> rows) {}

  private final Form form;
  private final List<Table> tables;
  private final int[][] addends;
  private final int[][] results;
  private final int[][] cells;
  private final int[][] sumsOfCell;

  FormIndex(Form form) {
    this.form = form;
    this.tables = form.tables().stream().map(FormIndex::table).toList();
    this.addends = indexes(form.sums().stream().map(Sum::addends).toList());
    this.results = indexes(form.sums().stream().map(Sum::results).toList());
    this.cells = indexes(form.sums().stream().map(Sum::cells).toList());
    this.sumsOfCell = new int[form.cells().size()][];
    Arrays.fill(sumsOfCell, new int[0]);
    for (int sum = 0; sum < cells.length; sum++) {
      for (int cell : cells[sum]) {
        int[] before = sumsOfCell[cell];
        sumsOfCell[cell] = Arrays.copyOf(before, before.length + 1);
        sumsOfCell[cell][before.length] = sum;
      }
    }
  }

  private static Table table(FormTable table) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= table.cells().size(); i++) {
      boolean rowEnds =
          i == table.cells().size()
              || !table.cells().get(i).row().equals(table.cells().get(from).row());
      if (rowEnds) {
        rows.add(new Row(table.cells().subList(from, i)));
        from = i;
      }
    }
    return new Table(table, List.copyOf(rows));
  }

  private static int[][] indexes(List<List<FormCell>> lists) {
    int[][] indexes = new int[lists.size()][];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = lists.get(i).stream().mapToInt(FormCell::index).toArray();
    }
    return indexes;
  }

  Form form() {
    return form;
  }

  List<Table> tables() {
    return tables;
  }

  int sumCount() {
    return cells.length;
  }

  Sum sum(int sum) {
    return form.sums().get(sum);
  }

  /** The cells on the left side of a sum. */
  int[] addends(int sum) {
    return addends[sum];
  }

  /** The cells on the right side of a sum. */
  int[] results(int sum) {
    return results[sum];
  }

  /** All cells of a sum, the total last. */
  int[] cells(int sum) {
    return cells[sum];
  }

  /** The sums that a cell is in: none to three. */
  int[] sumsOf(int cell) {
    return sumsOfCell[cell];
  }

  boolean isResult(int sum, int cell) {
    for (int result : results[sum]) {
      if (result == cell) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sum goes over the columns of one row; else it goes over the rows of one column. */
  boolean isOverColumns(int sum) {
    Sum of = sum(sum);
    return of.addends().get(0).row().equals(of.results().get(0).row());
  }

  /** What a sum is about: the label of its row, or of its column. */
  String label(int sum) {
    FormCell total = sum(sum).results().get(0);
    return isOverColumns(sum) ? CellLabels.brief(total.rowLabel()) : total.columnLabel();
  }

  /** What tells a cell of a sum from its other cells: the label of its column, or of its row. */
  String labelIn(int sum, FormCell cell) {
    return isOverColumns(sum) ? cell.columnLabel() : CellLabels.brief(cell.rowLabel());
  }
}
