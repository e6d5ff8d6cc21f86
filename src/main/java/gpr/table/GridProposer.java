package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes where the numbers of a row stand that has a place for each cell, blank ones too: tabs,
 * pipes, HTML, spreadsheets, the cells of a word processor.
 */
final class GridProposer {
  /** A number to the right of the places is rather no cell's. */
  private static final int BESIDE = 2;

  /** What it costs that a row is beside places that its head shows, too. */
  private static final int BESIDE_HEAD = 6;

  /** A piece of a number beside a blank cell looks the same, where no sum tells: 460, , 1, 046. */
  private static final int ACROSS_WITHOUT_SUM = 11;

  private final Line line;
  private final BlockShape shape;
  private final Proposals proposals;
  private final int places;
  private final Cells values;

  private final GridRow row;
  private final List<Integer> shown;
  private final int start;
  private final boolean cut;

  /** What it costs that the row is a cell shorter than others like it, if none is lost. */
  private final Cost odd;

  /**
   * @param cut whether the text breaks off in the row
   */
  GridProposer(Line line, BlockShape shape, Proposals proposals, boolean cut) {
    this.line = line;
    this.shape = shape;
    this.proposals = proposals;
    this.places = proposals.places();
    this.values = line.values();
    this.cut = cut;
    this.shown = cut || shape.trims() ? shape.places().ofLonger(line) : shape.places().of(line);
    this.row = new GridRow(line, shape, shown);
    this.start = row.start();
    this.odd =
        shape.isShort(line) && !shape.places().isShown(line) || row.lacksCellBehindLabel()
            ? Cost.of(Reason.SHIFTED)
            : shown.isEmpty() || shape.places().isShown(line)
                ? Cost.NONE
                : Cost.of(Reason.PLACES_UNSHOWN);
  }

  void propose() {
    if (start >= 0 && (places > 1 || values.filled() < 2) && !row.isLabelAtStart()) {
      proposeInPlace();
    }
    if (values.isEmpty()) {
      return;
    }
    boolean mayBeShifted = !shape.places().isShown(line) && !values.get(0).isFilled();
    if (cut && mayBeShifted && values.filled() < places) {
      proposals.add(new Cell[places], Cost.of(Reason.CUT));
    }
    if (places == 1) {
      proposeSingle();
      return;
    }
    if (values.size() >= places) {
      proposeWindows();
      proposeBehindNumber();
    } else {
      proposeShort();
    }
    proposeOtherCounts();
  }

  /** At the places where the other rows of the grid have their numbers. */
  private void proposeInPlace() {
    Cell[] placed = new Cell[places];
    Cost cost = Cost.NONE;
    Cell last = line.grid().last();
    for (int i = 0; i < places; i++) {
      boolean there = shown.get(i) < line.width();
      placed[i] = there ? line.grid().get(shown.get(i)) : Proposals.blankBeside(last);
      cost = there ? cost : row.trimmed(cost);
    }
    for (int i = 0; i < line.width(); i++) {
      boolean outside = !shown.contains(i);
      if (outside && row.isRepeated(i)) {
        cost = cost.and(Reason.NUMBER_REPEATED);
      } else if (outside && line.grid().get(i).isFilled()) {
        boolean label = i < start && shape.areLabelled() && !line.match().isRow();
        cost =
            label
                ? cost.and(Reason.LABEL_IS_NUMBER)
                : cost.and(
                    Reason.NUMBER_ADDED, isBeside(i) ? BESIDE : Reason.NUMBER_ADDED.points());
      } else if (outside && i > start && line.grid().get(i).isLabel()) {
        cost = cost.and(Reason.WORDS);
      }
    }
    Cost whole = row.blanks(placed).and(odd);
    proposals.add(placed, cost.and(whole));
    int beside = shown.get(places - 1) + 1;
    if (beside < line.width() && !row.isRepeated(beside)) {
      proposals.addLastJoined(placed, line.grid().get(beside), whole);
    }
  }

  private boolean isFilledAt(int place) {
    return place < line.width() && line.grid().get(place).isFilled();
  }

  private boolean isBeside(int at) {
    return at > shown.get(places - 1);
  }

