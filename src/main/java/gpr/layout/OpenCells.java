package gpr.layout;

import gpr.Layout;
import java.util.ArrayList;
import java.util.List;

/** The row that is open in a table whose cells go over lines, and the cell that is open in it. */
final class OpenCells {
  private final Sheet sheet;
  private final List<Cell> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean open;
  private int line;
  private int column;

  OpenCells(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Begins a cell; one that is open ends. */
  void beginCell() {
    endCell();
    open = true;
  }

  /**
   * Adds words to the open cell, if there is one; words of another line are a line of their own.
   */
  void add(int number, String words) {
    String clean = words.strip();
    if (!open || clean.isEmpty()) {
      return;
    }
    if (text.length() == 0) {
      line = number;
      column = sheet.columnOf(number, clean, 0);
    } else {
      text.append(Markup.LINE_END);
    }
    text.append(clean);
  }

  /** Ends the open cell, if there is one. */
  void endCell() {
    if (open) {
      int place = line == 0 ? 1 : line;
      cells.add(sheet.cellReader().read(text.toString(), place, Math.max(column, 1), 0, 0));
    }
    text.setLength(0);
    open = false;
  }

  /** Ends the row, if it has cells. */
  void endRow() {
    endCell();
    if (!cells.isEmpty()) {
      sheet.add(Cells.of(cells), true, Layout.PIPE_SEPARATED);
    }
    cells.clear();
  }
}
