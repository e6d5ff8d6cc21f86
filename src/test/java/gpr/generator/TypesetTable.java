package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table set in lines and columns: where each line of each cell stands. */
final class TypesetTable {
  /**
   * A line of a cell.
   *
   * @param y its place from above, in half lines
   * @param x its place from the left, in characters
   * @param text what stands there
   */
  record Piece(int y, int x, String text) {
    /** From above, then from the left. */
    static final Comparator<Piece> ORDER =
        Comparator.comparingInt(Piece::y).thenComparingInt(Piece::x);
  }

  private final PrintedTable table;
  private final Typesetting setting;
  private final int[] columns;
  private final int[] tops;
  private final int[] heights;

  private TypesetTable(PrintedTable table, Typesetting setting) {
    this.table = table;
    this.setting = setting;
    this.columns = new int[table.width() + 1];
    this.tops = new int[table.rows().size() + 1];
    this.heights = new int[table.rows().size()];
  }

  /** Sets a table. */
  static TypesetTable set(PrintedTable table, Typesetting setting) {
    TypesetTable typeset = new TypesetTable(table, setting);
    typeset.placeColumns();
    typeset.placeRows();
    return typeset;
  }

  /** Where that column begins; where the table ends for the one after the last. */
  int left(int column) {
    return columns[column];
  }

  /** Where that row begins, in half lines; where the table ends for the one after the last. */
  int top(int row) {
    return tops[row];
  }

  /** Takes a cell and the place where it begins. */
  interface CellUse {
    void use(int row, int column, PrintedCell cell);
  }

  /** Gives each cell once. */
  void forEachCell(CellUse use) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        if (table.begins(row, column)) {
          use.use(row, column, table.rows().get(row).get(column));
        }
      }
    }
  }

  private List<String> lines(PrintedCell cell, int columnSpan) {
    int most =
        switch (cell.kind()) {
          case HEAD -> columnSpan > 1 || table.name().startsWith("pro") ? 0 : setting.headWidth();
          case GROUP -> setting.groupWidth();
          case LABEL -> columnSpan > 1 ? 0 : setting.labelWidth();
          default -> 0;
        };
    return setting.lines(cell.text(), most);
  }

  /** A column is as wide as its widest cell; a wider cell over several widens the last of them. */
  private void placeColumns() {
    int[] widths = new int[table.width()];
    for (int span = 1; span <= widths.length; span++) {
      int cells = span;
      forEachCell(
          (row, column, cell) -> {
            if (table.columnSpan(row, column) == cells) {
              widen(widths, column, cells, cell);
            }
          });
    }
    for (int column = 0; column < widths.length; column++) {
      columns[column + 1] = columns[column] + widths[column] + setting.gap();
    }
  }

  private void widen(int[] widths, int column, int span, PrintedCell cell) {
    int width = (span - 1) * setting.gap();
    for (int i = column; i < column + span; i++) {
      width += widths[i];
    }
    for (String line : lines(cell, span)) {
      widths[column + span - 1] += Math.max(0, setting.width(line) - width);
      width = Math.max(width, setting.width(line));
    }
  }

  private void placeRows() {
    forEachCell(
        (row, column, cell) -> {
          if (table.rowSpan(row, column) == 1) {
            int lines = lines(cell, table.columnSpan(row, column)).size();
            heights[row] = Math.max(heights[row], 2 * lines);
          }
        });
    for (int row = 0; row < heights.length; row++) {
      heights[row] = Math.max(heights[row], 2);
    }
    forEachCell(
        (row, column, cell) -> {
          int last = row + table.rowSpan(row, column) - 1;
          int height = -setting.leading();
          for (int i = row; i <= last; i++) {
            height += heights[i] + setting.leading();
          }
          int lines = lines(cell, table.columnSpan(row, column)).size();
          heights[last] += Math.max(0, 2 * lines - height);
        });
    for (int row = 0; row < heights.length; row++) {
      tops[row + 1] = tops[row] + heights[row] + setting.leading();
    }
  }

  /** The lines of the cells, from above and from the left. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    forEachCell(
        (row, column, cell) -> {
          int span = table.columnSpan(row, column);
          List<String> lines = lines(cell, span);
          int last = row + table.rowSpan(row, column) - 1;
          int height = tops[last] + heights[last] - tops[row];
          int room = isFolded(row, last) ? 0 : height - 2 * lines.size();
          int width = columns[column + span] - columns[column] - setting.gap();
          for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
              int spare = setting.centred() ? width - setting.width(lines.get(i)) : 0;
              pieces.add(
                  new Piece(
                      tops[row] + room / 2 + 2 * i,
                      columns[column] + (isNumber(cell) ? 0 : spare / 2),
                      lines.get(i)));
            }
          }
        });
    pieces.sort(Piece.ORDER);
    return pieces;
  }

  /** Whether a number of that one row takes several lines: each cell begins at its upper edge. */
  private boolean isFolded(int row, int last) {
    return row == last
        && table.rows().get(row).stream()
            .anyMatch(cell -> cell.isValue() && cell.text().indexOf('\n') >= 0);
  }

  private static boolean isNumber(PrintedCell cell) {
    return cell.kind() == Kind.VALUE;
  }
}
