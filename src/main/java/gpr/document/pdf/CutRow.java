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
    int rests = 0;
    boolean words = false;
    for (RuledTable.Cell cell : first) {
      if (cell.text().isEmpty()) {
        continue;
      }
      boolean number = isNumber(cell.text());
      RuledTable.Cell above = above(cell, last);
      if (above == null || above.text().isEmpty() || number != isNumber(above.text())) {
        return false;
      }
      rests += number ? 1 : 0;
      words |= !number;
      if (!number && Ordinal.at(cell.text(), 0).filter(Ordinal::marked).isPresent()) {
        return false;
      }
    }
    int numbers = (int) last.stream().filter(cell -> isNumber(cell.text())).count();
    boolean few = 2 * rests <= numbers;
    return rests > 0 && (words ? few && numbers >= MANY_NUMBERS : few || numbers == 1);
  }

  private static RuledTable.@Nullable Cell above(RuledTable.Cell cell, List<RuledTable.Cell> row) {
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
