package gpr.layout;

import gpr.text.LineMarks;
import gpr.text.Years;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are a caption as a whole, though spaces and marks part them as they part the cells of
 * a row: {@code 2023 年数据}, {@code ### 上年度数据}.
 */
final class CaptionLines {
  private CaptionLines() {}

  /** The one cell of such a line; empty where the line is another, or is one cell as it stands. */
  static Optional<Cell> cellOf(Sheet sheet, int number, List<Cell> cells) {
    if (cells.size() == 1 && cells.get(0).isLabel()) {
      return Optional.empty();
    }
    if (cells.size() <= MOST_MARKED && cells.get(0).text().startsWith("#")) {
      Optional<Cell> heading = yearOfHeading(sheet, number, cells);
      if (heading.isPresent()) {
        return heading;
      }
    }
    boolean year = !haveYear(cells) && mayNameYear(sheet, number);
    boolean marked = !cells.get(0).isLabel() && cells.size() <= MOST_MARKED;
    if (!year && !marked) {
      return Optional.empty();
    }
    String line = sheet.textOf(number);
    if (year && Years.isAllOf(line.strip())) {
      Cell first = cells.get(0);
      int end = cells.get(cells.size() - 1).to();
      Cell whole = Cell.parts(List.of(), number, first.column(), first.from(), end);
      return Optional.of(whole.as(CellKind.LABEL, line.strip()));
    }
    return marked ? betweenMarks(sheet, number, cells) : Optional.empty();
  }

  /** The year that is a heading by itself: {@code ### 2023}. */
  private static Optional<Cell> yearOfHeading(Sheet sheet, int number, List<Cell> cells) {
    String words = sheet.textOf(number).replace("#", "").strip();
    return cells.stream()
        .filter(cell -> Years.isYear(words) && cell.text().equals(words))
        .map(year -> year.as(CellKind.LABEL, words))
        .findFirst();
  }

  /** A mark before the words and one behind. */
  private static final int MOST_MARKED = 3;

  /** The only label of a line of which all else is marks. */
  private static Optional<Cell> betweenMarks(Sheet sheet, int number, List<Cell> cells) {
    String line = sheet.textOf(number);
    LineMarks.Words words = LineMarks.words(line);
    int start = sheet.line(number).first() - sheet.start(number);
    List<Cell> own =
        cells.stream()
            .filter(cell -> cell.column() > start + words.from())
            .filter(cell -> cell.column() <= start + words.to())
            .toList();
    if (own.size() != 1 || words.from() == 0) {
      return Optional.empty();
    }
    return own.get(0).isLabel() ? Optional.of(own.get(0)) : Optional.empty();
  }

  /** Whether all are labels, one of them with its year: what they are together is asked later. */
  private static boolean haveYear(List<Cell> cells) {
    boolean year = false;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isLabel()) {
        return false;
      }
      year |= Years.isAllOf(cells.get(i).text());
    }
    return year;
  }

  /** A look that spares nearly all rows the rest: 年, or a date's year and its sign. */
  private static boolean mayNameYear(Sheet sheet, int number) {
    char[] chars = sheet.chars();
    for (int i = sheet.start(number); i < sheet.end(number); i++) {
      boolean year = chars[i] == '2' && i + 4 < sheet.end(number) && chars[i + 1] == '0';
      if (chars[i] == '年' || year && ".-/．".indexOf(chars[i + 4]) >= 0) {
        return true;
      }
    }
    return false;
  }
}
