package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.layout.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Heads of which the text has no words: 商业企业 | 社会公益组织 | □□ | 科研机构 (OCR, a font without the signs).
 * What stands there is a label that cannot be read, and not the first value of a row.
 */
final class UnreadHeads {
  /** One label before a cell that cannot be read may be a row's. */
  private static final int LEAST_LABELS = 2;

  private final LabelBook book;

  UnreadHeads(LabelBook book) {
    this.book = book;
  }

  /** The row, with what is among the labels of a head as a label. */
  Row asLabels(Row row) {
    Cells cells = row.cells();
    if (cells.stream().noneMatch(UnreadHeads::isUnread) || !isHead(cells)) {
      return row;
    }
    List<Cell> labels = new ArrayList<>();
    for (Cell cell : cells) {
      labels.add(isUnread(cell) ? cell.asLabel() : cell);
    }
    return row.with(Cells.of(labels));
  }

  /** Whether cells that stand one below the other between two labels of a head are such labels. */
  boolean areBetween(Cell before, List<Cell> cells, Cell behind) {
    return isHead(before)
        && isHead(behind)
        && cells.stream().allMatch(cell -> isUnread(cell) || !cell.isFilled());
  }

  private boolean isHead(Cell label) {
    return book.exact(book.normalise(label.text())).kind() == LabelBook.Kind.HEAD;
  }

  private boolean isHead(Cells cells) {
    int heads = 0;
    for (Cell cell : cells) {
      if (cell.isLabel()) {
        heads += isHead(cell) ? 1 : 0;
        if (book.namesRowOnly(book.normalise(cell.text()))) {
          return false;
        }
      } else if (cell.isFilled() && !isUnread(cell)) {
        return false;
      }
    }
    return heads >= LEAST_LABELS;
  }

  /** Whether it is □ or ??: a label of its own, and no piece of the next as {@code ..} is. */
  static boolean areBoxes(String words) {
    return words.codePoints().allMatch(c -> c == '?' || Character.getType(c) == SYMBOL);
  }

  private static final int SYMBOL = Character.OTHER_SYMBOL;

  /** Signs alone; Latin words beside a label, 商业企业 Enterprises, say it again. */
  private static boolean isUnread(Cell cell) {
    boolean other = cell.kind() == CellKind.OTHER || cell.kind() == CellKind.NOT_APPLICABLE;
    return other && cell.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
