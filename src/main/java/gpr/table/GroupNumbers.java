package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Which group's and which column's number each cell is of a table whose groups do not stand side by
 * side: a row for each group under a head of the columns, a row for each column under a head of the
 * groups, a row for each number, or groups below each other under a head each, as offices do on
 * narrow pages and language models in answers.
 */
final class GroupNumbers {
  /**
   * A number with both its names.
   *
   * @param label what names its column
   */
  record Told(int group, int column, Cell label, Cell number) {}

  private final HeadLabels labels;
  private final List<Line> lines;

  /**
   * @param lines the table's, each head by itself
   */
  GroupNumbers(HeadLabels labels, List<Line> lines) {
    this.labels = labels;
    this.lines = lines;
  }

  private static final Comparator<Told> AS_IN_FORM =
      Comparator.comparingInt(Told::group).thenComparingInt(Told::column);

  /** Every number of the form's row, in its order; none where some is not told, or told twice. */
  List<Told> all() {
    List<Told> told = rowsOfGroups();
    told = told.isEmpty() ? rowsOfColumns() : told;
    told = told.isEmpty() ? rowsOfNumbers() : told;
    told = told.isEmpty() ? new GroupBlocks(labels, lines).told() : told;
    int count = labels.groups() * labels.labels().size();
    long distinct = told.stream().map(one -> List.of(one.group(), one.column())).distinct().count();
    return told.size() == count && distinct == count
        ? told.stream().sorted(AS_IN_FORM).toList()
        : List.of();
  }

  /** Whether a line has a group's label, and right of it what may be its numbers. */
  boolean isOfGroup(Line line) {
    return !line.labels().isEmpty()
        && !line.values().isEmpty()
        && groupOf(line) >= 0
        && line.labels().stream().allMatch(label -> labels.item(label.text()) < 0)
        && !namesColumn(line);
  }

  /** Whether a line has a column's label in pieces: 行政复议⏎结果维⏎持 (mutool). */
  private boolean namesColumn(Line line) {
    String words = labels.book().normalise(line.words()).full();
    return labels.labels().stream().anyMatch(label -> words.contains(label.full()));
  }

  private int groupOf(Line line) {
    return labels.groupWithin(line.words());
  }

  /** The column that a line names among its labels; negative where it names none, or several. */
  private int columnOf(Line line) {
    List<Integer> columns =
        line.labels().stream().map(this::column).filter(column -> column >= 0).toList();
    return columns.size() == 1 ? columns.get(0) : HeadItem.UNKNOWN;
  }

  private int column(Cell cell) {
    return cell.isLabel() ? labels.item(cell.text()) : HeadItem.UNKNOWN;
  }

  /** The group that a label of a head names, and no column of it. */
  private int group(Cell cell) {
    return cell.isLabel() && column(cell) < 0 ? labels.groupWithin(cell.text()) : HeadItem.UNKNOWN;
  }

  private List<Told> rowsOfGroups() {
    List<Line> rows = rows(this::isOfGroup, labels.groups());
    List<Told> told = new ArrayList<>();
    for (Line row : rows) {
      for (Pair pair : pairs(rows, row, this::column, labels.labels().size())) {
        told.add(new Told(groupOf(row), column(pair.head()), pair.head(), pair.number()));
      }
    }
    return told;
  }

  private List<Told> rowsOfColumns() {
    List<Line> rows =
        rows(line -> columnOf(line) >= 0 && groupOf(line) < 0, labels.labels().size());
    List<Told> told = new ArrayList<>();
    for (Line row : rows) {
      Cell label =
          row.labels().stream().filter(cell -> column(cell) >= 0).findFirst().orElseThrow();
      for (Pair pair : pairs(rows, row, this::group, labels.groups())) {
        told.add(new Told(group(pair.head()), column(label), label, pair.number()));
      }
    }
    return told;
  }

  /** A row for each number; a group's name may stand in the first of its rows alone. */
  private List<Told> rowsOfNumbers() {
    List<Line> rows = rows(line -> columnOf(line) >= 0, labels.groups() * labels.labels().size());
    List<Told> told = new ArrayList<>();
    int group = HeadItem.UNKNOWN;
    for (Line row : rows) {
      group = groupOf(row) >= 0 ? groupOf(row) : group;
      Cells values = row.values();
      if (group < 0 || values.filled() > 1 || values.isEmpty()) {
        return List.of();
      }
      Cell number = values.filled() == 1 ? values.filledOnes().get(0) : values.get(0);
      Cell label =
          row.labels().stream().filter(cell -> column(cell) >= 0).findFirst().orElseThrow();
      told.add(new Told(group, column(label), label, number));
    }
    return told;
  }

  /** So many rows that name something; none where there are others, or other numbers. */
  private List<Line> rows(Predicate<Line> names, int count) {
    List<Line> rows =
        lines.stream().filter(line -> !line.values().isEmpty()).filter(names).toList();
    boolean others = lines.stream().filter(Line::hasNumbers).anyMatch(line -> !names.test(line));
    return rows.size() == count && !others ? rows : List.of();
  }

  /** A number and what stands over it. */
  private record Pair(Cell head, Cell number) {}

