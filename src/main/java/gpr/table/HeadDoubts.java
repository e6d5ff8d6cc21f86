package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes back rows below a head that names some columns of the form and not the others: a column is
 * gone, and a row that has blanks too does not tell which of its numbers moved up.
 */
final class HeadDoubts {
  private final FormRows form;
  private final TextRow[] textRows;
  private final Cell[][] placed;
  private final List<TextRow> allRows;

  /** The labels of the head that was last looked at, and pieces of broken ones. */
  private final List<String> head = new ArrayList<>();

  private final List<String> pieces = new ArrayList<>();

  HeadDoubts(PlacedRows rows, List<TextRow> allRows) {
    this.form = rows.form();
    this.textRows = rows.textRows();
    this.placed = rows.placed();
    this.allRows = allRows;
  }

  /**
   * Drops the rows with fewer numbers than columns whose head lacks one; and those placed by a head
   * that may not lack one.
   */
  void drop(LostColumns lostColumns) {
    for (int table = 0; table < form.tables(); table++) {
      int from = form.first(table);
      while (from < form.end(table)) {
        int to = endOfBlock(from);
        drop(from, to, lostColumns.isKnown(table));
        from = to;
      }
    }
  }

  /** Where the rows end that have one head. */
  private int endOfBlock(int from) {
    int to = from + 1;
    while (to < form.end(form.table(from))
        && form.row(to).block() == form.row(from).block()
        && form.columns(to) == form.columns(from)) {
      to++;
    }
    return to;
  }

  private void drop(int from, int to, boolean lost) {
    TextRow first = null;
    for (int row = from; row < to; row++) {
      TextRow text = textRows[row];
      if (text != null && text.filled() == form.columns(row)) {
        return;
      }
      first = first == null && text != null && text.filled() > 0 ? text : first;
    }
    if (first == null) {
      return;
    }
    readHead(first);
    if (lacksColumn(from) != lost) {
      for (int row = from; row < to; row++) {
        if (textRows[row] != null && hasFewerNumbers(row)) {
          placed[row] = new Cell[form.columns(row)];
        }
      }
    }
  }

  private boolean hasFewerNumbers(int row) {
    return textRows[row].filled() > 0 && textRows[row].filled() < form.columns(row);
  }

  /** Takes up the labels above the row. */
  private void readHead(TextRow row) {
    head.clear();
    pieces.clear();
    int last = TextRow.indexIn(allRows, row) - 1;
    while (last >= 0 && !isPartOfHead(allRows.get(last))) {
      last--;
    }
    for (int i = last; i >= 0 && isPartOfHead(allRows.get(i)); i--) {
      addLabels(allRows.get(i).labels());
    }
  }

  /** A label that covers several columns may stand in each of them: it counts once. */
  private void addLabels(Cells labels) {
    String before = "";
    for (Cell label : labels) {
      LabelText words = form.book().normalise(label.text());
      boolean known = form.book().exact(words).kind() != LabelBook.Kind.NONE || isOther(words);
      if (!known) {
        pieces.add(words.full());
      } else if (!words.body().equals(before)) {
        head.add(words.body());
      }
      before = words.body();
    }
  }

  private static boolean isPartOfHead(TextRow row) {
    return row.filled() == 0 && !row.isRow();
  }

  /** 其他 is the label of several columns and of a row, so no label of its own to the book. */
  private static boolean isOther(LabelText words) {
    return words.body().equals("其他") && words.ordinal().isEmpty();
  }

  /**
   * A piece that is of no column's label may be what a missing one was misread as; and a head that
   * lacks several labels was not read as it stands.
   */
  private boolean lacksColumn(int row) {
    int most = 0;
    int least = Integer.MAX_VALUE;
    int unnamed = 0;
    List<FormCell> cells = form.row(row).cells();
    for (FormCell cell : cells) {
      String column = form.book().normalise(cell.columnLabel()).body();
      if (!head.contains(column) && takePieces(column)) {
        head.add(column);
      }
      int named = named(column);
      most = Math.max(most, named);
      least = Math.min(least, named);
      unnamed += named == 0 ? 1 : 0;
    }
    boolean groups = form.sumsWithin(row).size() > 1;
    boolean lacks = groups ? least < most && unnamed <= 1 : unnamed == 1 && most > 0;
    return lacks && pieces.isEmpty();
  }

  /** Whether pieces of broken labels make up that label; takes them if they do. */
  private boolean takePieces(String label) {
    List<String> left = new ArrayList<>(pieces);
    int at = 0;
    while (at < label.length()) {
      String next = "";
      for (String piece : left) {
        next = label.startsWith(piece, at) && piece.length() > next.length() ? piece : next;
      }
      if (next.isEmpty()) {
        return false;
      }
      left.remove(next);
      at += next.length();
    }
    pieces.clear();
    pieces.addAll(left);
    return true;
  }

  private int named(String column) {
    int count = 0;
    for (String label : head) {
      count += label.equals(column) ? 1 : 0;
    }
    return count;
  }
}
