package gpr.layout;

import gpr.text.Numerals;
import java.util.Optional;

/** Two cells of a line, parted by spaces, that are one. */
final class TokenPairs {
  private final CellReader cellReader;

  TokenPairs(CellReader cellReader) {
    this.cellReader = cellReader;
  }

  /**
   * A unit or remark that stands apart from its number belongs to it: {@code 12 件}. So does the
   * rest of a label to its ordinal, {@code 3 .其他}, and to a head its unit, {@code 本年收费金额 单位:元}. 减 5
   * is one cell, and so is 12 公里, which is no count; 六十 and 三 are two numbers.
   */
  Optional<Cell> together(Cell before, Cell cell) {
    if (StrayWords.spoil(before, cell)) {
      return Optional.of(joined(before, cell).unreadable());
    }
    if (cell.kind() == CellKind.NUMBER) {
      return ChangeWords.are(before.text()) ? Optional.of(joined(before, cell)) : Optional.empty();
    }
    if (!cell.isLabel() || isNumeral(cell.text())) {
      return Optional.empty();
    }
    if (before.kind() == CellKind.NUMBER) {
      return behindNumber(before, cell);
    }
    return before.isLabel() && StrayWords.areUnitOfColumn(cell.text())
        ? Optional.of(joined(before, cell))
        : Optional.empty();
  }

  private Optional<Cell> behindNumber(Cell number, Cell words) {
    boolean bare = number.unit().isEmpty();
    if (!bare && !StrayWords.endMoney(number, words.text())) {
      return Optional.empty();
    }
    Cell both = joined(number, words);
    boolean ordinal =
        both.isLabel() && isOrdinalsEnd(words.text().charAt(0)) && number.text().length() == 1;
    if (both.kind() == CellKind.NUMBER || ordinal) {
      return Optional.of(both);
    }
    return StrayWords.beginWithMoney(words.text())
        ? Optional.of(both.unreadable())
        : Optional.empty();
  }

  private Cell joined(Cell before, Cell after) {
    return cellReader.read(
        before.text() + after.text(), before.line(), before.column(), before.from(), after.to());
  }

  private static boolean isOrdinalsEnd(char c) {
    return c == '.' || c == '．' || c == '、';
  }

  /** 三, but no unit: 万元. */
  private static boolean isNumeral(String text) {
    return text.length() == 1
        && (Numerals.digit(text.charAt(0)) >= 0 || Numerals.power(text.charAt(0)) == 1);
  }
}
