package gpr.check;

import gpr.Message;
import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.List;

/** Labels in sentences; a list is joined as the language of the sentence does. */
final class Labels {
  /** More labels than this do not help to find a cell. */
  private static final int MOST = 8;

  private Labels() {}

  /** A label without the remark after it: （二）部分公开 of （二）部分公开（区分处理的…）. */
  static String brief(String label) {
    int remark = label.lastIndexOf('（');
    return remark > 0 ? label.substring(0, remark) : label;
  }

  /** The labels of a cell's row and column. */
  static Message cell(FormCell cell) {
    return Message.of("label.cell", brief(cell.rowLabel()), cell.columnLabel());
  }

  /** The first of the labels. */
  static List<String> list(List<String> labels) {
    if (labels.size() <= MOST) {
      return List.copyOf(labels);
    }
    List<String> first = new ArrayList<>(labels.subList(0, MOST));
    first.add("…");
    return first;
  }

  /** Labels of rows, where a run of rows is given by its first and last. */
  static List<Object> runs(List<FormIndex.Row> rows) {
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

  private static boolean isNext(FormIndex.Row row, FormIndex.Row next) {
    int last = row.cells().get(row.cells().size() - 1).index();
    return next.cells().get(0).index() == last + 1;
  }

  private static void addRun(List<FormIndex.Row> rows, List<Object> list) {
    String first = rows.get(0).label();
    String last = rows.get(rows.size() - 1).label();
    if (rows.size() > 2) {
      list.add(Message.of("label.run", first, last));
    } else {
      rows.forEach(row -> list.add(row.label()));
    }
  }
}
