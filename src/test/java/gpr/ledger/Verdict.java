package gpr.ledger;

import java.math.BigDecimal;

/** What a value is beside the truth. */
enum Verdict {
  /** The value that the report prints, or null where it prints none. */
  RIGHT,
  /** Null where the report prints a number. */
  NULL,
  /** Another number. */
  WRONG,
  /** A number where the report prints none, or in a cell that its form does not have. */
  INVENTED,
  /** Another number, in a text that is to the byte that of another whole report. */
  UNSEEABLE;

  /**
   * The verdict on a value.
   *
   * @param truth what the report prints
   * @param value what was read; null where nothing was
   */
  static Verdict of(Truth truth, BigDecimal value) {
    if (value == null) {
      return truth.value() == null || truth.mayBeNull() ? RIGHT : NULL;
    }
    if (truth.value() == null) {
      return INVENTED;
    }
    return truth.value().compareTo(value) == 0 ? RIGHT : WRONG;
  }
}
