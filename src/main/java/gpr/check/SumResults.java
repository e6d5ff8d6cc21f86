package gpr.check;

import gpr.check.NotAssessed.Reason;
import gpr.table.CellStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of each sum of a report.
 *
 * <p>A blank cell counts as 0, since offices leave zeros out. But some leave out numbers, most
 * often the totals: where another sum shows that a blank cell is not 0, a sum with that cell says
 * nothing.
 */
final class SumResults {
  /** What became of a sum. */
  enum State {
    HELD,
    FAILED,
    NOT_ASSESSED
  }

  private static final int BY_NONE = 0;
  private static final int BY_SEVERAL = -1;

  private final Subject subject;
  private final FormIndex index;
  private final State[] states;

  /** For each sum its right side less its left; {@link Subject#NOT_SMALL} as for a cell's count. */
  private final long[] gaps;

  /** For each sum whether its right side is less than (-1), equal to or more than its left. */
  private final int[] signs;

  /** Why a sum is not assessed; null while all are. */
  private @Nullable Reason @Nullable [] reasons;

  /**
   * For each cell which sum shows that it is not 0 though it is blank: its number plus 1, or {@link
   * #BY_NONE} or {@link #BY_SEVERAL}; null if no cell is blank.
   */
  private int @Nullable [] shownBy;

  /** The numbers that cells without one must have, by the index of the cell. */
  private Map<Integer, BigDecimal> leftOut = Map.of();

  /** The numbers that rows without a place for each of theirs lack. */
  private List<LeftOutOfLine> leftOutOfLines = List.of();

  private boolean anyFailed;

  SumResults(Subject subject) {
    this.subject = subject;
    this.index = subject.index();
    this.states = new State[index.sumCount()];
    this.gaps = new long[states.length];
    this.signs = new int[states.length];
    for (int sum = 0; sum < signs.length; sum++) {
      gaps[sum] = smallGap(sum);
      signs[sum] = gaps[sum] == Subject.NOT_SMALL ? gap(sum).signum() : Long.signum(gaps[sum]);
    }
    if (subject.has(CellStatus.BLANK) || subject.has(CellStatus.NOT_APPLICABLE)) {
      findBlanksThatAreNotZero();
    } else if (subject.has(CellStatus.MISSING)) {
      leftOut = new TreeMap<>(LeftOutNumbers.of(subject, this::gap));
    }
    if (subject.has(CellStatus.MISSING)) {
      leftOutOfLines = LeftOutOfLine.of(subject, this::gap);
    }
    boolean isComplete =
        shownBy == null && !subject.has(CellStatus.MISSING) && !subject.has(CellStatus.UNREADABLE);
    for (int sum = 0; sum < states.length; sum++) {
      states[sum] = state(sum, isComplete ? null : reason(sum));
    }
  }

  private State state(int sum, @Nullable Reason reason) {
    if (reason != null) {
      if (reasons == null) {
        reasons = new Reason[states.length];
      }
      reasons[sum] = reason;
      return State.NOT_ASSESSED;
    }
    anyFailed |= signs[sum] != 0;
    return signs[sum] == 0 ? State.HELD : State.FAILED;
  }

  private long smallGap(int sum) {
    long gap = 0;
    for (int cell : index.results(sum)) {
      long count = subject.count(cell);
      if (count == Subject.NOT_SMALL) {
        return Subject.NOT_SMALL;
      }
      gap += count == Subject.NO_NUMBER ? 0 : count;
    }
    for (int cell : index.addends(sum)) {
      long count = subject.count(cell);
      if (count == Subject.NOT_SMALL) {
        return Subject.NOT_SMALL;
      }
      gap -= count == Subject.NO_NUMBER ? 0 : count;
    }
    return gap;
  }

  private void findBlanksThatAreNotZero() {
    int[] shown = new int[index.form().cells().size()];
    shownBy = shown;
    for (int sum = 0; sum < signs.length; sum++) {
      int cell = signs[sum] == 0 ? -1 : blankThatIsNotZero(sum);
      if (cell >= 0) {
        shown[cell] = shown[cell] == BY_NONE ? sum + 1 : BY_SEVERAL;
      }
    }
    leftOut = new TreeMap<>(LeftOutNumbers.of(subject, this::gap));
    leftOut.keySet().forEach(cell -> shown[cell] = BY_SEVERAL);
  }

