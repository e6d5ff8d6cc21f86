package gpr.layout;

import gpr.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page's source with its tags left out: every line keeps its indent, and a cell is a
 * line of spaces, its text and a line of spaces again, or three such lines where it is blank. A
 * line of fewer spaces ends a row.
 */
final class IndentedCells implements Family {
  private final Sheet sheet;
  private final int indent;

  /** The lines of the open row. */
  private final List<Integer> lines = new ArrayList<>();

  IndentedCells(Sheet sheet) {
    this.sheet = sheet;
    this.indent = sheet.isPlain() ? sheet.conventions().indent() : 0;
  }

  @Override
  public boolean takes(int number, Line line) {
    if (indent == 0 || line.pipes() > 0 || line.tabs() > 0) {
      return false;
    }
    int width = line.first() - sheet.start(number);
    boolean text = line.first() < line.last();
    return text ? width > 0 && (width >= indent || !lines.isEmpty()) : width > 0;
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    boolean text = line.first() < line.last();
    if (text || line.first() - sheet.start(number) == indent) {
      lines.add(number);
    } else {
      close();
    }
  }

  @Override
  public void close() {
    List<Cell> row = new ArrayList<>();
    int at = 0;
    while (at >= 0 && at < lines.size()) {
      at = addCell(at, row);
    }
    if (at >= 0 && !row.isEmpty()) {
      sheet.add(Cells.of(row), true, Layout.CELL_PER_LINE);
    } else {
      addLoose();
    }
    lines.clear();
  }

  /** Adds the cell that begins there; gives where the next one begins, -1 if it is none. */
  private int addCell(int from, List<Cell> row) {
    if (hasText(from)) {
      return -1;
    }
    int end = from + 1;
    StringBuilder words = new StringBuilder();
    while (end < lines.size() && hasText(end)) {
      words.append(end > from + 1 ? String.valueOf(Markup.LINE_END) : "");
      words.append(sheet.textOf(lines.get(end++)));
    }
    boolean blank = end == from + 1;
    int last = blank ? from + 2 : end;
    if (last >= lines.size() || blank && hasText(from + 1) || hasText(last)) {
      return -1;
    }
    int line = lines.get(from + 1);
    int column = sheet.line(line).first() - sheet.start(line) + 1;
    row.add(sheet.cellReader().read(words.toString(), line, column, 0, 0));
    return last + 1;
  }

  private boolean hasText(int index) {
    return sheet.hasText(lines.get(index));
  }

  /** Lines that are no such row: each text may be a cell. */
  private void addLoose() {
    for (int line : lines) {
      if (sheet.hasText(line)) {
        Cell cell = sheet.cell(line, sheet.start(line), sheet.end(line));
        sheet.add(Cells.of(cell), false, Layout.CELL_PER_LINE);
      }
    }
  }
}
