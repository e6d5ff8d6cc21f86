package gpr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a grid that stand on one line, the first one's number in a cell with the second one's
 * label: {@code 行政处罚→693957 行政强制→2154}, {@code | 行政处罚 | 1359件；行政强制 | 75 |}.
 */
final class TwoRows {
  /**
   * A number, its unit, what parts it from words, and so many ideographs that they may be a label:
   * 25注1 and 12件以上 are words about a number.
   */
  private static final Pattern NUMBER_AND_LABEL =
      Pattern.compile(
          "(\\d+(?:[,，.]\\d+)*(?:\\s*(?:万元|[件宗项条次元个]))?)[\\s;；,，、。/]*(\\p{IsHan}{4,}[^\\d]*)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private TwoRows() {}

  /** The rows of a section, each such line two of them. */
  static List<Row> parted(List<Row> rows, CellReader cellReader) {
    List<Row> parted = rows;
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      if (row.grid() && mayBeTwo(row.cells())) {
        Matcher both = NUMBER_AND_LABEL.matcher(row.cells().get(1).text());
        if (both.matches()) {
          parted = parted == rows ? new ArrayList<>(rows) : parted;
          parted.set(i, row.with(first(row.cells(), both, cellReader)));
          parted.add(i + 1, row.with(second(row.cells(), both, cellReader)));
        }
      }
    }
    return parted;
  }

  /** Whether words stand between a label and a single number. */
  private static boolean mayBeTwo(Cells cells) {
    if (cells.size() < 3 || !cells.get(0).isLabel() || cells.get(1).kind() == CellKind.NUMBER) {
      return false;
    }
    Cells behind = cells.subList(2, cells.size());
    return behind.filled() == 1 && behind.stream().noneMatch(Cell::isLabel);
  }

  private static Cells first(Cells cells, Matcher both, CellReader cellReader) {
    return Cells.of(List.of(cells.get(0), piece(cells.get(1), both, 1, cellReader)));
  }

  private static Cells second(Cells cells, Matcher both, CellReader cellReader) {
    List<Cell> second = new ArrayList<>(cells.subList(1, cells.size()));
    second.set(0, piece(cells.get(1), both, 2, cellReader));
    return Cells.of(second);
  }

  private static Cell piece(Cell cell, Matcher both, int group, CellReader cellReader) {
    return cellReader.read(both.group(group), cell.line(), cell.column() + both.start(group), 0, 0);
  }
}
