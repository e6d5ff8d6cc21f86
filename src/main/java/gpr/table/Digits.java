package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that are made of other cells' digits: of two pieces, of the end of a label. */
final class Digits {
  /** Two pieces with more digits are no count. */
  private static final int MOST_TOGETHER = 9;

  private Digits() {}

  /** Whether the digits of two cells may be one number's. */
  static boolean canJoin(Cell left, Cell right) {
    boolean bare =
        left.kind() == CellKind.NUMBER && right.kind() == CellKind.NUMBER && left.unit().isEmpty();
    return bare && (areDigits(left, right) || areAmount(left, right));
  }

  /** Whether an amount breaks within its number, and its unit stands behind the rest. */
  private static boolean areAmount(Cell left, Cell right) {
    return !right.unit().isEmpty()
        && !Signs.areDigits(left.text())
        && AMOUNT.matcher(left.text() + right.text()).matches();
  }

  /** Money with commas, decimals or both: 17,504,335.0 over 0元. */
  private static final Pattern AMOUNT =
      Pattern.compile("(?:[1-9]\\d*|0|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?(?:[十百千]?[万亿])?元");

  private static boolean areDigits(Cell left, Cell right) {
    return Signs.areDigits(left.text())
        && Signs.areDigits(right.text())
        && Signs.digit(left.text().charAt(0)) != 0
        && left.text().length() + right.text().length() <= MOST_TOGETHER;
  }

  /**
   * What an amount has beside its digits and its decimal point: commas, and its unit at the end.
   */
  private static final Pattern NO_DIGITS = Pattern.compile(",|[十百千万亿]*元");

  /** The number of the digits of two cells. */
  static Cell join(Cell left, Cell right) {
    return new Cell(
        CellKind.NUMBER,
        left.text() + " " + right.text(),
        new BigDecimal(NO_DIGITS.matcher(left.text() + right.text()).replaceAll("")),
        right.unit(),
        left.line(),
        left.column(),
        left.from(),
        right.to());
  }

  /**
   * The number that stands at the end of the last label without a space, 行政事业性收费46 (pdfplumber);
   * empty where none does.
   */
  static Optional<Cell> gluedNumber(Cells labels) {
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    Cell label = labels.last();
    String text = label.text();
    int digits = text.length();
    while (digits > 1 && Signs.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    if (digits == text.length() || !Signs.isIdeograph(text.charAt(digits - 1))) {
      return Optional.empty();
    }
    String number = text.substring(digits);
    int column = label.column() + digits;
    return Optional.of(
        number(number, label.line(), column, label.to() - number.length(), label.to()));
  }

  /** A number that stands in another cell. */
  static Cell number(String digits, Cell within) {
    return number(digits, within.line(), within.column(), within.from(), within.to());
  }

  private static Cell number(String digits, int line, int column, int from, int to) {
    BigDecimal number = new BigDecimal(digits);
    return new Cell(CellKind.NUMBER, digits, number, "", line, column, from, to);
  }

  /** A number in pieces as if it were in one, so that more can be joined to it. */
  static Cell withoutGaps(Cell cell) {
    return new Cell(
        CellKind.NUMBER,
        cell.text().replace(" ", ""),
        cell.number(),
        cell.unit(),
        cell.line(),
        cell.column(),
        cell.from(),
        cell.to());
  }
}
