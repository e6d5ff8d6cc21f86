package gpr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A unit of money on the line below a row whose last number it is of: {@code 6963.22⏎万元}. Where
 * tabs, pipes or commas part cells, the blank ones behind that number stand behind the unit.
 */
final class UnitsBelow {
  private static final Pattern UNIT = Pattern.compile("(?:人民币)?[十百千]?[万亿]?元[整正]?");

  private UnitsBelow() {}

  /** The rows of a section, each unit with its number. */
  static List<Row> joined(List<Row> rows, CellReader cellReader) {
    List<Row> joined = new ArrayList<>(rows.size());
    for (Row row : rows) {
      int above = joined.size() - 1;
      if (above >= 0 && isUnit(row) && isBare(joined.get(above).cells().last(), row)) {
        joined.set(above, whole(joined.get(above), row, cellReader));
      } else {
        joined.add(row);
      }
    }
    return joined.size() == rows.size() ? rows : joined;
  }

  private static boolean isUnit(Row row) {
    Cells cells = row.cells();
    return cells.get(0).isLabel()
        && UNIT.matcher(cells.get(0).text()).matches()
        && cells.stream().skip(1).allMatch(cell -> cell.kind() == CellKind.BLANK);
  }

  /** Whether that is a number without a unit, on the line above. */
  private static boolean isBare(Cell number, Row row) {
    return number.kind() == CellKind.NUMBER
        && number.unit().isEmpty()
        && number.line() == row.cells().get(0).line() - 1;
  }

  private static Row whole(Row above, Row below, CellReader cellReader) {
    List<Cell> cells = new ArrayList<>(above.cells());
    Cell number = cells.remove(cells.size() - 1);
    String both = number.text() + below.cells().get(0).text();
    Cell whole = cellReader.read(both, number.line(), number.column(), number.from(), number.to());
    cells.add(whole.kind() == CellKind.NUMBER ? whole : whole.unreadable());
    cells.addAll(below.cells().subList(1, below.cells().size()));
    return above.with(Cells.of(cells));
  }
}
