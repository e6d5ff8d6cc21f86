package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.check.NotAssessed.Reason;
import gpr.form.FormCell;
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
    BigDecimal inTable = total(subject, claim.cells());
    Message message =
        Message.of(
            "finding.narrative-mismatch",
            claim.quote(),
            claim.value().toPlainString(),
            labels(claim.cells()),
            inTable.toPlainString(),
            Numbers.signed(claim.value().subtract(inTable)));
    return Finding.of(
        this,
        message,
        new Place(claim.line(), claim.column()),
        subject.values(claim.cells()),
        inTable,
        claim.value());
  }

  private static String labels(List<FormCell> cells) {
    StringBuilder labels = new StringBuilder();
    for (FormCell cell : cells) {
      labels.append(labels.length() == 0 ? "" : " + ");
      labels.append(Labels.brief(cell.rowLabel())).append(", ").append(cell.columnLabel());
    }
    return labels.toString();
  }
}
