package gpr.check;

import java.math.BigDecimal;

/** Numbers in sentences. */
final class Numbers {
  private Numbers() {}

  /** With a sign, unless it is 0. */
  static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.toPlainString();
  }
}
