package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.math.BigDecimal;
import java.util.List;

/** Whether the sums of a row's own cells hold for a placement of its numbers. */
final class RowSums {
  /** The answer for a row's sums taken together. */
  enum Verdict {
    HOLD,
    FAIL,
    /** The total is blank or some cell is no number, or the form has no sum for the row. */
    UNKNOWN
  }

  private RowSums() {}

  /**
   * Judges a placement.
   *
   * @param cells a cell for each column; null where the text has none
   * @param lost whether a cell that is not there may have held a number, rather than nothing
   */
  static Verdict judge(List<FormRows.CellSum> sums, Cell[] cells, boolean lost) {
    boolean known = false;
    for (FormRows.CellSum sum : sums) {
      Verdict verdict = judge(sum, cells, lost);
      if (verdict == Verdict.FAIL) {
        return verdict;
      }
      known |= verdict == Verdict.HOLD;
    }
    return known ? Verdict.HOLD : Verdict.UNKNOWN;
  }

  private static Verdict judge(FormRows.CellSum sum, Cell[] cells, boolean lost) {
    BigDecimal added = BigDecimal.ZERO;
    boolean open = false;
    for (int addend : sum.addends()) {
      Cell cell = cells[addend];
      if (cell == null) {
        open |= lost;
      } else if (cell.kind() == CellKind.NUMBER) {
        added = added.add(cell.value());
      } else if (cell.isUnreadable()) {
        return Verdict.UNKNOWN;
      }
    }
    Cell total = cells[sum.total()];
    if (total == null || total.kind() != CellKind.NUMBER) {
      return Verdict.UNKNOWN;
    }
    int difference = total.value().compareTo(added);
    return open
        ? difference >= 0 ? Verdict.UNKNOWN : Verdict.FAIL
        : difference == 0 ? Verdict.HOLD : Verdict.FAIL;
  }
}
