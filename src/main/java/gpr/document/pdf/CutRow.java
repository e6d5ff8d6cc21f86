package gpr.document.pdf;

import gpr.text.Ordinal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row that the end of a page cuts: word processors print the first lines of its cells on one page
 * and the others on the next, the rest of a number alone among them. How the pieces of a number go
 * together is not known here; that they are of one cell is.
 */
final class CutRow {
  /** The left borders of a cell's halves differ by no more, in points. */
  private static final double SAME_BORDER = 4;

  /** A row with so many numbers of which few go on is cut; one with fewer may have blanks. */
  private static final int MANY_NUMBERS = 5;

  private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[0-9,，. ]+");

  private CutRow() {}

  /**
   * Whether the first row of a page is the rest of the last row of the page before.
   *
   * @param last what the last row has, its other half not included
   * @param first what the first row has
   */
  static boolean goesOn(List<RuledTable.Cell> last, List<RuledTable.Cell> first) {
    return isRest(first, last) || isBeginning(last, first);
  }

  private static boolean isRest(List<RuledTable.Cell> rest, List<RuledTable.Cell> row) {
    int rests = 0;
    boolean words = false;
    for (RuledTable.Cell cell : rest) {
      if (cell.text().isEmpty()) {
        continue;
      }
      boolean number = isNumber(cell.text());
      RuledTable.Cell above = at(cell, row);
      // The label of a group, in the middle of its rows, may stand beside any of them.
      boolean group = !number && above != null && above.text().isEmpty();
      if (above == null || !group && (above.text().isEmpty() || number != isNumber(above.text()))) {
        return false;
      }
      rests += number ? 1 : 0;
      words |= !number;
      if (!number && !group && Ordinal.at(cell.text(), 0).filter(Ordinal::marked).isPresent()) {
        return false;
      }
    }
    int numbers = numbers(row);
    boolean few = 2 * rests <= numbers;
    return rests > 0 && (words ? few && numbers >= MANY_NUMBERS : few || numbers == 1);
  }

  /**
   * Whether a row has nothing but the first digits of numbers: labels stand in the middle of their
   * cells, so on the next page with the other numbers (wkhtmltopdf).
   */
  private static boolean isBeginning(List<RuledTable.Cell> row, List<RuledTable.Cell> rest) {
    int begun = 0;
    for (RuledTable.Cell cell : row) {
      RuledTable.Cell below = cell.text().isEmpty() ? null : at(cell, rest);
      boolean fits = below != null && isNumber(cell.text()) && isNumber(below.text());
      if (!cell.text().isEmpty() && !fits) {
        return false;
      }
      begun += fits ? 1 : 0;
    }
    return begun > 0 && begun <= numbers(rest) && numbers(rest) >= MANY_NUMBERS;
  }

  private static int numbers(List<RuledTable.Cell> row) {
    return (int) row.stream().filter(cell -> isNumber(cell.text())).count();
  }

  private static RuledTable.@Nullable Cell at(RuledTable.Cell cell, List<RuledTable.Cell> row) {
    for (RuledTable.Cell other : row) {
      if (Math.abs(other.left() - cell.left()) <= SAME_BORDER) {
        return other;
      }
    }
    return null;
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }
}
