package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose groups the form prints side by side, and an office or a language model one below
 * the other: {@code 行政复议 | 1 | 2 | 0 | 12 | 15}, or turned, or number by number. Makes of them the
 * row that the form prints, under a head that names group and column.
 */
final class GroupRows {
  private final HeadLabels labels;
  private final List<Line> lines;
  private final GroupNumbers numbers;

  private GroupRows(HeadLabels labels, List<Line> lines) {
    this.labels = labels;
    this.lines = lines;
    this.numbers = new GroupNumbers(labels, lines);
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
    GroupNumbers groups = new GroupNumbers(form.headLabels(row), lines);
    return lines.stream()
        .filter(groups::isOfGroup)
        .anyMatch(line -> line.hasNumbers() && line.values().filled() < form.columns(row));
  }

  /** Whether numbers stand below each other, each row below a group's name, in another order. */
  static boolean areExchanged(FormRows form, int row, List<Line> lines) {
    return row == form.rowOfGroups() && new GroupBlocks(form.headLabels(row), lines).areExchanged();
  }

  /** The row that the form prints, under its head; none where not every number is told. */
  private List<Line> sideBySide() {
    List<GroupNumbers.Told> told = numbers.all();
    if (told.isEmpty()) {
      return List.of();
    }
    List<Cell> head = told.stream().map(this::named).toList();
    List<Cell> values = told.stream().map(GroupNumbers.Told::number).toList();
    Line first = lines.stream().filter(Line::hasNumbers).findFirst().orElse(lines.get(0));
    return List.of(
        line(first, Cells.of(head), Cells.NONE), line(first, Cells.NONE, Cells.of(values)));
  }

  /** The label of a column with that of a group before it. */
  private Cell named(GroupNumbers.Told told) {
    Cell label = told.label();
    String words = labels.groupName(told.group()) + labels.labels().get(told.column()).full();
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