  /** The numbers that cells without one must have by all their sums, by the index of the cell. */
  Map<Integer, BigDecimal> leftOut() {
    return leftOut;
  }

  /** The numbers that lines of the text lack, of which nothing tells where they stood. */
  List<LeftOutOfLine> leftOutOfLines() {
    return leftOutOfLines;
  }

  /** The blank cell of which a sum that does not hold shows that it is more than 0; or -1. */
  private int blankThatIsNotZero(int sum) {
    int[] results = index.results(sum);
    if (results.length == 1 && subject.isBlank(results[0])) {
      // What is added up is more than 0 already, whatever its blank cells hold.
      return signs[sum] < 0 ? results[0] : -1;
    }
    int blank = -1;
    for (int cell : index.cells(sum)) {
      if (subject.count(cell) == Subject.NO_NUMBER) {
        if (blank >= 0 || !subject.isBlank(cell)) {
          return -1;
        }
        blank = cell;
      }
    }
    if (blank < 0) {
      return -1;
    }
    boolean isMoreThanZero = index.isResult(sum, blank) ? signs[sum] < 0 : signs[sum] > 0;
    return isMoreThanZero ? blank : -1;
  }

  /** Why a sum cannot be assessed; null if it can. */
  private @Nullable Reason reason(int sum) {
    Reason reason = null;
    for (int cell : index.cells(sum)) {
      CellStatus status = subject.cell(cell).status();
      if (status == CellStatus.MISSING) {
        boolean noTable = subject.isTableMissing(index.sum(sum).table());
        return noTable ? Reason.TABLE_MISSING : Reason.CELL_MISSING;
      }
      if (subject.mayHoldUnplaced(cell)) {
        return Reason.NUMBER_UNPLACED;
      }
      if (status == CellStatus.UNREADABLE) {
        reason = Reason.CELL_UNREADABLE;
      } else if (reason == null && !status.hasValue() && isShownByAnother(cell, sum)) {
        reason = Reason.BLANK_IS_NOT_ZERO;
      }
    }
    return reason == Reason.CELL_UNREADABLE || !isTotalBlank(sum) ? reason : Reason.TOTAL_BLANK;
  }

  private boolean isShownByAnother(int cell, int sum) {
    return shownBy != null && shownBy[cell] != BY_NONE && shownBy[cell] != sum + 1;
  }

  private boolean isTotalBlank(int sum) {
    for (int cell : index.results(sum)) {
      if (subject.count(cell) != Subject.NO_NUMBER) {
        return false;
      }
    }
    return true;
  }

  State state(int sum) {
    return states[sum];
  }

  /** Why a sum is not assessed; null if it is. */
  @Nullable Reason because(int sum) {
    return reasons == null ? null : reasons[sum];
  }

  boolean anyFailed() {
    return anyFailed;
  }

  boolean anyNotAssessed() {
    return reasons != null;
  }

  /** Whether a sum shows that a cell is not 0 though it is blank. */
  boolean isNotZero(int cell) {
    return shownBy != null && shownBy[cell] != BY_NONE;
  }

  /** The right side of a sum less its left side, blanks as 0. */
  BigDecimal gap(int sum) {
    return gaps[sum] == Subject.NOT_SMALL
        ? total(index.results(sum)).subtract(total(index.addends(sum)))
        : BigDecimal.valueOf(gaps[sum]);
  }

  /** What the cells add up to, blanks as 0. */
  BigDecimal total(int[] cells) {
    BigDecimal total = BigDecimal.ZERO;
    for (int cell : cells) {
      total = total.add(subject.number(cell));
    }
    return total;
  }

  /** How many sums of these rules held, failed and were not assessed. */
  SumCounts counts(Set<String> rules) {
    int held = 0;
    int failed = 0;
    int notAssessed = 0;
    String rule = null;
    boolean isCounted = false;
    for (int sum = 0; sum < states.length; sum++) {
      // A form names the sums of one rule one after the other.
      if (!index.sum(sum).rule().equals(rule)) {
        rule = index.sum(sum).rule();
        isCounted = rules.contains(rule);
      }
      if (isCounted) {
        switch (states[sum]) {
          case HELD -> held++;
          case FAILED -> failed++;
          default -> notAssessed++;
        }
      }
    }
    return new SumCounts(held, failed, notAssessed);
  }
}
