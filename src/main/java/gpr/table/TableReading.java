package gpr.table;

import gpr.layout.Cells;
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

  /**
   * Whether a line's label without its ordinal, 合计, is of the sum of a group: another line has that
   * row's label with its ordinal, （七）总计, or 合计 too.
   */
  static boolean isSumOfGroup(Line line, List<Line> lines, LabelBook book) {
    return !hasOrdinal(line, book)
        && lines.stream()
            .filter(other -> other.isNamed() && other.match().row() == line.match().row())
            .filter(other -> other != line && other.hasNumbers())
            .anyMatch(other -> hasOrdinal(other, book) || isSum(line, book) && isSum(other, book));
  }

  private static boolean isSum(Line line, LabelBook book) {
    return !line.labels().isEmpty()
        && book.normalise(line.labels().last().text()).full().equals("合计");
  }

  private static boolean hasOrdinal(Line line, LabelBook book) {
    Cells labels = line.labels();
    return !labels.isEmpty() && !book.normalise(labels.last().text()).ordinal().isEmpty();
  }
}
