package gpr.check;

import gpr.Message;
import gpr.check.SumLedger.Change;
import gpr.check.Suspect.Kind;
import gpr.form.FormCell;
import gpr.report.CellLabels;
import java.util.ArrayList;
import java.util.List;

/**
 * Two rows stand in each other's place, or two neighbouring columns, two neighbouring cells of a
 * row, two totals: a line pasted into the wrong place, a number typed into the next cell.
 */
final class ExchangeRepairs implements RepairProposer {
  @Override
  public void propose(SumLedger ledger, List<Repair> repairs) {
    List<FormIndex.Row> rows = ledger.table().rows();
    int columns = rows.get(0).cells().size();
    for (int one = 0; one < rows.size(); one++) {
      for (int other = one + 1; other < rows.size(); other++) {
        proposeRows(ledger, rows.get(one), rows.get(other), repairs);
        proposeTotals(ledger, rows.get(one), rows.get(other), repairs);
      }
      for (int column = 1; column < columns; column++) {
        proposeNeighbours(ledger, rows.get(one), column, repairs);
      }
    }
    for (int column = 1; column < columns; column++) {
      proposeColumns(ledger, column, repairs);
    }
    proposeOutcomeTotals(ledger, repairs);
  }

  private static void proposeRows(
      SumLedger ledger, FormIndex.Row one, FormIndex.Row other, List<Repair> repairs) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < one.cells().size(); i++) {
      exchange(ledger, one.cells().get(i), other.cells().get(i), changes);
    }
    if (ledger.isMendedBy(changes)) {
      repairs.add(
          new Repair(
              Kind.EXCHANGE,
              changes,
              Message.of("suspect.exchangedRows", one.label(), other.label())));
    }
  }

  private static void proposeColumns(SumLedger ledger, int column, List<Repair> repairs) {
    List<Change> changes = new ArrayList<>();
    FormIndex.Row head = ledger.table().rows().get(0);
    for (FormIndex.Row row : ledger.table().rows()) {
      exchange(ledger, row.cells().get(column - 1), row.cells().get(column), changes);
    }
    if (ledger.isMendedBy(changes)) {
      repairs.add(
          new Repair(
              Kind.EXCHANGE,
              changes,
              Message.of(
                  "suspect.exchangedColumns",
                  head.cells().get(column - 1).columnLabel(),
                  head.cells().get(column).columnLabel())));
    }
  }

  private static void proposeNeighbours(
      SumLedger ledger, FormIndex.Row row, int column, List<Repair> repairs) {
    proposeCells(ledger, row.cells().get(column - 1), row.cells().get(column), repairs);
  }

  /** The totals of two rows. */
  private static void proposeTotals(
      SumLedger ledger, FormIndex.Row one, FormIndex.Row other, List<Repair> repairs) {
    int last = one.cells().size() - 1;
    proposeCells(ledger, one.cells().get(last), other.cells().get(last), repairs);
  }

  /** Totals of two columns: cells of a row that is the result of a sum over rows. */
  private static void proposeOutcomeTotals(SumLedger ledger, List<Repair> repairs) {
    for (FormIndex.Row row : ledger.table().rows()) {
      if (!isTotalOfRows(ledger, row.cells().get(0))) {
        continue;
      }
      for (int one = 0; one < row.cells().size(); one++) {
        for (int other = one + 2; other < row.cells().size(); other++) {
          proposeCells(ledger, row.cells().get(one), row.cells().get(other), repairs);
        }
      }
    }
  }

  private static boolean isTotalOfRows(SumLedger ledger, FormCell cell) {
    for (int sum : ledger.index().sumsOf(cell.index())) {
      boolean isOnly = ledger.index().results(sum).length == 1;
      if (isOnly
          && !ledger.index().isOverColumns(sum)
          && ledger.index().isResult(sum, cell.index())) {
        return true;
      }
    }
    return false;
  }

  private static void proposeCells(
      SumLedger ledger, FormCell one, FormCell other, List<Repair> repairs) {
    List<Change> changes = new ArrayList<>();
    exchange(ledger, one, other, changes);
    if (ledger.isMendedBy(changes)) {
      repairs.add(
          new Repair(
              Kind.EXCHANGE,
              changes,
              Message.of(
                  "suspect.exchangedCells",
                  CellLabels.cell(one),
                  CellLabels.cell(other),
                  ledger.value(one.index()),
                  ledger.value(other.index()))));
    }
  }

  private static void exchange(
      SumLedger ledger, FormCell one, FormCell other, List<Change> changes) {
    long first = ledger.value(one.index());
    long second = ledger.value(other.index());
    if (first != second) {
      changes.add(new Change(one.index(), first, second));
      changes.add(new Change(other.index(), second, first));
    }
  }
}
