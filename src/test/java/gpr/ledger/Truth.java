package gpr.ledger;

import java.math.BigDecimal;

/**
 * What the report prints in a cell.
 *
 * @param value its number; null where it prints none
 * @param mayBeNull whether a careful reader may leave the number open
 */
record Truth(BigDecimal value, boolean mayBeNull) {
  static final Truth NONE = new Truth(null, false);

  static Truth of(BigDecimal value) {
    return new Truth(value, false);
  }

  /** As gold files have it: {@code 12}, {@code 12?} where null is right too, or nothing. */
  static Truth parse(String text) {
    boolean mayBeNull = text.endsWith("?");
    String number = mayBeNull ? text.substring(0, text.length() - 1) : text;
    return new Truth(number.isEmpty() ? null : new BigDecimal(number), mayBeNull);
  }

  @Override
  public String toString() {
    return (value == null ? "" : value.toPlainString()) + (mayBeNull ? "?" : "");
  }
}
