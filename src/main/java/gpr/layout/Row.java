package gpr.layout;

import gpr.Layout;

/**
 * Cells that the text keeps together: a line of a table, a row of a grid, or a single cell where
 * each stands on its own line.
 *
 * @param cells the cells from left to right; never empty
 * @param closed whether the text says that the row is whole; if not, the next row may go on with it
 * @param layout how it is written
 * @param grid whether its empty cells have their places; runs of spaces do not show any, but
 *     columns drawn by dashes do
 * @param page how many page breaks stand before it in its section
 */
public record Row(Cells cells, boolean closed, Layout layout, boolean grid, int page) {
  /** A row whose layout says whether it has a grid. */
  Row(Cells cells, boolean closed, Layout layout, int page) {
    this(cells, closed, layout, layout != Layout.SPACE_SEPARATED, page);
  }

  /** The row with other cells. */
  public Row with(Cells others) {
    return new Row(others, closed, layout, grid, page);
  }
}
