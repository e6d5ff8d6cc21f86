package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell a line, each led by a tab, as Apache Tika writes the tables of .doc and .docx: an empty
 * line ends a row, and a cell of several paragraphs runs on in lines without a tab.
 */
final class TikaCells implements Family {
  /** So many empty lines after a cell of a web page end its table (one or two are inside it). */
  private static final int EMPTY_LINES_AFTER_TABLE = 3;

  private final Sheet sheet;
  private final char[] chars;
  private final boolean pages;
  private final List<Cell> row = new ArrayList<>();
  private boolean cellOpen;
  private int cellLine;
  private int cellColumn;

  /** Where the text of the open cell begins and ends, if it is on one line. */
  private int cellFrom;

  private int cellTo;

  /** Its text, if it is on several lines. */
  private final StringBuilder cellText = new StringBuilder();

  private int emptyLines;

  TikaCells(Sheet sheet) {
    this.sheet = sheet;
    this.chars = sheet.chars();
    this.pages = sheet.conventions().tikaPages();
  }

  @Override
  public boolean takes(int number, Line line) {
    if (line.rule()) {
      return false;
    }
    if (line.tabs() > 0) {
      boolean within = cellOpen || !row.isEmpty();
      return line.tabs() == 1
          && tabOf(number) <= line.first()
          && (within || !LastRests.isSetIn(sheet, number, line));
    }
    return cellOpen
        && (line.empty()
            || NoRow.isMark(chars, sheet.start(number), sheet.end(number))
            || goesOn(number));
  }

  /** Whether a line without a tab goes on with the cell above: {@code 商业⏎企业}. */
  private boolean goesOn(int number) {
    int start = sheet.start(number);
    boolean indented = start < sheet.end(number) && Signs.isSpace(chars[start]);
    return emptyLines == 0 || pages && indented;
  }

  @Override
  public void read(int number, Line line) {
    if (line.tabs() > 0) {
      begin(number);
    } else if (line.empty()) {
      readEmpty(number);
      return;
    } else if (!NoRow.isMark(chars, sheet.start(number), sheet.end(number))) {
      append(number, sheet.start(number), sheet.end(number));
    }
    sheet.mark(number);
    emptyLines = 0;
  }

  private void begin(int number) {
    int start = sheet.start(number);
    int tab = tabOf(number);
    if (pages && tab == start) {
      close();
    }
    closeCell();
    cellOpen = true;
    cellFrom = tab + 1;
    cellTo = cellFrom;
    cellLine = number;
    cellColumn = tab + 2 - start;
    append(number, tab + 1, sheet.end(number));
  }

  private int tabOf(int number) {
    int at = sheet.start(number);
    while (chars[at] != '\t') {
      at++;
    }
    return at;
  }

  private void readEmpty(int number) {
    emptyLines++;
    boolean bare = sheet.start(number) == sheet.end(number);
    boolean within = pages || emptyLines == 1 && sheet.conventions().tikaApart();
    if (!within || emptyLines >= EMPTY_LINES_AFTER_TABLE && bare) {
      close();
    }
  }

  private void append(int number, int from, int to) {
    int first = Signs.firstText(chars, from, to);
    if (first == to) {
      return;
    }
    int last = Signs.lastText(chars, first, to);
    if (cellFrom == cellTo) {
      cellLine = number;
      cellColumn = first - sheet.start(number) + 1;
      cellFrom = first;
      cellTo = last;
      return;
    }
    if (cellText.length() == 0) {
      cellText.append(chars, cellFrom, cellTo - cellFrom);
    }
    cellText.append(Markup.LINE_END).append(chars, first, last - first);
  }

  private void closeCell() {
    if (cellOpen) {
      row.add(
          cellText.length() == 0
              ? sheet.cellReader().read(chars, cellFrom, cellTo, cellLine, cellColumn, 0, 0)
              : sheet.cellReader().read(cellText.toString(), cellLine, cellColumn, 0, 0));
      cellText.setLength(0);
      cellOpen = false;
    }
  }

  @Override
  public void close() {
    closeCell();
    if (!row.isEmpty()) {
      sheet.add(Cells.of(row), true, Layout.CELL_PER_LINE);
      row.clear();
    }
    emptyLines = 0;
  }
}
