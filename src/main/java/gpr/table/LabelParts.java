package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the labels that stand one below the other without numbers between them: those of rows left
 * empty, those before groups, and the pieces of a broken label, which stay together.
 */
final class LabelParts {
  private final LabelBook book;
  private final RowLabels rowLabels;

  LabelParts(LabelBook book, RowLabels rowLabels) {
    this.book = book;
    this.rowLabels = rowLabels;
  }

  /** The labels one by one, a broken label's pieces together: they have no ordinal of their own. */
  List<Cells> of(List<Cell> labels) {
    List<Cells> parts = new ArrayList<>();
    Cells all = Cells.of(labels);
    int from = 0;
    for (int i = 1; i < all.size(); i++) {
      if (beginsLabel(all.get(i)) || namesAnother(all.subList(from, i), all.subList(i, i + 1))) {
        parts.add(all.subList(from, i));
        from = i;
      }
    }
    if (from < all.size()) {
      parts.add(all.subList(from, all.size()));
    }
    return parts;
  }

  private boolean beginsLabel(Cell label) {
    LabelText text = book.normalise(label.text());
    return !text.ordinal().isEmpty() || book.namesRowOnly(text) || book.beginsRow(text);
  }

  /**
   * Whether words name a row and those before them another one, which is left empty: 保护第三方权益 and
   * below it 内部事务信息, each a piece of its own row's label.
   */
  private boolean namesAnother(Cells before, Cells words) {
    LabelBook.Match own = rowLabels.find(words);
    LabelBook.Match other = rowLabels.find(before);
    return namesRow(own)
        && namesRow(other)
        && own.row() != other.row()
        && book.exact(book.normalise(textOf(before) + textOf(words))).kind() == LabelBook.Kind.NONE;
  }

  private static boolean namesRow(LabelBook.Match match) {
    return match.isRow() && match.weight() >= LabelBook.PIECE;
  }

  private static String textOf(Cells cells) {
    StringBuilder text = new StringBuilder();
    cells.forEach(cell -> text.append(cell.text()));
    return text.toString();
  }
}
