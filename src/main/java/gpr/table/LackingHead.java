package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A head that an office has cut to the columns that it needs, 自然人 商业企业 其他 总计, often with one of its
 * own among them, 上年合计: every label is a column's to the letter, or none of the form's.
 */
final class LackingHead {
  /** Fewer columns are hardly a head. */
  static final int LEAST_COLUMNS = 3;

  private static final int[] UNTOLD = {};

  private final HeadItems columns;

  LackingHead(HeadItems columns) {
    this.columns = columns;
  }

  /**
   * The column of each place, {@link Slots#NONE} for one of the office's own; empty where the head
   * is none of this kind.
   */
  int[] slots(List<Line> head) {
    if (head.isEmpty() || !columns.haveSpan()) {
      return UNTOLD;
    }
    List<Integer> items = inOneLine(head);
    items = items.isEmpty() ? inOrder(head) : items;
    List<Integer> own = items.stream().filter(item -> item >= 0).toList();
    boolean asInForm = items.size() == columns.labels() && own.size() == items.size();
    boolean others = items.stream().anyMatch(item -> item < 0 && !HeadItem.isForeign(item));
    if (asInForm || own.size() < LEAST_COLUMNS || others || !isRising(own)) {
      return UNTOLD;
    }
    return items.stream().mapToInt(item -> item < 0 ? Slots.NONE : item).toArray();
  }

  /**
   * Whether cells stand one below the other and a column of the office's own is the last of one row
   * of the head as well as the first of the next.
   */
  boolean isBetweenRows(List<Line> head) {
    return head.stream().anyMatch(this::isBetweenRows);
  }

  private boolean isBetweenRows(Line line) {
    List<Integer> items = columns.itemsOf(line.labels());
    boolean between = false;
    for (int i = 1; i < items.size(); i++) {
      boolean first = i + 1 == items.size() || columns.isSpanned(items.get(i + 1));
      boolean last = items.get(i - 1) == HeadItem.OVER || !columns.isSpanned(items.get(i - 1));
      boolean rows = items.get(i - 1) == HeadItem.OVER || first && last;
      between |= HeadItem.isForeign(items.get(i)) && rows;
    }
    return line.shape() == Line.Shape.LOOSE && between;
  }

  /** All columns in the last line, where a converter repeats in it what is two rows high. */
  private List<Integer> inOneLine(List<Line> head) {
    List<Integer> items = new ArrayList<>(columns.itemsOf(head.get(head.size() - 1).labels()));
    items.removeIf(HeadItem::isCaption);
    boolean both = items.stream().anyMatch(columns::isSpanned);
    both &= items.stream().anyMatch(item -> item >= 0 && !columns.isSpanned(item));
    return both && !items.contains(HeadItem.SPAN) ? items : List.of();
  }

  /** What the labels are from left to right, those under 法人或其他组织 in its place. */
  private List<Integer> inOrder(List<Line> head) {
    List<Integer> beside = new ArrayList<>();
    List<Integer> under = new ArrayList<>();
    List<Integer> behind = new ArrayList<>();
    boolean over = false;
    for (Line line : head) {
      List<Integer> items =
          columns.itemsOf(line.labels().stream().filter(label -> !isOfCorner(label)).toList());
      boolean top = !HeadItem.hasColumn(items) && items.contains(HeadItem.OVER);
      boolean low = items.stream().filter(item -> item >= 0).allMatch(columns::isSpanned);
      for (int i = 0; i < items.size(); i++) {
        int item = items.get(i);
        over |= item == HeadItem.OVER;
        if (HeadItem.isCaption(item)) {
          continue;
        }
        boolean behindTop = item < 0 && i > 0 && items.get(i - 1) == HeadItem.OVER;
        if (item != HeadItem.SPAN && (top || behindTop)) {
          // Two or three rows high, it begins beside 申请人情况.
          (over ? behind : beside).add(item);
        } else if (columns.isSpanned(item) || low && HeadItem.hasColumn(items)) {
          under.add(item);
        } else {
          beside.add(item);
        }
      }
    }
    int span = beside.indexOf(HeadItem.SPAN);
    List<Integer> all = new ArrayList<>(beside);
    if (span >= 0) {
      all.remove(span);
      all.addAll(span, under);
    } else {
      all.addAll(under);
    }
    all.addAll(behind);
    return all;
  }

  /** 和，等于第三项加第四项之和）: a line of what stands in the corner. */
  private boolean isOfCorner(Cell label) {
    return HeadItem.isUnknown(columns.item(label)) && columns.pieces().isPieceOfCaption(label);
  }

  /** Whether the columns stand in the form's order, each once: cut and reordered is too much. */
  private static boolean isRising(List<Integer> own) {
    return IntStream.range(1, own.size()).allMatch(i -> own.get(i) > own.get(i - 1));
  }
}
