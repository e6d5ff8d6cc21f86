package gpr.check;

import gpr.check.SumLedger.Change;
import gpr.form.FormCell;
import gpr.report.Claim;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the numbers of the prose say for or against a change of a table: it is borne out by a number
 * that the table belies as printed and not when changed, and belied by one of which it is the other
 * way round.
 */
final class ProseEvidence {
  private final Subject subject;

  ProseEvidence(Subject subject) {
    this.subject = subject;
  }

  /** Those that some number of the prose bears out and none belies. */
  List<Repair> borneOut(List<Repair> repairs) {
    return repairs.stream().filter(repair -> isBorneOut(repair) && !isBelied(repair)).toList();
  }

  /** Those that no number of the prose belies. */
  List<Repair> notBelied(List<Repair> repairs) {
    return repairs.stream().filter(repair -> !isBelied(repair)).toList();
  }

  private boolean isBorneOut(Repair repair) {
    return subject.report().claims().stream()
        .anyMatch(claim -> !fits(claim, List.of()) && fits(claim, repair.changes()));
  }

  private boolean isBelied(Repair repair) {
    return subject.report().claims().stream()
        .anyMatch(claim -> fits(claim, List.of()) && !fits(claim, repair.changes()));
  }

  private boolean fits(Claim claim, List<Change> changes) {
    for (List<FormCell> reading : claim.readings()) {
      BigDecimal total = BigDecimal.ZERO;
      boolean isKnown = true;
      for (FormCell cell : reading) {
        isKnown &= subject.cell(cell.index()).status().hasValue() || subject.isBlank(cell.index());
        total = total.add(number(cell.index(), changes));
      }
      if (isKnown && claim.isBorneOutBy(total)) {
        return true;
      }
    }
    return false;
  }

  private BigDecimal number(int cell, List<Change> changes) {
    for (Change change : changes) {
      if (change.cell() == cell) {
        return BigDecimal.valueOf(change.to());
      }
    }
    return subject.number(cell);
  }
}
