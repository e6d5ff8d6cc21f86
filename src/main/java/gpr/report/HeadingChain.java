package gpr.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells, of the lines that may be headings, which are: the heaviest chain in the form's order; all
 * that are sure, where each section has one and they stand in another order.
 */
final class HeadingChain {
  /**
   * Of one report no more lines than these are looked at: the work on them grows with their square.
   */
  private static final int MOST_OF_A_REPORT = 1200;

  /** So many sections, each with one sure heading, are told by their headings in any order. */
  private static final int MOST_SECTIONS = 5;

  private HeadingChain() {}

  /** The headings of a report. */
  static List<Heading> of(List<Heading> candidates) {
    List<Heading> chain = heaviest(candidates);
    List<Heading> sure = candidates.stream().filter(Heading::isStrong).toList();
    long sections = sure.stream().mapToInt(Heading::number).distinct().count();
    boolean isOtherOrder =
        sections == sure.size() && sections >= MOST_SECTIONS && sections > chain.size();
    return isOtherOrder ? sure : chain;
  }

  /** The heaviest chain of headings with rising numbers. */
  private static List<Heading> heaviest(List<Heading> candidates) {
    int size = Math.min(candidates.size(), MOST_OF_A_REPORT);
    int[] best = new int[size];
    int[] before = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (candidates.get(j).number() < candidates.get(i).number()
            && (before[i] < 0 || best[j] >= best[before[i]])) {
          before[i] = j;
        }
      }
      best[i] = candidates.get(i).weight() + (before[i] < 0 ? 0 : best[before[i]]);
      if (last < 0 || best[i] > best[last]) {
        last = i;
      }
    }
    List<Heading> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(0, candidates.get(i));
    }
    return chain;
  }
}
