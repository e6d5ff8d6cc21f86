package gpr.layout;

import java.util.regex.Pattern;

/**
 * Tables of troff's tbl, {@code .TS … .TE}: {@code pandoc -t man} and {@code -t ms}. A format comes
 * first and ends in a full stop; cells are parted by a tab or another sign, and one of several
 * lines stands between {@code T{} and {@code T}}.
 */
final class TroffRows implements Family {
  private static final String SEPARATOR = "tab(";
  private static final String BLOCK = "T{";
  private static final String BLOCK_END = "T}";

  private final Sheet sheet;
  private final OpenCells cells;
  private boolean open;
  private boolean format;
  private boolean block;
  private char separator = '\t';

  TroffRows(Sheet sheet) {
    this.sheet = sheet;
    this.cells = new OpenCells(sheet);
  }

  @Override
  public boolean takes(int number, Line line) {
    return open || isRequest(line);
  }

  /** Whether a line is a request, {@code .PP} or {@code .nr LL 5n}, which is printed nowhere. */
  private boolean isRequest(Line line) {
    char[] chars = sheet.chars();
    int at = line.first();
    if (at + 1 >= line.last() || chars[at] != '.') {
      return false;
    }
    do {
      at++;
    } while (at < line.last()
        && (chars[at] >= 'a' && chars[at] <= 'z' || chars[at] >= 'A' && chars[at] <= 'Z'));
    return at > line.first() + 1 && (at == line.last() || chars[at] == ' ');
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    String text =
        new String(sheet.chars(), sheet.start(number), sheet.end(number) - sheet.start(number));
    if (!open) {
      open = text.strip().equals(".TS");
      format = open;
      separator = '\t';
    } else if (text.startsWith(".TE")) {
      close();
    } else if (format) {
      readFormat(text.strip());
    } else if (text.startsWith(BLOCK_END)) {
      block = false;
      readFields(number, text.substring(BLOCK_END.length()), true);
    } else if (text.startsWith(".") && text.length() > 1 && !Character.isDigit(text.charAt(1))) {
      // A request within the table sets how it looks; .T& begins another format.
      format = text.startsWith(".T&");
    } else if (block) {
      cells.add(number, text);
    } else {
      readFields(number, text, false);
    }
  }

  private void readFormat(String text) {
    int at = text.indexOf(SEPARATOR);
    if (at >= 0 && at + SEPARATOR.length() < text.length()) {
      separator = text.charAt(at + SEPARATOR.length());
    }
    format = !text.endsWith(".");
  }

  /**
   * Reads the fields of a line.
   *
   * @param behind whether the line stands behind a cell of several lines
   */
  private void readFields(int number, String text, boolean behind) {
    boolean rule = text.equals("_") || text.equals("=");
    if (rule || text.isBlank() && !behind) {
      return;
    }
    String[] fields = text.split(Pattern.quote(String.valueOf(separator)), -1);
    for (int i = behind ? 1 : 0; i < fields.length; i++) {
      cells.beginCell();
      block = fields[i].equals(BLOCK);
      if (block) {
        return;
      }
      cells.add(number, fields[i].equals("\\^") ? "" : fields[i]);
    }
    cells.endRow();
  }

  @Override
  public void close() {
    cells.endRow();
    open = false;
    block = false;
  }
}
