package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether each row's label stands below its numbers, one cell a line: {@code 本年处理决定数量⏎188667⏎行政处罚
 * ⏎4290⏎行政强制⏎第二十条第（八）项}, as pdfminer writes the cells of a print without its analysis of the page.
 */
final class LabelsBelow {
  /** One head with numbers right below it may have lost the label between. */
  private static final int LEAST_HEADS = 2;

  private enum Kind {
    HEAD,
    ROW,
    NUMBER
  }

  private LabelsBelow() {}

  /**
   * Whether in several blocks numbers follow the head and the head of the next one follows a label,
   * and in none a label follows the head.
   */
  static boolean are(List<Row> rows, LabelBook book) {
    List<Kind> kinds = kinds(rows, book);
    if (!kinds.isEmpty() && kinds.get(0) == Kind.ROW) {
      // A list names the column behind each row's label: 行政许可⏎本年处理决定数量⏎1394⏎行政处罚.
      return false;
    }
    int numbersUnderHead = 0;
    int headsUnderLabel = 0;
    for (int i = 1; i < kinds.size(); i++) {
      Kind above = kinds.get(i - 1);
      if (above == Kind.HEAD && kinds.get(i) == Kind.ROW) {
        return false;
      }
      numbersUnderHead += above == Kind.HEAD && kinds.get(i) == Kind.NUMBER ? 1 : 0;
      headsUnderLabel += above == Kind.ROW && kinds.get(i) == Kind.HEAD ? 1 : 0;
    }
    return numbersUnderHead >= LEAST_HEADS && headsUnderLabel >= LEAST_HEADS;
  }

  private static List<Kind> kinds(List<Row> rows, LabelBook book) {
    List<Kind> kinds = new ArrayList<>();
    for (Row row : rows) {
      for (int i = 0; !row.closed() && i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        LabelBook.Kind label = book.exact(book.normalise(cell.text())).kind();
        if (cell.isFilled()) {
          kinds.add(Kind.NUMBER);
        } else if (label == LabelBook.Kind.HEAD) {
          kinds.add(Kind.HEAD);
        } else if (label == LabelBook.Kind.ROW) {
          kinds.add(Kind.ROW);
        }
      }
    }
    return kinds;
  }
}
