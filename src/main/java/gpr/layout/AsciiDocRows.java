package gpr.layout;

import gpr.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * AsciiDoc's tables between two lines of {@code |===}: cells begun by a pipe, several on a line or
 * each on its own; {@code 2+|} spans two columns, {@code .3+|} three rows.
 */
final class AsciiDocRows implements Family {
  private static final Pattern CELL =
      Pattern.compile("(?:(\\d{1,2})?(?:\\.(\\d{1,2}))?\\+)?[<^>.]*([aehlmsv]?)(?<!\\\\)\\|");

  private static final Pattern COLUMNS = Pattern.compile("cols\\s*=\\s*\"([^\"]*)\"");

  /** The style of a cell that may have several paragraphs. */
  private static final String PARAGRAPHS = "a";

  private final Sheet sheet;
  private boolean open;

  /** Whether the last cell may have several paragraphs, so that an empty line ends no row. */
  private boolean paragraphs;

  private final List<Cell> row = new ArrayList<>();

  /** The line on which the last row ended; its last cell may go on in the next. */
  private int ended;

  /** How many columns the next table has, as a line before it says; 0 where none does. */
  private int announced;

  /** How many columns the table has, as its first row shows; 0 before that. */
  private int width;

  /** For each column, over how many rows below a cell of it still reaches. */
  private int[] covered = new int[0];

  AsciiDocRows(Sheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public boolean takes(int number, Line line) {
    return open || isFence(line) || line.pipes() == 0 && columns(number, line) > 0;
  }

  /** How many columns {@code [cols="1,1,2*"]} announces; 0 where it does not. */
  private int columns(int number, Line line) {
    if (line.first() == line.last() || sheet.chars()[line.first()] != '[') {
      return 0;
    }
    Matcher columns = COLUMNS.matcher(sheet.textOf(number));
    int count = 0;
    if (columns.find()) {
      for (String column : columns.group(1).split("[,;]", -1)) {
        int times = column.indexOf('*');
        boolean several = times > 0 && column.substring(0, times).strip().matches("\\d{1,2}");
        count += several ? Integer.parseInt(column.substring(0, times).strip()) : 1;
      }
    }
    return count;
  }

  private boolean isFence(Line line) {
    char[] chars = sheet.chars();
    int first = line.first();
    return line.pipes() == 1
        && line.last() - first >= 4
        && chars[first] == '|'
        && chars[first + 1] == '='
        && chars[line.last() - 1] == '=';
  }

  @Override
  public void read(int number, Line line) {
    if (!line.empty()) {
      sheet.mark(number);
    }
    if (!open && !isFence(line)) {
      announced = columns(number, line);
      return;
    }
    if (isFence(line)) {
      boolean ends = open;
      close();
      open = !ends;
      width = ends ? 0 : announced;
      announced = 0;
      covered = new int[0];
      return;
    }
    if (line.empty()) {
      if (!paragraphs) {
        endRow();
      }
      return;
    }
    String text = sheet.textOf(number);
    Matcher cell = CELL.matcher(text);
    boolean found = cell.find();
    if (!found || !row.isEmpty() && cell.start() > 0) {
      goOn(number, found ? text.substring(0, cell.start()) : text);
    }
    boolean several = false;
    while (found) {
      int from = cell.end();
      int columns = cell.group(1) == null ? 1 : Integer.parseInt(cell.group(1));
      int rows = cell.group(2) == null ? 1 : Integer.parseInt(cell.group(2));
      paragraphs = cell.group(3).equals(PARAGRAPHS);
      found = cell.find();
      several |= found;
      String words = text.substring(from, found ? cell.start() : text.length());
      int column = sheet.columnOf(number, words.strip(), from);
      addCell(words.strip(), number, column, columns, rows);
    }
    if (several && width == 0) {
      endRow();
    }
    ended = row.isEmpty() ? number : 0;
  }

  private void addCell(String text, int number, int column, int columns, int rows) {
    if (row.isEmpty()) {
      skipCovered(number);
    }
    int at = row.size();
    row.add(sheet.cellReader().read(text, number, column, 0, 0));
    for (int i = 1; i < columns; i++) {
      row.add(CellReader.blank(number, 1));
    }
    cover(at, columns, rows);
    skipCovered(number);
    if (width > 0 && row.size() >= width) {
      endRow();
    }
  }

  /** Leaves blank what a cell above reaches over. */
  private void skipCovered(int number) {
    while (row.size() < covered.length && covered[row.size()] > 0 && width > 0) {
      covered[row.size()]--;
      row.add(CellReader.blank(number, 1));
    }
  }

  private void cover(int from, int columns, int rows) {
    if (rows > 1) {
      covered = java.util.Arrays.copyOf(covered, Math.max(covered.length, from + columns));
      for (int i = from; i < from + columns; i++) {
        covered[i] = rows - 1;
      }
    }
  }

  /** Adds words to the last cell, of the row above where that has ended with the line before. */
  private void goOn(int number, String text) {
    if (text.isBlank()) {
      return;
    }
    Row above = sheet.last();
    if (!row.isEmpty()) {
      goOn(row, text);
    } else if (above != null && ended == number - 1) {
      List<Cell> cells = new ArrayList<>(above.cells());
      goOn(cells, text);
      sheet.replaceLast(above.with(Cells.of(cells)));
    }
  }

  private void goOn(List<Cell> cells, String text) {
    Cell last = cells.get(cells.size() - 1);
    String words = last.text() + Markup.LINE_END + text.strip();
    Cell whole = sheet.cellReader().read(words, last.line(), last.column(), 0, 0);
    cells.set(cells.size() - 1, whole);
  }

  private void endRow() {
    if (!row.isEmpty()) {
      width = Math.max(width, row.size());
      sheet.add(Cells.of(row), true, Layout.PIPE_SEPARATED);
      row.clear();
    }
  }

  @Override
  public void close() {
    endRow();
    open = false;
  }
}
