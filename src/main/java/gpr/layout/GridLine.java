package gpr.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a line of a box, or of a row.
 *
 * @param number its line, from 1
 * @param page how many page breaks stand before it
 * @param cells its cells from left to right
 * @param widths how wide each is, its spaces included
 * @param spans over how many of the box's columns each reaches
 */
record GridLine(int number, int page, List<Cell> cells, List<Integer> widths, List<Integer> spans) {
  GridLine {
    cells = List.copyOf(cells);
    widths = List.copyOf(widths);
    spans = List.copyOf(spans);
  }

  int size() {
    return cells.size();
  }

  /** The same line with other cells in its places. */
  GridLine with(List<Cell> others) {
    return new GridLine(number, page, others, widths, spans);
  }

  /** Its cells, each with the places that it covers behind it. */
  List<Cell> filled() {
    List<Cell> filled = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      filled.add(cell);
      for (int place = 1; place < spans.get(i); place++) {
        filled.add(new Cell(CellKind.COVERED, "", null, "", cell.line(), cell.column(), 0, 0));
      }
    }
    return filled;
  }
}
