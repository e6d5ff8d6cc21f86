package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import gpr.layout.Row;
import gpr.text.Ordinal;
import java.util.ArrayList;
import java.util.List;

/**
 * The label of a group of rows before the beginning of a row's own, in one cell: {@code
 * （三）不予公开2.其他法律} over {@code 行政法规禁止公开}, where a page writes the group into each of its rows and a
 * text browser breaks the label (w3m, elinks). They are two labels.
 */
final class GroupPrefix {
  private final LabelBook book;

  GroupPrefix(LabelBook book) {
    this.book = book;
  }

  /** A row without a grid, such a label as two cells; the same row where it has none. */
  Row parted(Row row) {
    if (row.grid()) {
      return row;
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      int end = cell.isLabel() ? endOfGroup(cell.text()) : 0;
      if (end > 0) {
        cells.add(cell.label(0, end));
        cells.add(cell.label(end, cell.text().length()));
      } else {
        cells.add(cell);
      }
    }
    return cells.size() == row.cells().size() ? row : row.with(Cells.of(cells));
  }

  /** Where a group's label ends that words begin with, if no row's whole label follows; 0 else. */
  private int endOfGroup(String text) {
    for (int at = 2; at < text.length(); at++) {
      if (Ordinal.at(text, at).filter(Ordinal::marked).isPresent()) {
        boolean group = kindOf(text.substring(0, at)) == LabelBook.Kind.GROUP;
        return group && kindOf(text.substring(at)) != LabelBook.Kind.ROW ? at : 0;
      }
    }
    return 0;
  }

  private LabelBook.Kind kindOf(String words) {
    return book.exact(book.normalise(words)).kind();
  }
}
