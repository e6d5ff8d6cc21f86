package gpr.table;

import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where in the rows of a block the sum of their other numbers stands. */
final class TotalPlaces {
  private final FormRows form;

  TotalPlaces(FormRows form) {
    this.form = form;
  }

  /**
   * The places at which the rows show the sum of their other numbers, where the form's own place
   * for it does not: 总计 before the parts, under a head that is lost. Empty where it does, or none
   * does.
   */
  List<Integer> totalElsewhere(int row, List<Line> numbers) {
    List<FormRows.CellSum> sums = form.sumsWithin(row);
    if (sums.size() != 1) {
      return List.of();
    }
    int columns = form.columns(row);
    int[] holding = holding(numbers, columns, true);
    int most = Arrays.stream(holding).max().orElse(0);
    return isElsewhere(holding, sums.get(0).total())
        ? IntStream.range(0, columns).filter(place -> holding[place] == most).boxed().toList()
        : List.of();
  }

  /**
   * Whether the head has the total elsewhere than the rows' sums: labels over no places were put
   * together of pieces on many lines (PyMuPDF's blocks), and wrongly; or the total's own is lost.
   */
  boolean areElsewhere(HeadOrder order, int row, List<Line> numbers) {
    List<FormRows.CellSum> sums = form.sumsWithin(row);
    Slots slots = order.slots();
    if (sums.size() != 1) {
      return false;
    }
    int total = sums.get(0).total();
    return slots.has(total)
        ? !order.byPlace()
            && HeadSlots.isReordered(slots)
            && haveTotalElsewhere(slots.placeOf(total), numbers, slots.count())
        : !slots.endsInOther() && areLast(numbers, slots.count());
  }

  /**
   * Whether the rows show the sum of their other numbers elsewhere than in that place of so many.
   */
  static boolean haveTotalElsewhere(int place, List<Line> numbers, int columns) {
    return isElsewhere(holding(numbers, columns, false), place);
  }

  /** Whether rows of so many numbers end in the sum of the others. */
  private static boolean areLast(List<Line> numbers, int columns) {
    int[] holding = holding(numbers, columns, false);
    return holding[columns - 1] >= ColumnCounts.LEAST_LINES
        && Arrays.stream(holding).max().orElse(0) == holding[columns - 1];
  }

  private static boolean isElsewhere(int[] holding, int place) {
    int most = Arrays.stream(holding).max().orElse(0);
    return most >= ColumnCounts.LEAST_LINES && holding[place] * 2 < most
        || most > 1 && holding[place] == 0;
  }

  /**
   * For each of so many places in how many rows its number is the sum of the others.
   *
   * @param fewer whether rows of fewer numbers count, several that begin or end in their sum:
   *     blanks leave nothing between spaces
   */
  private static int[] holding(List<Line> numbers, int columns, boolean fewer) {
    int[] holding = new int[columns];
    for (Line line : numbers) {
      Cells filled = line.values().filledOnes();
      int count = filled.size();
      boolean some = fewer && count > 2 && count < columns;
      long all = count == columns || some ? ColumnCounts.sum(filled) : 0;
      if (count == columns && all == 0) {
        int alone = aloneAmongSigns(filled);
        holding[alone < 0 ? 0 : alone] += alone < 0 ? 0 : 1;
      }
      for (int i = 0; i < count && all > 0; i++) {
        boolean sum = ColumnCounts.count(filled.get(i)) * 2 == all;
        if (sum && (!some || i == 0)) {
          holding[i]++;
        } else if (sum && i == count - 1) {
          holding[columns - 1]++;
        }
      }
    }
    return holding;
  }

  /** The place of the only number, 0 — — — — — —; -1 where there are more. */
  private static int aloneAmongSigns(Cells filled) {
    int alone = -1;
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).kind() != CellKind.NOT_APPLICABLE) {
        if (alone >= 0) {
          return -1;
        }
        alone = i;
      }
    }
    return alone;
  }

  /**
   * Whether in rows that lack one number some other than the last is never less than all others
   * together: it is their total rather than a part.
   */
  boolean mayHaveTotalBeforeLast(List<Line> lines, int columns) {
    for (int place = 0; place < columns - 2; place++) {
      if (isTotalAt(place, lines, columns - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTotalAt(int place, List<Line> lines, int count) {
    boolean some = false;
    for (Line line : lines) {
      Cells filled = line.values().filledOnes();
      if (filled.size() == count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
          sum += i == place ? 0 : ColumnCounts.count(filled.get(i));
        }
        long there = ColumnCounts.count(filled.get(place));
        if (sum > there) {
          return false;
        }
        some |= there > 0;
      }
    }
    return some;
  }
}
