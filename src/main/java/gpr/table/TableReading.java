package gpr.table;

import java.util.List;

/**
 * What one table of the text says, in one form.
 *
 * @param verdicts what is decided of each cell of the table, in the form's order
 * @param lines the lines that it was read from
 * @param passed the lines with numbers that are no row of the form
 */
record TableReading(List<Verdict> verdicts, List<Line> lines, List<Line> passed) {
  TableReading {
    verdicts = List.copyOf(verdicts);
    lines = List.copyOf(lines);
    passed = List.copyOf(passed);
  }

  boolean hasAny() {
    for (Verdict verdict : verdicts) {
      if (verdict.status() != CellStatus.MISSING) {
        return true;
      }
    }
    return false;
  }
}
