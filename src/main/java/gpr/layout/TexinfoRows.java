package gpr.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of Texinfo, {@code @multitable … @end multitable}: {@code pandoc -t texinfo}. */
final class TexinfoRows implements Family {
  private static final String TABLE = "@multitable";
  private static final String END = "@end multitable";

  /**
   * {@code @headitem} and {@code @item} begin a row and its first cell, {@code @tab} another one.
   */
  private static final Pattern COMMAND = Pattern.compile("@(headitem|item|tab)(?=\\s|$)");

  private final Sheet sheet;
  private final OpenCells cells;
  private boolean open;

  TexinfoRows(Sheet sheet) {
    this.sheet = sheet;
    this.cells = new OpenCells(sheet);
  }

  @Override
  public boolean takes(int number, Line line) {
    boolean command =
        line.last() - line.first() >= TABLE.length() && sheet.chars()[line.first()] == '@';
    return open || command && sheet.textOf(number).startsWith(TABLE);
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    String text = sheet.textOf(number);
    if (!open) {
      open = true;
      return;
    }
    if (text.startsWith(END)) {
      close();
      return;
    }
    Matcher command = COMMAND.matcher(text);
    int at = 0;
    while (command.find()) {
      cells.add(number, text.substring(at, command.start()));
      if (!command.group(1).equals("tab")) {
        cells.endRow();
      }
      cells.beginCell();
      at = command.end();
    }
    cells.add(number, text.substring(at));
  }

  @Override
  public void close() {
    cells.endRow();
    open = false;
  }
}
