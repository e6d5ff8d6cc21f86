package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Reads a head whose labels stand in the grid of the rows, each over the numbers of its column. */
final class HeadPlaces {
  private final HeadItems columns;
  private final HeadSlots slots;
  private final HeadRows rows;

  HeadPlaces(HeadItems columns, HeadSlots slots, HeadRows rows) {
    this.columns = columns;
    this.slots = slots;
    this.rows = rows;
  }

  /** Whether a column's label stands in the grid of the rows, over the places of their numbers. */
  boolean areShown(List<Line> head) {
    int leftmost = Integer.MAX_VALUE;
    boolean anyWhole = isAnyWhole(head);
    for (Line line : head) {
      boolean fits = isOnGrid(line, anyWhole) && !isMovedRight(line, rows.start());
      if (fits && namesColumnBefore(line)) {
        return false;
      }
      for (int i = rows.start(); i < line.width() && fits; i++) {
        if (line.grid().get(i).isLabel() && columns.item(line.grid().get(i)) >= 0) {
          leftmost = Math.min(leftmost, i);
        }
      }
    }
    // Numbers further left than any label: the rows' own labels do not lie over places, as the
    // head's do.
    boolean more = rows.areWider() || columns.haveOtherYear(head);
    int first = rows.filled().nextSetBit(0);
    boolean beside = more && first >= 0 && first < leftmost - 1;
    return leftmost < Integer.MAX_VALUE && !beside;
  }

  /** Whether a column's label stands left of all numbers: these are moved to the right. */
  private boolean namesColumnBefore(Line line) {
    return line.grid().stream()
        .limit(rows.start())
        .anyMatch(cell -> cell.isLabel() && columns.item(cell) >= 0);
  }

  /** Whether a line has the rows' grid, or all of it but blank cells at its end, as another has. */
  private boolean isOnGrid(Line line, boolean anyWhole) {
    return line.width() == rows.width()
        || line.width() < rows.width()
            && line.width() > 0
            && line.grid().last().isLabel()
            && anyWhole;
  }

  /** Whether some line of the head has the rows' whole grid. */
  private boolean isAnyWhole(List<Line> head) {
    for (Line line : head) {
      if (line.width() == rows.width()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words over the rows' labels stand where the numbers begin, and the columns' labels
   * to their right: another row is joined to the head's left.
   */
  private boolean isMovedRight(Line line, int start) {
    boolean corner = start + 1 < line.width() && isCorner(line.grid().get(start));
    return corner
        && line.grid().get(start + 1).isLabel()
        && columns.item(line.grid().get(start + 1)) >= 0;
  }

  private boolean isCorner(Cell cell) {
    return cell.isLabel() && columns.item(cell) < 0 && columns.book().isSpan(cell.text());
  }

  /** What the labels over the places say of the columns. */
  HeadOrder order(List<Line> head) {
    int start = rows.start();
    int width = rows.width();
    BitSet filled = rows.filled();
    int[] named = new int[width - start];
    Arrays.fill(named, HeadItem.CAPTION);
    boolean anyWhole = isAnyWhole(head);
    for (Line line : head) {
      int over = HeadItem.CAPTION;
      for (int i = start; i < line.width() && isOnGrid(line, anyWhole); i++) {
        Cell cell = line.grid().get(i);
        int item = cell.isLabel() ? columns.item(cell) : HeadItem.CAPTION;
        // 2023年 in a row below: the label over it lies over both years' columns.
        over = named[i - start] >= 0 ? named[i - start] : over;
        item = cell.isLabel() && columns.isOwnYear(cell) ? over : item;
        named[i - start] = item != HeadItem.CAPTION ? item : named[i - start];
      }
    }
    int end = named.length;
    while (end > 0 && (named[end - 1] == HeadItem.CAPTION || HeadItem.isOver(named[end - 1]))) {
      end--;
    }
    int distinct = distinct(named);
    boolean lacks = distinct < columns.labels();
    // The last label is lost, 总计, and the rows have their numbers there.
    boolean goesOn = end > 0 && end < named.length && filled.get(start + end);
    int last = columns.labels() - 1;
    boolean lacksLast = Arrays.stream(named).noneMatch(item -> item == last);
    if (goesOn && lacksLast && distinct == last && !rows.areWider()) {
      end++;
    }
    int begin = 0;
    boolean besideRows = false;
    while (begin < end
        && named[begin] == HeadItem.CAPTION
        && !(filled.get(start + begin) && (lacks || mayHaveMore(named)))) {
      besideRows |= filled.get(start + begin);
      begin++;
    }
    // Numbers left of all labels, and none below the last: they are moved, or 总计 is blank.
    boolean beside =
        besideRows || begin < end && named[begin] == HeadItem.CAPTION && filled.get(start + begin);
    if (beside && !filled.get(start + end - 1)) {
      return slots.conflict();
    }
    List<Integer> items = new ArrayList<>();
    boolean elsewhere = false;
    for (int i = begin; i < end; i++) {
      boolean lost = named[i] == HeadItem.CAPTION && lacks && filled.get(start + i);
      items.add(HeadItem.isOver(named[i]) || lost ? HeadItem.UNKNOWN : named[i]);
      elsewhere |= lacks && named[i] >= 0 && named[i] != i - begin;
      // A column of the office's own among as many as the form has: one of the form's is gone.
      elsewhere |= lacks && HeadItem.isForeign(named[i]) && !rows.areWider();
    }
    int place = besideRows ? HeadSlots.IN_NO_GRID : start + begin;
    HeadOrder order = slots.order(items, head, columns.isOutOfOrder(items), place);
    return order.kind() == HeadOrder.Kind.UNKNOWN && elsewhere && columns.groups() == 1
        ? slots.conflict()
        : order;
  }

  /** How many columns of the form are among these. */
  private static int distinct(int[] named) {
    BitSet columns = new BitSet();
    for (int item : named) {
      if (item >= 0) {
        columns.set(item);
      }
    }
    return columns.cardinality();
  }

  /** Whether the rows have more numbers than a head that has the form's order has labels. */
  private boolean mayHaveMore(int[] named) {
    long foreign = Arrays.stream(named).filter(HeadItem::isForeign).count();
    return rows.more() > foreign && areInOrder(named);
  }

  /** Rows may have their numbers beside the places of a head that has the form's order. */
  private boolean areInOrder(int[] named) {
    return !columns.isOutOfOrder(Arrays.stream(named).boxed().toList());
  }
}
