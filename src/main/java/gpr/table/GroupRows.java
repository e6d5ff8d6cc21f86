package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose groups the form prints side by side, and an office or a language model one below
 * the other: {@code 行政复议 | 1 | 2 | 0 | 12 | 15}, a row for each group under one head of their
 * columns. Makes of them the row that the form prints, under a head that names group and column.
 */
final class GroupRows {
  private final HeadLabels labels;
  private final List<Line> lines;

  private GroupRows(HeadLabels labels, List<Line> lines) {
    this.labels = labels;
    this.lines = lines;
  }

  /**
   * The lines, each head by itself: where cells stand one below the other, no line end parts the
   * head's from those of the row below it.
   */
  private static List<Line> withHeadsApart(HeadLabels labels, List<Line> lines) {
    List<Line> apart = new ArrayList<>();
    for (Line line : lines) {
      int row =
          line.shape() == Line.Shape.LOOSE && line.hasNumbers() ? behindHead(labels, line) : 0;
      if (row > 0) {
        Cells all = line.labels();
        apart.add(loose(line, all.subList(0, row), Cells.NONE));
        apart.add(loose(line, all.subList(row, all.size()), line.values()));
      } else {
        apart.add(line);
      }
    }
    return apart;
  }

  /** Which of a line's labels is the first behind those of columns; 0 where none is. */
  private static int behindHead(HeadLabels labels, Line line) {
    int row = line.labels().size();
    while (row > 0 && labels.item(line.labels().get(row - 1).text()) < 0) {
      row--;
    }
    return row < line.labels().size() ? row : 0;
  }

  /** The lines of a table with the rows of its groups side by side; the same where it has none. */
  static List<Line> sideBySide(FormRows form, int table, List<Line> lines) {
    int row = form.first(table);
    if (row != form.rowOfGroups()) {
      return lines;
    }
    HeadLabels labels = form.headLabels(row);
    List<Line> rows = new GroupRows(labels, withHeadsApart(labels, lines)).sideBySide();
    return rows.isEmpty() ? lines : rows;
  }

  /** Whether a table has numbers beside a group's own label: they are no other group's. */
  static boolean areNamed(FormRows form, int row, List<Line> lines) {
    if (row != form.rowOfGroups()) {
      return false;
    }
    GroupRows groups = new GroupRows(form.headLabels(row), lines);
    return lines.stream()
        .filter(groups::isOfGroup)
        .anyMatch(line -> line.hasNumbers() && line.values().filled() < form.columns(row));
  }

  /** The row that the form prints, under its head; none where the lines are no rows of groups. */
  private List<Line> sideBySide() {
    List<Line> rows = lines.stream().filter(this::isOfGroup).toList();
    long groups = rows.stream().map(this::groupOf).distinct().count();
    long numbers = lines.stream().filter(Line::hasNumbers).filter(row -> !isOfGroup(row)).count();
    Line first = rows.isEmpty() ? null : rows.get(0);
    if (first == null || rows.size() != labels.groups() || groups != rows.size() || numbers > 0) {
      return List.of();
    }
    // 行政诉讼 may have a cell of its own before its kinds, and 行政复议 none.
    int start = rows.stream().mapToInt(Line::firstValue).max().orElse(0);
    for (Line head : lines.subList(0, lines.indexOf(first))) {
      List<Cell> columns = cells(head, start, first.width());
      if (areAll(columns)) {
        return sideBySide(columns, rows, start);
      }
    }
    return List.of();
  }

  /** Whether a line has a group's label, and right of it what may be its numbers. */
  private boolean isOfGroup(Line line) {
    return !line.labels().isEmpty()
        && !line.values().isEmpty()
        && labels.groupWithin(line.words()) >= 0
        && line.labels().stream().allMatch(label -> labels.item(label.text()) < 0);
  }

  private int groupOf(Line line) {
    return labels.groupWithin(line.words());
  }

  /**
   * What a line has over or at the places of the numbers; none where its grid is another.
   *
   * @param start where in the grid they begin
   * @param width how wide it is; 0 where cells stand in none
   */
  private List<Cell> cells(Line line, int start, int width) {
    if (width == 0) {
      return line.hasNumbers()
          ? line.values().filledOnes()
          : line.labels().stream().filter(label -> column(label) >= 0).toList();
    }
    return line.width() == width && start <= width ? line.grid().subList(start, width) : List.of();
  }

  /** Whether a head names all columns of a group, each once. */
  private boolean areAll(List<Cell> columns) {
    List<Integer> named = columns.stream().map(this::column).filter(item -> item >= 0).toList();
    return named.size() == labels.labels().size()
        && named.stream().distinct().count() == named.size();
  }

  private int column(Cell cell) {
    return cell.isLabel() ? labels.item(cell.text()) : HeadItem.UNKNOWN;
  }

  private List<Line> sideBySide(List<Cell> columns, List<Line> rows, int start) {
    List<Cell> head = new ArrayList<>();
    List<Cell> numbers = new ArrayList<>();
    for (Line row : rows) {
      List<Cell> values = cells(row, start, rows.get(0).width());
      if (values.size() != columns.size()) {
        return List.of();
      }
      for (int i = 0; i < columns.size(); i++) {
        if (values.get(i).isFilled() && !columns.get(i).isLabel()) {
          // A number more than the head has labels: any of them may be the one too many.
          return List.of();
        }
        if (column(columns.get(i)) >= 0) {
          head.add(named(columns.get(i), groupOf(row)));
          numbers.add(values.get(i));
        }
      }
    }
    Line first = rows.get(0);
    return List.of(
        line(first, Cells.of(head), Cells.NONE), line(first, Cells.NONE, Cells.of(numbers)));
  }

  /** The label of a column with that of a group before it. */
  private Cell named(Cell label, int group) {
    String words = labels.groupName(group) + labels.labels().get(column(label)).full();
    return new Cell(CellKind.LABEL, words, null, "", label.line(), label.column(), 0, 0);
  }

  private static Line loose(Line like, Cells labels, Cells values) {
    return new Line(
        like.shape(),
        labels,
        values,
        Cells.NONE,
        0,
        like.layout(),
        like.section(),
        like.page(),
        LabelBook.Match.NONE);
  }

  private static Line line(Line like, Cells head, Cells numbers) {
    return new Line(
        Line.Shape.GRID,
        head,
        numbers,
        head.isEmpty() ? numbers : head,
        0,
        like.layout(),
        like.section(),
        like.page(),
        LabelBook.Match.NONE);
  }
}
