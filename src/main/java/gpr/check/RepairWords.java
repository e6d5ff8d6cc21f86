package gpr.check;

import gpr.Message;
import gpr.check.SumLedger.Change;
import gpr.form.FormCell;
import gpr.report.CellLabels;
import java.util.ArrayList;
import java.util.List;

/** Changes of a table in words. */
final class RepairWords {
  private RepairWords() {}

  /** One cell: what it should be instead of what it is. */
  static Message cell(SumLedger ledger, Change change) {
    Message cell = CellLabels.cell(ledger.cell(change.cell()));
    return ledger.isBlank(change.cell())
        ? Message.of("suspect.blank", cell, change.to())
        : Message.of("suspect.value", cell, change.from(), change.to());
  }

  /** A number that stands under the wrong head of a row. */
  static Message move(SumLedger ledger, Change from, Change to) {
    FormCell wrong = ledger.cell(from.cell());
    FormCell right = ledger.cell(to.cell());
    return Message.of(
        "suspect.move",
        CellLabels.brief(wrong.rowLabel()),
        to.by(),
        wrong.columnLabel(),
        right.columnLabel());
  }

  /** Each of these cells would do; they all stand in one failing sum. */
  static Message oneOfCells(SumLedger ledger, List<Repair> found) {
    int sum = sharedSum(ledger, found);
    List<Message> cells = new ArrayList<>();
    for (Repair repair : found) {
      Change change = repair.changes().get(0);
      String label = ledger.index().labelIn(sum, ledger.cell(change.cell()));
      cells.add(Message.of("suspect.oneOfCells.cell", label, change.from(), change.to()));
    }
    return Message.of(
        "suspect.oneOfCells",
        ledger.index().label(sum),
        found.size(),
        found.get(0).size(),
        Labels.list(cells));
  }

  private static int sharedSum(SumLedger ledger, List<Repair> found) {
    int[] sums = ledger.index().sumsOf(found.get(0).changes().get(0).cell());
    for (int sum : sums) {
      if (found.stream().allMatch(repair -> isIn(ledger, repair, sum))) {
        return sum;
      }
    }
    return sums[0];
  }

  private static boolean isIn(SumLedger ledger, Repair repair, int sum) {
    for (int cell : ledger.index().cells(sum)) {
      if (cell == repair.changes().get(0).cell()) {
        return true;
      }
    }
    return false;
  }

  /** The same move in each of several rows would do. */
  static Message oneOfMoves(SumLedger ledger, List<Repair> found) {
    Repair first = found.get(0);
    List<String> rows = new ArrayList<>();
    for (Repair repair : found) {
      rows.add(CellLabels.brief(ledger.cell(repair.giver().cell()).rowLabel()));
    }
    return Message.of(
        "suspect.oneOfMoves",
        first.taker().by(),
        ledger.cell(first.giver().cell()).columnLabel(),
        ledger.cell(first.taker().cell()).columnLabel(),
        rows.size(),
        Labels.list(rows));
  }
}
