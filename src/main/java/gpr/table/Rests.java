package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import gpr.text.Signs;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What may be the rests of a row's numbers, which narrow columns have broken. */
final class Rests {
  /** A column so narrow breaks a number of five digits once. */
  private static final int LONGEST_PIECE = 4;

  /** So many lines of rests follow a row: a number of seven digits in a column of one. */
  static final int MOST = 6;

  private Rests() {}

  /** Whether a line without tabs or pipes has nothing but short numbers, below a row of a grid. */
  static boolean isBehindGrid(Line row, Line line) {
    return row.shape() == Line.Shape.GRID
        && line.shape() == Line.Shape.LOOSE
        && line.labels().isEmpty()
        && row.hasNumbers()
        && line.hasNumbers()
        && line.values().filledOnes().stream().allMatch(Rests::isShort);
  }

  /** Whether a line has nothing but short numbers, or the end of a group's label before them. */
  static boolean isPiece(Line row, Line line) {
    Cells filled = line.values().filledOnes();
    return !filled.isEmpty()
        && filled.stream().allMatch(Rests::isShort)
        && line.width() == 0
        && row.width() == 0
        && row.shape() == Line.Shape.SPACED
        && (!line.match().isRow() || isOfLabel(row, line));
  }

  /** Whether a line has the rest of a row's label too: 5.要求…重新出具已, below it 获取信息. */
  private static boolean isOfLabel(Line row, Line line) {
    return row.match().isRow()
        && line.match().row() == row.match().row()
        && line.match().weight() < LabelBook.EXACT;
  }

  private static boolean isShort(Cell cell) {
    boolean number = cell.kind() == CellKind.NUMBER && cell.text().length() <= LONGEST_PIECE;
    return number || cell.kind() == CellKind.PARTS && areShort(cell.parts());
  }

  private static boolean areShort(List<String> parts) {
    return parts.stream().allMatch(part -> Signs.areDigits(part) && part.length() <= LONGEST_PIECE);
  }

  /** Whether the first number of a line may be a piece of one that it stands under or over. */
  static boolean isUnder(Line row, Line line) {
    if (!areOnOnePage(row, line) || !isPiece(row, line)) {
      return false;
    }
    Cells numbers = row.values().filledOnes();
    if (mostBeside(line) > numbers.size()) {
      return false;
    }
    Cell piece = line.values().filledOnes().get(0);
    boolean under = !numbers.isEmpty() && !areApart(row);
    for (Places places : Places.values()) {
      under |= places.under(numbers, piece) >= 0;
    }
    return under;
  }

  /** How many numbers of a line stand beside each other, where others stand one below the other. */
  private static int mostBeside(Line line) {
    Cells filled = line.values().filledOnes();
    int most = 0;
    for (Cell cell : filled) {
      int beside = (int) filled.stream().filter(other -> other.line() == cell.line()).count();
      most = Math.max(most, beside);
    }
    return most;
  }

  /** Whether columns of spaces show a number of a line under one of a row: it is no further one. */
  static boolean areUnder(Line row, Line line) {
    boolean columns = row.shape() == Line.Shape.SPACED && areApart(row) && areOnOnePage(row, line);
    Cells numbers = row.values().filledOnes();
    return columns
        && line.values().filledOnes().stream()
            .anyMatch(
                number ->
                    Arrays.stream(Places.values())
                        .anyMatch(places -> places.under(numbers, number) >= 0));
  }

  /**
   * Whether the number of a line may be the rest of the last one of a grid's row above it: it
   * begins where the row does, and the number of a page is set in.
   */
  static boolean mayEnd(Line row, Line line) {
    return areOnOnePage(row, line)
        && !row.grid().isEmpty()
        && line.values().get(0).column() == row.grid().get(0).column()
        && line.number() == row.lastNumber() + 1
        && isBehindGrid(row, line)
        && Digits.canJoin(row.values().last(), line.values().filledOnes().get(0));
  }

