package gpr.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in the text.
 *
 * @param kind what it looks like
 * @param text its text, trimmed; the lines of one cell joined, with a space between the parts of
 *     PARTS
 * @param value the number; null unless the kind is NUMBER
 * @param unit the unit after the number, e.g. 万元; empty where there is none
 * @param line its line, from 1
 * @param column its place on the line, in characters from 1
 * @param from where it begins on the line in columns of a terminal, a CJK character being two wide
 * @param to where it ends, exclusive, in the same columns
 */
public record Cell(
    CellKind kind,
    String text,
    @Nullable BigDecimal value,
    String unit,
    int line,
    int column,
    int from,
    int to) {
  private static final String PART_END = " ";

  public Cell {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(unit, "unit");
    if ((kind == CellKind.NUMBER) != (value != null)) {
      throw new IllegalArgumentException(kind + " with value " + value);
    }
  }

  /** The same cell as text that is no number. */
  public Cell unreadable() {
    return as(CellKind.OTHER, text);
  }

  /** The same cell as words. */
  public Cell asLabel() {
    return as(CellKind.LABEL, text);
  }

  /** Some of its words as a label. */
  public Cell label(int begin, int end) {
    return new Cell(
        CellKind.LABEL, text.substring(begin, end), null, "", line, column + begin, from, to);
  }

  /** A label of other words in the same place. */
  public Cell asLabel(String words) {
    return as(CellKind.LABEL, words);
  }

  /** A cell in the same place with words of another kind, which is not NUMBER. */
  Cell as(CellKind another, String words) {
    return new Cell(another, words, null, "", line, column, from, to);
  }

  /** A cell in the same place and with the same words that says a number. */
  public Cell as(BigDecimal number) {
    return new Cell(CellKind.NUMBER, text, number, "", line, column, from, to);
  }

  /** The same cell in other columns of a terminal. */
  public Cell within(int first, int end) {
    return new Cell(kind, text, value, unit, line, column, first, end);
  }

  /**
   * A cell with several numbers, or pieces of one.
   *
   * @param parts the pieces as they are written, in their order; a single one where the pieces fill
   *     the width of their column, so that they can only be one number
   */
  public static Cell parts(List<String> parts, int line, int column, int from, int to) {
    return new Cell(CellKind.PARTS, String.join(PART_END, parts), null, "", line, column, from, to);
  }

  /** The numbers or pieces of a number that stand in it; empty where its kind is not PARTS. */
  public List<String> parts() {
    return kind == CellKind.PARTS ? List.of(text.split(PART_END)) : List.of();
  }

  /** The pieces of its number, where it is one, whole or in pieces; empty where it is none. */
  List<String> digits() {
    return kind == CellKind.NUMBER ? List.of(text) : parts();
  }

  /** Whether it is a label. */
  public boolean isLabel() {
    return kind == CellKind.LABEL;
  }

  /** Whether it says something where a number is expected. */
  public boolean isFilled() {
    return kind.isFilled();
  }

  /** The number of a cell that is one; no other is to be asked. */
  public BigDecimal number() {
    return Objects.requireNonNull(value, "no number");
  }
}
