package gpr.generator;

import gpr.table.CellStatus;
import java.math.BigDecimal;

/**
 * What is to be read of one cell of an undamaged report.
 *
 * @param value its number; null where none is printed
 * @param status {@code READ}, {@code BLANK} or {@code NOT_APPLICABLE}
 */
public record ExpectedCell(BigDecimal value, CellStatus status) {
  static ExpectedCell of(PrintedCell cell, Figures figures) {
    return switch (cell.text()) {
      case "" -> new ExpectedCell(null, CellStatus.BLANK);
      case "/", "-", "—", "无" -> new ExpectedCell(null, CellStatus.NOT_APPLICABLE);
      default -> new ExpectedCell(figures.of(cell.cell()), CellStatus.READ);
    };
  }

  /** Whether a reader may give that value for the cell of a damaged report. */
  public boolean allows(BigDecimal read) {
    return read == null || value != null && read.compareTo(value) == 0;
  }

  @Override
  public String toString() {
    return value == null ? status.id() : value.toPlainString();
  }
}
