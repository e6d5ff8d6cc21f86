package gpr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns drawn by groups of dashes, {@code ---- ------ ----}: the simple tables of pandoc,
 * Python's tabulate and sqlite3, pandoc's multiline ones (an empty line between rows), and
 * reStructuredText's simple ones of {@code ===}.
 */
final class DashedRows implements Family {
  /** Longer tables of one report there are none. */
  private static final int MOST_LINES = 400;

  private final Sheet sheet;
  private final VisibleText visible;
  private Optional<DashedColumns> columns = Optional.empty();

  /** The line after the table. */
  private int end;

  private boolean multiline;

  /** The lines of the open row, each cut into as many texts as columns. */
  private final List<List<Cell>> open = new ArrayList<>();

  DashedRows(Sheet sheet, VisibleText visible) {
    this.sheet = sheet;
    this.visible = visible;
  }

  @Override
  public boolean takes(int number, Line line) {
    if (columns.isPresent() && number < end) {
      return true;
    }
    return tableAt(number).isPresent();
  }

  /**
   * A table that begins on a line.
   *
   * @param end the line after it
   * @param multiline whether empty lines part its rows
   */
  private record Table(int end, boolean multiline, DashedColumns columns) {}

  /** The table whose first line that is: its line of dashes, or the head above it. */
  private Optional<Table> tableAt(int number) {
    if (isPlain(number)) {
      boolean isHead = isRule(number + 1) && isBelowHead(number + 1);
      return isHead ? simpleTable(number + 1, number) : Optional.empty();
    }
    if (!isRule(number)) {
      return Optional.empty();
    }
    int last = endOf(number);
    return isBelowHead(number)
        ? simpleTable(number, number + 1)
        : last > 0 ? table(number, number + 1, last + 1) : Optional.empty();
  }

  /** One that ends at an empty line, or goes on behind the turn of a page in the same columns. */
  private Optional<Table> simpleTable(int rule, int from) {
    int first = firstEmpty(rule + 1);
    int to = first;
    for (int next = behindTurn(to); next > to; next = behindTurn(to)) {
      to = firstEmpty(next);
    }
    int all = to;
    return table(rule, from, all)
        .or(() -> all > first ? table(rule, from, first) : Optional.empty());
  }

  /** The line with which a table goes on behind a page's number and the like; else its end. */
  private int behindTurn(int end) {
    boolean turned = false;
    int next = end;
    while (next < sheet.to() && (sheet.line(next).empty() || visible.isFurniture(next))) {
      turned |= visible.isFurniture(next);
      next++;
    }
    boolean goesOn = turned && isPlain(next) && !(isRule(next + 1) && isBelowHead(next + 1));
    return goesOn ? next : end;
  }

  private Optional<Table> table(int rule, int from, int to) {
    List<Integer> lines = new ArrayList<>();
    boolean emptyLines = false;
    for (int i = from; i < to; i++) {
      emptyLines |= sheet.line(i).empty();
      if (isPlain(i) && !visible.isFurniture(i)) {
        lines.add(i);
      }
    }
    boolean multiline = emptyLines && !isBelowHead(rule);
    return DashedColumns.of(sheet, rule, lines).map(found -> new Table(to, multiline, found));
  }

  /** Whether several groups of dashes stand on that line; tabs between them part cells (OCR). */
  private boolean isRule(int number) {
    return number < sheet.to()
        && sheet.line(number).tabs() == 0
        && DashedColumns.isDashed(sheet, number)
        && DashedColumns.groups(sheet, number) > 1;
  }

  /**
   * Whether it stands below a head, with no other line of dashes above or below: pandoc's simple
   * table, a row a line up to the first empty one. A multiline table has dashes above its head.
   */
  private boolean isBelowHead(int rule) {
    return isPlain(rule - 1)
        && isPlain(rule + 1)
        && !isRuled(rule - 1, -1)
        && !isRuled(rule + 1, 1);
  }

  private boolean isPlain(int number) {
    return sheet.hasText(number) && !DashedColumns.isDashed(sheet, number);
  }

  /** Whether a line of dashes stands on the lines from there on before an empty one. */
  private boolean isRuled(int from, int step) {
    int i = from;
    while (isPlain(i)) {
      i += step;
    }
    return sheet.hasText(i);
  }

  /** The line of dashes that ends the table; 0 where none does. */
  private int endOf(int rule) {
    int last = 0;
    int to = Math.min(sheet.to(), rule + MOST_LINES);
    for (int i = rule + 1; i < to && sheet.line(i).pipes() == 0 && sheet.line(i).tabs() == 0; i++) {
      if (DashedColumns.isDashed(sheet, i)) {
        if (!DashedColumns.areAlike(sheet, rule, i) && DashedColumns.groups(sheet, i) > 1) {
          return last;
        }
        last = i;
        if (!sheet.hasText(i + 1)) {
          return last;
        }
      }
    }
    return last;
  }

  /** The first line without text, or of another layout, or of dashes. */
  private int firstEmpty(int from) {
    int i = from;
    while (isPlain(i) && sheet.line(i).pipes() == 0 && sheet.line(i).tabs() == 0) {
      i++;
    }
    return i;
  }

  @Override
  public void read(int number, Line line) {
    if (columns.isEmpty() || number >= end) {
      tableAt(number).ifPresent(this::open);
    }
    if (!line.empty()) {
      sheet.mark(number);
    }
    if (line.empty() || DashedColumns.isDashed(sheet, number)) {
      closeRow();
    } else {
      columns.ifPresent(drawn -> open.add(drawn.cut(number)));
      if (!multiline) {
        closeRow();
      }
    }
  }

  private void open(Table table) {
    closeRow();
    columns = Optional.of(table.columns());
    end = table.end();
    multiline = table.multiline();
  }

  private void closeRow() {
    if (open.isEmpty()) {
      return;
    }
    List<Cell> row = open.get(0);
    if (open.size() > 1) {
      row = new ArrayList<>();
      for (int column = 0; column < open.get(0).size(); column++) {
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
    columns = Optional.empty();
    multiline = false;
  }
}
