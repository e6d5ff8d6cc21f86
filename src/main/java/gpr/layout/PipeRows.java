package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.List;

/** A row a line, its cells split, opened or closed by pipes: Markdown, and extractors of pages. */
final class PipeRows implements Family {
  private final Sheet sheet;
  private final char[] chars;

  PipeRows(Sheet sheet) {
    this.sheet = sheet;
    this.chars = sheet.chars();
  }

  @Override
  public boolean takes(int number, Line line) {
    return line.pipes() > 0 && !isWithinTabs(sheet, number, line);
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
    if (line.rule()) {
      return;
    }
    if (isFiller(line)) {
      sheet.add(Cells.of(CellReader.blank(number, 1)), true, Layout.PIPE_SEPARATED);
      return;
    }
    List<Cell> cells = cells(sheet, number, line);
    sheet.add(Cells.of(cells), cells.size() > 1, Layout.PIPE_SEPARATED);
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

  /** The cells of a line as its text's conventions are: pipes may open, part or close them. */
  static List<Cell> cells(Sheet sheet, int number, Line line) {
    char[] chars = sheet.chars();
    int first = line.first();
    int last = line.last();
    boolean leads = Signs.isPipe(chars[first]) && (line.pipes() > 1 || last - first > 1);
    boolean led = sheet.conventions().pipesOpen() && leads;
    boolean closed = sheet.conventions().pipesClose() && Signs.isPipe(chars[last - 1]);
    int end = closed ? last - 1 : last;
    return sheet.split(number, led ? first + 1 : first, end, line.pipes() + 1, Signs.PIPE);
  }
}
