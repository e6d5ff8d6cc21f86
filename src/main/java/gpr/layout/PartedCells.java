package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells one a line with a pipe or a tab alone on its line between two of them; after another one it
 * ends a blank cell.
 */
final class PartedCells implements Family {
  /** So many empty lines end a row whose last cell is blank; Chromium writes one between cells. */
  private static final int EMPTY_LINES_AFTER_ROW = 3;

  private final Sheet sheet;
  private final char[] chars;
  private final boolean parted;
  private final List<Cell> row = new ArrayList<>();
  private Layout layout = Layout.PIPE_SEPARATED;

  /** Whether such a pipe or tab was the last thing read. */
  private boolean awaitsCell;

  private int emptyLines;

  PartedCells(Sheet sheet) {
    this.sheet = sheet;
    this.chars = sheet.chars();
    this.parted = sheet.conventions().parted() && !sheet.conventions().rowsOpened();
  }

  @Override
  public boolean takes(int number, Line line) {
    return parted && (isPart(line) || line.empty() || isCell(number, line));
  }

  private boolean isPart(Line line) {
    return line.first() == line.last()
        ? line.tabs() > 0
        : line.last() - line.first() == 1 && Signs.isPipe(chars[line.first()]);
  }

  private boolean isCell(int number, Line line) {
    int start = sheet.start(number);
    int end = sheet.end(number);
    return sheet.isPlain()
        && line.pipes() == 0
        && line.tabs() == 0
        && !line.rule()
        && !NoRow.isMark(chars, start, end)
        && !NoRow.isProse(line, chars, start, end);
  }

  @Override
  public void read(int number, Line line) {
    if (line.empty()) {
      emptyLines++;
      return;
    }
    if (emptyLines >= EMPTY_LINES_AFTER_ROW) {
      close();
    }
    emptyLines = 0;
    sheet.mark(number);
    if (isPart(line)) {
      layout = line.tabs() > 0 ? Layout.CELL_PER_LINE : Layout.PIPE_SEPARATED;
      if (awaitsCell || row.isEmpty()) {
        row.add(CellReader.blank(number, 1));
      }
      awaitsCell = true;
      return;
    }
    Cell cell = sheet.cell(number, sheet.start(number), sheet.end(number));
    if (!awaitsCell) {
      close();
    }
    row.add(cell);
    awaitsCell = false;
  }

  @Override
  public void close() {
    if (!row.isEmpty()) {
      if (awaitsCell) {
        Cell last = row.get(row.size() - 1);
        row.add(CellReader.blank(last.line(), last.column()));
      }
      sheet.add(Cells.of(row), true, layout);
      row.clear();
    }
    awaitsCell = false;
    emptyLines = 0;
  }
}
