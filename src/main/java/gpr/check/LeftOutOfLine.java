package gpr.check;

import gpr.form.FormCell;
import gpr.report.Diagnostic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A number that was left out of a row whose blank cell left nothing in the text: {@code 0 0 0 0 0
 * 7} are six numbers for seven columns, and nothing tells where the blank stood. But where the
 * columns leave {@code 0 0 0 0 7 0 7} for the row, these are its numbers and the 7 that is wanting.
 *
 * @param line the line, from 1
 * @param cells the cells that the number may belong to: one, or neighbours that leave the same
 * @param number the number
 * @param printed what the line has, from left to right
 * @param row what the columns leave for the row, from left to right
 */
record LeftOutOfLine(
    int line,
    List<FormCell> cells,
    BigDecimal number,
    List<BigDecimal> printed,
    List<BigDecimal> row) {
  LeftOutOfLine {
    cells = List.copyOf(cells);
    printed = List.copyOf(printed);
    row = List.copyOf(row);
  }

  /**
   * The numbers that were left out of lines.
   *
   * @param subject the report
   * @param gaps the right side of each sum less its left, cells without a number as 0
   */
  static List<LeftOutOfLine> of(Subject subject, IntFunction<BigDecimal> gaps) {
    List<LeftOutOfLine> found = new ArrayList<>();
    for (Diagnostic diagnostic : subject.report().diagnostics()) {
      if (!diagnostic.numbers().isEmpty() && !diagnostic.cells().isEmpty()) {
        new Line(subject, gaps, diagnostic).leftOut().ifPresent(found::add);
      }
    }
    return found;
  }

  /** A line of numbers that is a row of the form, without a place for each. */
  private static final class Line {
    private final Subject subject;
    private final FormIndex index;
    private final IntFunction<BigDecimal> gaps;
    private final int line;
    private final List<BigDecimal> printed;
    private final List<FormCell> cells;

    Line(Subject subject, IntFunction<BigDecimal> gaps, Diagnostic diagnostic) {
      this.subject = subject;
      this.index = subject.index();
      this.gaps = gaps;
      this.line = diagnostic.line();
      this.printed = diagnostic.numbers();
      FormCell open = diagnostic.cells().get(0);
      this.cells =
          index.form().cells().stream()
              .filter(cell -> cell.table().equals(open.table()) && cell.row().equals(open.row()))
              .toList();
    }

    Optional<LeftOutOfLine> leftOut() {
      List<BigDecimal> row = new ArrayList<>();
      for (FormCell cell : cells) {
        BigDecimal left = leftByColumn(cell.index());
        if (left == null || left.signum() < 0 || isOther(cell, left)) {
          return Optional.empty();
        }
        row.add(left);
      }
      if (printed.size() != row.size() - 1 || !holds(row)) {
        return Optional.empty();
      }
      List<FormCell> without = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        if (isPrintedWithout(i, row)) {
          without.add(cells.get(i));
        }
      }
      if (without.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal number = row.get(cells.indexOf(without.get(0)));
      boolean isThere = new LeftInText(subject.report()).isOn(line, number, printed);
      return number.signum() == 0 || isThere
          ? Optional.empty()
          : Optional.of(new LeftOutOfLine(line, without, number, printed, row));
    }

    /** What every sum over the column leaves for a cell; null where they cannot tell. */
    private @Nullable BigDecimal leftByColumn(int cell) {
      BigDecimal left = null;
      for (int sum : index.sumsOf(cell)) {
        if (index.isOverColumns(sum)) {
          continue;
        }
        BigDecimal gap = index.isResult(sum, cell) ? gaps.apply(sum).negate() : gaps.apply(sum);
        BigDecimal rest = gap.add(subject.number(cell));
        boolean tells = isComplete(sum, cell) && (left == null || left.compareTo(rest) == 0);
        if (!tells) {
          return null;
        }
        left = rest;
      }
      return left;
    }

    private boolean isComplete(int sum, int but) {
      for (int cell : index.cells(sum)) {
        boolean counts = subject.count(cell) != Subject.NO_NUMBER || subject.isBlank(cell);
        if (cell != but && !counts) {
          return false;
        }
      }
      return true;
    }

    /** Whether the cell has a number, and another one. */
    private boolean isOther(FormCell cell, BigDecimal left) {
      BigDecimal value = subject.cell(cell.index()).value();
      return value != null && value.compareTo(left) != 0;
    }

    /** Whether the sum of the row holds with these numbers. */
    private boolean holds(List<BigDecimal> row) {
      int last = row.size() - 1;
      return row.subList(0, last).stream()
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .compareTo(row.get(last))
          == 0;
    }

    private boolean isPrintedWithout(int place, List<BigDecimal> row) {
      for (int i = 0; i < printed.size(); i++) {
        if (printed.get(i).compareTo(row.get(i < place ? i : i + 1)) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
