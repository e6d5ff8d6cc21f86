package gpr.check;

import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A cell that may be wrong.
 *
 * @param printed what the report prints there
 * @param suggested the value with which the sums would hold
 */
public record SuspectCell(CellValue printed, BigDecimal suggested) {
  public SuspectCell {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(suggested, "suggested");
  }
}
