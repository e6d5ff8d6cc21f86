package gpr.layout;

import gpr.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MediaWiki's tables, between braces with pipes: rows begun by {@code |-}, cells one a line or
 * parted by {@code ||}, their attributes before a single pipe.
 */
final class WikiRows implements Family {
  private static final Pattern COLUMNS = Pattern.compile("colspan\\s*=\\s*[\"']?(\\d{1,2})");

  private final Sheet sheet;
  private boolean open;
  private final List<Cell> row = new ArrayList<>();

  /** Where on its line the next cell is looked for. */
  private int searchFrom;

  WikiRows(Sheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public boolean takes(int number, Line line) {
    return open || begins(line);
  }

  private boolean begins(Line line) {
    char[] chars = sheet.chars();
    int first = line.first();
    return line.pipes() > 0
        && line.last() - first > 1
        && chars[first] == '{'
        && chars[first + 1] == '|';
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    String text = sheet.textOf(number);
    if (begins(line)) {
      open = true;
    } else if (text.startsWith("|}")) {
      close();
    } else if (text.startsWith("|-")) {
      endRow();
    } else if (text.startsWith("|+")) {
      return;
    } else if (text.startsWith("|") || text.startsWith("!")) {
      searchFrom = 0;
      String separator = text.startsWith("!") ? "!!|\\|\\|" : "\\|\\|";
      for (String cell : text.substring(1).split(separator, -1)) {
        addCell(cell, number);
      }
    } else if (!text.isEmpty() && !row.isEmpty()) {
      goOn(text);
    }
  }

  private void addCell(String cell, int number) {
    int pipe = cell.indexOf('|');
    String attributes = pipe < 0 ? "" : cell.substring(0, pipe);
    boolean attributed = attributes.indexOf('=') > 0;
    String text = attributed ? cell.substring(pipe + 1) : cell;
    int column = sheet.columnOf(number, text.strip(), searchFrom);
    searchFrom = column;
    row.add(sheet.cellReader().read(text, number, column, 0, 0));
    Matcher columns = COLUMNS.matcher(attributes);
    int span = attributed && columns.find() ? Integer.parseInt(columns.group(1)) : 1;
    for (int i = 1; i < span; i++) {
      row.add(CellReader.blank(number, 1));
    }
  }

  /** A cell may have several lines. */
  private void goOn(String text) {
    Cell last = row.get(row.size() - 1);
    String both = last.text().isEmpty() ? text : last.text() + Markup.LINE_END + text;
    row.set(row.size() - 1, sheet.cellReader().read(both, last.line(), last.column(), 0, 0));
  }

  private void endRow() {
    if (!row.isEmpty()) {
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
