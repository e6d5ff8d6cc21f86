package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The columns of groups that stand side by side, each with the same labels: 行政复议, 行政诉讼. */
final class HeadGroups {
  private final HeadItems columns;
  private final LabelBook book;
  private final List<FormCell> cells;
  private final int groups;
  private final int labels;

  /** The columns of one group's labels. */
  private final Function<List<Integer>, int[]> ofOneGroup;

  HeadGroups(HeadItems columns, Function<List<Integer>, int[]> ofOneGroup) {
    this.columns = columns;
    this.book = columns.book();
    this.cells = columns.cells();
    this.groups = columns.groups();
    this.labels = columns.labels();
    this.ofOneGroup = ofOneGroup;
  }

  /** The column of each item; empty where the head does not tell. */
  int[] slots(List<Integer> items, List<Line> head) {
    int[] slots = ofGroups(items, head);
    List<Integer> own = items.stream().filter(item -> item >= 0).toList();
    if (slots.length > 0 || own.size() == items.size()) {
      return slots;
    }
    if (own.size() % labels != 0) {
      // The words that are no label may be what is left of the one that lacks.
      return new int[0];
    }
    // A column of the office's own among them, 诉讼合计.
    int[] known = ofGroups(own, head);
    slots = new int[known.length == 0 ? 0 : items.size()];
    int next = 0;
    for (int i = 0; i < slots.length; i++) {
      slots[i] = items.get(i) >= 0 ? known[next++] : Slots.NONE;
    }
    return slots;
  }

  private int[] ofGroups(List<Integer> items, List<Line> head) {
    if (areUntold(head)) {
      return new int[0];
    }
    List<Integer> named = groupsNamed(head);
    boolean all = items.size() == cells.size();
    if (named.size() < (all ? groups : groups - 1) && areExchanged(head)) {
      return new int[0];
    }
    if (all) {
      return ofGroups(items, groupOrder(named, head));
    }
    return named.size() == groups - 1 && items.size() == named.size() * labels
        ? ofGroups(items, inOrder(named, head))
        : items.size() == cells.size() - 1 && !areExchanged(head)
            ? lackingInGroups(items)
            : new int[0];
  }

