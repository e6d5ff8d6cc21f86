package gpr.layout;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/** Cells as if one space stood between them: where they stand on their line says nothing. */
final class TightCells {
  private TightCells() {}

  static List<Cell> of(List<Cell> cells) {
    List<Cell> tight = new ArrayList<>(cells.size());
    int at = 0;
    for (Cell cell : cells) {
      int to = at;
      for (int i = 0; i < cell.text().length(); i++) {
        to += Signs.width(cell.text().charAt(i));
      }
      tight.add(cell.within(at, to));
      at = to + 1;
    }
    return tight;
  }
}
