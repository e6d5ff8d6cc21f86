package gpr.output;

import java.math.BigDecimal;

/** Numbers as CSV has them. */
final class CsvNumbers {
  private CsvNumbers() {}

  /** All digits, no exponent; null stays null. */
  static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  /** A line or part, where 0 says that there is none. */
  static Integer place(int number) {
    return number == 0 ? null : number;
  }
}
