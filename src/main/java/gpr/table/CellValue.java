package gpr.table;

import gpr.form.FormCell;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What the text says of one cell of the form.
 *
 * @param cell the cell
 * @param value its number in the cell's unit; null unless the status has a value
 * @param status how it is known
 * @param raw the text that stands there; null where there is none
 * @param line the line of that text, from 1; 0 where there is none
 * @param column the place of that text on its line, in characters from 1; 0 where there is none
 */
public record CellValue(
    FormCell cell, BigDecimal value, CellStatus status, String raw, int line, int column) {
  public CellValue {
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(status, "status");
    if (status.hasValue() != (value != null)) {
      throw new IllegalArgumentException(cell.path() + ": " + status + " with value " + value);
    }
  }

  /** A cell that the text does not have. */
  public static CellValue missing(FormCell cell) {
    return new CellValue(cell, null, CellStatus.MISSING, null, 0, 0);
  }
}
