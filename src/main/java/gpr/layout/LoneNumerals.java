package gpr.layout;

import gpr.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numerals of one sign among the numbers of a table: 五 behind a row's label is 5, before a label it
 * is its ordinal. 一 is a dash that OCR misread, unless the table has other numerals too.
 */
final class LoneNumerals {
  private static final char ONE = '一';

  /** Where there are more dashes to one numeral, they are dashes. */
  private static final int ONES_PER_NUMERAL = 3;

  private final List<Row> rows;
  private int ones;
  private int numerals;

  private LoneNumerals(List<Row> rows) {
    this.rows = rows;
  }

  /** The rows of a section, with the numbers that such numerals are. */
  static List<Row> read(List<Row> rows) {
    LoneNumerals lone = new LoneNumerals(rows);
    lone.count();
    return lone.numerals == 0 ? rows : lone.read();
  }

  private void count() {
    for (int row = 0; row < rows.size(); row++) {
      Cells cells = rows.get(row).cells();
      for (int i = 0; i < cells.size(); i++) {
        Cell cell = cells.get(i);
        if (isOne(cell)) {
          ones++;
        } else if (isInWords(cell) || isNumeral(cell) && isAmongNumbers(row, i)) {
          numerals++;
        }
      }
    }
  }

  private List<Row> read() {
    boolean areOnes = ones <= numerals * ONES_PER_NUMERAL;
    List<Row> read = new ArrayList<>(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> cells = null;
      for (int i = 0; i < rows.get(row).cells().size(); i++) {
        Cell cell = rows.get(row).cells().get(i);
        boolean candidate = isOne(cell) ? areOnes : isNumeral(cell);
        if (candidate && isAmongNumbers(row, i)) {
          cells = cells == null ? new ArrayList<>(rows.get(row).cells()) : cells;
          cells.set(i, cell.as(Objects.requireNonNull(value(cell.text()))));
        }
      }
      read.add(cells == null ? rows.get(row) : rows.get(row).with(Cells.of(cells)));
    }
    return read;
  }

  /** Whether a cell stands where numbers do: behind the labels of a row, or between two numbers. */
  private boolean isAmongNumbers(int row, int at) {
    Cells cells = rows.get(row).cells();
    if (cells.size() == 1) {
      return isNumber(alone(row, -1)) && isNumber(alone(row, 1));
    }
    boolean labelBefore = false;
    boolean others = false;
    for (int i = 0; i < cells.size(); i++) {
      boolean label = cells.get(i).isLabel() && !isNumeral(cells.get(i));
      if (label && i > at) {
        return false;
      }
      labelBefore |= label;
      others |= i != at && isNumber(cells.get(i));
    }
    return labelBefore || others;
  }

  /** The cell alone in the next row of the same kind in that direction; null where none is. */
  private @Nullable Cell alone(int row, int step) {
    int i = row + step;
    while (i >= 0 && i < rows.size() && rows.get(i).cells().get(0).kind() == CellKind.GAP) {
      i += step;
    }
    boolean there = i >= 0 && i < rows.size() && rows.get(i).cells().size() == 1;
    return there ? rows.get(i).cells().get(0) : null;
  }

  private static boolean isNumber(@Nullable Cell cell) {
    return cell != null && (cell.isFilled() || isNumeral(cell));
  }

  /** A number in words that a cell by itself tells: 二十五, not 零. */
  private static boolean isInWords(Cell cell) {
    return cell.kind() == CellKind.NUMBER
        && cell.text().length() > 1
        && Numerals.isNumeral(cell.text().charAt(0));
  }

  private static boolean isOne(Cell cell) {
    return cell.text().length() == 1 && cell.text().charAt(0) == ONE;
  }

  private static boolean isNumeral(Cell cell) {
    boolean words = cell.isLabel() || cell.kind() == CellKind.OTHER;
    return words && cell.text().length() == 1 && value(cell.text()) != null && !isOne(cell);
  }

  private static @Nullable BigDecimal value(String text) {
    boolean small = Numerals.digit(text.charAt(0)) > 0 || Numerals.power(text.charAt(0)) == 1;
    return small ? Numerals.read(text, 0, 1).value() : null;
  }
}
