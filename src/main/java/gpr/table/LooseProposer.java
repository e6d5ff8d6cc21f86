package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes which of the cells that stand one below the other are the row's: where it ends is not
 * said, and an empty line may be a blank cell or only a gap.
 */
final class LooseProposer {
  private final Line line;
  private final BlockShape shape;
  private final Proposals proposals;
  private final int places;
  private final Cells hard;
  private final List<Cell> filled;

  LooseProposer(Line line, BlockShape shape, Proposals proposals) {
    this.line = line;
    this.shape = shape;
    this.proposals = proposals;
    this.places = proposals.places();
    this.hard = line.values().withoutGaps();
    this.filled = new ArrayList<>(line.values().filledOnes());
  }

  void propose() {
    if (filled.isEmpty()) {
      proposeBlank();
      return;
    }
    if (hard.size() >= places && hard.size() > filled.size()) {
      proposeFirst(hard, usual(Reason.BLANK));
    }
    boolean gaps = line.values().size() > hard.size();
    if (gaps && filled.size() < places && hard.size() < places) {
      proposeGaps();
    }
    if (places == 1 && hard.size() == 2 && filled.size() == 1) {
      proposals.addSurplus(hard, Cost.NONE);
      return;
    }
    propose(filled, Cost.NONE);
    if (shape.areLabelled() && !line.match().isRow() && filled.size() > 1) {
      propose(filled.subList(1, filled.size()), Cost.of(Reason.LABEL_IS_NUMBER));
    }
    if (filled.size() == places - 1) {
      Digits.gluedNumber(line.labels()).ifPresent(this::proposeWith);
    }
  }

  private void proposeWith(Cell first) {
    List<Cell> numbers = new ArrayList<>(filled);
    numbers.add(0, first);
    proposals.add(numbers, Cost.NONE);
  }

  private Cost usual(Reason reason) {
    return shape.areBlanksUsual() ? Cost.of(reason) : Cost.of(Reason.BLANK_UNUSUAL);
  }

  private void proposeBlank() {
    Cell first = line.values().isEmpty() ? line.labels().last() : line.values().get(0);
    proposals.add(proposals.padded(List.of(Proposals.blankBeside(first))), Cost.of(Reason.BLANK));
  }

  /** The first cells are the row's, and those after them are only padding. */
  private void proposeFirst(Cells cells, Cost cost) {
    for (int i = places; i < cells.size(); i++) {
      if (cells.get(i).isFilled()) {
        return;
      }
    }
    proposals.add(cells.subList(0, places), cost);
  }

  /** Empty lines are blank cells, but for those that end each row. */
  private void proposeGaps() {
    Cells all = line.values();
    if (all.size() - shape.gapsAtRowEnd() < places) {
      return;
    }
    boolean mayPartRows =
        !shape.areBlanksUsual() || !shape.hasFullRow() || all.get(0).kind() == CellKind.GAP;
    boolean within = all.get(0).kind() != CellKind.GAP && all.get(places - 1).isFilled();
    boolean exact = within && all.size() == places + shape.gapsAtRowEnd() && shape.hasFullRow();
    Cost parted = exact ? usual(Reason.BLANK) : Cost.of(Reason.BLANKS_DROPPED);
    proposeFirst(all, mayPartRows ? parted : Cost.of(Reason.BLANK));
  }

  /** Blanks that a pipe or the like draws between numbers are cells; a sum alone says otherwise. */
  private static final int AGAINST_BLANKS = 4;

  private int placeOfLast() {
    return hard.placeOf(filled.get(filled.size() - 1));
  }

  private void propose(List<Cell> numbers, Cost cost) {
    if (numbers.size() == places) {
      boolean blanks = hard.size() > filled.size();
      proposals.add(numbers, blanks ? cost.and(Reason.SHIFTED, Proposals.ACROSS_BLANKS) : cost);
      if (shape.areBlanksUsual()) {
        proposals.addSplit(numbers, cost);
      }
    } else if (numbers.size() < places) {
      boolean drawn = placeOfLast() == places - 1;
      proposals.addFewer(numbers, drawn ? cost.and(Reason.BLANKS_DROPPED, AGAINST_BLANKS) : cost);
    } else if (numbers.size() == places + 1) {
      proposals.addSurplus(numbers, cost);
    }
  }
}