  /**
   * How many lines of numbers stand right below a labelled one, words of its group between them, if
   * an empty line parts them all from the next, or they all stand under its numbers: then they are
   * of one row, however many of its cells are blank.
   */
  static int parted(TableText text, int whole) {
    List<Line> lines = text.lines();
    Line row = lines.get(whole);
    if (row.labels().isEmpty() || !row.hasNumbers()) {
      return 0;
    }
    int at = whole + 1;
    boolean under = true;
    int end = Math.min(lines.size(), at + MOST);
    while (at < end && follows(text, at) && mayBeOf(row, lines.get(at))) {
      under = under && areAllUnder(row, lines.get(at));
      at++;
    }
    boolean parted = at == lines.size() || !follows(text, at);
    return parted || under ? at - whole - 1 : 0;
  }

  /** Whether a line stands below the one before it, with nothing or words alone between them. */
  private static boolean follows(TableText text, int at) {
    int before = text.lines().get(at - 1).values().filledOnes().last().line();
    return text.lines().get(at).number() == before + 1 + text.wordsBefore(at);
  }

  /** Whether a line may be one of a row's without saying whose it is by words of its own. */
  private static boolean mayBeOf(Line row, Line line) {
    boolean unsaid = line.labels().isEmpty() || line.isOf(LabelBook.Kind.GROUP);
    return (unsaid || line.match().isRow()) && isPiece(row, line);
  }

  private static boolean areAllUnder(Line row, Line line) {
    Cells numbers = row.values().filledOnes();
    Cells rests = line.values().filledOnes();
    return Arrays.stream(Places.values())
        .anyMatch(places -> rests.stream().allMatch(rest -> places.under(numbers, rest) >= 0));
  }

  /** Where a page ends stands its number; a sum says whether it is a piece of the row's. */
  static boolean areLastOfPage(List<Line> lines, int at) {
    return at + 1 < lines.size() && lines.get(at + 1).page() > lines.get(at).page();
  }

  /** What stands on another page is set in other columns. */
  static boolean areOnOnePage(Line row, Line line) {
    return row.page() == line.page();
  }

  /** Whether more than a space stands somewhere on a line: then its cells stand in columns. */
  static boolean areApart(Line row) {
    boolean apart = false;
    int before = row.labels().isEmpty() ? Integer.MAX_VALUE : row.labels().last().to();
    for (Cell cell : row.values()) {
      apart |= cell.from() - before > 1;
      before = cell.to();
    }
    return apart;
  }

  /** How one tells what stands under what: pdftotext sets characters, terminals their widths. */
  enum Places {
    TERMINAL {
      @Override
      int from(Cell cell) {
        return cell.from();
      }

      @Override
      int to(Cell cell) {
        return cell.to();
      }
    },
    CHARACTERS {
      @Override
      int from(Cell cell) {
        return cell.column();
      }

      @Override
      int to(Cell cell) {
        return cell.column() + cell.text().length();
      }
    };

    /** Where a cell begins. */
    abstract int from(Cell cell);

    /** Where it ends. */
    abstract int to(Cell cell);

    /** What is told in one way or the other; none where both tell and differ. */
    static <T> List<T> either(Function<Places, List<T>> reading) {
      List<T> told = List.of();
      for (Places places : values()) {
        List<T> own = reading.apply(places);
        if (!own.isEmpty() && !told.isEmpty() && !own.equals(told)) {
          return List.of();
        }
        told = own.isEmpty() ? told : own;
      }
      return told;
    }

    /** Which of the numbers a piece stands under; negative where it stands beside them. */
    int under(Cells numbers, Cell piece) {
      int under = -1;
      for (int i = 0; i < numbers.size(); i++) {
        Cell number = numbers.get(i);
        boolean over = from(piece) < to(number) && from(number) < to(piece);
        under = over ? i : under;
      }
      return under;
    }
  }
}
