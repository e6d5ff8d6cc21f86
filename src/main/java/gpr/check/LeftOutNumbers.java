package gpr.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The cells that are blank or not in the text and cannot be 0, with the number that was left out:
 * every sum that a cell is in, at least two of them, lacks the same number, and no other sum of the
 * table lacks it.
 *
 * <p>One sum alone does not tell which of its cells is wrong; and two wrong cells that lack the
 * same number make it look as if a third lacked it, where their row and their column cross.
 */
final class LeftOutNumbers {
  /** As many sums must agree: the one of the row, and one of the column. */
  private static final int LEAST_SUMS = 2;

  private final Subject subject;
  private final FormIndex index;
  private final IntFunction<BigDecimal> gaps;

  /**
   * @param subject the report
   * @param gaps the right side of each sum less its left, blanks as 0
   */
  private LeftOutNumbers(Subject subject, IntFunction<BigDecimal> gaps) {
    this.subject = subject;
    this.index = subject.index();
    this.gaps = gaps;
  }

  /** The numbers that were left out, by the index of their cell. */
  static Map<Integer, BigDecimal> of(Subject subject, IntFunction<BigDecimal> gaps) {
    return new LeftOutNumbers(subject, gaps).all();
  }

  private Map<Integer, BigDecimal> all() {
    Map<Integer, BigDecimal> numbers = new HashMap<>();
    for (int cell = 0; cell < index.form().cells().size(); cell++) {
      boolean isOut = subject.isBlank(cell) || subject.isLost(cell);
      if (isOut && index.sumsOf(cell).length >= LEAST_SUMS) {
        BigDecimal number = number(cell);
        if (number.signum() > 0 && !isLackedElsewhere(number, cell)) {
          numbers.put(cell, number);
        }
      }
    }
    return numbers;
  }

  /** What every sum of a cell lacks; 0 where they do not agree or cannot tell. */
  private BigDecimal number(int cell) {
    BigDecimal number = null;
    for (int sum : index.sumsOf(cell)) {
      if (!isComplete(sum, cell)) {
        return BigDecimal.ZERO;
      }
      BigDecimal lacked = index.isResult(sum, cell) ? gaps.apply(sum).negate() : gaps.apply(sum);
      if (number != null && number.compareTo(lacked) != 0) {
        return BigDecimal.ZERO;
      }
      number = lacked;
    }
    return number == null ? BigDecimal.ZERO : number;
  }

  /** Whether every cell of a sum but the one has a number or is blank. */
  private boolean isComplete(int sum, int but) {
    return Arrays.stream(index.cells(sum))
        .allMatch(
            cell ->
                cell == but || subject.count(cell) != Subject.NO_NUMBER || subject.isBlank(cell));
  }

  private boolean isLackedElsewhere(BigDecimal number, int cell) {
    int[] own = index.sumsOf(cell);
    String table = index.sum(own[0]).table();
    for (int sum = 0; sum < index.sumCount(); sum++) {
      int other = sum;
      boolean isOther =
          index.sum(sum).table().equals(table) && Arrays.stream(own).noneMatch(s -> s == other);
      if (isOther && gaps.apply(sum).abs().compareTo(number) == 0) {
        return true;
      }
    }
    return false;
  }
}
