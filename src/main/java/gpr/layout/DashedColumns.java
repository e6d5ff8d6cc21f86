package gpr.layout;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the columns of a table stand that a line of dashes draws. Whether its program counted a
 * Chinese character as one or as two, the dashes alone do not say: only where no line of the table
 * has text between two columns, the count is the program's.
 */
final class DashedColumns {
  /** What reStructuredText asks for in the first column of a row where it is blank. */
  private static final Set<String> BLANK = Set.of("\\", "..");

  /** A count by which some text stands in no column. */
  private static final int NO_FIT = -1;

  /** Where a column begins and ends. */
  private record Span(int from, int to) {}

  private final Sheet sheet;
  private final char[] chars;
  private final List<Span> spans;
  private final SignWidths widths;

  private DashedColumns(Sheet sheet, List<Span> spans, SignWidths widths) {
    this.sheet = sheet;
    this.chars = sheet.chars();
    this.spans = spans;
    this.widths = widths;
  }

  /** Whether a line has nothing but groups of dashes. */
  static boolean isDashed(Sheet sheet, int number) {
    Line line = sheet.line(number);
    if (!line.rule() || line.pipes() > 0) {
      return false;
    }
    char[] chars = sheet.chars();
    char mark = chars[line.first()];
    if (mark != '-' && mark != '=' && mark != '─') {
      return false;
    }
    for (int i = line.first(); i < line.last(); i++) {
      if (chars[i] != mark && !Signs.isSpace(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** How many groups of dashes stand on a line of them. */
  static int groups(Sheet sheet, int rule) {
    return spans(sheet, rule, SignWidths.USUAL).size();
  }

  /** Whether two lines have the same groups of dashes. */
  static boolean areAlike(Sheet sheet, int rule, int other) {
    return spans(sheet, rule, SignWidths.USUAL).equals(spans(sheet, other, SignWidths.USUAL));
  }

  private static List<Span> spans(Sheet sheet, int number, SignWidths widths) {
    List<Span> found = new ArrayList<>();
    char[] chars = sheet.chars();
    int last = sheet.line(number).last();
    int column = 0;
    int from = 0;
    for (int i = sheet.start(number); i < last; i++) {
      boolean space = Signs.isSpace(chars[i]);
      int next = column + widths.of(chars[i]);
      boolean ends = i + 1 == last || Signs.isSpace(chars[i + 1]);
      if (!space && ends) {
        found.add(new Span(from, next));
      }
      from = space ? next : from;
      column = next;
    }
    return found;
  }

  /**
   * The columns that a line of dashes draws over other lines; empty where some line fits by no
   * count, or two counts part the lines differently and neither is the likelier.
   */
  static Optional<DashedColumns> of(Sheet sheet, int rule, List<Integer> lines) {
    Optional<DashedColumns> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    boolean told = true;
    for (SignWidths widths : SignWidths.values()) {
      DashedColumns columns = new DashedColumns(sheet, spans(sheet, rule, widths), widths);
      int gaps = columns.gapsWithin(lines);
      if (gaps != NO_FIT && gaps < least) {
        best = Optional.of(columns);
        least = gaps;
        told = true;
      } else if (gaps == least) {
        told &= best.isPresent() && best.get().partsAs(columns, lines);
      }
    }
    return told ? best : Optional.empty();
  }

  /** How many cells have a gap within, as two columns might; {@link #NO_FIT} if one fits none. */
  private int gapsWithin(List<Integer> lines) {
    int gaps = 0;
    for (int number : lines) {
      if (!fits(number)) {
        return NO_FIT;
      }
      int from = sheet.start(number);
      for (int to : ends(number)) {
        gaps += hasGap(from, to) ? 1 : 0;
        from = to;
      }
    }
    return gaps;
  }

  /** Whether all text of a line stands in a column; what the last one has may be longer. */
  private boolean fits(int number) {
    int column = 0;
    int span = 0;
    int end = sheet.end(number);
    for (int i = sheet.start(number); i < end; i++) {
      int next = column + widths.of(chars[i]);
      if (!Signs.isSpace(chars[i])) {
        while (span < spans.size() && spans.get(span).to() <= column) {
          span++;
        }
        boolean within =
            span < spans.size() && spans.get(span).from() <= column && next <= spans.get(span).to();
        if (!within && !goesOnBehindLast(i, column)) {
          return false;
        }
      }
      column = next;
    }
    return true;
  }

  /** Whether a sign behind the last column is none of a text that begins there. */
  private boolean goesOnBehindLast(int at, int column) {
    return column >= spans.get(spans.size() - 1).from() && !isGap(at - 2);
  }

  private boolean hasGap(int from, int to) {
    int last = Signs.lastText(chars, from, to);
    for (int i = Signs.firstText(chars, from, last); i + 1 < last; i++) {
      if (isGap(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGap(int at) {
    return at >= 0 && Signs.isSpace(chars[at]) && Signs.isSpace(chars[at + 1]);
  }

  private boolean partsAs(DashedColumns other, List<Integer> lines) {
    return lines.stream().allMatch(number -> texts(number).equals(other.texts(number)));
  }

  private List<String> texts(int number) {
    return cut(number).stream().map(Cell::text).toList();
  }

  /** A line cut where its columns begin. */
  List<Cell> cut(int number) {
    List<Cell> cells = new ArrayList<>(spans.size());
    int from = sheet.start(number);
    List<Integer> ends = ends(number);
    for (int i = 0; i < spans.size(); i++) {
      Cell cell = sheet.cell(number, from, ends.get(i));
      boolean isEscape = BLANK.contains(cell.text());
      Cell own = isEscape ? CellReader.blank(number, cell.column()) : cell;
      cells.add(own.within(spans.get(i).from(), spans.get(i).to()));
      from = ends.get(i);
    }
    return cells;
  }

  /** The place behind what each column has of a line. */
  private List<Integer> ends(int number) {
    List<Integer> ends = new ArrayList<>(spans.size());
    int end = sheet.end(number);
    int at = sheet.start(number);
    int column = 0;
    for (int i = 1; i < spans.size(); i++) {
      while (at < end && column < spans.get(i).from()) {
        column += widths.of(chars[at++]);
      }
      ends.add(at);
    }
    ends.add(end);
    return ends;
  }
}
