package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers alone on the line below a row, set in by a tab or not: each may be the rest of its last
 * number, {@code 22→2⏎35}, or the number of a page.
 */
final class LastRests {
  private LastRests() {}

  /** Adds a number that stands alone to the last one of the row right above it. */
  static boolean add(Cell rest, Sheet sheet) {
    return add(List.of(rest), sheet);
  }

  /**
   * Adds a number to the last one of the row of tabs, commas or pipes right above it; false where
   * none stands there. What is behind the number, blanks, is the row's too.
   */
  static boolean add(List<Cell> rests, Sheet sheet) {
    Cell rest = rests.get(0);
    Row above = sheet.last();
    boolean below =
        rest.kind() == CellKind.NUMBER
            && above != null
            && above.closed()
            && isOpenAtEnd(above, sheet)
            && isLineAbove(above.cells().last(), rest.line(), sheet);
    if (!below || above == null) {
      return false;
    }
    List<Cell> row = new ArrayList<>(above.cells());
    Cell last = row.get(row.size() - 1);
    List<String> parts = new ArrayList<>(last.digits());
    parts.add(rest.text());
    row.set(row.size() - 1, Cell.parts(parts, last.line(), last.column(), last.from(), last.to()));
    row.addAll(rests.subList(1, rests.size()));
    sheet.replaceLast(above.with(Cells.of(row)));
    return true;
  }

  /**
   * Whether a line has a tab and digits right below a row that ends in a number, {@code
   * …→237→1⏎→457}: what shows a text sets the rest of a line in. A row of the table has more cells,
   * a cell of a word processor stands below another.
   */
  static boolean isSetIn(Sheet sheet, int number, Line line) {
    Row above = sheet.last();
    return line.tabs() == 1
        && Signs.areDigits(sheet.textOf(number))
        && above != null
        && above.layout() != Layout.CELL_PER_LINE
        && above.cells().get(0).isLabel()
        && isLineAbove(above.cells().last(), number, sheet);
  }

  /** Whether nothing ends the last cell of a row, so that it may go on in the next line. */
  private static boolean isOpenAtEnd(Row row, Sheet sheet) {
    return switch (row.layout()) {
      case TAB_SEPARATED, COMMA_SEPARATED -> true;
      case PIPE_SEPARATED -> {
        int number = row.cells().last().line();
        yield !Signs.isPipe(sheet.chars()[sheet.line(number).last() - 1]);
      }
      default -> false;
    };
  }

  /**
   * Whether the line before ends with a number, or with a piece of one: {@code 22 2⏎35} has two on
   * its first line, {@code 22⏎2⏎35} one on each.
   */
  private static boolean isLineAbove(Cell last, int number, Sheet sheet) {
    int lines = number - last.line();
    boolean goesOn = lines > 0 && lines <= last.digits().size();
    for (int line = last.line() + 1; line < number && goesOn; line++) {
      goesOn = sheet.hasText(line);
    }
    return goesOn;
  }
}
