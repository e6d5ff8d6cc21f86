package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.check.NotAssessed.Reason;
import gpr.check.SumResults.State;
import gpr.form.FormCell;
import gpr.report.CellLabels;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule whose sums the form names. */
abstract class SumRule implements ReportRule {
  /** The six applicants of a row are all shown; of the outcomes in a column most are 0. */
  private static final int MOST_TERMS = 6;

  @Override
  public final Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public final void check(Subject subject, Findings findings) {
    SumResults sums = subject.sums();
    if (!sums.anyFailed() && !sums.anyNotAssessed()) {
      return;
    }
    for (int sum = 0; sum < subject.index().sumCount(); sum++) {
      if (sums.state(sum) == State.HELD || !subject.index().sum(sum).rule().equals(id())) {
        continue;
      }
      if (sums.state(sum) == State.FAILED) {
        findings.add(finding(subject, sum));
      } else {
        Reason because = Objects.requireNonNull(sums.because(sum));
        findings.notAssessed(this, subject.index().sum(sum).cells(), because);
      }
    }
  }

  private Finding finding(Subject subject, int sum) {
    FormIndex index = subject.index();
    BigDecimal expected = subject.sums().total(index.addends(sum));
    BigDecimal actual = subject.sums().total(index.results(sum));
    Message message = message(subject, sum, expected, actual);
    List<CellValue> cells = subject.values(index.sum(sum).cells());
    Suspect suspect = subject.suspect(index.sum(sum).table());
    Place place = place(cells, suspect);
    return new Finding(
        this,
        message,
        place.line(),
        place.column(),
        cells,
        expected,
        actual,
        suspect,
        null,
        null,
        severity());
  }

  /** Which total it is, what it says, what its parts add up to, and by how much it is off. */
  private static Message message(Subject subject, int sum, BigDecimal expected, BigDecimal actual) {
    FormIndex index = subject.index();
    String left = equation(subject, index.addends(sum), expected);
    String more = Numbers.moreOrLess(actual.compareTo(expected));
    String difference = actual.subtract(expected).abs().toPlainString();
    int[] results = index.results(sum);
    if (results.length == 1) {
      FormCell total = subject.cell(results[0]).cell();
      return Message.of(
          "finding.sum." + more, CellLabels.cell(total), actual.toPlainString(), left, difference);
    }
    String right = equation(subject, results, actual);
    return Message.of("finding.balance." + more, index.label(sum), left, right, difference);
  }

  /** The suspect's place if a cell is named, else that of the total. */
  private static Place place(List<CellValue> cells, @Nullable Suspect suspect) {
    if (suspect != null) {
      List<CellValue> suspected = suspect.cells().stream().map(SuspectCell::printed).toList();
      Place place = Place.ofFirst(suspected);
      if (place != Place.NONE) {
        return place;
      }
    }
    return Place.ofLast(cells);
  }

  /** The numbers with plus signs and what they add up to; of a long column without its zeros. */
  private static String equation(Subject subject, int[] cells, BigDecimal total) {
    StringBuilder terms = new StringBuilder();
    int count = 0;
    for (int cell : cells) {
      if (cells.length <= MOST_TERMS || subject.number(cell).signum() != 0) {
        terms.append(count++ == 0 ? "" : " + ").append(subject.number(cell).toPlainString());
      }
    }
    return count > 1 ? terms + " = " + total.toPlainString() : total.toPlainString();
  }
}
