package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the pieces of a cell may be together: one number, one of them the number, or none. */
final class Pieces {
  /** Longer numbers are no counts. */
  private static final int MOST_DIGITS = 12;

  /** The text's own grid shows that the pieces are one number. */
  private static final int BY_THE_GRID = 0;

  private Pieces() {}

  /** One way to read a cell, and what it costs. */
  record Way(Value value, Cost cost) {}

  /** Every way to read the pieces of a cell, the one as no number among them. */
  static List<Way> of(Cell cell) {
    List<Way> ways = new ArrayList<>();
    List<String> pieces = cell.parts();
    if (!pieces.stream().allMatch(Pieces::isNumber)) {
      // 2⏎570.220 or 9⏎2970元: none of the pieces alone is the number.
      return List.of(words(cell));
    }
    String joined = String.join("", pieces);
    if (pieces.size() == 1 && isNumber(joined)) {
      add(ways, cell, joined, Cost.NONE.and(Reason.DIGITS_JOINED, BY_THE_GRID));
      return ways;
    }
    if (isNumber(joined) && Signs.digit(joined.charAt(0)) != 0) {
      add(ways, cell, joined, Cost.of(Reason.DIGITS_JOINED));
    }
    for (String piece : pieces) {
      if (isNumber(piece)) {
        add(ways, cell, piece, Cost.of(Reason.ONE_OF_PIECES));
      }
    }
    ways.add(new Way(Value.words(cell), Cost.of(Reason.PIECES_UNREADABLE)));
    return ways;
  }

  /** No number, whatever its pieces are. */
  static Way words(Cell cell) {
    return new Way(Value.words(cell), Cost.of(Reason.WORDS));
  }

  /** Whether a cell is several pieces, of which it is not said how they go together. */
  static boolean isInPieces(Cell cell) {
    return !cell.parts().isEmpty();
  }

  /**
   * What it costs to take a number with a sign for a count: +2 is rather its neighbour's change.
   */
  static Cost sign(FormCell.Kind kind, Cell cell, Value value) {
    boolean count = kind == FormCell.Kind.COUNT && value.isNumber() && cell.text().length() > 1;
    char first = count ? cell.text().charAt(0) : '0';
    boolean sign = first == '+' || first == '＋' || Signs.isDash(first);
    return sign ? Cost.of(Reason.SHIFTED) : Cost.NONE;
  }

  /** O or 〇 where a number is expected. */
  static boolean isLetterForZero(Cell cell) {
    return cell.text().length() == 1 && Signs.isLikeZero(cell.text().charAt(0));
  }

  private static void add(List<Way> ways, Cell cell, String digits, Cost cost) {
    ways.add(new Way(Value.number(cell, new BigDecimal(digits)), cost));
  }

  private static boolean isNumber(String piece) {
    return !piece.isEmpty() && piece.length() <= MOST_DIGITS && Signs.areDigits(piece);
  }
}