  /** The columns of groups that stand whole side by side, in that order. */
  private int[] ofGroups(List<Integer> items, int[] order) {
    int[] slots = new int[items.size()];
    for (int group = 0; group * labels < slots.length; group++) {
      int[] own = ofOneGroup.apply(items.subList(group * labels, (group + 1) * labels));
      if (own.length != labels) {
        return new int[0];
      }
      for (int i = 0; i < own.length; i++) {
        slots[group * labels + i] =
            own[i] == Slots.NONE ? Slots.NONE : order[group] * labels + own[i];
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
      if (items.get(i) != column % labels) {
        if (lost >= 0 || items.get(i) != (column + 1) % labels) {
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
  private int[] groupOrder(List<Integer> found, List<Line> head) {
    return found.size() == groups ? inOrder(found, head) : IntStream.range(0, groups).toArray();
  }

  private int[] inOrder(List<Integer> found, List<Line> head) {
    // Where the caption of the other groups stands first, so do these.
    int first = found.get(0) == 0 && first(head) == First.CAPTION ? 1 : 0;
    return IntStream.range(first, first + found.size())
        .map(i -> found.get(i % found.size()))
        .toArray();
  }

  /**
   * The groups whose names stand in the head, in the order in which they do. Of a head that is
   * printed twice the last one counts: of the first a page may lack the top.
   */
  private List<Integer> groupsNamed(List<Line> head) {
    List<Cell> names = names(head);
    if (areOnSeveralLines(names, head) && areDrawn(head)) {
      names.sort(Comparator.comparingInt(Cell::from));
    }
    return names.stream().map(this::groupOf).toList();
  }

  private List<Cell> names(List<Line> head) {
    List<Cell> names = new ArrayList<>();
    for (int i = head.size() - 1; i >= 0; i--) {
      Cells labels = head.get(i).labels();
      for (int j = labels.size() - 1; j >= 0; j--) {
        int group = groupOf(labels.get(j));
        if (group >= 0 && names.stream().noneMatch(name -> groupOf(name) == group)) {
          names.add(0, labels.get(j));
        }
      }
    }
    return names;
  }

  /** Whether places on the lines, not the order of these, tell which group stands first. */
  private static boolean areOnSeveralLines(List<Cell> names, List<Line> head) {
    return names.stream().map(Cell::line).distinct().count() > 1
        && head.stream().allMatch(line -> line.width() == 0)
        && !head.stream().allMatch(HeadGroups::areOneEach);
  }

  /** Whether more than a space stands between labels somewhere: they stand over their columns. */
  private static boolean areDrawn(List<Line> head) {
    boolean drawn = false;
    for (Line line : head) {
      Cells labels = line.labels();
      for (int i = 1; i < labels.size(); i++) {
        boolean beside = labels.get(i).line() == labels.get(i - 1).line();
        drawn |= beside && labels.get(i).from() - labels.get(i - 1).to() > 1;
      }
    }
    return drawn;
  }

  /** Whether neither their order nor their places tell which of the groups stands first. */
  private boolean areUntold(List<Line> head) {
    List<Cell> names = names(head);
    boolean falls =
        IntStream.range(1, names.size())
            .anyMatch(i -> groupOf(names.get(i)) < groupOf(names.get(i - 1)));
    return falls && areOnSeveralLines(names, head) && !areDrawn(head)
        || first(head) == First.UNTOLD;
  }

  /** Which stands first, the caption over several groups or the first group's name. */
  private enum First {
    CAPTION,
    NAME,
    UNTOLD
  }

  /** In a grid without the first group's name, the caption is first at the grid's beginning. */
  private First first(List<Line> head) {
    for (Line line : head) {
      for (Cell cell : line.labels()) {
        if (groupOf(cell) >= 0) {
          return First.NAME;
        }
        if (isCaptionOfGroups(cell)) {
          boolean atStart = line.width() > 0 && line.grid().get(0) == cell;
          return isNamed(head, 0)
              ? firstOf(cell, line, head)
              : atStart ? First.CAPTION : First.NAME;
        }
      }
    }
    return First.NAME;
  }

  /**
   * A caption that stands on a line above the name is before it where cells stand in a grid, or one
   * below the other. In a PDF the name, which is two rows high, stands lower by its middle alone;
   * then the places on the lines tell.
   */
  private First firstOf(Cell caption, Line line, List<Line> head) {
    Cell name = names(head).stream().filter(cell -> groupOf(cell) == 0).findFirst().orElseThrow();
    boolean oneEach = head.stream().allMatch(HeadGroups::areOneEach);
    if (name.line() == caption.line()
        || line.width() > 0
        || oneEach && name.line() == caption.line() + 1) {
      return First.CAPTION;
    }
    if (oneEach || !areDrawn(head)) {
      return First.UNTOLD;
    }
    return name.from() < caption.from() ? First.NAME : First.CAPTION;
  }

  /** Whether each label of a line stands on a line of its own. */
  private static boolean areOneEach(Line line) {
    Cells labels = line.labels();
    return labels.stream().map(Cell::line).distinct().count() == labels.size();
  }

  private boolean isNamed(List<Line> head, int group) {
    return groupsNamed(head).contains(group);
  }

  /**
   * Whether groups stand in another order, and so do the labels of one, and these are on several
   * lines: 行政复议's stand beside the others' names, and whose come first is not said.
   */
  boolean isMixed(List<Integer> items, List<Line> head) {
    boolean onOneLine =
        head.stream().anyMatch(line -> columns.itemsOf(line.labels()).equals(items));
    return !onOneLine && areExchanged(head) && head.stream().anyMatch(this::isReordered);
  }

  /** Whether the groups stand in another order than the form's. */
  boolean areExchanged(List<Line> head) {
    if (areUntold(head)) {
      return true;
    }
    List<Integer> found = groupsNamed(head);
    if (found.size() < groups) {
      boolean first = found.isEmpty() || found.size() == 1 && found.get(0) == 0;
      boolean falls =
          IntStream.range(1, found.size()).anyMatch(i -> found.get(i) < found.get(i - 1));
      return falls || first && first(head) == First.CAPTION;
    }
    int[] order = groupOrder(found, head);
    return IntStream.range(0, order.length).anyMatch(i -> order[i] != i);
  }

  /** Whether a line has labels of a group in another order than the form's. */
  boolean isReordered(Line line) {
    List<Integer> own = columns.itemsOf(line.labels());
    boolean reordered =
        fallsWithinGroup(line.labels().stream().map(columns.pieces()::piece).toList());
    // 总计 结果维持 …: in each group the last comes first.
    List<Integer> known = own.stream().filter(item -> item >= 0).toList();
    reordered |= known.size() % labels == 0 && columns.isWhole(known) && known.get(0) != 0;
    for (int from = 0; from + labels <= own.size(); from++) {
      List<Integer> group = own.subList(from, from + labels);
      boolean inOrder =
          IntStream.range(1, labels).allMatch(i -> group.get(i) == (group.get(i - 1) + 1) % labels);
      reordered |= columns.isWhole(group) && !inOrder;
    }
    return reordered;
  }

  /**
   * Whether a label follows a later one of its group, also 总计; the first label of the next group
   * may be lost between the two, not several.
   */
  private boolean fallsWithinGroup(List<Integer> items) {
    boolean falls = false;
    for (int i = 1; i < items.size(); i++) {
      int before = items.get(i - 1);
      int firstThere = before == labels - 1 ? 2 : 1;
      falls |= items.get(i) >= firstThere && items.get(i) < before;
    }
    return falls;
  }

  private int groupOf(Cell cell) {
    return columns.groupOf(cell);
  }

  private boolean isCaptionOfGroups(Cell cell) {
    return book.isSpan(cell.text());
  }
}
