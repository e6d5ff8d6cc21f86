package gpr.layout;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the cells of HTML tables that Markdown converters leave as they are: turndown does so with
 * every table without a header row, pandoc with tables that have spans.
 */
final class HtmlTable {
  private static final int LONGEST_TAG = 12;

  private final List<Row> rows;
  private final CellReader cellReader;
  private final List<Cell> cells = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean inTable;
  private boolean inCell;
  private boolean inTag;
  private final StringBuilder tag = new StringBuilder();
  private int cellLine;
  private int cellColumn;
  private int page;

  /** A reader that adds what it finds to these rows. */
  HtmlTable(List<Row> rows, CellReader cellReader) {
    this.rows = rows;
    this.cellReader = cellReader;
  }

  /** Whether a table is open, so that the next line belongs to it. */
  boolean isOpen() {
    return inTable;
  }

  /** Whether a table begins on that line. */
  static boolean beginsIn(char[] chars, int from, int to) {
    for (int i = from; i + 5 < to; i++) {
      if (chars[i] == '<'
          && (chars[i + 1] | 32) == 't'
          && (chars[i + 2] | 32) == 'a'
          && (chars[i + 3] | 32) == 'b'
          && (chars[i + 4] | 32) == 'l'
          && (chars[i + 5] | 32) == 'e') {
        return true;
      }
    }
    return false;
  }

  void readLine(char[] chars, int from, int to, int line, int pageNumber) {
    page = pageNumber;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (inTag) {
        readTag(c);
      } else if (c == '<') {
        inTag = true;
        tag.setLength(0);
      } else if (inCell) {
        append(c, line, i - from + 1);
      }
    }
  }

  private void append(char c, int line, int column) {
    if (words.length() == 0 && !Signs.isSpace(c)) {
      cellLine = line;
      cellColumn = column;
    }
    if (words.length() > 0 || !Signs.isSpace(c)) {
      words.append(c);
    }
    if (cellLine == 0) {
      cellLine = line;
      cellColumn = column;
    }
  }

  private void readTag(char c) {
    if (c != '>') {
      if (tag.length() < LONGEST_TAG) {
        tag.append((char) (c >= 'A' && c <= 'Z' ? c | 32 : c));
      }
      return;
    }
    inTag = false;
    String name = nameOf(tag);
    switch (name) {
      case "table" -> inTable = true;
      case "td", "th" -> {
        endCell();
        inCell = true;
        cellLine = 0;
      }
      case "/td", "/th" -> endCell();
      case "tr", "/tr" -> endRow();
      case "/table" -> {
        endRow();
        inTable = false;
      }
      default -> {}
    }
  }

  private static String nameOf(StringBuilder tag) {
    int end = 0;
    while (end < tag.length() && tag.charAt(end) > ' ') {
      end++;
    }
    return tag.substring(0, end);
  }

  private void endCell() {
    if (inCell) {
      cells.add(
          cellReader.read(words.toString(), Math.max(1, cellLine), Math.max(1, cellColumn), 0, 0));
      words.setLength(0);
      inCell = false;
    }
  }

  /** Closes what is open where the text ends. */
  void endRow() {
    endCell();
    if (!cells.isEmpty()) {
      rows.add(new Row(Cells.of(cells), true, Layout.PIPE_SEPARATED, page));
      cells.clear();
    }
  }
}
