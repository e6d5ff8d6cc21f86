package gpr.table;

import gpr.form.FormCell;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the pieces of a cell may be together: one number, one of them the number, or none. */
final class Pieces {
  /** Longer numbers are no counts. */
  private static final int MOST_DIGITS = 12;

  /** The text's own grid shows that the pieces are one number. */
  private static final int BY_THE_GRID = 0;

  /** What OCR takes a one for. */
  private static final String STROKES = "|｜lI";

  private static final Pattern STROKE = Pattern.compile("[" + STROKES + "]");

  /** No count has more digits beside a stroke. */
  private static final int MOST_BESIDE_STROKES = 8;

  private Pieces() {}

  /** One way to read a cell, and what it costs. */
  record Way(Value value, Cost cost) {}

  /** Every way to read the pieces or strokes of a cell, the one as no number among them. */
  static List<Way> of(Cell cell) {
    if (hasStrokes(cell)) {
      return ofStrokes(cell);
    }
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
    if (isOfPieces(joined)) {
      add(ways, cell, joined, Cost.of(Reason.DIGITS_JOINED));
    }
    for (String piece : pieces) {
      if (isNumber(piece)) {
        add(ways, cell, piece, Cost.of(Reason.ONE_OF_PIECES));
      }
    }
    ways.add(unreadable(cell));
    return ways;
  }

  /** Pieces that nobody can put together. */
  static Way unreadable(Cell cell) {
    return new Way(Value.words(cell), Cost.of(Reason.PIECES_UNREADABLE));
  }

  /** The cell with all of its digits as one number; itself where it is not in pieces of one. */
  static @Nullable Cell whole(@Nullable Cell cell) {
    if (cell == null || cell.parts().isEmpty()) {
      return cell;
    }
    String joined = String.join("", cell.parts());
    return isOfPieces(joined) ? joined(cell) : cell;
  }

  /** Whether the pieces of a cell are digits and nothing else: not those of 17,504⏎335.0元. */
  static boolean areDigits(Cell cell) {
    return cell.parts().stream().allMatch(Signs::areDigits);
  }

  /** The number of all digits of a cell in pieces, which are digits and nothing else. */
  static Cell joined(Cell cell) {
    return cell.as(new BigDecimal(String.join("", cell.parts())));
  }

  /** Every way to read a number with strokes at its edges, the one as no number among them. */
  private static List<Way> ofStrokes(Cell cell) {
    List<Way> ways = new ArrayList<>();
    String ones = STROKE.matcher(cell.text()).replaceAll("1");
    add(ways, cell, ones, Cost.of(Reason.STROKE_FOR_ONE));
    // A table's rule is a stroke too, a letter is none.
    String digits = cell.text().replaceAll("[|｜]", "");
    if (isNumber(digits) && !digits.equals(ones)) {
      add(ways, cell, digits, Cost.of(Reason.STROKE_FOR_ONE));
    }
    ways.add(unreadable(cell));
    return ways;
  }

  /** Whether a cell has digits, and a stroke or a letter like it at their edge. */
  static boolean hasStrokes(Cell cell) {
    if (cell.kind() != CellKind.OTHER) {
      return false;
    }
    String text = cell.text();
    int from = isStroke(text, 0) ? 1 : 0;
    int to = isStroke(text, text.length() - 1) ? text.length() - 1 : text.length();
    int digits = to - from;
    return digits > 0
        && digits < text.length()
        && digits <= MOST_BESIDE_STROKES
        && Signs.areDigits(text.substring(from, to));
  }

  private static boolean isStroke(String text, int at) {
    return at >= 0 && at < text.length() && STROKES.indexOf(text.charAt(at)) >= 0;
  }

  /** No number, whatever its pieces are. */
  static Way words(Cell cell) {
    return new Way(Value.words(cell), Cost.of(Reason.WORDS));
  }

  /** Whether a cell is several pieces, of which it is not said how they go together. */
  static boolean isInPieces(Cell cell) {
    return !cell.parts().isEmpty();
  }

  /** Whether a cell can be read in several ways. */
  static boolean areSeveral(Cell cell) {
    return cell.parts().size() > 1 || hasStrokes(cell);
  }

  /**
   * What it costs to take a number with a sign for a count, +2 is rather its neighbour's change; or
   * one that begins with 0 for a whole one, 064 is rather the rest of 1064.
   */
  static Cost beginning(FormCell.Kind kind, Cell cell, Value value) {
    boolean longer = value.isNumber() && cell.text().length() > 1;
    char first = longer ? cell.text().charAt(0) : '1';
    boolean sign = first == '+' || first == '＋' || Signs.isDash(first);
    boolean rest = Signs.digit(first) == 0 && Signs.areDigits(cell.text());
    boolean signed = sign && kind == FormCell.Kind.COUNT;
    Cost ofSign = signed ? Cost.of(Reason.SHIFTED) : Cost.NONE;
    return rest ? Cost.of(Reason.PIECES_UNREADABLE) : ofSign;
  }

  /** O or 〇 where a number is expected. */
  static boolean isLetterForZero(Cell cell) {
    return cell.text().length() == 1 && Signs.isLikeZero(cell.text().charAt(0));
  }

  private static void add(List<Way> ways, Cell cell, String digits, Cost cost) {
    ways.add(new Way(Value.number(cell, new BigDecimal(digits)), cost));
  }

  /** Whether digits of several pieces may be one number's: it begins with no zero. */
  private static boolean isOfPieces(String joined) {
    return isNumber(joined) && Signs.digit(joined.charAt(0)) != 0;
  }

  private static boolean isNumber(String piece) {
    return !piece.isEmpty() && piece.length() <= MOST_DIGITS && Signs.areDigits(piece);
  }
}
