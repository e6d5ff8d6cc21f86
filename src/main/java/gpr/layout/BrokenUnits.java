package gpr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The unit of a head that the end of its line has broken, {@code 本年收费金额（单位：⏎元）}: {@code pdftotext}
 * in both modes where the column is narrow. Without its end the head names no unit, and its numbers
 * would be ten thousand times as large.
 */
final class BrokenUnits {
  private static final Pattern BEGINNING = Pattern.compile(".*[（(](?:单(?:位(?:[:：][^）)]{0,3})?)?)?");

  private static final Pattern WHOLE = Pattern.compile(".*[（(]单位[:：]?\\p{IsHan}{0,3}元[）)]");

  private BrokenUnits() {}

  /** The rows of a section, with the end of each such head behind its beginning. */
  static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      if (i + 1 < rows.size() && goesOn(rows.get(i), rows.get(i + 1))) {
        joined.add(whole(rows.get(i), rows.get(i + 1).cells().get(0)));
        i++;
      } else {
        joined.add(rows.get(i));
      }
    }
    return joined.size() == rows.size() ? rows : joined;
  }

  private static boolean goesOn(Row row, Row next) {
    Cell head = row.cells().last();
    Cell rest = next.cells().get(0);
    return head.isLabel()
        && rest.isLabel()
        && next.cells().size() == 1
        && rest.line() == head.line() + 1
        && BEGINNING.matcher(head.text()).matches()
        && WHOLE.matcher(head.text() + rest.text()).matches();
  }

  private static Row whole(Row row, Cell rest) {
    List<Cell> cells = new ArrayList<>(row.cells());
    Cell head = cells.remove(cells.size() - 1);
    cells.add(
        new Cell(
            CellKind.LABEL,
            head.text() + rest.text(),
            null,
            "",
            head.line(),
            head.column(),
            head.from(),
            head.to()));
    return row.with(Cells.of(cells));
  }
}
