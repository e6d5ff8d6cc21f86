package gpr.check;

import java.util.ArrayList;
import java.util.List;

/** Lists of labels in sentences, no longer than helps. */
final class Labels {
  /** More labels than this do not help to find a cell. */
  private static final int MOST = 8;

  private Labels() {}

  /** The first of the labels. */
  static List<Object> list(List<?> labels) {
    if (labels.size() <= MOST) {
      return List.copyOf(labels);
    }
    List<Object> first = new ArrayList<>(labels.subList(0, MOST));
    first.add("…");
    return first;
  }
}
