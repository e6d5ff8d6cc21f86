package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The labels of a head on lines between spaces, by where they stand: pdftotext -layout, w3m. */
final class SpacedHead {
  private final HeadItems columns;
  private final HeadRows rows;

  SpacedHead(HeadItems columns, HeadRows rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * The columns under 法人或其他组织 from left to right, as far as whole labels or their beginnings on
   * lines of their own tell: pdftotext -layout prints 法律服务 over 机构 a line above 商业企业.
   */
  List<Integer> spannedFromLeft(List<Line> head) {
    record Placed(int from, int item) {}
    List<Placed> placed = new ArrayList<>();
    // pdfplumber and pdftotext without options begin each line of words at the left.
    int left = rows.numbers().stream().mapToInt(SpacedHead::firstLabel).min().orElse(0);
    for (Line line : head) {
      if (line.shape() != Line.Shape.SPACED) {
        continue;
      }
      List<Cell> labels =
          line.labels().stream()
              .filter(label -> !columns.pieces().isPieceOfCaption(label))
              .toList();
      List<Integer> pieces = columns.pieces().columnsOf(Cells.of(labels));
      boolean whole = !pieces.isEmpty() && pieces.size() == labels.size();
      boolean own = whole && labels.get(0).from() > left;
      for (int i = 0; i < pieces.size() && own; i++) {
        if (columns.isSpanned(pieces.get(i))) {
          placed.add(new Placed(labels.get(i).from(), pieces.get(i)));
        }
      }
    }
    return placed.stream().sorted(Comparator.comparingInt(Placed::from)).map(Placed::item).toList();
  }

  private static int firstLabel(Line line) {
    return line.labels().isEmpty() || line.shape() != Line.Shape.SPACED
        ? Integer.MAX_VALUE
        : line.labels().get(0).from();
  }
}
