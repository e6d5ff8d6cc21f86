package gpr.table;

import java.util.ArrayList;
import java.util.List;

/** In which order the labels of a head stand where its rows come one after the other. */
final class HeadSequence {
  private final HeadItems columns;
  private final HeadRows rows;

  /**
   * @param columns the row's columns and their labels
   * @param rows what is known of the rows below
   */
  HeadSequence(HeadItems columns, HeadRows rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Whether the last of these is the total. */
  boolean isTotalLast(List<Integer> items) {
    return !items.isEmpty() && items.get(items.size() - 1) == columns.labels() - 1;
  }

  /** These without what stands over several columns, and without captions before more than fit. */
  List<Integer> trimmed(List<Integer> items) {
    List<Integer> trimmed = new ArrayList<>(items);
    trimmed.removeIf(HeadItem::isOver);
    while (trimmed.size() > most() && mayBeCaption(trimmed.get(0))) {
      trimmed.remove(0);
    }
    return trimmed;
  }

  /** The table's own caption, misread, is no column. */
  private static boolean mayBeCaption(int item) {
    return HeadItem.isUnknown(item) && item != HeadItem.OTHER_YEAR;
  }

  /** How many columns there may be. */
  private int most() {
    return columns.cells().size() + rows.more();
  }

  /**
   * Where cells stand one below the other, the labels under 法人或其他组织 follow those beside it: they go
   * in its place.
   */
  List<Integer> rowByRow(List<Integer> labels) {
    List<Integer> items = new ArrayList<>(fromAbove(labels));
    int over = items.indexOf(HeadItem.OVER);
    // 法人或其他组织 before 申请人情况, which is above it: its place says nothing (PyMuPDF's blocks, sorted).
    items.subList(0, Math.max(0, over)).removeIf(item -> item == HeadItem.SPAN);
    items.removeIf(item -> item == HeadItem.OVER);
    while (!items.isEmpty()
        && mayBeCaption(items.get(0))
        && HeadItem.columnsAndUnknown(items) > most()) {
      items.remove(0);
    }
    if (!items.contains(HeadItem.SPAN) && isOneRow(trimmed(items))) {
      return trimmed(items);
    }
    int span = items.lastIndexOf(HeadItem.SPAN);
    int under = firstSpanned(items);
    if (span >= 0 && span < under && columns.areSpanned(items.subList(under, items.size()))) {
      List<Integer> spread = new ArrayList<>(items.subList(0, span));
      spread.addAll(items.subList(under, items.size()));
      spread.addAll(items.subList(span + 1, under));
      return spread;
    }
    boolean tail = under > 0 && columns.areSpanned(items.subList(under, items.size()));
    if (span < 0 && tail && isTotalLast(items.subList(0, under))) {
      List<Integer> ofForm = new ArrayList<>(items.subList(0, under - 1));
      ofForm.addAll(items.subList(under, items.size()));
      ofForm.add(items.get(under - 1));
      return ofForm;
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

  /**
   * The labels under 法人或其他组织 in its place where they stand before it: pdf2json begins each page at
   * its last line, with the caption behind the head.
   */
  private List<Integer> fromAbove(List<Integer> items) {
    int span = items.indexOf(HeadItem.SPAN);
    int from = firstSpanned(items);
    int to = from + columns.spanned().size();
    if (to > span || !columns.areSpanned(items.subList(from, to))) {
      return items;
    }
    int end = items.size();
    while (HeadItem.isOver(items.get(end - 1))
        || items.contains(HeadItem.OVER) && mayBeCaption(items.get(end - 1))) {
      end--;
    }
    List<Integer> above = new ArrayList<>(items.subList(0, from));
    above.addAll(items.subList(to, span));
    above.addAll(items.subList(from, to));
    above.addAll(items.subList(span + 1, end));
    return above;
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
  boolean isBetweenRows(List<Integer> items) {
    int under = firstSpanned(items);
    int over = items.lastIndexOf(HeadItem.OVER);
    return under > 0 && under < items.size() && HeadItem.isUnknown(items.get(under - 1))
        || over >= 0 && over + 1 < items.size() && HeadItem.isUnknown(items.get(over + 1));
  }

  /**
   * Whether the labels are the form's in its order, and one more: the sums tell where it stands.
   */
  boolean addsOne(List<Integer> items) {
    List<Integer> known =
        rowByRow(items.stream().filter(item -> !HeadItem.isUnknown(item)).toList());
    return rows.more() == 1
        && items.stream().filter(HeadItem::isUnknown).count() == 1
        && columns.isWhole(known)
        && !columns.isOutOfOrder(known);
  }

  /** Whether the labels are the form's in its order, and one is not there. */
  boolean lacksOne(List<Integer> items) {
    boolean known = items.stream().allMatch(item -> item >= 0);
    return columns.groups() == 1
        && columns.labels() > 2
        && known
        && items.size() == columns.labels() - 1
        && items.stream().distinct().count() == items.size()
        && items.stream().sorted().toList().equals(items);
  }

  /**
   * Whether all columns stand in one row of the head, as the sums show: 自然人 总计 商业企业 … 其他, each over
   * its numbers, where a head of two rows would have 总计 last.
   */
  private boolean isOneRow(List<Integer> items) {
    int total = items.indexOf(columns.labels() - 1);
    int last = columns.labels() - 1;
    return columns.groups() == 1
        && items.size() == columns.labels()
        && columns.isWhole(items)
        && TotalPlaces.haveTotalElsewhere(last, rows.numbers(), items.size())
        && !TotalPlaces.haveTotalElsewhere(total, rows.numbers(), items.size());
  }
}
