package gpr.report;

import gpr.Message;
import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.List;

/**
 * How sentences name cells and rows. Rows are given by their cells, one after another as a form has
 * them.
 */
public final class CellLabels {
  private CellLabels() {}

  /** A label without the remark after it: （二）部分公开 of （二）部分公开（区分处理的…）. */
  public static String brief(String label) {
    int remark = label.lastIndexOf('（');
    return remark > 0 ? label.substring(0, remark) : label;
  }

  /** The labels of a cell's row and column. */
  public static Message cell(FormCell cell) {
    return Message.of("label.cell", brief(cell.rowLabel()), cell.columnLabel());
  }

  /** The label of a row. */
  public static String row(List<FormCell> row) {
    return brief(row.get(0).rowLabel());
  }

  /** Labels of rows, where a run of rows is given by its first and last. */
  public static List<Object> runs(List<List<FormCell>> rows) {
    List<Object> list = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      boolean runEnds = i == rows.size() || !isNext(rows.get(i - 1), rows.get(i));
      if (runEnds) {
        addRun(rows.subList(from, i), list);
        from = i;
      }
    }
    return list;
  }

  private static boolean isNext(List<FormCell> row, List<FormCell> next) {
    return next.get(0).index() == row.get(row.size() - 1).index() + 1;
  }

  private static void addRun(List<List<FormCell>> rows, List<Object> list) {
    if (rows.size() > 2) {
      list.add(Message.of("label.run", row(rows.get(0)), row(rows.get(rows.size() - 1))));
    } else {
      rows.forEach(row -> list.add(row(row)));
    }
  }
}
