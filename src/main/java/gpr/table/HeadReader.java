package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads which columns a table's head names, and in which order. A head is printed in up to three
 * rows (the applicants' kinds under 法人或其他组织), and converters write its spans out, repeat them or
 * leave them out.
 */
final class HeadReader {
  private final HeadItems columns;
  private final HeadSlots slots;
  private final Rows rows;

  /**
   * What the rows below a head show.
   *
   * @param start where in their grid the numbers begin; negative where they are in none, or it is
   *     not known
   * @param width how wide that grid is
   * @param filled the places in that grid at which some row has a number
   * @param more how many numbers more than the form's columns most of them have
   * @param numbers the rows
   */
  record Rows(int start, int width, Set<Integer> filled, int more, List<Line> numbers) {
    boolean areWider() {
      return more > 0;
    }
  }

  private HeadReader(HeadItems columns, Rows rows) {
    this.columns = columns;
    this.slots = new HeadSlots(columns);
    this.rows = rows;
  }

  /**
   * What the lines of a head say of the columns of a row of the form.
   *
   * @param columns the row's columns and their labels
   * @param head the lines without numbers above the row, from above
   * @param rows what is known of the rows below
   */
  static HeadOrder read(HeadItems columns, List<Line> head, Rows rows) {
    HeadReader reader = new HeadReader(columns, rows);
    columns.keepBrokenUnits(head);
    HeadOrder order =
        rows.start() >= 0 && reader.isInPlaces(head)
            ? reader.byPlace(head)
            : reader.bySequence(head);
    boolean told = order.kind() == HeadOrder.Kind.OTHER || order.kind() == HeadOrder.Kind.CONFLICT;
    // Where another year's columns are among these and it is not said which, none is told.
    boolean years = columns.haveSpan() && rows.more() > 1 || columns.haveOtherYear(head);
    return !told && years && columns.groups() == 1 ? reader.slots.conflict() : order;
  }

  /**
   * Whether the head says that the total does not stand in these places: it stands behind the
   * columns under one label, or last on the page, or beside that label and not under it.
   *
   * @param places the places, the first of them 0
   */
  static boolean isTotalElsewhere(HeadItems columns, List<Line> head, List<Integer> places) {
    int total = columns.labels() - 1;
    boolean within = places.stream().allMatch(place -> place > 1 && place < total);
    for (Line line : head) {
      List<Integer> items = columns.itemsOf(line.labels());
      int last = items.size() - 1;
      boolean span = last > 0 && items.get(last - 1) == HeadItems.SPAN;
      boolean beside = within && last > 0 && items.stream().noneMatch(columns::isSpanned);
      if ((span || beside) && items.get(last) == total) {
        return true;
      }
    }
    List<String> words = wordsFromLeft(columns, head);
    boolean last = !words.isEmpty() && columns.item(words.get(words.size() - 1)) == total;
    return last || columns.isOnlyLabelOf(lastOfLines(head), total);
  }

  /** The last words of the lines: pdftotext -layout with narrow columns, 律 总 over 公 服 计. */
  private static List<Cell> lastOfLines(List<Line> head) {
    return head.stream()
        .filter(line -> line.shape() == Line.Shape.SPACED && line.labels().size() > 1)
        .map(line -> line.labels().last())
        .toList();
  }

  /** The columns' words between spaces from left to right, pieces below each other together. */
  private static List<String> wordsFromLeft(HeadItems columns, List<Line> head) {
    HeadWords words = new HeadWords(List.of());
    for (Line line : head) {
      for (Cell label : line.shape() == Line.Shape.SPACED ? line.labels() : Cells.NONE) {
        int item = columns.item(label);
        boolean over = HeadItems.isOver(item) || item == HeadItems.CAPTION;
        if (!over && !columns.isPieceOfCaption(label)) {
          words.add(label, true);
        }
      }
    }
    return words.fromLeft();
  }

  // ---- by the places of the grid
  // -----------------------------------------------------------------

  /** Whether a column's label stands in the grid of the rows, over the places of their numbers. */
  private boolean isInPlaces(List<Line> head) {
    int leftmost = Integer.MAX_VALUE;
    for (Line line : head) {
      boolean fits = isOnGrid(line, head, rows.width()) && !isMovedRight(line, rows.start());
      for (int i = rows.start(); i < line.width() && fits; i++) {
        if (line.grid().get(i).isLabel() && columns.item(line.grid().get(i)) >= 0) {
          leftmost = Math.min(leftmost, i);
        }
      }
    }
    // Numbers further left than any label: the rows' own labels do not lie over places, as the
    // head's do.
    boolean more = rows.areWider() || columns.haveOtherYear(head);
    boolean beside = more && rows.filled().stream().anyMatch(leftOf(leftmost));
    return leftmost < Integer.MAX_VALUE && !beside;
  }

  private static Predicate<Integer> leftOf(int label) {
    return place -> place < label - 1;
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

  private HeadOrder byPlace(List<Line> head) {
    int start = rows.start();
    int width = rows.width();
    Set<Integer> filled = rows.filled();
    int[] named = new int[width - start];
    Arrays.fill(named, HeadItems.CAPTION);
    for (Line line : head) {
      int over = HeadItems.CAPTION;
      for (int i = start; i < line.width() && isOnGrid(line, head, width); i++) {
        Cell cell = line.grid().get(i);
        int item = cell.isLabel() ? columns.item(cell) : HeadItems.CAPTION;
        // 2023年 in a row below: the label over it lies over both years' columns.
        over = named[i - start] >= 0 ? named[i - start] : over;
        item = cell.isLabel() && columns.isOwnYear(cell) ? over : item;
        named[i - start] = item != HeadItems.CAPTION ? item : named[i - start];
      }
    }
    int end = named.length;
    while (end > 0 && (named[end - 1] == HeadItems.CAPTION || HeadItems.isOver(named[end - 1]))) {
      end--;
    }
    long distinct = Arrays.stream(named).filter(item -> item >= 0).distinct().count();
    boolean lacks = distinct < columns.labels();
    int begin = 0;
    while (begin < end
        && named[begin] == HeadItems.CAPTION
        && !(lacks && filled.contains(start + begin))) {
      begin++;
    }
    List<Integer> items = new ArrayList<>();
    boolean elsewhere = false;
    for (int i = begin; i < end; i++) {
      int place = start + i;
      elsewhere |= i - begin < columns.labels() && isElsewhere(head, place, i - begin);
      boolean lost = named[i] == HeadItems.CAPTION && lacks && filled.contains(start + i);
      items.add(HeadItems.isOver(named[i]) || lost ? HeadItems.UNKNOWN : named[i]);
      elsewhere |= lacks && named[i] >= 0 && named[i] != i - begin;
      // A column of the office's own among as many as the form has: one of the form's is gone.
      elsewhere |= lacks && HeadItems.isForeign(named[i]) && !rows.areWider();
    }
    HeadOrder order = slots.order(items, head, columns.isOutOfOrder(items), start + begin);
    return order.kind() == HeadOrder.Kind.UNKNOWN && elsewhere && columns.groups() == 1
        ? slots.conflict()
        : order;
  }

  /** Whether a misread label stands where the form has another: 本午增/减 over its first column. */
  private boolean isElsewhere(List<Line> head, int place, int column) {
    for (Line line : head) {
      boolean there = line.width() > place && isOnGrid(line, head, rows.width());
      if (there && columns.isRatherOfAnother(line.grid().get(place), column)) {
        return true;
      }
    }
    return false;
  }

  // ---- by the order of the words
  // -------------------------------------------------------------------

  private HeadOrder bySequence(List<Line> head) {
    List<Integer> fromLeft = fromLeft(head);
    if (!fromLeft.isEmpty()) {
      return slots.order(fromLeft, head, false, HeadSlots.IN_NO_GRID);
    }
    if (head.stream().anyMatch(line -> line.labels().stream().anyMatch(columns::isOwnYear))) {
      return slots.conflict();
    }
    if (head.stream().anyMatch(line -> columns.areMisreadOutOfOrder(line.labels()))) {
      return slots.conflict();
    }
    List<Integer> items = new ArrayList<>();
    List<Cell> all = new ArrayList<>();
    boolean conflict = columns.isOutOfOrder(spannedFromLeft(head));
    boolean sure = false;
    for (Line line : head) {
      all.addAll(line.labels());
      List<Integer> whole = columns.itemsOf(line.labels());
      List<Integer> pieces = columns.piecesOf(line.labels());
      List<Integer> own = columns.areSpanned(pieces) ? pieces : whole;
      boolean under = items.contains(HeadItems.SPAN) && areUnderSpan(own);
      if (line.shape() == Line.Shape.SPACED && !columns.isWhole(own)) {
        conflict |= columns.isOutOfOrder(pieces);
      } else if (HeadItems.hasColumn(own) && line.shape() != Line.Shape.LOOSE) {
        sure |= under || columns.isWhole(own) && columns.groups() == 1;
        conflict |= columns.isOutOfOrder(own) && !columns.isWhole(own) && !under;
        conflict |= !rows.areWider() && isForeignAmong(own);
        items = joined(items, own);
      }
    }
    HeadOrder order = slots.order(trimmed(items), head, conflict, HeadSlots.IN_NO_GRID);
    boolean reordered =
        order.kind() == HeadOrder.Kind.OTHER && HeadSlots.isReordered(order.slots());
    if (order.kind() != HeadOrder.Kind.UNKNOWN
        && order.kind() != HeadOrder.Kind.CONFLICT
        && (sure || !reordered)) {
      return order;
    }
    HeadOrder oneByOne = oneByOne(head, columns.itemsOf(all));
    boolean told = oneByOne.kind() != HeadOrder.Kind.UNKNOWN;
    // Put together of several rows, the order is not sure; nor where 总计 stands before 自然人.
    List<Integer> singly = columns.itemsOf(all);
    List<Integer> before = singly.subList(0, Math.max(0, singly.indexOf(HeadItems.SPAN)));
    boolean total = before.contains(columns.labels() - 1);
    boolean unsure = reordered || total || columns.isOutOfOrder(before);
    return told ? oneByOne : unsure ? slots.conflict() : order;
  }

  private static int firstForeign(List<Integer> items) {
    int at = 0;
    while (at < items.size() && !HeadItems.isForeign(items.get(at))) {
      at++;
    }
    return at;
  }

  /** Whether a column of the office's own stands between two of the form's. */
  private static boolean isForeignAmong(List<Integer> items) {
    int at = firstForeign(items);
    return at > 0
        && at < items.size()
        && HeadItems.hasColumn(items.subList(0, at))
        && HeadItems.hasColumn(items.subList(at, items.size()));
  }

  /**
   * What the labels say one by one, whatever lines they are on, the pieces of broken ones joined.
   */
  private HeadOrder oneByOne(List<Line> head, List<Integer> items) {
    if (rows.areWider() && isBetweenRows(items)) {
      return addsOne(items) ? slots.unknown() : slots.conflict();
    }
    List<Integer> oneByOne = trimmed(rowByRow(items));
    boolean fits = oneByOne.size() == columns.cells().size() || rows.areWider();
    return columns.isWhole(oneByOne) && fits || lacksOne(oneByOne)
        ? slots.order(oneByOne, head, false, HeadSlots.IN_NO_GRID)
        : slots.unknown();
  }

  /**
   * The labels of several lines between spaces in the order in which they stand from left to right,
   * whichever line they are on; empty where not each column's label is there, whole and once, but
   * for one that may be lost.
   */
  private List<Integer> fromLeft(List<Line> head) {
    HeadWords words = new HeadWords(rows.numbers());
    for (Line line : head) {
      for (Cell label : line.shape() == Line.Shape.SPACED ? line.labels() : Cells.NONE) {
        int item = columns.item(label);
        if (item >= 0 || HeadItems.isUnknown(item) && !columns.isPieceOfCaption(label)) {
          words.add(label, item >= 0);
        }
      }
    }
    List<Integer> items = words.fromLeft().stream().map(columns::item).toList();
    boolean most = columns.areMost(items, rows.areWider()) || columns.areOfGroups(items);
    return most && words.areOverNumbers() ? items : List.of();
  }

  /**
   * The columns under 法人或其他组织 from left to right, as far as whole labels or their beginnings on
   * lines of their own tell: pdftotext -layout prints 法律服务 over 机构 a line above 商业企业.
   */
  private List<Integer> spannedFromLeft(List<Line> head) {
    record Placed(int from, int item) {}
    List<Placed> placed = new ArrayList<>();
    // pdfplumber and pdftotext without options begin each line of words at the left.
    int left = rows.numbers().stream().mapToInt(HeadReader::firstLabel).min().orElse(0);
    for (Line line : head) {
      List<Cell> labels =
          line.labels().stream().filter(label -> !columns.isPieceOfCaption(label)).toList();
      List<Integer> pieces = columns.piecesOf(Cells.of(labels));
      boolean whole = !pieces.isEmpty() && pieces.size() == labels.size();
      boolean own = whole && line.shape() == Line.Shape.SPACED && labels.get(0).from() > left;
      for (int i = 0; i < pieces.size() && own; i++) {
        if (columns.isSpanned(pieces.get(i))) {
          placed.add(new Placed(labels.get(i).from(), pieces.get(i)));
        }
      }
    }
    return placed.stream().sorted(Comparator.comparingInt(Placed::from)).map(Placed::item).toList();
  }

  private static int firstLabel(Line line) {
    return line.labels().isEmpty() || line.shape() != Line.Shape.SPACED
        ? Integer.MAX_VALUE
        : line.labels().get(0).from();
  }

  /** Whether a row of a head is the one under 法人或其他组织; at its ends a column may be beside it. */
  private boolean areUnderSpan(List<Integer> own) {
    boolean some = !own.isEmpty() && own.stream().allMatch(columns::isSpanned);
    return (columns.areSpanned(own) || some)
        && !HeadItems.isUnknown(own.get(0))
        && !HeadItems.isUnknown(own.get(own.size() - 1));
  }

  private List<Integer> joined(List<Integer> items, List<Integer> own) {
    int under = items.lastIndexOf(HeadItems.SPAN);
    int span = under >= 0 ? under : items.lastIndexOf(HeadItems.OVER);
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
    trimmed.removeIf(HeadItems::isOver);
    while (trimmed.size() > most() && mayBeCaption(trimmed.get(0))) {
      trimmed.remove(0);
    }
    return trimmed;
  }

  /** The table's own caption, misread, is no column. */
  private static boolean mayBeCaption(int item) {
    return HeadItems.isUnknown(item) && item != HeadItems.OTHER_YEAR;
  }

  /** How many columns there may be. */
  private int most() {
    return columns.cells().size() + rows.more();
  }

  /**
   * Where cells stand one below the other, the labels under 法人或其他组织 follow those beside it: they go
   * in its place.
   */
  private List<Integer> rowByRow(List<Integer> labels) {
    List<Integer> items = new ArrayList<>(labels);
    items.removeIf(item -> item == HeadItems.OVER);
    while (!items.isEmpty()
        && mayBeCaption(items.get(0))
        && HeadItems.columnsAndUnknown(items) > most()) {
      items.remove(0);
    }
    int span = items.lastIndexOf(HeadItems.SPAN);
    int under = firstSpanned(items);
    if (span >= 0 && span < under && columns.areSpanned(items.subList(under, items.size()))) {
      List<Integer> spread = new ArrayList<>(items.subList(0, span));
      spread.addAll(items.subList(under, items.size()));
      spread.addAll(items.subList(span + 1, under));
      return spread;
    }
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

  private int firstSpanned(List<Integer> items) {
    int first = 0;
    while (first < items.size() && !columns.isSpanned(items.get(first))) {
      first++;
    }
    return first;
  }

  /**
   * Whether a column that is not the form's may be the last of the head's one row as well as the
   * first of the next: 总计 占比 商业企业, or 申请人情况 占比 自然人.
   */
  private boolean isBetweenRows(List<Integer> items) {
    int under = firstSpanned(items);
    int over = items.lastIndexOf(HeadItems.OVER);
    return under > 0 && under < items.size() && HeadItems.isUnknown(items.get(under - 1))
        || over >= 0 && over + 1 < items.size() && HeadItems.isUnknown(items.get(over + 1));
  }

  /**
   * Whether the labels are the form's in its order, and one more: the sums tell where it stands.
   */
  private boolean addsOne(List<Integer> items) {
    List<Integer> known =
        rowByRow(items.stream().filter(item -> !HeadItems.isUnknown(item)).toList());
    return rows.more() == 1
        && items.stream().filter(HeadItems::isUnknown).count() == 1
        && columns.isWhole(known)
        && !columns.isOutOfOrder(known);
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
