package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.layout.Row;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that say their column's name before the number, {@code 一、本年新收 | 自然人：9 | 商业企业：2}: pages made
 * for narrow screens and for screen readers write it into each cell.
 */
final class NamedCells {
  private static final Pattern NAMED =
      Pattern.compile("([^0-9０-９+＋－−–—-]+?)[:：]?[\\s　]*(-?[0-9][0-9,]*(?:\\.[0-9]+)?)");

  /** What a cell is called whose column has no name of its own, or a long one. */
  private static final Set<String> PLAIN_NAMES = Set.of("数量", "件数", "金额");

  private final LabelBook book;

  NamedCells(LabelBook book) {
    this.book = book;
  }

  /**
   * The row with the numbers alone, if behind its labels each cell that is filled has a name, and
   * all names or several are those of the form's columns.
   */
  Row withoutNames(Row row) {
    if (!row.closed()) {
      return row;
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    int named = 0;
    int known = 0;
    int at = cells.size() - 1;
    while (at > 0 && (isEmpty(cells.get(at)) || nameOf(cells.get(at)).isPresent())) {
      Optional<Matcher> name = nameOf(cells.get(at));
      if (name.isPresent()) {
        named++;
        known += isName(name.get().group(1)) ? 1 : 0;
        cells.set(at, number(cells.get(at), name.get()));
      }
      at--;
    }
    boolean labelled = cells.subList(0, at + 1).stream().allMatch(NamedCells::isOfLabel);
    return known > 0 && (known == named || known >= SEVERAL) && labelled
        ? row.with(Cells.of(cells))
        : row;
  }

  /** So many of the form's names in a row say what the others are: 企业5 beside 科研机构1 and 其他0. */
  private static final int SEVERAL = 2;

  private static boolean isEmpty(Cell cell) {
    return cell.kind() == CellKind.BLANK || cell.kind() == CellKind.COVERED;
  }

  /** Whether a cell is a label that has no number of the row at its end: 规章：本年制发件数：0. */
  private static boolean isOfLabel(Cell cell) {
    String text = cell.text();
    return isEmpty(cell) || cell.isLabel() && !Signs.isDigit(text.charAt(text.length() - 1));
  }

  /** The name in a cell and the number behind it. */
  private static Optional<Matcher> nameOf(Cell cell) {
    boolean words = cell.isLabel() || cell.kind() == CellKind.OTHER;
    Matcher named = NAMED.matcher(words ? cell.text() : "");
    return named.matches() ? Optional.of(named) : Optional.empty();
  }

  private static Cell number(Cell cell, Matcher named) {
    String digits = named.group(2);
    return new Cell(
        CellKind.NUMBER,
        digits,
        new BigDecimal(digits.replace(",", "")),
        "",
        cell.line(),
        cell.column() + named.start(2),
        cell.from(),
        cell.to());
  }

  private boolean isName(String words) {
    LabelText name = book.normalise(words);
    return PLAIN_NAMES.contains(name.full())
        || LabelBook.isOther(name)
        || book.isAmbiguous(name)
        || book.exact(name).kind() == LabelBook.Kind.HEAD;
  }
}
