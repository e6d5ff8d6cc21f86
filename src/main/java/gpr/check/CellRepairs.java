package gpr.check;

import gpr.Message;
import gpr.check.SumLedger.Change;
import gpr.check.Suspect.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell or two have other numbers: a misread digit, a total that was not updated, a request
 * under the wrong applicant.
 *
 * <p>The search is exact: every change of that size is tried that can mend the first failing sum. A
 * sum has at most 23 cells, so at most 23 changes of one cell and 23 * 23 of two are tried.
 */
final class CellRepairs implements RepairProposer {
  private final int cells;

  /**
   * @param cells how many cells change
   */
  CellRepairs(int cells) {
    this.cells = cells;
  }

  @Override
  public void propose(SumLedger ledger, List<Repair> repairs) {
    search(ledger, new ArrayList<>(), repairs);
  }

  private void search(SumLedger ledger, List<Change> changes, List<Repair> repairs) {
    int failing = ledger.firstFailing();
    if (failing < 0 && changes.size() == cells) {
      repairs.add(repair(ledger, changes));
    }
    if (failing < 0 || changes.size() == cells) {
      return;
    }
    long gap = ledger.gap(failing);
    for (int cell : ledger.index().cells(failing)) {
      long printed = ledger.value(cell);
      long tried = ledger.index().isResult(failing, cell) ? printed - gap : printed + gap;
      if (tried >= 0 && !isChanged(cell, changes)) {
        ledger.set(cell, tried);
        changes.add(new Change(cell, printed, tried));
        search(ledger, changes, repairs);
        changes.remove(changes.size() - 1);
        ledger.set(cell, printed);
      }
    }
  }

  private static boolean isChanged(int cell, List<Change> changes) {
    return changes.stream().anyMatch(change -> change.cell() == cell);
  }

  private static Repair repair(SumLedger ledger, List<Change> changes) {
    if (changes.size() == 1) {
      return new Repair(Kind.CELL, changes, RepairWords.cell(ledger, changes.get(0)));
    }
    Change one = changes.get(0);
    Change other = changes.get(1);
    Change from = one.by() < 0 ? one : other;
    Change to = one.by() < 0 ? other : one;
    boolean isMove =
        one.by() == -other.by()
            && isApplicant(ledger, one.cell())
            && isApplicant(ledger, other.cell())
            && ledger.cell(one.cell()).row().equals(ledger.cell(other.cell()).row());
    if (isMove) {
      return new Repair(Kind.MOVE, changes, RepairWords.move(ledger, from, to));
    }
    return new Repair(
        Kind.TWO_CELLS,
        changes,
        Message.of(
            "suspect.twoCells", RepairWords.cell(ledger, one), RepairWords.cell(ledger, other)));
  }

  /** Whether a cell is part of its row, not its total. */
  private static boolean isApplicant(SumLedger ledger, int cell) {
    for (int sum : ledger.index().sumsOf(cell)) {
      if (ledger.index().isOverColumns(sum) && ledger.index().isResult(sum, cell)) {
        return false;
      }
    }
    return true;
  }
}
