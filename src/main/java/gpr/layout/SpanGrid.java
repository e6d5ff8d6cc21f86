package gpr.layout;

import java.util.ArrayList;
import java.util.List;

/** Cells that reach over several columns and rows, put on the full grid of their table. */
final class SpanGrid {
  /** No form has so many columns; more are a slip, or meant to fill the memory. */
  static final int MOST_COLUMNS = 64;

  private final List<SeenRow> rows = new ArrayList<>();
  private final List<SeenCell> cells = new ArrayList<>();

  /** For each column, in how many of the next rows a cell from above stands. */
  private final int[] below = new int[MOST_COLUMNS];

  private int column;

  /**
   * Adds the next cell of the open row.
   *
   * @param across over how many columns it reaches, at least 1
   * @param down over how many rows it reaches, at least 1
   */
  void add(SeenCell cell, int across, int down) {
    addCovered(cell.origin());
    cells.add(cell);
    for (int i = 0; i < across && column < MOST_COLUMNS; i++) {
      if (i > 0) {
        cells.add(SeenCell.covered(cell.origin(), SeenCell.Cover.LEFT));
      }
      below[column++] = down - 1;
    }
  }

  /** Adds the cells that reach down from above at the next column, and counts their rows. */
  private void addCovered(int origin) {
    while (column < MOST_COLUMNS && below[column] > 0) {
      below[column++]--;
      cells.add(SeenCell.covered(origin, SeenCell.Cover.ABOVE));
    }
  }

  /** Whether the open row has so many columns, with those that cells from above reach into. */
  boolean isFull(int columns) {
    int at = column;
    while (at < MOST_COLUMNS && below[at] > 0) {
      at++;
    }
    return at >= Math.min(columns, MOST_COLUMNS);
  }

  /** Whether the open row has a cell of its own. */
  boolean hasCells() {
    return !cells.isEmpty();
  }

  /**
   * Ends the open row; one without cells is none.
   *
   * @param origin where it ends in the source
   */
  void endRow(int origin) {
    while (column < MOST_COLUMNS) {
      addCovered(origin);
      column++;
    }
    if (!cells.isEmpty()) {
      rows.add(new SeenRow(cells));
    }
    cells.clear();
    column = 0;
  }

  /** The rows that are ended, without columns that stand for nothing. */
  List<SeenRow> rows() {
    int usual = SeenRow.usualValues(rows);
    return rows.stream().map(row -> row.withoutIdle(usual)).toList();
  }
}
