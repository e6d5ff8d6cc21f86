package gpr.table;

import gpr.layout.Cell;
import java.util.List;

/** Whether as many spaces part all numbers, so that their places say nothing of columns. */
final class OneSpace {
  private OneSpace() {}

  /**
   * Whether each two neighbours are one space apart, in full rows or else in all rows and the head.
   * The labels alone may be so where the columns are as wide as they are, as lynx makes them.
   */
  static boolean parts(List<List<Cell>> rows, List<Cell> head, int columns) {
    boolean full = false;
    boolean wider = false;
    for (List<Cell> row : rows) {
      boolean apart = isAnyOtherwiseApart(row, 1);
      if (row.size() == columns && apart) {
        return false;
      }
      full |= row.size() == columns;
      wider |= apart;
    }
    return full || !wider && !isAnyOtherwiseApart(head, 1) && gap(head) > 0;
  }

  /** Whether two neighbours are further apart than by a space. */
  static boolean isAnyWider(List<Cell> cells) {
    return isAnyOtherwiseApart(cells, 1);
  }

  private static boolean isAnyOtherwiseApart(List<Cell> cells, int gap) {
    for (int i = 1; i < cells.size(); i++) {
      boolean sameLine = cells.get(i).line() == cells.get(i - 1).line();
      if (sameLine && cells.get(i).from() - cells.get(i - 1).to() != gap) {
        return true;
      }
    }
    return false;
  }

  /** How far the first two neighbours on a line are apart; 0 where there are none. */
  private static int gap(List<Cell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).line() == cells.get(i - 1).line()) {
        return cells.get(i).from() - cells.get(i - 1).to();
      }
    }
    return 0;
  }
}
