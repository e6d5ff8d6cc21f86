package gpr.table;

import java.util.List;
import java.util.Optional;

/** Whether the labels and numbers of a table's text have come apart beyond telling. */
final class Disorder {
  private final FormRows form;
  private final int first;
  private final int end;
  private final List<Line> lines;
  private final List<Line> told;

  /**
   * @param first the table's first row in the form
   * @param end the row after its last
   * @param lines its lines
   * @param told the lines that have numbers or name a row
   */
  Disorder(FormRows form, int first, int end, List<Line> lines, List<Line> told) {
    this.form = form;
    this.first = first;
    this.end = end;
    this.lines = List.copyOf(lines);
    this.told = List.copyOf(told);
  }

  /** Why nothing of the table is told; empty where it can be read. */
  Optional<Reason> reason() {
    if (areLabelsOnBothSides()) {
      return Optional.of(Reason.LABELS_SHIFTED);
    }
    return GroupRows.areNamed(form, first, told) || GroupRows.areExchanged(form, first, lines)
        ? Optional.of(Reason.COLUMNS_UNKNOWN)
        : Optional.empty();
  }

  /**
   * Whether cells one below the other have some labels above their numbers and some below: numbers
   * before the first row's label, or two rows' numbers before a label that has none (PyMuPDF,
   * sorted by lower edges, with labels of one line and of two).
   */
  private boolean areLabelsOnBothSides() {
    int columns = form.columns(first);
    if (told.size() < 2
        || !form.haveSums(first, end)
        || told.stream().anyMatch(line -> line.shape() != Line.Shape.LOOSE)
        || told.stream().noneMatch(line -> hasNumbersOf(line, 2 * columns))) {
      return false;
    }
    boolean before = told.get(0).values().filled() == columns && !told.get(0).match().isRow();
    boolean firstBelow = told.get(1).isNamed() && told.get(1).match().row() == first;
    boolean both = before && firstBelow && told.stream().anyMatch(line -> hasNumbersOf(line, 0));
    for (int i = 1; i < told.size() && !both; i++) {
      both = hasNumbersOf(told.get(i - 1), 2 * columns) && hasNumbersOf(told.get(i), 0);
    }
    return both;
  }

  private static boolean hasNumbersOf(Line line, int count) {
    return line.isNamed() && line.values().filled() == count;
  }
}
