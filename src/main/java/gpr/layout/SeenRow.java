package gpr.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of an HTML table on the table's grid.
 *
 * @param cells its places from left to right
 */
record SeenRow(List<SeenCell> cells) {
  SeenRow {
    cells = List.copyOf(cells);
  }

  /** Where its labels end: after the last cell with words and the columns that it covers. */
  private int firstValue() {
    int first = cells.size();
    while (first > 0 && !cells.get(first - 1).hasWords()) {
      first--;
    }
    while (first > 0 && first < cells.size() && isCovered(first)) {
      first++;
    }
    return first;
  }

  private boolean isCovered(int column) {
    return cells.get(column).cover() == SeenCell.Cover.LEFT;
  }

  /** How many places for numbers it has that no cell to their left covers. */
  private int values() {
    int values = 0;
    for (int i = firstValue(); i < cells.size(); i++) {
      values += isCovered(i) ? 0 : 1;
    }
    return values;
  }

  /** How many values most rows of a table have that have any; of two numbers the greater. */
  static int usualValues(List<SeenRow> rows) {
    int most = 0;
    for (SeenRow row : rows) {
      most = Math.max(most, row.cells().size());
    }
    int[] counts = new int[most + 1];
    for (SeenRow row : rows) {
      counts[row.values()]++;
    }
    int usual = 0;
    for (int i = 1; i < counts.length; i++) {
      usual = counts[i] > 0 && (usual == 0 || counts[i] >= counts[usual]) ? i : usual;
    }
    return usual;
  }

  /**
   * Without places that the cell to their left covers, if it has as many values as most rows: then
   * somebody has only moved a border in Word, and the columns are as many as the values.
   */
  SeenRow withoutIdle(int usual) {
    if (values() < usual) {
      return this;
    }
    List<SeenCell> kept = new ArrayList<>();
    int firstValue = firstValue();
    for (int i = 0; i < cells.size(); i++) {
      if (i < firstValue || !isCovered(i)) {
        kept.add(cells.get(i));
      }
    }
    return kept.isEmpty() ? this : new SeenRow(kept);
  }

  /** Where what stands last in it begins in the source. */
  int lastOrigin() {
    return cells.get(cells.size() - 1).origin();
  }

  /** Whether it is one cell with prose, as in a table that only frames a page, and no caption. */
  boolean isProse() {
    if (cells.get(0).pieces().isEmpty() || cells.stream().filter(SeenCell::isOwn).count() != 1) {
      return false;
    }
    char[] text = String.join("", cells.get(0).texts()).toCharArray();
    return cells.get(0).pieces().size() > 1 || NoRow.isProse(text, 0, text.length);
  }
}
