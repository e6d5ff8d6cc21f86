package gpr.check;

import gpr.report.Report;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a number that no cell has stands in the text after all, on the lines of the cell's row:
 * words beside it may have kept it from being read. Then the text is not accused of lacking it.
 */
final class LeftInText {
  private final Report report;

  LeftInText(Report report) {
    this.report = report;
  }

  /**
   * The line on which the number stands once more than cells have it; 0 where none does.
   *
   * @param lost a cell without a place in the text
   */
  int line(CellValue lost, BigDecimal number) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (CellValue cell : report.cells()) {
      boolean isInRow =
          cell.line() > 0
              && cell.cell().table().equals(lost.cell().table())
              && cell.cell().row().equals(lost.cell().row());
      if (isInRow) {
        first = Math.min(first, cell.line());
        last = Math.max(last, cell.line());
      }
    }
    for (int line = first; line <= last; line++) {
      if (timesOn(line, number) > cellsOn(line, number)) {
        return line;
      }
    }
    return 0;
  }

  /** Whether the number stands on a line more often than among the numbers that it is read as. */
  boolean isOn(int line, BigDecimal number, List<BigDecimal> read) {
    long times = read.stream().filter(other -> other.compareTo(number) == 0).count();
    return timesOn(line, number) > times;
  }

  private int timesOn(int line, BigDecimal number) {
    Pattern digits =
        Pattern.compile("(?<![\\d.,])" + Pattern.quote(number.toPlainString()) + "(?![\\d.,、])");
    Matcher matcher = digits.matcher(report.source().text().line(line).orElse(""));
    int times = 0;
    while (matcher.find()) {
      times++;
    }
    return times;
  }

  private int cellsOn(int line, BigDecimal number) {
    int cells = 0;
    for (CellValue cell : report.cells()) {
      BigDecimal value = cell.line() == line ? cell.value() : null;
      cells += value != null && value.compareTo(number) == 0 ? 1 : 0;
    }
    return cells;
  }
}
