package gpr.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What was said of fees so far, and what was named and waits for its number. */
final class FeeAmounts {
  /** What section 六 states of fees. */
  enum Item {
    NOTICES,
    NOTIFIED,
    COLLECTED;

    /** What a word of the fees' list names. */
    static Item of(String kind) {
      return switch (kind) {
        case "notices", "number" -> NOTICES;
        case "notified", "sum" -> NOTIFIED;
        case "collected", "charged", "fee", "settled" -> COLLECTED;
        default -> throw new IllegalArgumentException(kind);
      };
    }
  }

  private final BigDecimal[] amounts = new BigDecimal[Item.values().length];
  private final List<Item> waiting = new ArrayList<>(3);

  /** Whether 均 said that the next number is of all that was named. */
  private boolean shared;

  /** What was stated, in yuan. */
  ProcessingFee fee() {
    return new ProcessingFee(
        amounts[Item.NOTICES.ordinal()],
        amounts[Item.NOTIFIED.ordinal()],
        amounts[Item.COLLECTED.ordinal()]);
  }

  /** What was named waits no longer. */
  void forget() {
    waiting.clear();
    shared = false;
  }

  /** The next number is of all that was named. */
  void share() {
    shared = true;
  }

  /** Something was named, and its number follows. */
  void await(Item item) {
    if (!waiting.contains(item)) {
      waiting.add(item);
    }
  }

  boolean isAwaited(Item item) {
    return waiting.contains(item);
  }

  /** Gives a number to what waits for one: to all if they share it, else to the first that fits. */
  void give(BigDecimal value, boolean notices, boolean money) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    if (shared && value.signum() == 0) {
      for (Item item : waiting) {
        set(item, plain);
      }
      waiting.clear();
      return;
    }
    boolean any = value.signum() == 0 && !notices && !money;
    for (Item item : waiting) {
      boolean fits = any || (item == Item.NOTICES ? !money : !notices);
      if (fits) {
        set(item, plain);
        waiting.remove(item);
        return;
      }
    }
  }

  /** 已全部收取 without a sum: that which the notices asked for, if it was stated. 未全部收取 says no sum. */
  void settle(boolean denied) {
    BigDecimal notified = amounts[Item.NOTIFIED.ordinal()];
    if (!denied && notified != null) {
      set(Item.COLLECTED, notified);
    }
  }

  /** The first statement counts. */
  void set(Item item, BigDecimal value) {
    if (amounts[item.ordinal()] == null) {
      amounts[item.ordinal()] = value;
    }
  }
}
