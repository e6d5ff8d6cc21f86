package gpr.layout;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point, and what stands behind it, that a converter wrote apart from its number, {@code
 * 665976⏎.37}, or its label's, {@code 6⏎．⏎属于}: a PDF's signs are drawn in several runs, of which
 * pdftohtml makes as many paragraphs.
 */
final class PointRests {
  private PointRests() {}

  /** The rows with each such number whole. */
  static List<Row> joined(List<Row> rows, CellReader reader) {
    if (rows.stream().noneMatch(row -> row.cells().stream().anyMatch(PointRests::isRest))) {
      return rows;
    }
    List<Row> joined = new ArrayList<>();
    for (Row row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        Cell whole = cells.isEmpty() ? null : whole(cells.get(cells.size() - 1), cell, reader);
        if (whole == null) {
          cells.add(cell);
        } else {
          cells.set(cells.size() - 1, whole);
        }
      }
      int above = joined.size() - 1;
      Cell whole =
          above < 0 || cells.size() != 1
              ? null
              : whole(joined.get(above).cells().last(), cells.get(0), reader);
      if (whole == null) {
        joined.add(row.with(Cells.of(cells)));
      } else {
        List<Cell> all = new ArrayList<>(joined.get(above).cells());
        all.set(all.size() - 1, whole);
        joined.set(above, joined.get(above).with(Cells.of(all)));
      }
    }
    return joined;
  }

  /** The number that both are, one right behind the other; null where they are none. */
  private static @Nullable Cell whole(Cell number, Cell rest, CellReader reader) {
    boolean follows = rest.line() - number.line() <= 1;
    boolean parts = number.kind() == CellKind.NUMBER && Signs.areDigits(number.text());
    return follows && parts && isRest(rest)
        ? reader.read(number.text() + rest.text(), number.line(), number.column(), 0, 0)
        : null;
  }

  private static boolean isRest(Cell cell) {
    String text = cell.text();
    if (text.equals("．")) {
      return true;
    }
    return cell.kind() == CellKind.OTHER
        && text.length() > 1
        && text.charAt(0) == '.'
        && Signs.areDigits(text.substring(1));
  }
}
