package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;

/** Whether the lines of a head show that cells at the ends of rows are left out. */
final class TrimmedHead {
  private TrimmedHead() {}

  /**
   * Whether a line of the head writes out what wider labels cover, but not at its end: what editors
   * leave of tabs that a spreadsheet wrote, {@code 事项→→→申请人情况}.
   */
  static boolean is(Line line, Widths widths, LabelBook book, int from) {
    if (line.width() <= from || line.width() >= widths.ofRows()) {
      return false;
    }
    // turndown leaves out what labels beside it cover: there a column's label comes first.
    Cell first = line.grid().get(from);
    return (first.kind() == CellKind.BLANK || book.isSpan(first.text()))
        && line.grid().last().kind() != CellKind.BLANK
        && line.grid().stream().skip(from).anyMatch(cell -> cell.kind() == CellKind.BLANK);
  }

  static boolean beginsBlank(Line line) {
    return line.width() > 0 && line.grid().get(0).kind() == CellKind.BLANK;
  }
}
