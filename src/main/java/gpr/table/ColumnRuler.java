package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the columns of a table stand on the line, learnt from rows that have a number in each:
 * pdftotext -layout and the text browsers keep the places of numbers but leave blanks out.
 */
final class ColumnRuler {
  private final int columns;
  private final List<List<Cell>> fullRows = new ArrayList<>();
  private final List<int[]> headBands = new ArrayList<>();

  ColumnRuler(int columns) {
    this.columns = columns;
  }

  /** Learns from a row that has a number in each column. */
  void learn(List<Cell> filled) {
    fullRows.add(filled);
  }

  /** Learns from a label in the table's head, which stands over some column. */
  void learnHead(Cell label) {
    headBands.add(new int[] {label.from(), label.to()});
  }

  /** The column of each of these cells, if their places leave no doubt. */
  Optional<Cell[]> place(List<Cell> cells) {
    List<int[]> bands = bandsNear(cells.get(0).line());
    return bands.size() == columns ? placeOn(bands, cells) : Optional.empty();
  }

  private List<int[]> bandsNear(int line) {
    List<Cell> nearest = null;
    for (List<Cell> row : fullRows) {
      boolean nearer =
          nearest == null
              || Math.abs(row.get(0).line() - line) < Math.abs(nearest.get(0).line() - line);
      nearest = nearer ? row : nearest;
    }
    if (nearest == null) {
      return merged(headBands);
    }
    List<int[]> bands = new ArrayList<>(columns);
    nearest.forEach(cell -> bands.add(new int[] {cell.from(), cell.to()}));
    return bands;
  }

  /** Bands that touch each other are parts of one column's label, written over several lines. */
  private static List<int[]> merged(List<int[]> parts) {
    List<int[]> sorted = new ArrayList<>(parts);
    sorted.sort((a, b) -> Integer.compare(a[0], b[0]));
    List<int[]> bands = new ArrayList<>();
    for (int[] part : sorted) {
      int[] last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
      if (last != null && part[0] < last[1]) {
        last[1] = Math.max(last[1], part[1]);
      } else {
        bands.add(part.clone());
      }
    }
    return bands;
  }

  private Optional<Cell[]> placeOn(List<int[]> bands, List<Cell> cells) {
    Cell[] placed = new Cell[columns];
    int next = 0;
    for (Cell cell : cells) {
      int column = nearestBand(bands, cell);
      if (column < next) {
        return Optional.empty();
      }
      placed[column] = cell;
      next = column + 1;
    }
    return Optional.of(placed);
  }

  /** The band that shares most with the cell, or is nearest to it; -1 where two are as near. */
  private static int nearestBand(List<int[]> bands, Cell cell) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < bands.size(); i++) {
      int distance = distance(bands.get(i), cell);
      if (distance < least) {
        least = distance;
        best = i;
      } else if (distance == least) {
        best = -1;
      }
    }
    return best;
  }

  /** Numbers of a column share their left edge, their right edge or their middle. */
  private static int distance(int[] band, Cell cell) {
    int left = Math.abs(2 * (band[0] - cell.from()));
    int right = Math.abs(2 * (band[1] - cell.to()));
    int middle = Math.abs(band[0] + band[1] - cell.from() - cell.to());
    return Math.min(middle, Math.min(left, right));
  }
}
