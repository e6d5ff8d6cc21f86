package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A label that a narrow column breaks over lines, each piece below the one before it.
 *
 * @param pieces its pieces from above, one at least
 */
record StackedLabel(List<Cell> pieces) {
  /** 社会公益组织, one sign below the other, with what an office may add to it, has no more. */
  static final int MOST_PIECES = 24;

  StackedLabel {
    pieces = List.copyOf(pieces);
  }

  /**
   * The labels that pieces make, from left to right; none where one stands under several, or there
   * are more, or one has more pieces than any label has.
   *
   * @param pieces line by line
   * @param places how one tells what stands under what
   * @param most how many labels there may be
   */
  static List<StackedLabel> of(List<Cell> pieces, Rests.Places places, int most) {
    List<StackedLabel> labels = new ArrayList<>();
    for (Cell piece : pieces) {
      List<StackedLabel> above =
          labels.stream().filter(one -> one.overlaps(piece, places)).toList();
      labels.removeAll(above);
      labels.add(above.isEmpty() ? new StackedLabel(List.of(piece)) : above.get(0).over(piece));
      boolean tooLong = !above.isEmpty() && above.get(0).pieces().size() == MOST_PIECES;
      if (tooLong || above.size() > 1 || labels.size() > most) {
        return List.of();
      }
    }
    labels.sort(Comparator.comparingInt(label -> label.from(places)));
    return labels;
  }

  private boolean overlaps(Cell piece, Rests.Places places) {
    int to = pieces.stream().mapToInt(places::to).max().orElseThrow();
    return places.from(piece) < to && from(places) < places.to(piece);
  }

  private int from(Rests.Places places) {
    return pieces.stream().mapToInt(places::from).min().orElseThrow();
  }

  private StackedLabel over(Cell piece) {
    List<Cell> all = new ArrayList<>(pieces);
    all.add(piece);
    return new StackedLabel(all);
  }

  String words() {
    return pieces.stream().map(Cell::text).collect(Collectors.joining());
  }

  /** The label where its first piece stands. */
  Cell cell() {
    Cell first = pieces.get(0);
    return new Cell(
        CellKind.LABEL, words(), null, "", first.line(), first.column(), first.from(), first.to());
  }
}
