package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows opened by a pipe alone on its line, their cells one a line and each closed by a pipe. A cell
 * that is blank is a pipe alone too: of several in a run the last one opens the next row.
 */
final class OpenedRows implements Family {
  private final Sheet sheet;
  private final char[] chars;
  private final boolean opened;
  private final List<Cell> row = new ArrayList<>();

  /** The lines of lone pipes since the last cell. */
  private final List<Integer> lone = new ArrayList<>();

  /** The text of a cell whose end is on a later line. */
  private final StringBuilder cellText = new StringBuilder();

  private @Nullable Cell cellStart;

  /** How many cells the rows of this table have. */
  private int width;

  OpenedRows(Sheet sheet) {
    this.sheet = sheet;
    this.chars = sheet.chars();
    this.opened = sheet.conventions().rowsOpened();
  }

  @Override
  public boolean takes(int number, Line line) {
    return opened && !line.rule() && (line.pipes() > 0 || !line.empty() && goesOn(number, line));
  }

  /** Whether the text of a cell is on that line whose end is on a later one. */
  private boolean goesOn(int number, Line line) {
    boolean within = cellStart != null || !row.isEmpty() || !lone.isEmpty();
    return within && line.tabs() == 0 && sheet.hasText(number + 1) && isCellEnd(number + 1);
  }

  private boolean isCellEnd(int number) {
    Line line = sheet.line(number);
    return line.pipes() > 0 && !Signs.isPipe(chars[line.first()]);
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    if (line.pipes() == 1 && line.last() - line.first() == 1) {
      lone.add(number);
      return;
    }
    int end = line.first();
    while (end < line.last() && !Signs.isPipe(chars[end])) {
      end++;
    }
    Cell cell = sheet.cell(number, line.first(), end);
    if (cellStart == null) {
      place(cell);
    }
    Cell start = append(cell);
    if (end < line.last()) {
      addCell(start);
    }
  }

  /** The cell with which the text begins. */
  private Cell append(Cell cell) {
    Cell start = cellStart;
    if (start == null) {
      start = cell;
      cellStart = cell;
    } else {
      cellText.append(Markup.LINE_END);
    }
    cellText.append(cell.text());
    return start;
  }

  private void addCell(Cell start) {
    row.add(sheet.cellReader().read(cellText.toString(), start.line(), start.column(), 0, 0));
    cellText.setLength(0);
    cellStart = null;
  }

  /**
   * Decides what the lone pipes before a cell are: blank cells, of which one mostly opens the row.
   * Before a number in a row with a label they are all blanks, as far as the row has room: a row
   * without a label has one blank more.
   */
  private void place(Cell next) {
    int count = lone.size();
    int room = Math.max(0, width - row.size());
    boolean labelled = !row.isEmpty() && row.get(0).isLabel();
    boolean within = !next.isLabel() && labelled && (count == 1 || count <= room);
    if (count == 0 || within) {
      addBlanks(0, count);
    } else {
      int trailing = width == 0 ? count - 1 : Math.min(count - 1, room);
      addBlanks(0, trailing);
      endRow();
      addBlanks(trailing + 1, count);
    }
    lone.clear();
  }

  private void addBlanks(int from, int to) {
    for (int i = from; i < to; i++) {
      row.add(CellReader.blank(lone.get(i), 1));
    }
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
    if (cellStart != null) {
      addCell(cellStart);
    }
    for (int line : lone) {
      if (row.size() < width) {
        row.add(CellReader.blank(line, 1));
      }
    }
    lone.clear();
    endRow();
    width = 0;
  }
}
