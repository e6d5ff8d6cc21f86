package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.layout.Cells;
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
  /** No column, but words that may be one's label. */
  private static final int UNKNOWN = -1;

  /** A label over several columns, whose own labels are in the next row. */
  private static final int SPAN = -2;

  /** Words of the form that are no column's: a caption, the corner. */
  private static final int CAPTION = -3;

  /** A shorter piece of a broken label may be any column's. */
  private static final int SHORTEST_PIECE = 2;

  /** The shortest end of a label that offices print for the whole: 制发件数. */
  private static final int SHORTEST_END = 4;

  private final LabelBook book;
  private final FormCell[] cells;
  private final int groups;

  /** The columns' labels, one of each where groups repeat them. */
  private final LabelText[] labels;

  private final String[] units;

  private HeadReader(FormRows form, int row) {
    book = form.book();
    cells = form.row(row).cells().toArray(new FormCell[0]);
    groups = Math.max(1, row == form.rowOfGroups() ? form.sumsWithin(row).size() : 1);
    labels = new LabelText[cells.length / groups];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = book.normalise(cells[i].columnLabel());
    }
    units = new String[cells.length];
    Arrays.fill(units, "");
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
    HeadReader reader = new HeadReader(form, row);
    return start >= 0 && reader.isInPlaces(head, start, width)
        ? reader.byPlace(head, start, width, filled)
        : reader.bySequence(head);
  }

  private HeadOrder unknown() {
    return new HeadOrder(HeadOrder.Kind.UNKNOWN, Slots.form(cells.length), units, List.of());
  }

  // ---- by the places of the grid
  // -----------------------------------------------------------------

  /** Whether a column's label stands in the grid of the rows, over the places of their numbers. */
  private boolean isInPlaces(List<Line> head, int start, int width) {
    for (Line line : head) {
      boolean fits = isOnGrid(line, head, width) && !isMovedRight(line, start);
      for (int i = start; i < line.width() && fits; i++) {
        if (line.grid().get(i).isLabel() && item(line.grid().get(i)) >= 0) {
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
    return corner && line.grid().get(start + 1).isLabel() && item(line.grid().get(start + 1)) >= 0;
  }

  private boolean isCorner(Cell cell) {
    return cell.isLabel() && item(cell) < 0 && book.isSpan(cell.text());
  }

  private HeadOrder byPlace(List<Line> head, int start, int width, Set<Integer> filled) {
    int[] named = new int[width - start];
    Arrays.fill(named, CAPTION);
    for (Line line : head) {
      for (int i = start; i < line.width() && isOnGrid(line, head, width); i++) {
        Cell cell = line.grid().get(i);
        int item = cell.isLabel() ? item(cell) : CAPTION;
        named[i - start] = item != CAPTION ? item : named[i - start];
      }
    }
    int end = named.length;
    while (end > 0 && (named[end - 1] == CAPTION || named[end - 1] == SPAN)) {
      end--;
    }
    int begin = 0;
    while (begin < end && named[begin] == CAPTION && !filled.contains(start + begin)) {
      begin++;
    }
    List<Integer> items = new ArrayList<>();
    long distinct = Arrays.stream(named).filter(item -> item >= 0).distinct().count();
    boolean lacks = distinct < labels.length;
    boolean elsewhere = false;
    for (int i = begin; i < end; i++) {
      boolean lost = named[i] == CAPTION && lacks && filled.contains(start + i);
      items.add(named[i] == SPAN || lost ? UNKNOWN : named[i]);
      elsewhere |= lacks && named[i] >= 0 && named[i] != i - begin;
    }
    HeadOrder order = order(items, head, isOutOfOrder(items), start + begin);
    return order.kind() == HeadOrder.Kind.UNKNOWN && elsewhere && groups == 1
        ? new HeadOrder(HeadOrder.Kind.CONFLICT, Slots.form(cells.length), units, List.of())
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
      if (line.shape() == Line.Shape.LOOSE || line.labels().size() < PIECES_OUT_OF_ORDER) {
        loose.addAll(line.labels());
      }
      List<Integer> own = itemsOf(line.labels());
      if (line.shape() == Line.Shape.SPACED && !isWhole(own)) {
        conflict |= isOutOfOrder(piecesOf(line.labels()));
      } else if (hasColumn(own) && line.shape() != Line.Shape.LOOSE) {
        wholeLine |= isWhole(own) && groups == 1;
        conflict |= isOutOfOrder(own) && !isWhole(own);
        items = joined(items, own);
      }
    }
    HeadOrder order = order(trimmed(items), head, conflict, IN_NO_GRID);
    if (order.kind() == HeadOrder.Kind.OTHER && !wholeLine && isReordered(order.slots())) {
      // Put together of several rows, the order is not sure.
      return new HeadOrder(HeadOrder.Kind.CONFLICT, Slots.form(cells.length), units, List.of());
    }
    if (order.kind() != HeadOrder.Kind.UNKNOWN || conflict) {
      return order;
    }
    List<Integer> oneByOne = trimmed(rowByRow(itemsOf(loose)));
    boolean whole = isWhole(oneByOne) && oneByOne.size() == cells.length;
    return whole || lacksOne(oneByOne) ? order(oneByOne, head, false, IN_NO_GRID) : order;
  }

  private List<Integer> joined(List<Integer> items, List<Integer> own) {
    int span = items.indexOf(SPAN);
    if (isWhole(own) && groups == 1) {
      return rowByRow(own);
    }
    List<Integer> joined = new ArrayList<>(items);
    if (span >= 0) {
      joined.remove(span);
      joined.addAll(span, own);
    } else if (!items.containsAll(own) || groups > 1) {
      joined.addAll(own);
    }
    return joined;
  }

  private List<Integer> trimmed(List<Integer> items) {
    List<Integer> trimmed = new ArrayList<>(items);
    trimmed.removeIf(item -> item == SPAN);
    while (trimmed.size() > cells.length && trimmed.get(0) == UNKNOWN) {
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
        && (items.get(0) == SPAN
            || items.get(0) == UNKNOWN && columnsAndUnknown(items) > labels.length)) {
      items.remove(0);
    }
    int span = items.lastIndexOf(SPAN);
    if (span < 0 || items.size() - 1 != labels.length || !isOutOfOrder(items)) {
      return items;
    }
    List<Integer> first = List.of();
    for (int next = span + 1; next < items.size(); next++) {
      List<Integer> moved = new ArrayList<>(items.subList(0, span));
      moved.addAll(items.subList(next, items.size()));
      moved.addAll(items.subList(span + 1, next));
      if (!isOutOfOrder(moved)) {
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
    return groups == 1
        && labels.length > 2
        && known
        && items.size() == labels.length - 1
        && items.stream().distinct().count() == items.size()
        && items.stream().sorted().toList().equals(items);
  }

  private static long columnsAndUnknown(List<Integer> items) {
    return items.stream().filter(item -> item >= UNKNOWN).count();
  }

  private static boolean hasColumn(List<Integer> items) {
    for (int item : items) {
      if (item >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has every column's label: where labels are broken, no line has. */
  private boolean isWhole(List<Integer> items) {
    boolean[] found = new boolean[labels.length];
    int count = 0;
    for (int item : items) {
      if (item >= 0 && !found[item]) {
        found[item] = true;
        count++;
      }
    }
    return count == labels.length;
  }

  /** Labels over the columns may be broken into so many pieces in a row of cells: 社会⏎公益⏎组织. */
  private static final int MOST_PIECES = 3;

  private List<Integer> itemsOf(List<Cell> labelCells) {
    List<Integer> items = new ArrayList<>();
    Cell before = null;
    for (int i = 0; i < labelCells.size(); i++) {
      Cell cell = labelCells.get(i);
      int item = item(cell);
      int pieces = 1;
      if (item == UNKNOWN || item == CAPTION) {
        int column = UNKNOWN;
        StringBuilder words = new StringBuilder(cell.text());
        while (column < 0 && pieces < MOST_PIECES && i + pieces < labelCells.size()) {
          words.append(labelCells.get(i + pieces).text());
          column = exactColumn(words.toString());
          pieces++;
        }
        item = column >= 0 ? column : item;
        i += column >= 0 ? pieces - 1 : 0;
      }
      boolean repeated = before != null && before.text().equals(cell.text()) && groups == 1;
      if (item != CAPTION && !repeated) {
        items.add(item);
      }
      before = cell;
    }
    return items;
  }

  private int exactColumn(String words) {
    String body = book.normalise(words).body();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i].body().equals(body)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  private int item(Cell cell) {
    LabelText text = book.normalise(cell.text());
    int column = column(text);
    if (column >= 0) {
      keepUnit(column, cell);
      return column;
    }
    if (book.isSpan(cell.text())) {
      return isOverColumns(text) ? SPAN : CAPTION;
    }
    return book.exact(text).kind() == LabelBook.Kind.NONE && !text.isEmpty() ? UNKNOWN : CAPTION;
  }

  /** The column of that label, also without its first words: 制发件数 for 本年制发件数. */
  private int column(LabelText text) {
    int found = UNKNOWN;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i].body().equals(text.body())) {
        return i;
      }
      if (text.body().length() >= SHORTEST_END && labels[i].body().endsWith(text.body())) {
        found = found == UNKNOWN ? i : CAPTION;
      }
    }
    return Math.max(found, UNKNOWN);
  }

  private boolean isOverColumns(LabelText text) {
    return book.exact(text).kind() == LabelBook.Kind.HEAD && groups == 1;
  }

  private void keepUnit(int label, Cell cell) {
    if (cells[label].kind() == FormCell.Kind.AMOUNT) {
      units[label] = Units.named(cell.text());
    }
  }

  private List<Integer> piecesOf(Cells cellsOfLine) {
    List<Integer> pieces = new ArrayList<>();
    for (Cell cell : cellsOfLine) {
      String words = book.normalise(cell.text()).full();
      int found = UNKNOWN;
      for (int i = 0; i < labels.length && words.length() >= SHORTEST_PIECE; i++) {
        if (labels[i].full().startsWith(words)) {
          found = found == UNKNOWN ? i : SPAN;
        }
      }
      if (found >= 0) {
        pieces.add(found);
      }
    }
    return pieces;
  }

  /** So many pieces in another order than the form's show another order, not a misread label. */
  private static final int PIECES_OUT_OF_ORDER = 3;

  private boolean isOutOfOrder(List<Integer> items) {
    int columns = 0;
    int last = -1;
    boolean falls = false;
    for (int item : items) {
      if (item >= 0) {
        columns++;
        falls |= item < last;
        last = item;
      }
    }
    return groups == 1 && columns >= PIECES_OUT_OF_ORDER && falls;
  }

  // ---- what the order means
  // ------------------------------------------------------------------------

  private static final int IN_NO_GRID = -1;

  /**
   * @param start the place in the grid of the first of the items; {@link #IN_NO_GRID} where they
   *     stand in none
   */
  private HeadOrder order(List<Integer> items, List<Line> head, boolean conflict, int start) {
    if (!hasColumn(items)) {
      return unknown();
    }
    int[] slots = groups > 1 ? groupSlots(items, head) : slots(items);
    if (slots.length == 0) {
      return conflict
          ? new HeadOrder(HeadOrder.Kind.CONFLICT, Slots.form(cells.length), units, List.of())
          : unknown();
    }
    List<Integer> places = start == IN_NO_GRID ? List.of() : places(slots, start);
    int[] own = places.size() == cells.length ? Slots.form(cells.length).columnOf() : slots;
    Slots order = new Slots(own, Cost.NONE);
    boolean form = order.isForm() && own.length == cells.length;
    HeadOrder.Kind kind = form ? HeadOrder.Kind.FORM : HeadOrder.Kind.OTHER;
    return new HeadOrder(kind, new Slots(own, form ? Cost.NONE : cost(slots)), units, places);
  }

  /** The first place of each column, where these are the form's in its order; empty else. */
  private List<Integer> places(int[] slots, int start) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == places.size()) {
        places.add(start + i);
      } else if (slots[i] == Slots.NONE || slots[i] != places.size() - 1) {
        return List.of();
      }
    }
    return places.size() == cells.length ? places : List.of();
  }

  private static boolean isReordered(Slots slots) {
    int last = -1;
    for (int slot : slots.columnOf()) {
      if (slot >= 0 && slot < last) {
        return true;
      }
      last = Math.max(last, slot);
    }
    return false;
  }

  private Cost cost(int[] slots) {
    Cost cost = Cost.NONE;
    int last = -1;
    int named = 0;
    boolean reordered = false;
    for (int slot : slots) {
      if (slot == Slots.NONE) {
        cost = cost.and(Reason.COLUMN_ADDED);
      } else if (slot != last) {
        named++;
        reordered |= slot < last;
        last = slot;
      }
    }
    if (reordered) {
      cost = cost.and(Reason.COLUMNS_REORDERED);
    }
    for (int i = named; i < cells.length; i++) {
      cost = cost.and(Reason.COLUMN_LACKING);
    }
    return cost;
  }

  /** The column of each item; empty where the head does not tell. */
  private int[] slots(List<Integer> items) {
    boolean[] named = new boolean[labels.length];
    int count = 0;
    int unknown = 0;
    int before = UNKNOWN;
    for (int item : items) {
      if (item == CAPTION) {
        continue;
      }
      if (item < 0) {
        unknown++;
      } else if (!named[item]) {
        named[item] = true;
        count++;
      } else if (item != before) {
        return new int[0];
      }
      before = item;
    }
    boolean misread = count == labels.length - 1 && unknown == 1;
    boolean told = count == labels.length || count == labels.length - 1 && unknown == 0 || misread;
    if (!told || count == 0) {
      return new int[0];
    }
    int lacking = lacking(named);
    int[] slots = new int[items.size()];
    for (int i = 0; i < slots.length; i++) {
      int item = items.get(i);
      boolean spanned = item == CAPTION && i > 0;
      slots[i] = item >= 0 ? item : spanned ? slots[i - 1] : misread ? lacking : Slots.NONE;
    }
    boolean sure = !misread || !isReordered(new Slots(slots, Cost.NONE));
    boolean lacks = count < labels.length && !misread;
    return sure && !(lacks && isReordered(new Slots(slots, Cost.NONE))) ? slots : new int[0];
  }

  private static int lacking(boolean[] named) {
    int lacking = 0;
    while (lacking < named.length && named[lacking]) {
      lacking++;
    }
    return lacking;
  }

  // ---- groups side by side
  // -----------------------------------------------------------------------

  private int[] groupSlots(List<Integer> items, List<Line> head) {
    if (items.size() != cells.length) {
      return items.size() == cells.length - 1 ? lackingInGroups(items) : new int[0];
    }
    int[] groupOrder = groupOrder(head);
    int[] slots = new int[cells.length];
    for (int group = 0; group < groups; group++) {
      List<Integer> part = items.subList(group * labels.length, (group + 1) * labels.length);
      int[] own = slots(part);
      if (own.length != labels.length) {
        return new int[0];
      }
      for (int i = 0; i < own.length; i++) {
        slots[group * labels.length + i] = groupOrder[group] * labels.length + own[i];
      }
    }
    return slots;
  }

  /** One column of one group is gone: the labels still stand in the form's order around it. */
  private int[] lackingInGroups(List<Integer> items) {
    int[] slots = new int[items.size()];
    int lost = -1;
    for (int i = 0; i < slots.length; i++) {
      int column = lost < 0 ? i : i + 1;
      if (items.get(i) != column % labels.length) {
        if (lost >= 0 || items.get(i) != (column + 1) % labels.length) {
          return new int[0];
        }
        lost = i;
        column++;
      }
      slots[i] = column;
    }
    return slots;
  }

  /** 行政诉讼 before 行政复议: the groups under it come first. */
  private int[] groupOrder(List<Line> head) {
    int[] order = new int[groups];
    Arrays.setAll(order, i -> i);
    List<Integer> found = new ArrayList<>();
    int other = -1;
    for (Line line : head) {
      for (Cell cell : line.labels()) {
        int group = groupOf(cell);
        if (group >= 0 && !found.contains(group)) {
          found.add(group);
        } else if (group < 0 && found.isEmpty() && isCaptionOfGroups(cell)) {
          other = found.size();
        }
      }
    }
    if (found.size() != groups) {
      return order;
    }
    if (other == 0 && found.get(0) == 0) {
      // The caption of the other groups stands first, so these do.
      for (int i = 0; i < groups; i++) {
        order[i] = found.get((i + 1) % groups);
      }
      return order;
    }
    for (int i = 0; i < groups; i++) {
      order[i] = found.get(i);
    }
    return order;
  }

  private int groupOf(Cell cell) {
    String words = book.normalise(cell.text()).full();
    for (int group = 0; group < groups; group++) {
      String label = book.normalise(cells[group * labels.length].rowLabel()).full();
      if (label.equals(words)) {
        return group;
      }
    }
    return -1;
  }

  private boolean isCaptionOfGroups(Cell cell) {
    return book.isSpan(cell.text());
  }
}
