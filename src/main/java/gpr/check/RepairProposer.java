package gpr.check;

import java.util.List;

/** Proposes what may have happened to a table of which sums fail: one class a kind of mistake. */
interface RepairProposer {
  /**
   * Adds every change of its kind with which all sums of the table would hold.
   *
   * @param ledger the table; as it was when the call returns
   * @param repairs takes them
   */
  void propose(SumLedger ledger, List<Repair> repairs);
}
