package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.List;

/** What it costs to pass over a line of a table: that it is no row of the form, or one again. */
final class SkipCosts {
  /** A page number that stands alone has so many digits at the most. */
  private static final int PAGE_NUMBER_DIGITS = 3;

  private static final int PAGE_NUMBER_POINTS = 2;
  private static final int BLANK_LINE_POINTS = 3;

  /** The words of an office's own sum of a group say that it is none of the form's rows. */
  private static final int GROUP_SUM_POINTS = 2;

  /** The more numbers a line has, the less likely it is none of the table's rows. */
  private static final int MOST_NUMBERS_PRICED = 5;

  /** Two rows with the same single number are no copies. */
  private static final int SHORTEST_REPEATED = 5;

  /**
   * Where no sum tells a page number from a piece of the row above, or whose row a label is, as
   * much as to leave it open.
   */
  private static final int PIECE_POINTS = 16;

  private final List<Line> lines;
  private final boolean haveSums;

  /**
   * @param haveSums whether a sum tells of some row of the table which numbers it has
   */
  SkipCosts(List<Line> lines, boolean haveSums) {
    this.lines = lines;
    this.haveSums = haveSums;
  }

  /** What it costs to pass over that line. */
  Cost of(int at) {
    Line line = lines.get(at);
    if (line.isNamed() && isRepeated(at) || line.hasNumbers() && saysTheSame(at)) {
      return Cost.of(Reason.ROW_REPEATED);
    }
    if (line.isOf(LabelBook.Kind.GROUP_SUM)) {
      return line.hasNumbers() ? Cost.NONE.and(Reason.ROW_ADDED, GROUP_SUM_POINTS) : Cost.NONE;
    }
    if (!line.hasNumbers()) {
      return line.isNamed() && line.isBlank()
          ? Cost.NONE.and(Reason.ROW_ADDED, BLANK_LINE_POINTS)
          : Cost.NONE;
    }
    boolean below = at > 0 && goesOn(lines.get(at - 1), line);
    boolean above = at + 1 < lines.size() && goesOn(line, lines.get(at + 1));
    boolean named = line.isNamed() && line.hasNumbers();
    if (!haveSums && (below || above || named)) {
      return Cost.NONE.and(Reason.ROW_ADDED, PIECE_POINTS);
    }
    boolean piece = isUnder(at, at - 1) || isEnd(at);
    if (piece && !(haveSums && Rests.areLastOfPage(lines, at))
        || !haveSums && isUnder(at, at + 1)) {
      return rowAdded(line);
    }
    if (isUnder(at, rowOfRests(at))) {
      // The line above has paid for all.
      return Cost.NONE;
    }
    if (line.labels().isEmpty() && line.values().filled() == 1) {
      Cell only = line.values().filledOnes().get(0);
      boolean page =
          only.kind() == CellKind.NUMBER
              && only.text().length() <= PAGE_NUMBER_DIGITS
              && !isMarkedUp(line.layout())
              && !isBehindBlanks(line, only);
      return page ? Cost.NONE.and(Reason.ROW_ADDED, PAGE_NUMBER_POINTS) : Cost.of(Reason.ROW_ADDED);
    }
    return rowAdded(line);
  }

  private static Cost rowAdded(Line line) {
    int numbers = Math.min(line.values().filled(), MOST_NUMBERS_PRICED) - 1;
    return Cost.NONE.and(Reason.ROW_ADDED, Reason.ROW_ADDED.points() + numbers);
  }

  /**
   * Whether the numbers of a line follow others that no label parts from them: 0, below it 1 944,
   * below it 0, for a row of three.
   */
  private static boolean goesOn(Line above, Line line) {
    return line.labels().isEmpty()
        && above.hasNumbers()
        && (above.labels().isEmpty() || above.shape() == Line.Shape.LOOSE)
        && line.page() == above.page()
        && line.number() <= above.lastNumber() + 1;
  }

  /** The row of which the lines above may have rests of numbers too. */
  private int rowOfRests(int at) {
    int row = at - 1;
    while (row > 0 && !lines.get(row).match().isRow() && at - row < Rests.MOST) {
      row--;
    }
    boolean all = row >= 0;
    for (int i = row + 1; i < at && all; i++) {
      all = isUnder(i, row);
    }
    return all ? row : -1;
  }

  /** Whether a number alone stands under one of a row's or over it: it may be a piece of that. */
  private boolean isUnder(int at, int row) {
    return row >= 0
        && row < lines.size()
        && lines.get(row).match().isRow()
        && Rests.isUnder(lines.get(row), lines.get(at));
  }

  private boolean isEnd(int at) {
    return at > 0 && lines.get(at - 1).isNamed() && Rests.mayEnd(lines.get(at - 1), lines.get(at));
  }

  /** Whether a number stands in some other column of a grid than the first: a page's does not. */
  private static boolean isBehindBlanks(Line line, Cell number) {
    return line.width() > 0 && line.grid().get(0) != number;
  }

  /** What a converter puts between pipes or tags stood in the table, page numbers do not. */
  private static boolean isMarkedUp(Layout layout) {
    return switch (layout) {
      case PIPE_SEPARATED, HTML, COMMA_SEPARATED, LATEX -> true;
      case CELL_PER_LINE, TAB_SEPARATED, SPACE_SEPARATED -> false;
    };
  }

  /** Whether a line without a label of its own says what the line above it says. */
  private boolean saysTheSame(int at) {
    if (at == 0 || lines.get(at).match().isRow()) {
      return false;
    }
    String above = lines.get(at - 1).raw();
    return above.length() > SHORTEST_REPEATED
        && !isZeros(above)
        && lines.get(at).raw().endsWith(above);
  }

  private static boolean isZeros(String raw) {
    return raw.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  private boolean isRepeated(int at) {
    for (int i = 0; i < lines.size(); i++) {
      Line other = lines.get(i);
      if (i != at
          && other.isNamed()
          && other.match().row() == lines.get(at).match().row()
          && other.hasNumbers()) {
        return true;
      }
    }
    return false;
  }
}
