package gpr.table;

import static gpr.table.ColumnRuler.Fit.BESIDE;
import static gpr.table.ColumnRuler.Fit.EXACT;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes where the numbers of a row stand on a line with spaces between them: a blank cell leaves
 * nothing there, and only the places of the others, or the sums, can tell.
 */
final class LineProposer {
  private final Line line;
  private final BlockShape shape;
  private final Proposals proposals;
  private final int places;
  private final List<Cell> filled;

  LineProposer(Line line, BlockShape shape, Proposals proposals) {
    this.line = line;
    this.shape = shape;
    this.proposals = proposals;
    this.places = proposals.places();
    this.filled = new ArrayList<>(line.values().filledOnes());
  }

  void propose() {
    if (filled.isEmpty()) {
      return;
    }
    propose(filled, Cost.NONE);
    if (shape.areLabelled() && !line.match().isRow() && filled.size() > 1) {
      propose(filled.subList(1, filled.size()), Cost.of(Reason.LABEL_IS_NUMBER));
    }
    if (filled.size() == places - 1) {
      Digits.gluedNumber(line.labels()).ifPresent(this::proposeWith);
    }
    boolean ownWords = line.match().weight() < LabelBook.EXACT && line.labels().size() > 1;
    if (ownWords && filled.size() == places - 1) {
      // The last words may stand in the first number's place: 见附表; not an editor's space, 规 章.
      List<Cell> withWords = new ArrayList<>(filled);
      withWords.add(0, line.labels().last().unreadable());
      proposals.add(withWords, Cost.of(Reason.LABEL_EXTENDED));
    }
  }

  private void proposeFewer(List<Cell> numbers, Cost cost) {
    Optional<Cell[]> placed = shape.byRuler(line, numbers);
    if (placed.isEmpty()) {
      proposals.addFewer(numbers, cost);
      return;
    }
    ColumnRuler.Fit fit = shape.fit(line, placed.get(), numbers);
    boolean beside = fit == BESIDE;
    boolean exact = fit == EXACT;
    Cost ruler = beside ? rulerCost().and(Reason.BLANKS_BY_RULER, BESIDE_COLUMNS) : rulerCost();
    proposals.add(filledUp(placed.get()), cost.and(ruler));
    proposals.addFewer(numbers, exact ? cost.and(Reason.BLANKS_DROPPED, AGAINST_RULER) : cost);
  }

  /** Where numbers stand exactly under others, a sum alone says otherwise. */
  private static final int AGAINST_RULER = 4;

  /** A number that stands a little beside a column may be its neighbour's. */
  private static final int BESIDE_COLUMNS = 3;

  /**
   * As many numbers as columns that do not stand in these may be fewer, of which one is in pieces:
   * {@code 7 5 22 52 4 2 164} below {@code 36 7 5 22 52 42 164}.
   */
  private void proposeJoinedByRuler(List<Cell> numbers, Cost cost) {
    if (places < 2 || shape.fit(line, numbers.toArray(Cell[]::new), numbers) != BESIDE) {
      return;
    }
    for (int i = 0; i + 1 < numbers.size(); i++) {
      if (!Digits.canJoin(numbers.get(i), numbers.get(i + 1))) {
        continue;
      }
      List<Cell> joined = new ArrayList<>(numbers);
      joined.set(i, Digits.join(joined.get(i), joined.remove(i + 1)));
      shape
          .byRuler(line, joined)
          .filter(placed -> shape.fit(line, placed, joined) == EXACT)
          .ifPresent(
              placed ->
                  proposals.add(filledUp(placed), cost.and(Reason.DIGITS_JOINED).and(rulerCost())));
    }
  }

  private void proposeWith(Cell first) {
    List<Cell> numbers = new ArrayList<>(filled);
    numbers.add(0, first);
    proposals.add(numbers, Cost.NONE);
  }

  private void propose(List<Cell> numbers, Cost cost) {
    int count = numbers.size();
    if (count == places) {
      proposals.add(numbers, cost);
      proposeJoinedByRuler(numbers, cost);
      if (numbers.get(count - 1).parts().size() == 2 && !Rests.areApart(line)) {
        proposals.addRests(numbers, cost);
      }
      if (shape.areBlanksUsual()) {
        proposals.addSplit(numbers, cost);
      }
      if (isChangeTwice(numbers)) {
        List<Cell> change = List.of(Proposals.blankBeside(numbers.get(0)), numbers.get(1));
        proposals.add(change, cost.and(Reason.NUMBER_REPEATED).and(Reason.BLANK_UNUSUAL));
      }
    } else if (count < places) {
      proposeFewer(numbers, cost);
    } else if (count == places + 1) {
      proposals.addSurplus(numbers, cost);
    }
  }

  /**
   * Whether the same change stands in both places of a row, 行政事业性收费 -1 -1: its cell may cover two
   * columns, and that of last year's items before it be blank, as no count has a sign.
   */
  private static boolean isChangeTwice(List<Cell> numbers) {
    Cell first = numbers.get(0);
    return numbers.size() == 2
        && first.text().equals(numbers.get(1).text())
        && first.kind() == CellKind.NUMBER
        && first.number().signum() < 0;
  }

  /** Columns that only numbers show, no label and no full row, are no proof. */
  private Cost rulerCost() {
    return shape.isRulerSure(line)
        ? Cost.of(Reason.BLANKS_BY_RULER)
        : Cost.of(Reason.BLANKS_BY_NUMBERS);
  }

  private Cell[] filledUp(Cell[] placed) {
    Cell[] cells = placed.clone();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i] == null ? Proposals.blankBeside(filled.get(0)) : cells[i];
    }
    return cells;
  }
}
