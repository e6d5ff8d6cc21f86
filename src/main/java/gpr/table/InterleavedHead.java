package gpr.table;

import gpr.layout.Cells;
import java.util.Arrays;
import java.util.List;

/**
 * A head in which the groups stand within each column, 结果维持 of 行政复议, of 未经复议直接起诉, of 复议后起诉, and
 * then 结果纠正 of each, where the form prints the columns within each group.
 */
final class InterleavedHead {
  private static final int[] UNTOLD = {};

  private final HeadItems columns;
  private final List<Line> head;

  /** The line that names a group for each number; negative where none names one a second time. */
  private final int line;

  InterleavedHead(HeadItems columns, List<Line> head) {
    this.columns = columns;
    this.head = head;
    int found = -1;
    for (int i = 0; i < head.size(); i++) {
      found = comeAgain(groups(head.get(i).labels())) ? i : found;
    }
    this.line = found;
  }

  boolean isThere() {
    return line >= 0;
  }

  /** The column of each place; empty where not every label says group and column. */
  int[] slots() {
    List<Integer> groups = groups(head.get(line).labels());
    List<Integer> items = columns.itemsOf(head.get(line).labels());
    int count = columns.groups() * columns.labels();
    boolean whole = groups.size() == count && items.size() == count;
    if (!whole || items.stream().anyMatch(item -> item < 0)) {
      return UNTOLD;
    }
    int[] slots = new int[count];
    for (int i = 0; i < count; i++) {
      slots[i] = groups.get(i) * columns.labels() + items.get(i);
    }
    return Arrays.stream(slots).distinct().count() == count ? slots : UNTOLD;
  }

  /** The group that each label names, others left out. */
  private List<Integer> groups(Cells labels) {
    return labels.stream().map(columns::groupOf).filter(group -> group >= 0).toList();
  }

  /** Whether a group is named again behind another one. */
  private static boolean comeAgain(List<Integer> groups) {
    for (int i = 1; i < groups.size(); i++) {
      int group = groups.get(i);
      if (group != groups.get(i - 1) && groups.subList(0, i - 1).contains(group)) {
        return true;
      }
    }
    return false;
  }
}
