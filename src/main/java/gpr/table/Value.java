package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reading says of one cell of the form.
 *
 * @param kind what it is
 * @param number the number in the cell's unit; null unless the kind is NUMBER
 * @param count the number as sums take it; {@link #NO_COUNT} where it is none
 * @param cell the text's cell that says it; null where there is none
 */
record Value(Kind kind, @Nullable BigDecimal number, long count, @Nullable Cell cell) {
  /** What a value is. */
  enum Kind {
    NUMBER,
    /** The cell is there and empty. */
    BLANK,
    NOT_APPLICABLE,
    /** Words, or a number that does not fit the cell. */
    WORDS,
    /** Cannot be told. */
    OPEN
  }

  static final long NO_COUNT = Long.MIN_VALUE;

  /** Not in the text, or not to be told. */
  static final Value OPEN = new Value(Kind.OPEN, null, NO_COUNT, null);

  /** Larger numbers are not added up: no office has that many requests. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  static Value blank(@Nullable Cell cell) {
    return new Value(Kind.BLANK, null, 0, cell);
  }

  /** / or —, which counts for nothing, as 0 does. */
  static Value notApplicable(Cell cell) {
    return new Value(Kind.NOT_APPLICABLE, null, 0, cell);
  }

  static Value words(Cell cell) {
    return new Value(Kind.WORDS, null, NO_COUNT, cell);
  }

  /**
   * What a cell of the text says as that cell of the form.
   *
   * @param headUnit the unit that the column's head names; empty where it names none
   */
  static Value of(FormCell form, Cell cell, String headUnit) {
    return switch (cell.kind()) {
      case NUMBER -> number(form, cell, headUnit);
      case BLANK, COVERED, GAP -> blank(cell);
      case NOT_APPLICABLE -> notApplicable(cell);
      default -> words(cell);
    };
  }

  private static Value number(FormCell form, Cell cell, String headUnit) {
    BigDecimal value = Units.convert(form, cell.number(), cell.unit(), headUnit);
    boolean whole = form.kind() != FormCell.Kind.AMOUNT;
    boolean decimals = value != null && value.scale() > 0;
    if (value == null || whole && decimals && value.stripTrailingZeros().scale() > 0) {
      return words(cell);
    }
    return isBehindHyphen(form, cell)
        ? words(cell)
        : number(cell, whole && value.scale() > 0 ? value.setScale(0) : value);
  }

  /** {@code - 8} where no number has a sign: a blank cell's hyphen and the next one's number. */
  private static boolean isBehindHyphen(FormCell form, Cell cell) {
    return form.kind() != FormCell.Kind.CHANGE
        && cell.number().signum() < 0
        && Signs.isSpace(cell.text().charAt(1));
  }

  /** A number that the text's cell says. */
  static Value number(Cell cell, BigDecimal value) {
    boolean counts = value.scale() <= 0 && value.abs().compareTo(MOST) < 0;
    return new Value(Kind.NUMBER, value, counts ? value.longValue() : NO_COUNT, cell);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isZero() {
    return isNumber() && count() == 0;
  }

  /** Whether it says something where a number is expected. */
  boolean isFilled() {
    return cell != null && (cell.isFilled() || cell.isLabel());
  }

  /** Whether both say the same of their cell, wherever in the text. */
  boolean says(Value other) {
    if (kind != other.kind) {
      return false;
    }
    return kind == Kind.NUMBER
        ? amount().compareTo(other.amount()) == 0
        : kind != Kind.WORDS || there().text().equals(other.there().text());
  }

  /** The number of a value that is one; no other is to be asked. */
  BigDecimal amount() {
    return Objects.requireNonNull(number, "no number");
  }

  /** The text's cell of a value that has one; no other is to be asked. */
  Cell there() {
    return Objects.requireNonNull(cell, "no cell");
  }
}
