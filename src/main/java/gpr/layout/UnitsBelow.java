package gpr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A unit of money alone on the line below a row whose last number it is of: {@code 6963.22⏎万元}. */
final class UnitsBelow {
  private static final Pattern UNIT = Pattern.compile("(?:人民币)?[十百千]?[万亿]?元[整正]?");

  private UnitsBelow() {}

  /** Adds words to the last number of the row right above them; false where they are none of it. */
  static boolean add(Cell words, Sheet sheet) {
    Row above = sheet.last();
    if (above == null || !words.isLabel() || !UNIT.matcher(words.text()).matches()) {
      return false;
    }
    Cell number = above.cells().last();
    boolean bare = number.kind() == CellKind.NUMBER && number.unit().isEmpty();
    if (!bare || number.line() != words.line() - 1) {
      return false;
    }
    List<Cell> row = new ArrayList<>(above.cells());
    String both = number.text() + words.text();
    Cell whole =
        sheet.cellReader().read(both, number.line(), number.column(), number.from(), number.to());
    row.set(row.size() - 1, whole.kind() == CellKind.NUMBER ? whole : whole.unreadable());
    sheet.replaceLast(above.with(Cells.of(row)));
    return true;
  }
}