  private void proposeSingle() {
    List<Cell> filled = new ArrayList<>(values.filledOnes());
    if (filled.isEmpty()) {
      proposals.add(List.of(values.get(0)), Cost.of(Reason.BLANK));
    } else if (Proposals.allSay(filled)) {
      Cost cost = filled.size() == 1 ? Cost.NONE : Cost.of(Reason.NUMBER_REPEATED);
      proposals.add(List.of(filled.get(0)), cost);
      boolean bare = start < 0 && shape.areLabelled() && line.labels().isEmpty();
      if (bare && filled.size() == 1 && values.get(0).isFilled() && values.size() > 1) {
        proposals.add(List.of(values.get(1)), Cost.of(Reason.BLANK).and(Reason.LABEL_IS_NUMBER));
      }
    } else {
      proposals.addSurplus(filled.subList(0, 2), Cost.NONE);
    }
  }

  /** As many cells as places side by side, with every number among them. */
  private void proposeWindows() {
    int first = row.firstFilled();
    int last = row.lastFilled();
    if (first < 0) {
      if (start < 0) {
        proposals.add(values.subList(0, places), Cost.of(Reason.BLANK));
      }
      return;
    }
    int from = Math.max(0, last - places + 1);
    int to = Math.min(first, values.size() - places);
    for (int at = from; at <= to; at++) {
      if (line.width() > 0 && line.firstValue() + at == start || isAnothers(at)) {
        continue;
      }
      Cells window = values.subList(at, at + places);
      Cost cost = row.blanks(window.toArray());
      // A blank before the numbers may be the label's, and the blank end left out.
      boolean all = values.size() == places && values.get(0).isFilled();
      boolean sure = start < 0 && (all || window.filled() == places);
      Cost beside = start < 0 ? Cost.of(Reason.PLACES_UNSHOWN) : shifted();
      boolean atOnce = start < 0 && at == 0 && values.get(0).isFilled();
      Cost place = sure || atOnce ? odd : odd.and(beside);
      proposals.add(window, cost.and(shape.isLong(line) ? place.and(Reason.SHIFTED) : place));
    }
  }

  /**
   * Whether the cells from there on are rather another row's: behind as many blanks as the row has
   * cells, behind the blank of a label that is lost, or behind words that say a number.
   */
  private boolean isAnothers(int at) {
    boolean unlabelled = start < 0 && shape.areLabelled() && line.labels().isEmpty();
    return shape.endsInTotal() && at >= places
        || values.subList(0, at).stream().anyMatch(Proposals::isVague)
        || unlabelled && line.firstValue() == 0 && !values.get(at).isFilled();
  }

  /**
   * Where the head and the other rows agree on the places, one row is hardly beside them; but one
   * number alone, 0 before a blank total, says little against it, unless it is the total or the
   * columns have other places between them: {@code 政府集中采购 | | | 7266 |}.
   */
  private Cost shifted() {
    int last = shown.get(places - 1);
    boolean spread = last - start >= places;
    boolean total = start >= 0 && shape.endsInTotal() && isFilledAt(last);
    return shape.places().isUnderHead(line) && (values.filled() > 1 || spread || total)
        ? Cost.NONE.and(Reason.SHIFTED, BESIDE_HEAD)
        : Cost.of(Reason.SHIFTED);
  }

  /** Where nothing shows the places, the first number may stand for a label that is lost. */
  private void proposeBehindNumber() {
    boolean bare = start < 0 && shape.areLabelled() && line.labels().isEmpty();
    int behind = row.firstFilled() + 1;
    int beyond = values.size() - behind - places;
    if (!bare || beyond < 0 || behind > 1 && beyond > 0) {
      return;
    }
    Cells window = values.subList(behind, behind + places);
    if (window.filled() == values.filled() - 1) {
      proposals.add(window, row.blanks(window.toArray()).and(odd).and(Reason.LABEL_IS_NUMBER));
    }
  }

  /** Of a row with a sum, 0 alone may be any column's: where blanks leave nothing, 总计's. */
  private static final int LONE_ZERO = 10;

  /** Rows without a sum have so many columns at most. */
  private static final int SEVERAL = 3;

