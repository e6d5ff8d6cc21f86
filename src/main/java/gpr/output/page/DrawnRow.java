package gpr.output.page;

import java.util.List;

/**
 * A row of a drawn table.
 *
 * @param heads its labels from left to right
 * @param cells its numbers from left to right; none in a row of heads
 */
record DrawnRow(List<DrawnHead> heads, List<DrawnCell> cells) {
  DrawnRow {
    heads = List.copyOf(heads);
    cells = List.copyOf(cells);
  }

  static DrawnRow ofHeads(List<DrawnHead> heads) {
    return new DrawnRow(heads, List.of());
  }
}
