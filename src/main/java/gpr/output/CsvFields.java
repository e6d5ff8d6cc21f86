package gpr.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fields as CSV has them. */
final class CsvFields {
  private CsvFields() {}

  /** A field as it is written: numbers in full, and no text that a spreadsheet would run. */
  static Object field(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof String text ? SpreadsheetText.safe(text) : value;
  }

  /** A line or part, where 0 says that there is none. */
  static @Nullable Integer place(int number) {
    return number == 0 ? null : number;
  }
}
