package gpr.layout;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Where the columns of a box stand, in columns of a terminal. They are known where all its lines
 * have their pipes one below the other; where they do not, a line's cells are only counted.
 */
final class GridColumns {
  /** What of a line is a rule. */
  enum Rule {
    /** Nothing: it has cells. */
    NONE,
    /** Some of it: a cell over several rows stands beside. */
    PART,
    /** All of it. */
    WHOLE
  }

  /** Pipes nearer to each other than this have no cell between them, but are out of line. */
  private static final int NARROWEST = 3;

  private static final int NOTHING = -1;

  private final Sheet sheet;
  private final char[] chars;
  private final SignWidths signs;

  /** Where pipes stand; empty where they are not one below the other. */
  private final int[] borders;

  /** How many pipes the line with most of them has. */
  private int most;

  private GridColumns(Sheet sheet, SignWidths signs, List<Integer> lines) {
    this.sheet = sheet;
    this.chars = sheet.chars();
    this.signs = signs;
    this.borders = borders(lines);
  }

  /**
   * The columns of a box, by the widths of signs with which no line has a pipe beside those of the
   * line with most; tabulate counts each sign as one.
   */
  static GridColumns of(Sheet sheet, List<Integer> lines) {
    GridColumns found = new GridColumns(sheet, SignWidths.USUAL, lines);
    for (SignWidths signs : SignWidths.values()) {
      if (!found.areExact()) {
        GridColumns other = new GridColumns(sheet, signs, lines);
        found = !found.areKnown() || other.areExact() ? other : found;
      }
    }
    return found;
  }

  private boolean areExact() {
    return areKnown() && borders.length == most;
  }

  private int[] borders(List<Integer> lines) {
    TreeSet<Integer> all = new TreeSet<>();
    boolean framed = !lines.isEmpty();
    for (int number : lines) {
      Line line = sheet.line(number);
      if (!line.rule() && !line.partRule()) {
        List<Integer> pipes = pipes(number);
        all.addAll(pipes);
        most = Math.max(most, pipes.size());
        framed &= isFramed(line);
      }
    }
    int[] found = all.stream().mapToInt(Integer::intValue).toArray();
    boolean aligned = framed && (found.length == most || narrowest(found) >= NARROWEST);
    return aligned ? found : new int[0];
  }

  private boolean isFramed(Line line) {
    return line.pipes() > 1
        && Signs.isPipe(chars[line.first()])
        && Signs.isPipe(chars[line.last() - 1]);
  }

  private static int narrowest(int[] borders) {
    int narrowest = Integer.MAX_VALUE;
    for (int i = 1; i < borders.length; i++) {
      narrowest = Math.min(narrowest, borders[i] - borders[i - 1]);
    }
    return narrowest;
  }

  private List<Integer> pipes(int number) {
    List<Integer> found = new ArrayList<>();
    int column = 0;
    for (int i = sheet.start(number); i < sheet.end(number); i++) {
      if (Signs.isPipe(chars[i])) {
        found.add(column);
      }
      column += signs.of(chars[i]);
    }
    return found;
  }

  /** Whether the columns are known. */
  boolean areKnown() {
    return borders.length > 1;
  }

  /** What of that line is a rule. */
  Rule rule(int number) {
    Line line = sheet.line(number);
    if (!areKnown()) {
      return line.rule() || line.partRule() ? Rule.WHOLE : Rule.NONE;
    }
    if (!line.rule() && !line.partRule()) {
      return Rule.NONE;
    }
    if (line.rule() && !hasSpace(line)) {
      return Rule.WHOLE;
    }
    int ruled = 0;
    int[] at = places(number);
    for (int i = 0; i + 1 < borders.length; i++) {
      ruled += isRuled(at, i, i + 1) ? 1 : 0;
    }
    if (ruled == 0) {
      return line.rule() ? Rule.WHOLE : Rule.NONE;
    }
    return ruled == borders.length - 1 ? Rule.WHOLE : Rule.PART;
  }

  private boolean hasSpace(Line line) {
    for (int i = line.first(); i < line.last(); i++) {
      if (Signs.isSpace(chars[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule crosses what is between two borders on that line. */
  boolean isRuled(int number, int from, int to) {
    return isRuled(places(number), from, to);
  }

  private boolean isRuled(int[] at, int from, int to) {
    for (int column = borders[from] + 1; column < borders[to]; column++) {
      boolean drawn =
          column < at.length
              && at[column] != NOTHING
              && (Signs.marks(chars[at[column]]) & Signs.RULE) != 0;
      if (!drawn) {
        return false;
      }
    }
    return borders[to] - borders[from] > 1;
  }

  /** The cell of that line between two borders. */
  Cell cell(int number, int from, int to) {
    int[] at = places(number);
    int first = borders[from] + 1 < at.length ? at[borders[from] + 1] : NOTHING;
    int end = borders[to] < at.length ? at[borders[to]] : sheet.end(number);
    return first < 0 || end < first ? CellReader.blank(number, 1) : sheet.cell(number, first, end);
  }

  /** The place of the character that begins at each column; negative where none does. */
  private int[] places(int number) {
    int start = sheet.start(number);
    int end = sheet.end(number);
    int[] at = new int[2 * (end - start)];
    Arrays.fill(at, NOTHING);
    int column = 0;
    for (int i = start; i < end; i++) {
      at[column] = i;
      column += signs.of(chars[i]);
    }
    return Arrays.copyOf(at, column);
  }

  /** The cells of a line; of one that a rule crosses in part, none. */
  GridLine line(int number, int page) {
    if (!areKnown()) {
      return counted(number, page);
    }
    List<Cell> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    List<Integer> spans = new ArrayList<>();
    if (rule(number) == Rule.NONE) {
      List<Integer> pipes = pipes(number);
      int from = 0;
      for (int to = 1; to < borders.length; to++) {
        if (pipes.contains(borders[to])) {
          cells.add(cell(number, from, to));
          widths.add(borders[to] - borders[from] - 1);
          spans.add(to - from);
          from = to;
        }
      }
    }
    return new GridLine(number, page, cells, widths, spans);
  }

  private GridLine counted(int number, int page) {
    Line line = sheet.line(number);
    List<Cell> cells = PipeRows.cells(sheet, number, line);
    Integer[] widths = new Integer[cells.size()];
    Arrays.fill(widths, 0);
    int cell = 0;
    for (int i = line.first() + 1; i < line.last() && cell < widths.length; i++) {
      if (Signs.isPipe(chars[i])) {
        cell++;
      } else {
        widths[cell]++;
      }
    }
    Integer[] spans = new Integer[cells.size()];
    Arrays.fill(spans, 1);
    return new GridLine(number, page, cells, List.of(widths), List.of(spans));
  }
}
