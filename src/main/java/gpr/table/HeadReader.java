package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads which columns a table's head names, and in which order. A head is printed in up to three
 * rows (the applicants' kinds under 法人或其他组织), and converters write its spans out, repeat them or
 * leave them out.
 */
final class HeadReader {
  private final HeadItems columns;
  private final HeadSlots slots;

  private HeadReader(HeadItems columns) {
    this.columns = columns;
    this.slots = new HeadSlots(columns);
  }

  /**
   * What the lines of a head say of the columns of a row of the form.
   *
   * @param head the lines without numbers above the row, from above
   * @param start where in the grid of the rows below the numbers begin; negative where they are in
   *     none, or it is not known
   * @param width how wide that grid is
   * @param filled the places in that grid at which some row has a number
   */
  static HeadOrder read(
      FormRows form, int row, List<Line> head, int start, int width, Set<Integer> filled) {
    HeadReader reader = new HeadReader(new HeadItems(form, row));
    return start >= 0 && reader.isInPlaces(head, start, width)
        ? reader.byPlace(head, start, width, filled)
        : reader.bySequence(head);
  }

  // ---- by the places of the grid
  // -----------------------------------------------------------------

  /** Whether a column's label stands in the grid of the rows, over the places of their numbers. */
  private boolean isInPlaces(List<Line> head, int start, int width) {
    for (Line line : head) {
      boolean fits = isOnGrid(line, head, width) && !isMovedRight(line, start);
      for (int i = start; i < line.width() && fits; i++) {
        if (line.grid().get(i).isLabel() && columns.item(line.grid().get(i)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line has the rows' grid, or all of it but blank cells at its end, as another has. */
  private static boolean isOnGrid(Line line, List<Line> head, int width) {
    return line.width() == width
        || line.width() < width
            && line.width() > 0
            && line.grid().last().isLabel()
            && head.stream().anyMatch(other -> other.width() == width);
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

  private HeadOrder byPlace(List<Line> head, int start, int width, Set<Integer> filled) {
    int[] named = new int[width - start];
    Arrays.fill(named, HeadItems.CAPTION);
    for (Line line : head) {
      for (int i = start; i < line.width() && isOnGrid(line, head, width); i++) {
        Cell cell = line.grid().get(i);
        int item = cell.isLabel() ? columns.item(cell) : HeadItems.CAPTION;
        named[i - start] = item != HeadItems.CAPTION ? item : named[i - start];
      }
    }
    int end = named.length;
    while (end > 0 && (named[end - 1] == HeadItems.CAPTION || named[end - 1] == HeadItems.SPAN)) {
      end--;
    }
    int begin = 0;
    while (begin < end && named[begin] == HeadItems.CAPTION && !filled.contains(start + begin)) {
      begin++;
    }
    List<Integer> items = new ArrayList<>();
    long distinct = Arrays.stream(named).filter(item -> item >= 0).distinct().count();
    boolean lacks = distinct < columns.labels();
    boolean elsewhere = false;
    for (int i = begin; i < end; i++) {
      boolean lost = named[i] == HeadItems.CAPTION && lacks && filled.contains(start + i);
      items.add(named[i] == HeadItems.SPAN || lost ? HeadItems.UNKNOWN : named[i]);
      elsewhere |= lacks && named[i] >= 0 && named[i] != i - begin;
    }
    HeadOrder order = slots.order(items, head, columns.isOutOfOrder(items), start + begin);
    return order.kind() == HeadOrder.Kind.UNKNOWN && elsewhere && columns.groups() == 1
        ? slots.conflict()
        : order;
  }

  // ---- by the order of the words
  // -------------------------------------------------------------------

  private HeadOrder bySequence(List<Line> head) {
    List<Integer> items = new ArrayList<>();
    List<Cell> loose = new ArrayList<>();
    boolean conflict = false;
    boolean wholeLine = false;
    for (Line line : head) {
      if (line.shape() == Line.Shape.LOOSE
          || line.labels().size() < HeadItems.PIECES_OUT_OF_ORDER) {
        loose.addAll(line.labels());
      }
      List<Integer> own = columns.itemsOf(line.labels());
      if (line.shape() == Line.Shape.SPACED && !columns.isWhole(own)) {
        conflict |= columns.isOutOfOrder(columns.piecesOf(line.labels()));
      } else if (HeadItems.hasColumn(own) && line.shape() != Line.Shape.LOOSE) {
        wholeLine |= columns.isWhole(own) && columns.groups() == 1;
        conflict |= columns.isOutOfOrder(own) && !columns.isWhole(own);
        items = joined(items, own);
      }
    }
    HeadOrder order = slots.order(trimmed(items), head, conflict, HeadSlots.IN_NO_GRID);
    if (order.kind() == HeadOrder.Kind.OTHER
        && !wholeLine
        && HeadSlots.isReordered(order.slots())) {
      // Put together of several rows, the order is not sure.
      return slots.conflict();
    }
    if (order.kind() != HeadOrder.Kind.UNKNOWN || conflict) {
      return order;
    }
    List<Integer> oneByOne = trimmed(rowByRow(columns.itemsOf(loose)));
    boolean whole = columns.isWhole(oneByOne) && oneByOne.size() == columns.cells().size();
    return whole || lacksOne(oneByOne)
        ? slots.order(oneByOne, head, false, HeadSlots.IN_NO_GRID)
        : order;
  }

  private List<Integer> joined(List<Integer> items, List<Integer> own) {
    int span = items.indexOf(HeadItems.SPAN);
    if (columns.isWhole(own) && columns.groups() == 1) {
      return rowByRow(own);
    }
    List<Integer> joined = new ArrayList<>(items);
    if (span >= 0) {
      joined.remove(span);
      joined.addAll(span, own);
    } else if (!items.containsAll(own) || columns.groups() > 1) {
      joined.addAll(own);
    }
    return joined;
  }

  private List<Integer> trimmed(List<Integer> items) {
    List<Integer> trimmed = new ArrayList<>(items);
    trimmed.removeIf(item -> item == HeadItems.SPAN);
    while (trimmed.size() > columns.cells().size() && trimmed.get(0) == HeadItems.UNKNOWN) {
      trimmed.remove(0);
    }
    return trimmed;
  }

  /**
   * Where cells stand one below the other, the labels under 法人或其他组织 follow those beside it: they go
   * in its place.
   */
  private List<Integer> rowByRow(List<Integer> items) {
    // The table's own caption, misread, is no column.
    while (!items.isEmpty()
        && (items.get(0) == HeadItems.SPAN
            || items.get(0) == HeadItems.UNKNOWN
                && HeadItems.columnsAndUnknown(items) > columns.labels())) {
      items.remove(0);
    }
    int span = items.lastIndexOf(HeadItems.SPAN);
    if (span < 0 || items.size() - 1 != columns.labels() || !columns.isOutOfOrder(items)) {
      return items;
    }
    List<Integer> first = List.of();
    for (int next = span + 1; next < items.size(); next++) {
      List<Integer> moved = new ArrayList<>(items.subList(0, span));
      moved.addAll(items.subList(next, items.size()));
      moved.addAll(items.subList(span + 1, next));
      if (!columns.isOutOfOrder(moved)) {
        return moved;
      }
      // One label stands beside it, 总计, where the order tells nothing.
      first = next == span + 2 ? moved : first;
    }
    return first.isEmpty() ? items : first;
  }

  /** Whether the labels are the form's in its order, and one is not there. */
  private boolean lacksOne(List<Integer> items) {
    boolean known = items.stream().allMatch(item -> item >= 0);
    return columns.groups() == 1
        && columns.labels() > 2
        && known
        && items.size() == columns.labels() - 1
        && items.stream().distinct().count() == items.size()
        && items.stream().sorted().toList().equals(items);
  }
}
