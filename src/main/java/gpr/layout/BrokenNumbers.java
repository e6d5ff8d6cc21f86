package gpr.layout;

import gpr.Layout;
import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that had no room in their cells. {@code pdftotext -layout} sets the beginning of one on
 * the line above its row, or the rest on the line below: {@code 18270} and {@code 9}, one under the
 * other by characters; other converters set them so by widths. How the pieces go together is for
 * the table's sums to say.
 */
final class BrokenNumbers {
  /** A line of more numbers is a row. */
  private static final int MOST = 2;

  /** The middles of pieces are no further apart, in characters. */
  private static final int SAME_MIDDLE = 1;

  /** Signs of a narrow column of labels; with fewer numbers beside them no row is as short. */
  private static final int LONGEST_PIECE = 4;

  private BrokenNumbers() {}

  /** Adds the cells of a line as a row, or what of them belongs to the row above to that. */
  static void add(List<Cell> cells, Sheet sheet) {
    Row last = sheet.last();
    Row above = last == null || areParted(last.cells()) || areParted(cells) ? last : null;
    List<Cell> whole = withRests(above, cells);
    if (above != null && whole != null) {
      sheet.replaceLast(above.with(Cells.of(whole)));
      return;
    }
    whole = mayBeRests(sheet.beforeLast(), above) ? null : withBeginnings(above, cells);
    if (above != null && whole != null) {
      sheet.dropLast();
      if (above.cells().get(0).isLabel()) {
        sheet.add(above.cells().subList(0, 1), false, Layout.CELL_PER_LINE);
      }
    }
    List<Cell> row = whole == null ? cells : whole;
    boolean alone = row.size() == 1;
    sheet.add(Cells.of(row), !alone, alone ? Layout.CELL_PER_LINE : Layout.SPACE_SEPARATED);
  }

  /** Whether cells stand in columns; one space between them leaves all where the line begins. */
  private static boolean areParted(List<Cell> cells) {
    boolean parted = cells.get(0).column() > 1;
    for (int i = 1; i < cells.size(); i++) {
      parted |= cells.get(i).from() - cells.get(i - 1).to() > 1;
    }
    return parted;
  }

  /**
   * The row with the beginnings that stand on the line above it; null where none do.
   *
   * @param above the row before it, if there is one
   * @param cells the cells of the row
   */
  private static @Nullable List<Cell> withBeginnings(@Nullable Row above, List<Cell> cells) {
    if (above == null || numbers(cells) <= MOST || !isNextLine(above, cells)) {
      return null;
    }
    List<Cell> joined = new ArrayList<>(cells);
    for (Cell beginning : pieces(above.cells())) {
      int at = partner(beginning, cells);
      if (at < 0 || !fills(beginning, cells)) {
        return null;
      }
      joined.set(at, parts(beginning, cells.get(at)));
    }
    return joined;
  }

  /** The row above with the rests that stand on this line; null where none do. */
  private static @Nullable List<Cell> withRests(@Nullable Row above, List<Cell> cells) {
    if (above == null
        || numbers(above.cells()) <= MOST
        || cells.get(0).isLabel()
        || !isNextLine(above, cells)) {
      return null;
    }
    List<Cell> joined = new ArrayList<>(above.cells());
    for (Cell rest : cells) {
      int at = partner(rest, above.cells());
      if (at < 0 || !fills(joined.get(at), above.cells())) {
        return null;
      }
      joined.set(at, parts(joined.get(at), rest));
    }
    return joined;
  }

  /** Whether a line of pieces stands under a row that they may go on with as well. */
  private static boolean mayBeRests(@Nullable Row row, @Nullable Row pieces) {
    return row != null
        && pieces != null
        && numbers(row.cells()) > MOST
        && row.cells().last().line() == pieces.cells().get(0).line() - 1
        && pieces(pieces.cells()).stream().allMatch(piece -> partner(piece, row.cells()) >= 0);
  }

  /** How many numbers a line has: of 行政处罚 693957 and 行政强制 1 944 none is broken. */
  private static int numbers(List<Cell> cells) {
    int numbers = 0;
    for (int i = 0; i < cells.size(); i++) {
      numbers += cells.get(i).kind() == CellKind.NUMBER ? 1 : 0;
    }
    return numbers;
  }

  /** Whether one of the two is a line of a few numbers and the other follows or precedes it. */
  private static boolean isNextLine(Row above, List<Cell> cells) {
    if (above.cells().last().line() != cells.get(0).line() - 1) {
      return false;
    }
    List<Cell> pieces = above.cells().size() <= MOST ? pieces(above.cells()) : cells;
    return !pieces.isEmpty() && pieces.size() <= MOST && areDigits(pieces);
  }

  /** The cells of a line without the piece of a broken label that it begins with: 度办理结 18292. */
  private static List<Cell> pieces(List<Cell> line) {
    Cell first = line.get(0);
    boolean isLabelsPiece =
        first.isLabel()
            && first.text().length() <= LONGEST_PIECE
            && Ordinal.at(first.text(), 0).isEmpty();
    return isLabelsPiece ? line.subList(1, line.size()) : line;
  }

  /** The number of a row that stands under or over a piece; -1 where none does. */
  private static int partner(Cell piece, List<Cell> row) {
    int byCharacters = partner(piece, row, Cell::column);
    return byCharacters < 0 ? partner(piece, row, Cell::from) : byCharacters;
  }

  private static int partner(Cell piece, List<Cell> row, ToIntFunction<Cell> place) {
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      int more = cell.text().length() - piece.text().length();
      boolean isNumber = cell.kind() == CellKind.NUMBER && isDigits(cell);
      if (isNumber && isUnder(place.applyAsInt(cell) - place.applyAsInt(piece), more)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a piece stands under or over a number.
   *
   * @param left how far the number begins behind the piece
   * @param more how many characters more it has
   */
  private static boolean isUnder(int left, int more) {
    int right = left + more;
    return left == 0 || right == 0 || Math.abs(left + right) <= 2 * SAME_MIDDLE;
  }

  /** A number is broken where it fills its cell: it is as long as the longest beside it. */
  private static boolean fills(Cell beginning, List<Cell> row) {
    int longest =
        row.stream()
            .filter(cell -> cell.kind() == CellKind.NUMBER)
            .mapToInt(cell -> cell.text().length())
            .max()
            .orElse(0);
    return beginning.text().length() > 1 && beginning.text().length() >= longest;
  }

  private static boolean areDigits(List<Cell> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Cell piece = pieces.get(i);
      if (piece.kind() != CellKind.NUMBER || !isDigits(piece)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(Cell cell) {
    return Signs.areDigits(cell.text());
  }

  private static Cell parts(Cell beginning, Cell rest) {
    return Cell.parts(
        List.of(beginning.text(), rest.text()),
        beginning.line(),
        beginning.column(),
        Math.min(beginning.from(), rest.from()),
        Math.max(beginning.to(), rest.to()));
  }
}
