package gpr.table;

import java.util.List;
import java.util.Optional;

/** Whether the labels and numbers of a table's text have come apart beyond telling. */
final class Disorder {
  /** So many rows show a habit. */
  private static final int LEAST_ROWS = 3;

  private final FormRows form;
  private final int first;
  private final int end;
  private final List<Line> told;

  /**
   * @param first the table's first row in the form
   * @param end the row after its last
   * @param told the lines that have numbers or name a row
   */
  Disorder(FormRows form, int first, int end, List<Line> told) {
    this.form = form;
    this.first = first;
    this.end = end;
    this.told = List.copyOf(told);
  }

  /** Why nothing of the table is told; empty where it can be read. */
  Optional<Reason> reason() {
    if (areLabelsOnBothSides()) {
      return Optional.of(Reason.LABELS_SHIFTED);
    }
    if (GroupRows.areNamed(form, first, told)) {
      return Optional.of(Reason.COLUMNS_UNKNOWN);
    }
    return areNumbersBroken() ? Optional.of(Reason.PIECES_UNREADABLE) : Optional.empty();
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

  /**
   * Whether most rows have more numbers below their label than columns, on lines of their own:
   * where narrow columns break nearly every number, and cells stand one a line, no piece has a
   * place (pdftotext without options, mutool).
   */
  private boolean areNumbersBroken() {
    if (!form.haveSums(first, end) || told.stream().anyMatch(line -> line.width() > 0)) {
      return false;
    }
    int columns = form.columns(first);
    int rows = 0;
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).isNamed()) {
        boolean loose = told.get(i).shape() == Line.Shape.LOOSE;
        int own = told.get(i).values().filled();
        List<Line> below = below(i);
        int all = own + below.stream().mapToInt(line -> line.values().filled()).sum();
        rows++;
        whole += own >= columns ? 1 : 0;
        broken += loose && own < columns && all > columns && below.size() > 1 ? 1 : 0;
      }
    }
    return broken >= LEAST_ROWS && 2 * broken > rows && MOST_WHOLE * whole <= rows;
  }

  /** The lines between that one and the next that names a row. */
  private List<Line> below(int line) {
    int next = line + 1;
    while (next < told.size() && !told.get(next).isNamed()) {
      next++;
    }
    return told.subList(line + 1, next);
  }

  /** One row of so many at most is whole there. */
  private static final int MOST_WHOLE = 4;
}
