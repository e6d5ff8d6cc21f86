package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels of a head, one a line, whose second pieces stand behind all first ones: {@code 商业 科研
 * 社会公益组织 其他 企业 机构}, of cells with line ends in them, line by line (officeparser of .xlsx).
 */
final class PiecesApart {
  /** A head of so many pieces for each of its labels, printed on two pages, is the longest. */
  static final int MOST_PIECES = 4;

  private final HeadItems columns;

  PiecesApart(HeadItems columns) {
    this.columns = columns;
  }

  /** The head with each label whole, where its pieces are; the same where some piece is left. */
  List<Line> together(List<Line> head) {
    List<Cell> pieces =
        head.stream()
            .filter(line -> line.shape() == Line.Shape.LOOSE)
            .flatMap(line -> line.labels().stream())
            .filter(this::isPiece)
            .toList();
    if (pieces.size() > MOST_PIECES * columns.labels()) {
      return head;
    }
    Map<Cell, Cell> whole = new HashMap<>();
    List<Cell> rest = new ArrayList<>(pieces);
    boolean apart = false;
    int lastEnd = -1;
    boolean inOrder = true;
    while (!rest.isEmpty()) {
      Cell begins = rest.remove(0);
      Cell ends =
          rest.stream()
              .filter(piece -> isWhole(begins.text() + piece.text()))
              .findFirst()
              .orElse(begins);
      if (!rest.remove(ends)) {
        return head;
      }
      inOrder &= pieces.indexOf(ends) > lastEnd;
      lastEnd = pieces.indexOf(ends);
      apart |= pieces.indexOf(ends) > pieces.indexOf(begins) + 1;
      whole.put(begins, begins.asLabel(begins.text() + ends.text()));
      whole.put(ends, begins);
    }
    return apart && inOrder ? head.stream().map(line -> with(line, whole)).toList() : head;
  }

  private boolean isPiece(Cell label) {
    return HeadItem.isUnknown(columns.item(label))
        && !columns.pieces().isPieceOfCaption(label)
        && columns.groupOf(label) < 0
        && !columns.book().isSpan(label.text());
  }

  private boolean isWhole(String words) {
    return columns.exact(words).size() == 1;
  }

  /** The second piece's place is the first one's, so that it is left out. */
  private static Line with(Line line, Map<Cell, Cell> whole) {
    List<Cell> labels = new ArrayList<>();
    for (Cell label : line.labels()) {
      Cell now = whole.getOrDefault(label, label);
      if (!whole.containsKey(now)) {
        labels.add(now);
      }
    }
    return new Line(
        line.shape(),
        Cells.of(labels),
        line.values(),
        line.grid(),
        line.firstValue(),
        line.layout(),
        line.section(),
        line.page(),
        line.match());
  }
}
