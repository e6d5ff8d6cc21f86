package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.List;

/** Prices the sums of a row's own cells. */
final class RowSum {
  /** What a sum of a row's own cells says of it. */
  enum Verdict {
    HOLDS,
    FAILS,
    /** Some part is not known, and the others do not exceed the total. */
    OPEN
  }

  private RowSum() {}

  /** What the sums of a row's own cells cost a reading of it. */
  static Cost cost(List<FormRows.CellSum> sums, List<Value> values) {
    Cost cost = Cost.NONE;
    for (FormRows.CellSum sum : sums) {
      Verdict verdict = judge(sum, values);
      if (verdict != Verdict.HOLDS && hasTotalElsewhere(sum, values)) {
        cost = cost.and(Reason.SUM_UNEXPECTED, TOTAL_ELSEWHERE);
      } else if (verdict != Verdict.HOLDS) {
        cost = cost.and(verdict == Verdict.FAILS ? Reason.ROW_SUM_FAILS : Reason.ROW_SUM_OPEN);
        boolean blank = values.get(sum.total()).kind() == Value.Kind.BLANK;
        cost = blank ? cost.and(Reason.ROW_SUM_OPEN, ofBlankTotal(sums, values)) : cost;
      }
    }
    return cost;
  }

  /** As much as to say that the row's columns are not known: the total stands beside its place. */
  private static final int TOTAL_ELSEWHERE = 14;

  /** A blank total of parts that are not 0 is hardly meant: the row's last number may be lost. */
  private static final int TOTAL_BLANK = 3;

  /** More than that where the row's last number is no less than all others: it may be the total. */
  private static int ofBlankTotal(List<FormRows.CellSum> sums, List<Value> values) {
    long last = 0;
    long all = 0;
    for (int addend : sums.get(0).addends()) {
      Value value = values.get(addend);
      last = value.isNumber() ? value.count() : last;
      all += value.isNumber() ? value.count() : 0;
    }
    return sums.size() == 1 && last > 0 && 2 * last >= all ? TOTAL_BLANK + 1 : TOTAL_BLANK;
  }

  /**
   * Whether the total is blank or does not apply, and the last number is the sum of the others, or
   * beside a blank the only 0.
   */
  private static boolean hasTotalElsewhere(FormRows.CellSum sum, List<Value> values) {
    Value.Kind total = values.get(sum.total()).kind();
    if (total != Value.Kind.BLANK && total != Value.Kind.NOT_APPLICABLE) {
      return false;
    }
    long others = 0;
    long last = 0;
    int numbers = 0;
    for (int addend : sum.addends()) {
      Value value = values.get(addend);
      if (value.count() == Value.NO_COUNT) {
        return false;
      }
      if (value.isNumber()) {
        numbers++;
        others += last;
        last = value.count();
      }
    }
    boolean alone = numbers == 1 && total == Value.Kind.BLANK;
    return others == last && (last > 0 || alone);
  }

  /**
   * Whether one of several parts is the sum of all others and what stands in the total's place: the
   * two columns are exchanged, as their head does not show.
   */
  static boolean isTotalAmongParts(FormRows.CellSum sum, List<Value> values) {
    long all = values.get(sum.total()).count();
    long most = 0;
    int parts = 0;
    for (int addend : sum.addends()) {
      long count = values.get(addend).count();
      if (all == Value.NO_COUNT || count == Value.NO_COUNT) {
        return false;
      }
      all += count;
      most = Math.max(most, count);
      parts += count > 0 ? 1 : 0;
    }
    return parts >= SEVERAL_PARTS && most * 2 == all;
  }

  /** Of fewer numbers one may be the sum of the others by chance. */
  private static final int SEVERAL_PARTS = 3;

  /** Whether a sum with some other number than 0 holds: a row of zeros shows nothing. */
  static boolean holdsVisibly(List<FormRows.CellSum> sums, List<Value> values) {
    boolean visible = false;
    for (FormRows.CellSum sum : sums) {
      if (judge(sum, values) != Verdict.HOLDS) {
        return false;
      }
      visible |= values.get(sum.total()).count() > 0;
    }
    return visible;
  }

  /** How many of the sums fail. */
  static int failing(List<FormRows.CellSum> sums, List<Value> values) {
    return count(sums, values, Verdict.FAILS);
  }

  /** How many of the sums cannot be told. */
  static int open(List<FormRows.CellSum> sums, List<Value> values) {
    return count(sums, values, Verdict.OPEN);
  }

  /** How many of the sums are judged so. */
  static int count(List<FormRows.CellSum> sums, List<Value> values, Verdict verdict) {
    int count = 0;
    for (FormRows.CellSum sum : sums) {
      count += judge(sum, values) == verdict ? 1 : 0;
    }
    return count;
  }

  static Verdict judge(FormRows.CellSum sum, List<Value> values) {
    long added = 0;
    boolean open = false;
    boolean blanks = false;
    for (int addend : sum.addends()) {
      Value value = values.get(addend);
      open |= value.count() == Value.NO_COUNT;
      blanks |= value.kind() == Value.Kind.BLANK;
      added += value.count() == Value.NO_COUNT ? 0 : value.count();
    }
    Value total = values.get(sum.total());
    if (total.count() == Value.NO_COUNT) {
      return Verdict.OPEN;
    }
    if (!total.isNumber()) {
      return added == 0 && !open ? Verdict.HOLDS : Verdict.OPEN;
    }
    if (added == total.count() && !open) {
      return Verdict.HOLDS;
    }
    // What a blank cell held may be lost: then the others are less than the total.
    return (open || blanks) && added <= total.count() ? Verdict.OPEN : Verdict.FAILS;
  }

  /** Whether the last of these is the sum of the others, and more than 0. */
  static boolean endsInSum(Cell[] cells) {
    long sum = 0;
    for (int i = 0; i < cells.length; i++) {
      boolean number = cells[i] != null && cells[i].kind() == CellKind.NUMBER;
      long count = number ? cells[i].number().longValue() : 0;
      if (i == cells.length - 1) {
        return sum > 0 && sum == count;
      }
      sum += count;
    }
    return false;
  }
}
