package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/** A row a line, its cells split, opened or closed by pipes: Markdown, and extractors of pages. */
final class PipeRows implements Family {
  /** A row of fifteen cells whose every cell has a line end has so many lines. */
  static final int MOST_LINES = 16;

  private final Sheet sheet;
  private final char[] chars;

  /** The line that the last row ends on. */
  private int lastRead;

  PipeRows(Sheet sheet) {
    this.sheet = sheet;
    this.chars = sheet.chars();
  }

  @Override
  public boolean takes(int number, Line line) {
    return line.pipes() > 0 && !isWithinTabs(sheet, number, line) && !StrayPipes.areIn(sheet, line);
  }

  /** Whether the pipes of a line with tabs are misread digits within its cells: 12|3. */
  static boolean isWithinTabs(Sheet sheet, int number, Line line) {
    if (line.tabs() == 0 || line.rule()) {
      return false;
    }
    char[] chars = sheet.chars();
    for (int i = sheet.start(number); i < sheet.end(number); i++) {
      boolean within =
          i > line.first()
              && i + 1 < line.last()
              && !Signs.isSpace(chars[i - 1])
              && !Signs.isSpace(chars[i + 1]);
      if (Signs.isPipe(chars[i]) && !within) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    if (line.rule() || number <= lastRead) {
      return;
    }
    lastRead = lastOfRow(number);
    if (isFiller(line)) {
      sheet.add(Cells.of(CellReader.blank(number, 1)), true, Layout.PIPE_SEPARATED);
      return;
    }
    List<Cell> cells = lastRead == number ? cells(sheet, number, line) : cellsOnLines(number);
    if (isClosedNumber(number, cells) && LastRests.add(cells, sheet)) {
      return;
    }
    sheet.add(Cells.of(cells), cells.size() > 1, Layout.PIPE_SEPARATED);
  }

  /** Whether a line has digits and the pipe that closes them, {@code 8 |}, or blanks behind it. */
  private boolean isClosedNumber(int number, List<Cell> cells) {
    return isClosed(number)
        && Signs.areDigits(cells.get(0).text())
        && cells.stream().skip(1).allMatch(cell -> cell.kind() == CellKind.BLANK);
  }

  /** A line of nothing but two pipes and more: cells that a wider one covers. */
  private boolean isFiller(Line line) {
    for (int i = line.first(); i < line.last(); i++) {
      if (!Signs.isPipe(chars[i])) {
        return false;
      }
    }
    return line.pipes() > 1;
  }

  /**
   * The line on which a row ends: one that a pipe opens and none closes goes on where the next has
   * no pipe before its first cell, up to that which a pipe closes. Language models and copies from
   * pages write a cell's line end as it is: {@code | 5⏎8 |}.
   */
  private int lastOfRow(int number) {
    if (!sheet.conventions().pipesOpen() || !isOpened(number) || isClosed(number)) {
      return number;
    }
    for (int next = number + 1; next < number + MOST_LINES && sheet.hasText(next); next++) {
      Line line = sheet.line(next);
      if (line.pipes() == 0 || line.tabs() > 0 || line.rule() || isOpened(next)) {
        return number;
      }
      if (isClosed(next)) {
        return next;
      }
    }
    return number;
  }

  private boolean isOpened(int number) {
    return Signs.isPipe(chars[sheet.line(number).first()]);
  }

  private boolean isClosed(int number) {
    return Signs.isPipe(chars[sheet.line(number).last() - 1]);
  }

  /** The cells of a row on several lines, those that a line end breaks put together. */
  private List<Cell> cellsOnLines(int number) {
    List<Cell> cells = new ArrayList<>();
    for (int at = number; at <= lastRead; at++) {
      Line line = sheet.line(at);
      sheet.mark(at);
      boolean led = at == number && sheet.conventions().pipesOpen();
      int end = at == lastRead ? line.last() - 1 : line.last();
      List<Cell> more =
          sheet.split(at, led ? line.first() + 1 : line.first(), end, line.pipes() + 1, Signs.PIPE);
      if (at > number) {
        Cell last = cells.remove(cells.size() - 1);
        String words = last.text() + Markup.LINE_END + more.get(0).text();
        more.set(0, sheet.cellReader().read(words.strip(), last.line(), last.column(), 0, 0));
      }
      cells.addAll(more);
    }
    return sheet.conventions().doubled() ? everySecond(cells, 1) : cells;
  }

  /** The cells of a line as its text's conventions are: pipes may open, part or close them. */
  static List<Cell> cells(Sheet sheet, int number, Line line) {
    char[] chars = sheet.chars();
    int first = line.first();
    int last = line.last();
    boolean leads = Signs.isPipe(chars[first]) && (line.pipes() > 1 || last - first > 1);
    boolean led = sheet.conventions().pipesOpen() && leads;
    boolean closed = sheet.conventions().pipesClose() && Signs.isPipe(chars[last - 1]);
    int end = closed ? last - 1 : last;
    List<Cell> cells =
        sheet.split(number, led ? first + 1 : first, end, line.pipes() + 1, Signs.PIPE);
    boolean alike = leads == Signs.isPipe(chars[last - 1]);
    if (alike && PipeSurvey.areDouble(chars, line)) {
      List<Cell> words = everySecond(cells, led ? 1 : leads ? 2 : 0);
      boolean all = sheet.conventions().doubled();
      return all || words.stream().allMatch(Cell::isLabel) ? words : cells;
    }
    return cells;
  }

  /** Of the cells between double pipes those that have words; the others stand within a pair. */
  private static List<Cell> everySecond(List<Cell> cells, int from) {
    List<Cell> kept = new ArrayList<>();
    for (int i = from; i < cells.size(); i += 2) {
      kept.add(cells.get(i));
    }
    return kept;
  }
}
