package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.text.Signs;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several numbers in one cell, and so many blank cells beside it that each has one: {@code | 59 218
 * | |}, where camelot and the readers of pictures have not seen a border. Of two one may be any
 * blank's up to the next number.
 */
final class NumbersTogether {
  private final Proposals proposals;
  private final Proposals.Proposal proposal;

  private NumbersTogether(Proposals proposals, Proposals.Proposal proposal) {
    this.proposals = proposals;
    this.proposal = proposal;
  }

  /** Proposes for each way to place a row those in which each such number has a cell. */
  static void part(Proposals proposals) {
    for (Proposals.Proposal proposal : List.copyOf(proposals.all())) {
      NumbersTogether together = new NumbersTogether(proposals, proposal);
      for (int place = 0; place < proposals.places(); place++) {
        Cell cell = proposal.cells()[place];
        int count = cell == null ? 0 : cell.parts().size();
        if (count > 1) {
          together.part(place, count);
        }
      }
    }
  }

  private void part(int place, int count) {
    int last = Math.min(place, proposals.places() - count);
    for (int from = Math.max(0, place + 1 - count); from <= last; from++) {
      part(place, IntStream.range(from, from + count).toArray());
    }
    for (int step = -1; step <= 1 && count == 2; step += 2) {
      int other = place + step;
      while (isBlank(other) && isBlank(other + step)) {
        other += step;
        part(place, Math.min(place, other), Math.max(place, other));
      }
    }
  }

  private boolean isBlank(int place) {
    boolean there = place >= 0 && place < proposals.places();
    Cell cell = there ? proposal.cells()[place] : null;
    return cell != null && cell.kind() == CellKind.BLANK;
  }

  /** The numbers of the cell at one place, each in a cell at one of these. */
  private void part(int of, int... to) {
    Cell whole = proposal.cells()[of];
    Cell[] cells = proposal.cells().clone();
    for (int i = 0; i < to.length; i++) {
      String part = whole.parts().get(i);
      if (to[i] != of && !isBlank(to[i]) || !Signs.areDigits(part)) {
        return;
      }
      cells[to[i]] = Digits.number(part, whole);
    }
    proposals.add(cells, proposal.cost().and(Reason.SHIFTED));
  }
}
