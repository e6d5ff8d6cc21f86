package gpr.check;

import gpr.Message;
import gpr.check.SumLedger.Change;
import gpr.check.Suspect.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a table with which every sum of it would hold.
 *
 * @param kind what would have happened
 * @param changes the cells with their numbers, in the form's order
 * @param told the change in words
 */
record Repair(Kind kind, List<Change> changes, Message told) {
  Repair {
    List<Change> inOrder = new ArrayList<>(changes);
    inOrder.sort(Comparator.comparingInt(Change::cell));
    changes = List.copyOf(inOrder);
  }

  /** Whether both make the same table. */
  boolean isSameAs(Repair other) {
    return changes.equals(other.changes);
  }

  /** The most by which a cell changes. */
  long size() {
    long size = 0;
    for (Change change : changes) {
      size = Math.max(size, Math.abs(change.by()));
    }
    return size;
  }

  /** Whether all its numbers follow from those that are printed. */
  boolean isOneMistake() {
    return switch (kind) {
      case CELL, MOVE, TWO_CELLS -> false;
      case EXCHANGE, SHIFT, GROUP -> true;
    };
  }

  /**
   * How much the words say, of two that make the same table: that 7 and 3 are exchanged says more
   * than that 4 belong elsewhere, but of 1 and 0 it says less.
   */
  int tells() {
    boolean anyNothing = changes.stream().anyMatch(change -> change.from() == 0);
    return switch (kind) {
      case CELL, TWO_CELLS -> 0;
      case EXCHANGE -> anyNothing && changes.size() == 2 ? 1 : 5;
      case SHIFT -> 2;
      case MOVE -> 3;
      case GROUP -> 4;
    };
  }

  /** Whether both move as much from and to the same columns, each in a row. */
  boolean isMoveAs(Repair other, SumLedger ledger) {
    return isMove()
        && other.isMove()
        && columnOf(giver(), ledger).equals(columnOf(other.giver(), ledger))
        && columnOf(taker(), ledger).equals(columnOf(other.taker(), ledger))
        && ledger.cell(giver().cell()).row().equals(ledger.cell(taker().cell()).row())
        && taker().by() == other.taker().by();
  }

  private boolean isMove() {
    return changes.size() == 2 && changes.get(0).by() == -changes.get(1).by();
  }

  /** The cell that has too much. */
  Change giver() {
    return changes.get(0).by() < 0 ? changes.get(0) : changes.get(1);
  }

  /** The cell that has too little. */
  Change taker() {
    return changes.get(0).by() < 0 ? changes.get(1) : changes.get(0);
  }

  private static String columnOf(Change change, SumLedger ledger) {
    return ledger.cell(change.cell()).column();
  }
}
