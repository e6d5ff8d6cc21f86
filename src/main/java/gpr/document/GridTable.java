package gpr.document;

import gpr.UnreadableReportException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A table whose cells know where their left edge is: gives each row on the table's full grid. A
 * column of the grid is an edge at which a cell of some row begins.
 */
public final class GridTable {
  /** Columns that are written at most; a form of 12 has room, a sheet of 16,384 has not. */
  private static final int MOST_COLUMNS = 256;

  private record Placed(int left, String text) {}

  private final int tolerance;
  private final List<List<Placed>> rows = new ArrayList<>();

  /**
   * @param tolerance edges that are no further apart are one: WPS and Word, when a column is drawn
   *     by hand, leave edges of neighbouring rows a hair apart
   */
  public GridTable(int tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * Begins the next row.
   *
   * @return which row it is, from 0
   */
  public int row() {
    rows.add(new ArrayList<>());
    return rows.size() - 1;
  }

  /**
   * Puts a cell into the row.
   *
   * @param left its left edge, to the right of the cells before it
   * @param text its text; empty where a cell of a row above goes on
   */
  public void cell(int left, String text) {
    rows.get(rows.size() - 1).add(new Placed(left, text));
  }

  /**
   * Goes on with a cell of the last row: the rest of it stands on the next page.
   *
   * @param left its left edge
   * @param text the rest of its text; empty where it has none
   */
  public void goOn(int left, String text) {
    List<Placed> row = rows.get(rows.size() - 1);
    for (int i = 0; i < row.size(); i++) {
      Placed begun = row.get(i);
      if (Math.abs(begun.left() - left) <= tolerance) {
        CellText whole = new CellText();
        whole.add(begun.text());
        whole.add(text);
        row.set(i, new Placed(begun.left(), whole.toString()));
        return;
      }
    }
  }

  /** Writes the rows. */
  public void writeTo(DocumentLines lines) throws UnreadableReportException {
    for (List<String> row : rows()) {
      lines.row(row);
    }
  }

  /** The rows, all of the same number of cells. */
  public List<List<String>> rows() {
    NavigableMap<Integer, Integer> columns = columns(tolerance);
    if (!areApart(columns)) {
      columns = columns(0);
    }
    int width = columns.isEmpty() ? 0 : columns.lastEntry().getValue() + 1;
    List<List<String>> written = new ArrayList<>(rows.size());
    for (List<Placed> row : rows) {
      String[] cells = new String[Math.min(width, MOST_COLUMNS)];
      Arrays.fill(cells, "");
      for (Placed placed : row) {
        int column = columns.getOrDefault(placed.left(), 0);
        if (column < cells.length) {
          cells[column] =
              cells[column].isEmpty() ? placed.text() : cells[column] + " " + placed.text();
        }
      }
      written.add(List.of(cells));
    }
    return written;
  }

  /** The column of each edge. */
  private NavigableMap<Integer, Integer> columns(int within) {
    NavigableMap<Integer, Integer> columns = new TreeMap<>();
    for (List<Placed> row : rows) {
      for (Placed placed : row) {
        columns.put(placed.left(), 0);
      }
    }
    int column = -1;
    int last = 0;
    for (Map.Entry<Integer, Integer> edge : columns.entrySet()) {
      if (column < 0 || edge.getKey() - last > within) {
        column++;
        last = edge.getKey();
      }
      edge.setValue(column);
    }
    return columns;
  }

  /** Whether no two cells of a row share a column: narrow ones are not to run together. */
  private boolean areApart(NavigableMap<Integer, Integer> columns) {
    for (List<Placed> row : rows) {
      int last = -1;
      for (Placed placed : row) {
        int column = columns.getOrDefault(placed.left(), 0);
        if (column == last) {
          return false;
        }
        last = column;
      }
    }
    return true;
  }
}
