package gpr.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a choice assumes and what that costs.
 *
 * @param points the sum of the points
 * @param reasons the reasons, each a bit at its ordinal
 */
record Cost(int points, long reasons) {
  static final Cost NONE = new Cost(0, 0);

  private static final List<Reason> REASONS = List.of(Reason.values());

  /** What each reason costs alone, by its ordinal. */
  private static final List<Cost> ALONE = REASONS.stream().map(NONE::and).toList();

  /** The reasons for which a value is inferred. */
  private static final long INFERRING = inferring();

  static Cost of(Reason reason) {
    return ALONE.get(reason.ordinal());
  }

  private static long inferring() {
    long bits = 0;
    for (Reason reason : REASONS) {
      bits |= reason.isInferring() ? 1L << reason.ordinal() : 0;
    }
    return bits;
  }

  Cost and(Reason reason) {
    return and(reason, reason.points());
  }

  /** Assumed for less or more than its usual points. */
  Cost and(Reason reason, int cost) {
    return new Cost(points + (reason.isOff() ? 0 : cost), reasons | 1L << reason.ordinal());
  }

  Cost and(Cost other) {
    if (other == NONE || this == NONE) {
      return other == NONE ? this : other;
    }
    return new Cost(points + other.points, reasons | other.reasons);
  }

  /** The same points for the reasons of another one too, which is paid elsewhere. */
  Cost because(Cost other) {
    return other.reasons == 0 ? this : new Cost(points, reasons | other.reasons);
  }

  boolean has(Reason reason) {
    return (reasons & 1L << reason.ordinal()) != 0;
  }

  static boolean isInferring(long reasons) {
    return (reasons & INFERRING) != 0;
  }

  /** The reasons of those bits in the order of the list. */
  static List<Reason> reasons(long bits) {
    if (bits == 0) {
      return List.of();
    }
    List<Reason> found = new ArrayList<>();
    for (long left = bits; left != 0; left &= left - 1) {
      found.add(REASONS.get(Long.numberOfTrailingZeros(left)));
    }
    return List.copyOf(found);
  }

  Set<Reason> set() {
    List<Reason> list = reasons(reasons);
    return list.isEmpty() ? EnumSet.noneOf(Reason.class) : EnumSet.copyOf(list);
  }
}
