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
   * The labels of several lines between spaces in the order in which they stand from left to right,
   * whichever line they are on; empty where not each column's label is there, whole and once, but
   * for one that may be lost.
   */
  List<Integer> fromLeft(List<Line> head) {
    HeadWords words = new HeadWords(rows.numbers());
    for (Line line : head) {
      for (Cell label : isPlaced(line) ? line.labels() : Cells.NONE) {
        int item = columns.item(label);
        if (item >= 0 || HeadItem.isUnknown(item) && !columns.pieces().isPieceOfCaption(label)) {
          words.add(label, item >= 0);
        }
      }
    }
    List<Integer> items = words.fromLeft().stream().map(columns::item).toList();
    boolean most = columns.areMost(items, rows.areWider());
    return most && words.areOverNumbers() ? items : List.of();
  }

  /**
   * Whether its labels stand where their columns do: also 项目数量 alone, right of the rows' labels.
   */
  private static boolean isPlaced(Line line) {
    boolean alone = line.shape() == Line.Shape.LOOSE && line.labels().size() == 1;
    return line.shape() == Line.Shape.SPACED || alone && line.labels().get(0).from() > 0;
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
