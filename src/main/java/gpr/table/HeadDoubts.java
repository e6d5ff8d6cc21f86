package gpr.table;

import gpr.layout.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What speaks against the form's order in a head whose order cannot be told. */
final class HeadDoubts {
  private final HeadItems columns;

  HeadDoubts(HeadItems columns) {
    this.columns = columns;
  }

  /**
   * Whether the cells of a line name columns, those under 法人或其他组织 where there is such a label, in
   * another order than the form's.
   */
  boolean isMixedUp(Line line) {
    return line.shape() != Line.Shape.SPACED
        && columns.isOutOfOrder(
            columns.itemsOf(line.labels()).stream()
                .filter(item -> !columns.haveSpan() || columns.isSpanned(item))
                .toList());
  }

  /** Whether a line between spaces, which repeats no wider label, has a column's label twice. */
  boolean namesTwice(Line line) {
    if (line.shape() != Line.Shape.SPACED || !columns.haveSpan()) {
      return false;
    }
    Set<Integer> named = new HashSet<>();
    return line.labels().stream()
        .map(columns::item)
        .anyMatch(item -> columns.isSpanned(item) && !named.add(item));
  }

  /**
   * Whether a line has a cell for each column under 法人或其他组织, some of them blank, and a label at
   * another place than in the form: 科研机构 first and a blank beside it (turndown).
   */
  boolean isBesideItsPlaceAmongBlanks(Line line) {
    List<Integer> ofForm = columns.spanned();
    if (columns.groups() > 1 || line.width() != ofForm.size() || ofForm.isEmpty()) {
      return false;
    }
    List<Integer> items = line.grid().stream().map(this::itemOrBlank).toList();
    return items.stream().allMatch(item -> item == HeadItem.UNKNOWN || columns.isSpanned(item))
        && IntStream.range(0, items.size())
            .anyMatch(i -> items.get(i) >= 0 && !items.get(i).equals(ofForm.get(i)));
  }

  /**
   * Whether of cells one below the other a column's label stands before the caption over its block,
   * and not behind it: they are in no order (pdftotext without options).
   */
  boolean isBeforeCaption(List<Line> head) {
    List<Cell> labels =
        head.stream()
            .filter(line -> line.shape() == Line.Shape.LOOSE)
            .flatMap(line -> line.labels().stream())
            .toList();
    int caption = labels.size() - 1;
    while (caption >= 0 && !columns.book().isSpan(labels.get(caption).text())) {
      caption--;
    }
    List<Integer> behind = columns.itemsOf(labels.subList(caption + 1, labels.size()));
    return columns.itemsOf(labels.subList(0, caption + 1)).stream()
        .anyMatch(item -> item >= 0 && !behind.contains(item) && HeadItem.hasColumn(behind));
  }

  /**
   * Whether two labels under 法人或其他组织 stand nearer to each other in a grid than in the form, so that
   * no label between them is lost: its cell would be blank.
   */
  boolean isCloser(Line line) {
    int last = -1;
    int place = -1;
    for (int i = 0; i < line.width(); i++) {
      int item = itemOrBlank(line.grid().get(i));
      if (columns.isSpanned(item)) {
        if (last >= 0 && i - place < item - last) {
          return true;
        }
        last = item;
        place = i;
      }
    }
    return false;
  }

  /**
   * Whether two labels stand in one cell and a third right beside it, and a blank between labels
   * further on: 商业企业科研机构 | 社会公益组织 | | 法律服务机构. The cell of the second was moved.
   */
  boolean isJoinedBesideBlank(Line line) {
    boolean joined = false;
    boolean blank = false;
    for (int i = 1; i < line.width(); i++) {
      List<Integer> before = columns.exact(line.grid().get(i - 1).text());
      boolean label = columns.isSpanned(itemOrBlank(line.grid().get(i)));
      joined |= label && before.size() > 1 && before.stream().allMatch(columns::isSpanned);
      blank |= joined && !line.grid().get(i).isLabel();
      if (blank && label) {
        return true;
      }
    }
    return false;
  }

