package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A table on paper: rows of places, each with the cell that covers it. A damaged row may be longer
 * or shorter than the others.
 *
 * @param name the table's name in cell paths
 * @param rows the rows from top to bottom
 */
public record PrintedTable(String name, List<List<PrintedCell>> rows) {
  public PrintedTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The parts of the table on the pages that it goes over. */
  public List<PrintedTable> pages() {
    List<PrintedTable> pages = new ArrayList<>();
    int from = 0;
    for (int row = 0; row <= rows.size(); row++) {
      if (row == rows.size() || isPageEnd(row)) {
        pages.add(new PrintedTable(name, rows.subList(from, row)));
        from = row + 1;
      }
    }
    return pages;
  }

  /** What is printed at the ends of these pages but the last one's. */
  public List<String> pageEnds() {
    return rows.stream().filter(PrintedTable::isPageEnd).map(row -> row.get(0).text()).toList();
  }

  private boolean isPageEnd(int row) {
    return isPageEnd(rows.get(row));
  }

  private static boolean isPageEnd(List<PrintedCell> row) {
    return row.size() == 1 && row.get(0).kind() == Kind.PAGE;
  }

  /** How many places the longest row has. */
  public int width() {
    int width = 0;
    for (List<PrintedCell> row : rows) {
      width = Math.max(width, row.size());
    }
    return width;
  }

  /** Whether the cell at that place begins there: nothing to its left or above is the same cell. */
  public boolean begins(int row, int column) {
    return beginsInRow(row, column) && beginsInColumn(row, column);
  }

  /** Whether the place to its left is another cell's. */
  public boolean beginsInRow(int row, int column) {
    List<PrintedCell> places = rows.get(row);
    return column == 0 || places.get(column - 1) != places.get(column);
  }

  /** Whether the cell at that place does not stand in the row above. */
  public boolean beginsInColumn(int row, int column) {
    return row == 0 || !rows.get(row - 1).contains(rows.get(row).get(column));
  }

  /** How many places of its row the cell covers that begins at that place. */
  public int columnSpan(int row, int column) {
    List<PrintedCell> places = rows.get(row);
    int end = column + 1;
    while (end < places.size() && places.get(end) == places.get(column)) {
      end++;
    }
    return end - column;
  }

  /** How many rows the cell covers that begins at that place. */
  public int rowSpan(int row, int column) {
    PrintedCell cell = rows.get(row).get(column);
    int end = row + 1;
    while (end < rows.size() && rows.get(end).contains(cell)) {
      end++;
    }
    return end - row;
  }

  /** Whether that row has numbers. */
  public boolean hasValues(int row) {
    return rows.get(row).stream().anyMatch(PrintedCell::isValue);
  }

  /** The place where the numbers of that row begin; its length where it has none. */
  public int firstValue(int row) {
    List<PrintedCell> places = rows.get(row);
    int column = 0;
    while (column < places.size() && !places.get(column).isValue()) {
      column++;
    }
    return column;
  }

  /** The cells that begin in that row or cover it, once each, from left to right. */
  public List<PrintedCell> cells(int row) {
    List<PrintedCell> cells = new ArrayList<>();
    for (int column = 0; column < rows.get(row).size(); column++) {
      if (beginsInRow(row, column)) {
        cells.add(rows.get(row).get(column));
      }
    }
    return cells;
  }

  /** The same table with each cell changed once, whatever it spans. */
  public PrintedTable map(UnaryOperator<PrintedCell> change) {
    Map<PrintedCell, PrintedCell> changed = new IdentityHashMap<>();
    List<List<PrintedCell>> newRows = new ArrayList<>();
    for (List<PrintedCell> row : rows) {
      List<PrintedCell> newRow = new ArrayList<>();
      for (PrintedCell cell : row) {
        newRow.add(changed.computeIfAbsent(cell, change));
      }
      newRows.add(newRow);
    }
    return new PrintedTable(name, newRows);
  }

  /** The rows, to be changed; the table stays as it is. */
  public List<List<PrintedCell>> copyOfRows() {
    List<List<PrintedCell>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(new ArrayList<>(row)));
    return copy;
  }
}
