package gpr.table;

import gpr.form.FormCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the text says of one cell of the form.
 *
 * @param cell the cell
 * @param value its number in the cell's unit; null unless the status has a value
 * @param status how it is known
 * @param raw the text that stands there; null where there is none
 * @param line the line of that text, from 1; 0 where there is none
 * @param column the place of that text on its line, in characters from 1; 0 where there is none
 * @param reasons what was assumed to read it, or why it is not read; empty where nothing is in
 *     doubt
 */
public record CellValue(
    FormCell cell,
    @Nullable BigDecimal value,
    CellStatus status,
    @Nullable String raw,
    int line,
    int column,
    List<Reason> reasons) {
  public CellValue {
    reasons = List.copyOf(reasons);
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(status, "status");
    if (status.hasValue() != (value != null)) {
      throw new IllegalArgumentException(cell.path() + ": " + status + " with value " + value);
    }
  }

  /** A cell that is read without any doubt, or is blank, or says that it does not apply. */
  public CellValue(
      FormCell cell,
      @Nullable BigDecimal value,
      CellStatus status,
      @Nullable String raw,
      int line,
      int column) {
    this(cell, value, status, raw, line, column, List.of());
  }

  /** A cell that the text does not have. */
  public static CellValue missing(FormCell cell) {
    return missing(cell, List.of());
  }

  /** A cell that the text does not have, and why. */
  static CellValue missing(FormCell cell, List<Reason> reasons) {
    return new CellValue(cell, null, CellStatus.MISSING, null, 0, 0, reasons);
  }

  /** The number of a cell that has one; no other is to be asked. */
  public BigDecimal number() {
    return Objects.requireNonNull(value, "no number");
  }
}
