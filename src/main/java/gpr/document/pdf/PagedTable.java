package gpr.document.pdf;

import gpr.document.GridTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table with a frame, of one page or of several on which it goes on. */
final class PagedTable {
  /** Edges are kept in tenths of a point. */
  private static final int EDGE_UNITS = 10;

  /** Four points, in these. */
  private static final int TOLERANCE = 4 * EDGE_UNITS;

  /** Borders of the parts of one table differ by no more, in points. */
  private static final double SAME_BORDER = 8;

  private final GridTable table = new GridTable(TOLERANCE);
  private List<List<String>> head = List.of();
  private @Nullable RuledTable lastTable;

  /** The last row that is not blank. */
  private List<RuledTable.Cell> lastRow = List.of();

  /** The blank rows behind it: where a page cuts a row, they are pieces of its frame. */
  private final List<List<RuledTable.Cell>> blanks = new ArrayList<>();

  /** Pages that begin with a row of the table, by the number of the row. */
  private final Map<Integer, Integer> begunInRows = new HashMap<>();

  /** Whether the table at a page's top has the borders of this one. */
  boolean goesOn(RuledTable ruled) {
    return lastTable != null
        && Math.abs(lastTable.left() - ruled.left()) < SAME_BORDER
        && Math.abs(lastTable.right() - ruled.right()) < SAME_BORDER;
  }

  /**
   * Adds what of the table stands on a page.
   *
   * @param begun how many pages have begun before its first row
   * @return how many of them have no row of their own yet: all they had is the rest of one
   */
  int add(RuledTable ruled, int begun) {
    List<List<RuledTable.Cell>> rows = ruled.rows();
    boolean isFirst = lastTable == null;
    int begin = isFirst ? 0 : repeatedHead(rows);
    int first = begin;
    while (first < rows.size() && isBlank(rows.get(first))) {
      first++;
    }
    if (!isFirst && first < rows.size() && CutRow.goesOn(lastRow, rows.get(first))) {
      blanks.clear();
      for (RuledTable.Cell cell : rows.get(first)) {
        table.goOn(edge(cell), cell.text());
      }
      begin = first + 1;
    }
    int pages = begun;
    for (List<RuledTable.Cell> row : rows.subList(begin, rows.size())) {
      if (isBlank(row)) {
        blanks.add(row);
        continue;
      }
      addBlanks();
      addRow(row, pages);
      pages = 0;
      lastRow = row;
    }
    if (isFirst) {
      head = rows.stream().map(PagedTable::texts).toList();
    }
    lastTable = ruled;
    return pages;
  }

  private void addRow(List<RuledTable.Cell> row, int pages) {
    begunInRows.put(table.row(), pages);
    for (RuledTable.Cell cell : row) {
      table.cell(edge(cell), cell.text());
    }
  }

  private void addBlanks() {
    blanks.forEach(row -> addRow(row, 0));
    blanks.clear();
  }

  private static int edge(RuledTable.Cell cell) {
    return (int) Math.round(cell.left() * EDGE_UNITS);
  }

  private static boolean isBlank(List<RuledTable.Cell> row) {
    return row.stream().allMatch(cell -> cell.text().isEmpty());
  }

  /** How many rows at the top are the table's own first ones again, as printers repeat them. */
  private int repeatedHead(List<List<RuledTable.Cell>> rows) {
    int same = 0;
    while (same < rows.size()
        && same < head.size()
        && texts(rows.get(same)).equals(head.get(same))) {
      same++;
    }
    return same;
  }

  private static List<String> texts(List<RuledTable.Cell> row) {
    return row.stream().map(RuledTable.Cell::text).toList();
  }

  /** Its rows, all of the same number of cells. */
  List<List<String>> rows() {
    addBlanks();
    return table.rows();
  }

  /** How many pages begin before that row. */
  int begunBefore(int row) {
    return begunInRows.getOrDefault(row, 0);
  }
}
