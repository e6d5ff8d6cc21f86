package gpr.table;

import gpr.layout.Cell;
import gpr.layout.Cells;
import java.util.List;

/** Where a head has the total, as far as it is sure of that alone: the sums may say otherwise. */
final class HeadTotal {
  private HeadTotal() {}

  /**
   * Whether the head says that the total does not stand in these places: it stands behind the
   * columns under one label, or last on the page, or beside that label and not under it.
   *
   * @param places the places, the first of them 0
   */
  static boolean isElsewhere(HeadItems columns, List<Line> head, List<Integer> places) {
    int total = columns.labels() - 1;
    boolean within = places.stream().allMatch(place -> place > 1 && place < total);
    for (Line line : head) {
      List<Integer> items = columns.itemsOf(line.labels());
      int last = items.size() - 1;
      boolean span = last > 0 && items.get(last - 1) == HeadItem.SPAN;
      boolean beside = within && last > 0 && items.stream().noneMatch(columns::isSpanned);
      if ((span || beside) && items.get(last) == total) {
        return true;
      }
    }
    List<String> words = wordsFromLeft(columns, head);
    boolean last = !words.isEmpty() && columns.item(words.get(words.size() - 1)) == total;
    return last || columns.pieces().isOnlyLabelOf(lastOfLines(head), total);
  }

  /** The last words of the lines: pdftotext -layout with narrow columns, 律 总 over 公 服 计. */
  private static List<Cell> lastOfLines(List<Line> head) {
    return head.stream()
        .filter(line -> line.shape() == Line.Shape.SPACED && line.labels().size() > 1)
        .map(line -> line.labels().last())
        .toList();
  }

  /** The columns' words between spaces from left to right, pieces below each other together. */
  private static List<String> wordsFromLeft(HeadItems columns, List<Line> head) {
    HeadWords words = new HeadWords(List.of());
    for (Line line : head) {
      for (Cell label : line.shape() == Line.Shape.SPACED ? line.labels() : Cells.NONE) {
        int item = columns.item(label);
        boolean over = HeadItem.isOver(item) || item == HeadItem.CAPTION;
        if (!over && !columns.pieces().isPieceOfCaption(label)) {
          words.add(label, true);
        }
      }
    }
    return words.fromLeft();
  }
}
