package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.check.SumResults.State;
import gpr.form.FormCell;
import gpr.form.Sum;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;

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
        findings.notAssessed(this, subject.index().sum(sum).cells(), sums.because(sum));
      }
    }
  }

  private Finding finding(Subject subject, int sum) {
    FormIndex index = subject.index();
    BigDecimal expected = subject.sums().total(index.addends(sum));
    BigDecimal actual = subject.sums().total(index.results(sum));
    Message message =
        Message.of(
            "finding.sum",
            index.label(sum),
            terms(subject, index.addends(sum)),
            expected.toPlainString(),
            rightSide(subject, sum),
            actual.toPlainString(),
            Numbers.signed(actual.subtract(expected)));
    List<CellValue> cells = subject.values(index.sum(sum).cells());
    Suspect suspect = subject.suspect(index.sum(sum).table());
    Place place = place(cells, suspect);
    return new Finding(
        this, message, place.line(), place.column(), cells, expected, actual, suspect, null, null);
  }

  /** The suspect's place if a cell is named, else that of the total. */
  private static Place place(List<CellValue> cells, Suspect suspect) {
    if (suspect != null) {
      List<CellValue> suspected = suspect.cells().stream().map(SuspectCell::printed).toList();
      Place place = Place.ofFirst(suspected);
      if (place != Place.NONE) {
        return place;
      }
    }
    return Place.ofLast(cells);
  }

  /** The numbers with plus signs; of a long column without its zeros. */
  private static String terms(Subject subject, int[] cells) {
    StringBuilder terms = new StringBuilder();
    for (int cell : cells) {
      if (cells.length <= MOST_TERMS || subject.number(cell).signum() != 0) {
        append(terms, subject.number(cell).toPlainString());
      }
    }
    return terms.length() == 0 ? "0" : terms.toString();
  }

  /** The labels of the right side, with its numbers if they are several. */
  private static String rightSide(Subject subject, int sum) {
    Sum of = subject.index().sum(sum);
    StringBuilder labels = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (FormCell cell : of.results()) {
      append(labels, subject.index().labelIn(sum, cell));
      append(numbers, subject.number(cell.index()).toPlainString());
    }
    return of.results().size() == 1 ? labels.toString() : labels + " = " + numbers;
  }

  private static void append(StringBuilder sum, String term) {
    if (sum.length() > 0) {
      sum.append(" + ");
    }
    sum.append(term);
  }
}
