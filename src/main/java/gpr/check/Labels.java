package gpr.check;

import java.util.List;

/** Lists of labels in sentences. */
final class Labels {
  /** More labels than this do not help to find a cell. */
  private static final int MOST = 8;

  /** Parts labels, some of which have commas in them. */
  private static final String BETWEEN = "; ";

  private Labels() {}

  /** A label without the remark after it: （二）部分公开 of （二）部分公开（区分处理的…）. */
  static String brief(String label) {
    int remark = label.lastIndexOf('（');
    return remark > 0 ? label.substring(0, remark) : label;
  }

  /** The first of the labels. */
  static String list(List<String> labels) {
    if (labels.size() <= MOST) {
      return String.join(BETWEEN, labels);
    }
    return String.join(BETWEEN, labels.subList(0, MOST)) + BETWEEN + "…";
  }

  /** Labels of rows, where a run of rows is given by its first and last. */
  static String runs(List<FormIndex.Row> rows) {
    StringBuilder list = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      boolean runEnds = i == rows.size() || !isNext(rows.get(i - 1), rows.get(i));
      if (runEnds) {
        list.append(from == 0 ? "" : BETWEEN).append(run(rows.subList(from, i)));
        from = i;
      }
    }
    return list.toString();
  }

  private static boolean isNext(FormIndex.Row row, FormIndex.Row next) {
    int last = row.cells().get(row.cells().size() - 1).index();
    return next.cells().get(0).index() == last + 1;
  }

  private static String run(List<FormIndex.Row> rows) {
    String first = rows.get(0).label();
    String last = rows.get(rows.size() - 1).label();
    return switch (rows.size()) {
      case 1 -> first;
      case 2 -> first + BETWEEN + last;
      default -> first + " … " + last;
    };
  }
}
