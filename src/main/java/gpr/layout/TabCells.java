package gpr.layout;

import gpr.text.Numerals;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/** Parts the cells of a row of tabs that have run together. */
final class TabCells {
  private TabCells() {}

  /**
   * A number and a label in one cell are two: tabula writes {@code 行政处罚 0} where a rule between
   * columns is missing. In such a row {@code 0 0} is two as well: no number begins with a zero.
   */
  static List<Cell> parted(List<Cell> cells, CellReader cellReader) {
    List<Cell> parted = cells;
    boolean runTogether = cells.get(0).isLabel() && gapIn(cells.get(0).text()) > 0;
    for (int i = cells.size() - 1; i >= 0; i--) {
      if (runTogether && isZeroAndNumber(cells.get(i))) {
        parted = parted == cells ? new ArrayList<>(cells) : parted;
        Cell both = cells.get(i);
        parted.set(i, piece(both, 0, 1, cellReader));
        parted.add(i + 1, piece(both, 1, both.text().length(), cellReader));
        continue;
      }
      int gap = cells.get(i).isLabel() ? gapIn(cells.get(i).text()) : 0;
      if (gap > 0) {
        parted = parted == cells ? new ArrayList<>(cells) : parted;
        Cell both = cells.get(i);
        parted.set(i, piece(both, 0, gap, cellReader));
        parted.add(i + 1, piece(both, gap, both.text().length(), cellReader));
      }
    }
    return parted;
  }

  /**
   * The labels of a head that a stroke parts are one where it stands in a cell of its own: {@code
   * 本年增→/→减}, as pdfreader writes each run of a PDF's text apart.
   */
  static List<Cell> joined(List<Cell> cells, CellReader cellReader) {
    List<Cell> joined = cells;
    for (int i = cells.size() - 2; i > 0; i--) {
      Cell before = cells.get(i - 1);
      Cell after = cells.get(i + 1);
      if (!isStroke(cells.get(i)) || !before.isLabel() || !isShortLabel(after)) {
        continue;
      }
      joined = joined == cells ? new ArrayList<>(cells) : joined;
      String text = before.text() + cells.get(i).text() + after.text();
      joined.set(i - 1, cellReader.read(text, before.line(), before.column(), 0, 0));
      joined.subList(i, i + 2).clear();
    }
    return joined;
  }

  /** A word of one character, as in 增/减: no cell of a table says no more. */
  private static boolean isShortLabel(Cell cell) {
    return cell.isLabel() && cell.text().length() == 1;
  }

  private static boolean isStroke(Cell cell) {
    return cell.kind() == CellKind.NOT_APPLICABLE
        && (cell.text().equals("/") || cell.text().equals("／"));
  }

  private static boolean isZeroAndNumber(Cell cell) {
    return cell.parts().size() == 2 && cell.parts().get(0).equals("0");
  }

  private static Cell piece(Cell cell, int from, int to, CellReader cellReader) {
    String text = cell.text().substring(from, to);
    int column = cell.column() + from + text.length() - text.stripLeading().length();
    return cellReader.read(text, cell.line(), column, 0, 0);
  }

  /** A digit, or a point or comma between digits: 8.0. */
  private static boolean isOfNumber(String text, int at) {
    char c = text.charAt(at);
    boolean within = at + 1 < text.length() && Signs.isDigit(text.charAt(at + 1));
    return Signs.isDigit(c) || (c == '.' || c == ',') && within;
  }

  /** Where a gap parts a number from words that follow, or words from a number; 0 if none does. */
  private static int gapIn(String text) {
    if (StrayWords.areOneOfTwo(text)) {
      return 0;
    }
    int last = text.length() - 1;
    int digits = last;
    while (digits > 0 && isOfNumber(text, digits)) {
      digits--;
    }
    if (digits < last && digits > 0 && text.charAt(digits) == ' ') {
      if (ChangeWords.are(text.substring(0, digits))) {
        return 0;
      }
      char before = text.charAt(digits - 1);
      return Signs.isIdeograph(before) || Signs.isClosing(before) ? digits : 0;
    }
    int end = 0;
    while (end < last && Signs.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > 2 && text.charAt(end) == ' ';
    char after = number ? text.charAt(end + 1) : ' ';
    return Signs.isIdeograph(after) && Numerals.power(after) == 0 && after != '年' ? end : 0;
  }
}