  /** The numbers of a row, each with the label over it; none where no head names them all. */
  private List<Pair> pairs(List<Line> rows, Line row, ToIntFunction<Cell> name, int count) {
    List<Line> above = lines.subList(0, lines.indexOf(rows.get(0)));
    for (Line head : above) {
      List<Cell> named = named(head.labels(), name);
      if (areAll(named, name, count)) {
        return byPlace(rows, head, row, name).orElseGet(() -> byCount(named, row));
      }
    }
    List<Cell> pieces = above.stream().flatMap(line -> line.labels().stream()).toList();
    List<Cell> joined = joined(pieces, name);
    if (areAll(joined, name, count)) {
      return byCount(joined, row);
    }
    boolean spaced = above.stream().allMatch(line -> line.shape() == Line.Shape.SPACED);
    return spaced ? byStacks(pieces, rows, row, name, count) : List.of();
  }

  /** A narrow column breaks a label of four characters twice at most. */
  private static final int MOST_PIECES = 3;

  /** Labels whose pieces follow each other, one a line: 结果 over 维持 over 结果 over 纠正. */
  private static List<Cell> joined(List<Cell> pieces, ToIntFunction<Cell> name) {
    List<Cell> labels = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int next = from + 1;
      for (int to = Math.min(pieces.size(), from + MOST_PIECES); to > from; to--) {
        Cell label = new StackedLabel(pieces.subList(from, to)).cell();
        if (name.applyAsInt(label) >= 0) {
          labels.add(label);
          next = to;
          break;
        }
      }
      from = next;
    }
    return labels;
  }

  private static List<Cell> named(List<Cell> labels, ToIntFunction<Cell> name) {
    return labels.stream().filter(label -> name.applyAsInt(label) >= 0).toList();
  }

  private static boolean areAll(List<Cell> named, ToIntFunction<Cell> name, int count) {
    return named.size() == count
        && named.stream().map(name::applyAsInt).distinct().count() == count;
  }

  /** What stands left of the columns' labels: 类别, and a piece of it. */
  private static final int BESIDE = 2;

  /** A head between spaces whose labels are broken over lines: 结果 结果 其他 尚未 over 维持 纠正 结果 审结. */
  private static List<Pair> byStacks(
      List<Cell> pieces, List<Line> rows, Line row, ToIntFunction<Cell> name, int count) {
    List<Pair> told = List.of();
    for (Rests.Places places : Rests.Places.values()) {
      List<StackedLabel> stacks = StackedLabel.of(pieces, places, count + BESIDE);
      List<StackedLabel> named =
          stacks.stream().filter(stack -> name.applyAsInt(stack.cell()) >= 0).toList();
      List<Cell> labels = named.stream().map(StackedLabel::cell).toList();
      if (areAll(labels, name, count)) {
        List<Pair> own =
            row.values().filled() == count ? byCount(labels, row) : byRuler(named, rows, row);
        if (!told.isEmpty() && !told.equals(own)) {
          return List.of();
        }
        told = own;
      }
    }
    return told;
  }

  /** By where they stand below the labels and beside the other rows' numbers. */
  private static List<Pair> byRuler(List<StackedLabel> labels, List<Line> rows, Line row) {
    ColumnRuler ruler = new ColumnRuler(labels.size());
    labels.forEach(label -> label.pieces().forEach(ruler::learnHead));
    rows.forEach(each -> ruler.learn(each.values().filledOnes()));
    Cell[] placed = ruler.place(row.values().filledOnes()).orElse(new Cell[0]);
    Cell blank = Proposals.blankBeside(row.values().last());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < placed.length; i++) {
      pairs.add(new Pair(labels.get(i).cell(), placed[i] == null ? blank : placed[i]));
    }
    return pairs;
  }

  /** By their places, where head and rows are as wide; empty where they are not. */
  private static Optional<List<Pair>> byPlace(
      List<Line> rows, Line head, Line row, ToIntFunction<Cell> name) {
    int width = head.width();
    if (width == 0 || rows.stream().anyMatch(other -> other.width() != width)) {
      return Optional.empty();
    }
    // 行政诉讼 may have a cell of its own before its kinds, and 行政复议 none.
    int start = rows.stream().mapToInt(Line::firstValue).max().orElse(0);
    List<Pair> pairs = new ArrayList<>();
    for (int i = Math.min(start, width); i < width; i++) {
      Cell over = head.grid().get(i);
      Cell number = row.grid().get(i);
      if (name.applyAsInt(over) >= 0) {
        pairs.add(new Pair(over, number));
      } else if (number.isFilled() && !over.isLabel()) {
        // A number more than the head has labels: any of them may be the one too many.
        return Optional.of(List.of());
      }
    }
    return Optional.of(pairs);
  }

  /**
   * One after the other, where the row has as many: Tika writes no cell for one that is covered.
   */
  private static List<Pair> byCount(List<Cell> named, Line row) {
    boolean whole = row.width() == row.labels().size() + row.values().size();
    boolean kept = row.shape() == Line.Shape.LOOSE && row.values().size() == named.size();
    List<Cell> numbers =
        kept || row.width() > 0 && whole
            ? row.values()
            : row.width() == 0 ? row.values().filledOnes() : List.of();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < named.size() && numbers.size() == named.size(); i++) {
      pairs.add(new Pair(named.get(i), numbers.get(i)));
    }
    return pairs;
  }
}