  /** Fewer cells than places: the last ones were empty and left out. */
  private void proposeShort() {
    if (start < 0 || line.firstValue() != start) {
      boolean any =
          places > SEVERAL && values.filled() == 1 && values.filledOnes().get(0).text().equals("0");
      Cost place =
          any ? Cost.NONE.and(Reason.PLACES_UNSHOWN, LONE_ZERO) : Cost.of(Reason.PLACES_UNSHOWN);
      proposals.add(proposals.padded(row.behindLabel()), row.trimmed(place));
      if (!shape.endsInTotal() && !shape.keepsBlanks() && values.filled() == values.size()) {
        // pdfplumber's cells joined without the empty ones: these leave nothing, wherever they are.
        proposals.addFewer(values, place);
      }
    }
    boolean bare = shape.areLabelled() && line.labels().isEmpty() && line.firstValue() == 0;
    if (bare && values.get(0).isFilled()) {
      List<Cell> behind = values.size() > 1 ? values.subList(1, values.size()) : blankAlone();
      proposals.add(
          proposals.padded(behind),
          row.trimmed(Cost.of(Reason.PLACES_UNSHOWN)).and(Reason.LABEL_IS_NUMBER));
    }
  }

  private List<Cell> blankAlone() {
    return List.of(Proposals.blankBeside(values.get(0)));
  }

  /** In a row that is a cell shorter than others like it, a cell is gone. */
  private int lostPoints() {
    long own = values.stream().filter(cell -> cell.kind() != CellKind.COVERED).count();
    boolean lacksCell = own < places && own < values.size();
    boolean lacks = shape.isShort(line) || lacksCell || row.lacksCellBehindLabel();
    return lacks ? 2 : Reason.NUMBER_LOST.points();
  }

  /** Numbers are gone, or there are too many, whatever the grid says. */
  private void proposeOtherCounts() {
    int first = row.firstFilled();
    int last = row.lastFilled();
    if (first < 0) {
      return;
    }
    // A wider cell of HTML says so, and is not written out.
    boolean writtenOut = line.layout() != Layout.HTML && !shape.places().isUnderHead(line);
    if (shape.isShort(line) && writtenOut && values.filled() == places) {
      List<Cell> once = Proposals.withoutRepeated(values.filledOnes());
      if (once.size() == places - 1) {
        proposals.addLost(once, Cost.of(Reason.NUMBER_REPEATED), lostPoints());
      }
    }
    row.joined(places).forEach(cells -> proposals.add(cells, odd.and(Reason.DIGITS_JOINED)));
    int ofLabel = shape.wideLabels().blanksOf(line);
    if (ofLabel > 0 && ofLabel <= first && values.size() - ofLabel == places - 1) {
      proposals.addLost(values.subList(ofLabel, values.size()), Cost.NONE, lostPoints());
    }
    Cells run = values.subList(first, last + 1);
    Cost shift =
        start < 0 || line.firstValue() + first == start
            ? Cost.NONE
            : Cost.of(Reason.PLACES_UNSHOWN);
    // Where every number stands in its place, the blank is a blank: Excel, HTML.
    // But for the last one of rows that end in their total.
    boolean fits =
        row.fits()
            && !(shape.endsInTotal() && last + 1 < values.size() && run.size() == places - 1);
    Cost lost = fits ? shift.and(Reason.SHIFTED) : shift;
    if (run.size() == places - 1) {
      proposals.addLost(run, lost, lostPoints());
    } else if (values.size() == places - 1) {
      proposals.addLost(values, lost, lostPoints());
    } else if (values.size() == places + 1 && run.size() <= places) {
      proposals.addSurplus(values, row.fits() ? shift.and(Reason.NUMBER_LOST) : shift);
    } else if (run.size() == places + 1) {
      proposals.addSurplus(run, row.fits() ? shift.and(Reason.NUMBER_LOST) : shift);
    } else if (values.filled() == places - 1) {
      // A number is gone from between cells that cover several places: MediaWiki, Word's HTML.
      proposals.addLost(values.filledOnes(), lost, lostPoints());
    } else if (values.filled() == places && run.size() > places) {
      boolean sum = RowSum.endsInSum(values.filledOnes().toArray(Cell[]::new));
      int across = sum ? Proposals.ACROSS_BLANKS : ACROSS_WITHOUT_SUM;
      proposals.add(values.filledOnes(), Cost.NONE.and(Reason.SHIFTED, across));
    } else if (values.filled() == places + 1 && run.size() > places + 1) {
      proposals.addSurplus(
          values.filledOnes(), Cost.NONE.and(Reason.SHIFTED, Proposals.ACROSS_BLANKS));
    }
  }
}
