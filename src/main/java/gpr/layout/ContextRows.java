package gpr.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of ConTeXt, {@code \startxrow \startxcell 规章 \stopxcell … \stopxrow} ({@code pandoc -t
 * context}) and {@code \bTR \bTD 规章 \eTD … \eTR}.
 */
final class ContextRows implements Family {
  /** A table begins, or the place that it is put in begins or ends. */
  private static final Pattern BEGINNING =
      Pattern.compile("\\\\(startxtable|bTABLE|(start|stop)placetable)\\b.*");

  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\((start|stop)x(table(?:head|body|foot|next)?|row|cell)|[be]T(?:ABLE|R|D|H))(?![A-Za-z])"
              + "(\\[[^\\]]*\\])?");

  private final Sheet sheet;
  private final OpenCells cells;
  private boolean open;

  ContextRows(Sheet sheet) {
    this.sheet = sheet;
    this.cells = new OpenCells(sheet);
  }

  @Override
  public boolean takes(int number, Line line) {
    boolean command = line.first() < line.last() && sheet.chars()[line.first()] == '\\';
    return open || command && BEGINNING.matcher(sheet.textOf(number)).matches();
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    String text = sheet.textOf(number);
    Matcher command = COMMAND.matcher(text);
    int at = 0;
    while (command.find()) {
      cells.add(number, text.substring(at, command.start()));
      at = command.end();
      obey(command.group(1));
    }
    cells.add(number, text.substring(at));
  }

  private void obey(String command) {
    switch (command) {
      case "startxcell", "bTD", "bTH" -> cells.beginCell();
      case "stopxcell", "eTD", "eTH" -> cells.endCell();
      case "startxrow", "stopxrow", "bTR", "eTR" -> cells.endRow();
      case "startxtable", "bTABLE" -> open = true;
      case "stopxtable", "eTABLE" -> close();
      default -> cells.endCell();
    }
  }

  @Override
  public void close() {
    cells.endRow();
    open = false;
  }
}
