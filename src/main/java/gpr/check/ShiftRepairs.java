package gpr.check;

import gpr.Message;
import gpr.check.SumLedger.Change;
import gpr.check.Suspect.Kind;
import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a row stand one column too far to the right or to the left: all of them, or those
 * of the applicants beside a total that stands right. The number at the end went to the other end,
 * or was lost; then it is what the row's sum leaves.
 */
final class ShiftRepairs implements RepairProposer {
  @Override
  public void propose(SumLedger ledger, List<Repair> repairs) {
    for (FormIndex.Row row : ledger.table().rows()) {
      long[] printed = row.cells().stream().mapToLong(cell -> ledger.value(cell.index())).toArray();
      int last = printed.length - 1;
      propose(ledger, row, "suspect.shiftedRight", toTheLeft(printed, printed[0]), repairs);
      propose(ledger, row, "suspect.shiftedLeft", toTheRight(printed, printed[last]), repairs);
      if (printed[0] == 0) {
        propose(ledger, row, "suspect.shiftedRight", withTotal(toTheLeft(printed, 0)), repairs);
        propose(ledger, row, "suspect.shiftedRight", partsToTheLeft(printed), repairs);
      }
      if (printed[last] == 0) {
        propose(ledger, row, "suspect.shiftedLeft", withFirst(toTheRight(printed, 0)), repairs);
      }
      if (printed[last - 1] == 0) {
        propose(ledger, row, "suspect.shiftedLeft", partsToTheRight(printed), repairs);
      }
    }
  }

  private static long[] toTheLeft(long[] printed, long end) {
    long[] row = new long[printed.length];
    System.arraycopy(printed, 1, row, 0, row.length - 1);
    row[row.length - 1] = end;
    return row;
  }

  private static long[] toTheRight(long[] printed, long start) {
    long[] row = new long[printed.length];
    System.arraycopy(printed, 0, row, 1, row.length - 1);
    row[0] = start;
    return row;
  }

  /** The parts of a row to the left, its total as it is; what was lost is before the total. */
  private static long[] partsToTheLeft(long[] printed) {
    int last = printed.length - 1;
    long[] row = printed.clone();
    System.arraycopy(printed, 1, row, 0, last - 1);
    row[last - 1] = 0;
    row[last - 1] = printed[last] - parts(row);
    return row;
  }

  private static long[] partsToTheRight(long[] printed) {
    long[] row = printed.clone();
    System.arraycopy(printed, 0, row, 1, printed.length - 2);
    return withFirst(row);
  }

  private static long[] withTotal(long[] row) {
    row[row.length - 1] = parts(row);
    return row;
  }

  private static long[] withFirst(long[] row) {
    row[0] = 0;
    row[0] = row[row.length - 1] - parts(row);
    return row;
  }

  private static long parts(long[] row) {
    long sum = 0;
    for (int i = 0; i < row.length - 1; i++) {
      sum += row[i];
    }
    return sum;
  }

  private static void propose(
      SumLedger ledger, FormIndex.Row row, String key, long[] numbers, List<Repair> repairs) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      FormCell cell = row.cells().get(i);
      long printed = ledger.value(cell.index());
      if (printed != numbers[i]) {
        changes.add(new Change(cell.index(), printed, numbers[i]));
      }
    }
    if (ledger.isMendedBy(changes)) {
      repairs.add(new Repair(Kind.SHIFT, changes, Message.of(key, row.label())));
    }
  }
}
