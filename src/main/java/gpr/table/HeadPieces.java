package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.List;
import java.util.function.BiPredicate;

/** What pieces of a head's labels say: a page's lines break them. */
final class HeadPieces {
  /** A shorter piece of a broken label may be any column's. */
  private static final int SHORTEST_PIECE = 2;

  private final LabelBook book;
  private final List<LabelText> labels;

  /** The words over all columns, and over the rows' labels. */
  private final List<String> captions;

  HeadPieces(LabelBook book, List<LabelText> labels, List<String> captions) {
    this.book = book;
    this.labels = List.copyOf(labels);
    this.captions = captions;
  }

  /** Whether words are a line of the caption over the rows' labels: 为：第一项加第二项之. */
  boolean isPieceOfCaption(Cell cell) {
    String words = book.normalise(cell.text()).full();
    return words.length() >= SHORTEST_PIECE
        && labels.stream().noneMatch(label -> label.full().contains(words))
        && captions.stream().anyMatch(caption -> caption.contains(words));
  }

  /** Whether words stand within a label of the form or a caption: 构 of 法律服务机构. */
  boolean isPieceOfForm(Cell cell) {
    String words = book.normalise(cell.text()).full();
    return book.isPieceOfLabel(book.normalise(cell.text()))
        || labels.stream().anyMatch(label -> label.full().contains(words))
        || captions.stream().anyMatch(caption -> caption.contains(words));
  }

  /** The columns that pieces of labels are of, those that are of one only. */
  List<Integer> columnsOf(Cells cellsOfLine) {
    return cellsOfLine.stream().map(this::piece).filter(item -> item >= 0).toList();
  }

  /**
   * The only column whose label begins with these words, or else ends; no column's where none or
   * several do.
   */
  int piece(Cell cell) {
    String words = book.normalise(cell.text()).full();
    int begins = onlyColumn(words, String::startsWith);
    return begins == HeadItem.UNKNOWN ? onlyColumn(words, String::endsWith) : begins;
  }

  private int onlyColumn(String words, BiPredicate<String, String> has) {
    int found = HeadItem.UNKNOWN;
    for (int i = 0; i < labels.size() && words.length() >= SHORTEST_PIECE; i++) {
      if (has.test(labels.get(i).full(), words)) {
        found = found == HeadItem.UNKNOWN ? i : HeadItem.SPAN;
      }
    }
    return found;
  }
}
