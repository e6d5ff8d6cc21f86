package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that the end of a line has broken, {@code 16 0 2 0 3 0 2⏎1}: {@code pdftotext -raw} and
 * copied text part cells by one space and fold a row where the page is full, within a number too.
 * Two lines that together have one number more than the rows around them are one row, whose numbers
 * at the line's end are one cell's: how these go together is for the table's sums to say.
 */
final class LineEnds {
  private static final int ONE_SPACE = 1;

  private final List<Row> rows;

  private LineEnds(List<Row> rows) {
    this.rows = rows;
  }

  /** The rows of a section, with those together that were one. */
  static List<Row> joined(List<Row> rows) {
    return new LineEnds(rows).joined();
  }

  private List<Row> joined() {
    List<Row> joined = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      if (i + 1 < rows.size() && isFolded(i, joined)) {
        joined.add(whole(rows.get(i), rows.get(i + 1)));
        i++;
      } else {
        joined.add(rows.get(i));
      }
    }
    return joined.size() == rows.size() ? rows : joined;
  }

  /**
   * Whether the row goes on in the next, within a number.
   *
   * @param before the rows before it, put together
   */
  private boolean isFolded(int at, List<Row> before) {
    Row row = rows.get(at);
    Row next = rows.get(at + 1);
    if (!mayMeet(row, next) || isPageNumber(at + 1) || isOfAny(row, next)) {
      return false;
    }
    int numbers = row.cells().filled() + next.cells().filled() - 1;
    return numbers == numbersBefore(before)
        || numbers == numbersAfter(at + 1)
        || isAsLongAsHead(at, numbers);
  }

  /** Whether a number at a line's end meets one at the beginning of the next line. */
  private static boolean mayMeet(Row row, Row next) {
    return row.cells().last().kind() == CellKind.NUMBER
        && next.cells().get(0).kind() == CellKind.NUMBER
        && row.cells().size() + next.cells().size() > 2
        && isTight(row)
        && isTight(next)
        && next.cells().get(0).column() == 1
        && next.cells().filled() == next.cells().size()
        && next.cells().get(0).line() == row.cells().last().line() + 1
        && isOfDigits(row.cells().last())
        && row.page() == next.page();
  }

  /** Whether the rest alone may be of each of a row's numbers: narrow columns break any of them. */
  private static boolean isOfAny(Row row, Row next) {
    return next.cells().size() == 1 && row.cells().filled() > 1;
  }

  private static boolean isOfDigits(Cell cell) {
    return Signs.isDigit(cell.text().charAt(cell.text().length() - 1));
  }

  /**
   * Whether the cells of a line have one space between them, so that what stands under what says
   * nothing.
   */
  static boolean isTight(Row row) {
    Cells cells = row.cells();
    boolean plain =
        row.layout() == Layout.SPACE_SEPARATED && !row.grid()
            || row.layout() == Layout.CELL_PER_LINE && cells.size() == 1;
    for (int i = 1; i < cells.size() && plain; i++) {
      plain = cells.get(i).from() - cells.get(i - 1).to() == ONE_SPACE;
    }
    return plain;
  }

  /** A number alone at a page's end is the page's. */
  private boolean isPageNumber(int at) {
    boolean alone = rows.get(at).cells().size() == 1;
    return alone && at + 1 < rows.size() && rows.get(at + 1).page() != rows.get(at).page();
  }

  /** How many numbers the row before has; -1 where a head stands between. */
  private static int numbersBefore(List<Row> before) {
    int i = before.size() - 1;
    while (i >= 0 && isLabel(before.get(i))) {
      i--;
    }
    return i >= 0 && isTight(before.get(i)) ? numbersOr(before.get(i)) : -1;
  }

  private static boolean isLabel(Row row) {
    return row.cells().filled() == 0 && row.cells().size() == 1;
  }

  /** How many numbers the row behind has; -1 where a head stands between. */
  private int numbersAfter(int at) {
    int i = at + 1;
    while (i < rows.size() && isLabel(rows.get(i))) {
      i++;
    }
    return i < rows.size() && isTight(rows.get(i)) ? numbersOr(rows.get(i)) : -1;
  }

  private static int numbersOr(Row row) {
    int numbers = row.cells().filled();
    return numbers > 0 && row.cells().size() > 1 ? numbers : -1;
  }

  /** Whether a row with so many numbers has as many cells as the head right above it has words. */
  private boolean isAsLongAsHead(int at, int numbers) {
    Row row = rows.get(at);
    int labels = row.cells().size() - row.cells().filled();
    if (at == 0 || rows.get(at - 1).cells().filled() > 0) {
      return false;
    }
    int heads = rows.get(at - 1).cells().size();
    int above = at > 1 && rows.get(at - 2).cells().filled() == 0 ? again(at - 2, at - 1) : 0;
    return heads > 1 && (labels + numbers == heads || labels + numbers == heads + above);
  }

  /** How many words of a row come again in the row below it: columns, not what they are under. */
  private int again(int above, int below) {
    int again = 0;
    for (Cell word : rows.get(above).cells()) {
      again += rows.get(below).cells().stream().anyMatch(w -> w.text().equals(word.text())) ? 1 : 0;
    }
    return again;
  }

  private static Row whole(Row row, Row next) {
    List<Cell> cells = new ArrayList<>(row.cells());
    Cell last = cells.remove(cells.size() - 1);
    Cell rest = next.cells().get(0);
    cells.add(
        Cell.parts(
            List.of(last.text(), rest.text()), last.line(), last.column(), last.from(), last.to()));
    cells.addAll(next.cells().subList(1, next.cells().size()));
    return new Row(Cells.of(cells), true, Layout.SPACE_SEPARATED, row.page());
  }
}
