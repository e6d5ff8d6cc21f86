package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.check.NotAssessed.Reason;
import gpr.form.FormCell;
import gpr.report.CellLabels;
import gpr.report.Claim;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A number that the prose states equals the cell, or the sum of cells, that it speaks of. Words
 * that can mean several things are a mismatch only if the number fits none of them.
 */
final class NarrativeMismatch implements ReportRule {
  /** What a claim says: the same said twice is one mismatch. */
  private record Said(List<FormCell> cells, BigDecimal value) {
    // Written out, because those that a record brings along are put together at the start of a run.

    @Override
    public boolean equals(Object object) {
      return object instanceof Said other && cells.equals(other.cells) && value.equals(other.value);
    }

    @Override
    public int hashCode() {
      return 31 * cells.hashCode() + value.hashCode();
    }
  }

  private enum Fit {
    FITS,
    DIFFERS,
    UNKNOWN
  }

  @Override
  public String id() {
    return "narrative-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Set<Said> said = null;
    for (Claim claim : subject.report().claims()) {
      Fit fit = fit(subject, claim);
      if (fit == Fit.FITS) {
        continue;
      }
      said = said == null ? new HashSet<>() : said;
      if (!said.add(new Said(claim.cells(), claim.value().stripTrailingZeros()))) {
        continue;
      }
      if (fit == Fit.DIFFERS) {
        findings.add(finding(subject, claim));
      } else {
        findings.notAssessed(this, claim.cells(), Reason.CELL_WITHOUT_NUMBER);
      }
    }
  }

  private static Fit fit(Subject subject, Claim claim) {
    Fit fit = Fit.DIFFERS;
    List<List<FormCell>> readings = claim.readings();
    for (int i = 0; i < readings.size() && fit != Fit.FITS; i++) {
      Fit one = fit(subject, readings.get(i), claim);
      fit = one == Fit.DIFFERS ? fit : one;
    }
    return fit;
  }

  /** A blank cell bears out the prose's 0, but does not belie another number. */
  private static Fit fit(Subject subject, List<FormCell> cells, Claim claim) {
    boolean anyBlank = false;
    for (FormCell cell : cells) {
      if (subject.count(cell.index()) == Subject.NO_NUMBER) {
        if (!subject.isBlank(cell.index()) || subject.sums().isNotZero(cell.index())) {
          return Fit.UNKNOWN;
        }
        anyBlank = true;
      }
    }
    if (claim.isBorneOutBy(total(subject, cells))) {
      return Fit.FITS;
    }
    return anyBlank ? Fit.UNKNOWN : Fit.DIFFERS;
  }

  private static BigDecimal total(Subject subject, List<FormCell> cells) {
    if (cells.size() == 1) {
      return subject.number(cells.get(0).index());
    }
    BigDecimal total = BigDecimal.ZERO;
    for (FormCell cell : cells) {
      total = total.add(subject.number(cell.index()));
    }
    return total;
  }

  private Finding finding(Subject subject, Claim claim) {
    List<FormCell> cells = closest(subject, claim);
    BigDecimal inTable = total(subject, cells);
    BigDecimal difference = claim.value().subtract(inTable);
    Message message =
        Message.of(
            "finding.narrative-mismatch." + Numbers.moreOrLess(difference.signum()),
            labels(cells),
            inTable.toPlainString(),
            claim.value().toPlainString(),
            difference.abs().toPlainString(),
            claim.quote());
    return Finding.of(
        this,
        message,
        new Place(claim.line(), claim.column()),
        subject.values(cells),
        inTable,
        claim.value());
  }

  /** Of all that the words can mean, what comes closest to the number; of equals the likelier. */
  private static List<FormCell> closest(Subject subject, Claim claim) {
    List<FormCell> closest = claim.cells();
    for (List<FormCell> reading : claim.readings()) {
      if (distance(subject, reading, claim).compareTo(distance(subject, closest, claim)) < 0) {
        closest = reading;
      }
    }
    return closest;
  }

  private static BigDecimal distance(Subject subject, List<FormCell> cells, Claim claim) {
    return total(subject, cells).subtract(claim.value()).abs();
  }

  private static Message labels(List<FormCell> cells) {
    if (cells.size() == 1) {
      return CellLabels.cell(cells.get(0));
    }
    return Message.of("label.sumOf", cells.stream().map(CellLabels::cell).toList());
  }
}
