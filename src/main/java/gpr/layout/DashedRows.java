package gpr.layout;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Columns drawn by groups of dashes, {@code ---- ------ ----}: pandoc's simple tables, its
 * multiline ones (an empty line between rows), and reStructuredText's simple ones of {@code ===}.
 */
final class DashedRows implements Family {
  /** Longer tables of one report there are none. */
  private static final int MOST_LINES = 400;

  /** What reStructuredText asks for in the first column of a row where it is blank. */
  private static final Set<String> BLANK = Set.of("\\", "..");

  /** Where a column begins and ends, in columns of a terminal. */
  private record Span(int from, int to) {}

  private final Sheet sheet;
  private final char[] chars;
  private List<Span> spans = List.of();
  private boolean multiline;

  /** The lines of the open row, each cut into as many texts as columns. */
  private final List<List<Cell>> open = new ArrayList<>();

  DashedRows(Sheet sheet) {
    this.sheet = sheet;
    this.chars = sheet.chars();
  }

  @Override
  public boolean takes(int number, Line line) {
    if (!spans.isEmpty()) {
      return line.tabs() == 0 && line.pipes() == 0 && (multiline || !line.empty());
    }
    return line.rule() && line.pipes() == 0 && begins(number);
  }

  /** Whether several groups of dashes stand on that line, and another line of dashes below. */
  private boolean begins(int number) {
    return spansOf(number).size() > 1 && (isBelowHead(number) || endOf(number) > 0);
  }

  /**
   * Whether it stands below a head of one line with nothing above: pandoc's simple table, a row a
   * line up to the first empty one. A multiline table has a line of dashes above its head.
   */
  private boolean isBelowHead(int number) {
    return sheet.hasText(number - 1)
        && !sheet.line(number - 1).rule()
        && !sheet.hasText(number - 2)
        && sheet.hasText(number + 1);
  }

  /** The line of dashes that ends the table; 0 where none does. */
  private int endOf(int number) {
    for (int i = number + 1; i < Math.min(sheet.to(), number + MOST_LINES); i++) {
      if (sheet.line(i).rule() && isDashed(i)) {
        return i;
      }
      if (sheet.line(i).pipes() > 0 || sheet.line(i).tabs() > 0) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isDashed(int number) {
    Line line = sheet.line(number);
    char mark = chars[line.first()];
    if (mark != '-' && mark != '=' && mark != '─') {
      return false;
    }
    for (int i = line.first(); i < line.last(); i++) {
      if (chars[i] != mark && chars[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  private List<Span> spansOf(int number) {
    List<Span> found = new ArrayList<>();
    if (!isDashed(number)) {
      return found;
    }
    int start = sheet.start(number);
    int end = sheet.end(number);
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && chars[i] != ' ') {
        i++;
      }
      if (i > from) {
        found.add(new Span(from - start, i - start));
      }
      i++;
    }
    return found;
  }

  @Override
  public void read(int number, Line line) {
    if (!line.empty()) {
      sheet.mark(number);
    }
    if (line.rule() && isDashed(number)) {
      readRule(number);
    } else if (line.empty()) {
      closeRow();
    } else {
      open.add(cut(number));
      if (!multiline) {
        closeRow();
      }
    }
  }

  /** A rule opens a table, or parts its head from its rows; one before an empty line ends it. */
  private void readRule(int number) {
    closeRow();
    if (!spans.isEmpty() && spansOf(number).equals(spans)) {
      spans = sheet.hasText(number + 1) ? spans : List.of();
      return;
    }
    spans = begins(number) ? spansOf(number) : List.of();
    multiline = false;
    int end = isBelowHead(number) ? 0 : endOf(number);
    for (int i = number + 1; i < end; i++) {
      multiline |= sheet.line(i).empty();
    }
  }

  /** A line cut where its columns begin; pandoc counts a Chinese character as two. */
  private List<Cell> cut(int number) {
    List<Cell> cells = new ArrayList<>(spans.size());
    int end = sheet.end(number);
    int at = sheet.start(number);
    int column = 0;
    for (int i = 0; i < spans.size(); i++) {
      int next = i + 1 < spans.size() ? spans.get(i + 1).from() : Integer.MAX_VALUE;
      int from = at;
      while (at < end && column < next) {
        column += Signs.width(chars[at++]);
      }
      Cell cell = sheet.cell(number, from, at);
      boolean isEscape = BLANK.contains(cell.text());
      Cell own = isEscape ? CellReader.blank(number, cell.column()) : cell;
      cells.add(own.within(spans.get(i).from(), spans.get(i).to()));
    }
    return cells;
  }

  private void closeRow() {
    if (open.isEmpty()) {
      return;
    }
    List<Cell> row = open.get(0);
    if (open.size() > 1) {
      row = new ArrayList<>();
      for (int column = 0; column < spans.size(); column++) {
        row.add(joined(column));
      }
    }
    sheet.addDrawn(Cells.of(row));
    open.clear();
  }

  private Cell joined(int column) {
    StringBuilder words = new StringBuilder();
    Cell place = open.get(0).get(column);
    for (List<Cell> line : open) {
      Cell cell = line.get(column);
      if (!cell.text().isEmpty()) {
        place = words.length() == 0 ? cell : place;
        words.append(words.length() == 0 ? "" : String.valueOf(Markup.LINE_END));
        words.append(cell.text());
      }
    }
    return sheet
        .cellReader()
        .read(words.toString(), place.line(), place.column(), place.from(), place.to());
  }

  @Override
  public void close() {
    closeRow();
    spans = List.of();
    multiline = false;
  }
}