  private int itemOrBlank(Cell cell) {
    return cell.isLabel() ? columns.item(cell) : HeadItem.UNKNOWN;
  }

  /**
   * Whether a number of the rows stands under a blank cell of the head's one line, two places from
   * the label before it: a label is lost there, not its column.
   */
  boolean haveNumbersBeside(List<Line> head, HeadRows rows) {
    boolean alone = !columns.haveSpan() && columns.groups() == 1;
    return alone
        && head.stream()
            .filter(line -> HeadItem.hasColumn(columns.itemsOf(line.labels())))
            .anyMatch(line -> rows.numbers().stream().anyMatch(row -> isBeside(line, row)));
  }

  private static boolean isBeside(Line line, Line row) {
    for (int i = 2; i < line.width() && line.width() == row.width(); i++) {
      boolean blank = !line.grid().get(i).isLabel() && !line.grid().get(i - 1).isLabel();
      if (blank && row.grid().get(i).isFilled()) {
        return true;
      }
    }
    return false;
  }

  /** Whether 法人或其他组织 stands before the column that comes before it in the form. */
  boolean isSpanFirst(Line line) {
    return isSpanFirst(line.labels());
  }

  /** The same of cells that stand one below the other, numbers between them or not: pdfminer. */
  boolean isSpanFirst(List<Cell> labels) {
    List<Integer> own = columns.itemsOf(labels);
    int span = own.indexOf(HeadItem.SPAN);
    return columns.groups() == 1 && span >= 0 && !columns.isSpanned(0) && own.indexOf(0) > span;
  }

  /**
   * Whether of cells one below the other some labels under 法人或其他组织 stand before it and some behind:
   * they come by their height on the page, of which the order of columns says nothing (PyMuPDF).
   */
  boolean isSpanAmong(List<Cell> labels) {
    List<Integer> own = columns.itemsOf(labels);
    int span = Math.max(0, own.indexOf(HeadItem.SPAN));
    return own.subList(0, span).stream().anyMatch(columns::isSpanned)
        && own.subList(span, own.size()).stream().anyMatch(columns::isSpanned);
  }

  /** Whether 法人或其他组织 stands on both sides of another label: a column under it was moved. */
  boolean isSpanParted(Line line) {
    List<Integer> own = columns.itemsOf(line.labels());
    int first = own.indexOf(HeadItem.SPAN);
    int last = own.lastIndexOf(HeadItem.SPAN);
    return columns.groups() == 1 && HeadItem.hasColumn(own.subList(Math.max(0, first), last + 1));
  }

  /**
   * Whether the head names a column of the office's own and one too few of the form's, and the rows
   * have no number more: 同比 first of all, and no 科研机构.
   */
  boolean areBesideForeign(List<Line> head, HeadRows rows) {
    Set<Integer> named = new HashSet<>();
    boolean foreign = false;
    for (Line line : head) {
      named.addAll(columns.itemsOf(line.labels()));
      foreign |=
          line.labels().stream()
              .anyMatch(
                  label ->
                      columns.item(label) == HeadItem.FOREIGN
                          && !columns.pieces().isPieceOfForm(label));
    }
    named.removeIf(item -> item < 0);
    boolean one = columns.groups() == 1 && columns.haveSpan() && !rows.areWider();
    return one && foreign && named.size() == columns.labels() - 1;
  }

  private static int firstForeign(List<Integer> items) {
    int at = 0;
    while (at < items.size() && !HeadItem.isForeign(items.get(at))) {
      at++;
    }
    return at;
  }

  /** Whether a column of the office's own stands between two of the form's. */
  static boolean isForeignAmong(List<Integer> items) {
    int at = firstForeign(items);
    return at > 0
        && at < items.size()
        && HeadItem.hasColumn(items.subList(0, at))
        && HeadItem.hasColumn(items.subList(at, items.size()));
  }
}
