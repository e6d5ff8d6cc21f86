package gpr.layout;

import gpr.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX's {@code tabular}, as OCR models write tables: cells parted by &amp;, rows ended by \\. */
final class LatexRows implements Family {
  /** The table's environment, in which a float of the name table may stand around it. */
  private static final Pattern BEGIN =
      Pattern.compile("\\\\begin\\{(tabular[xy]?\\*?|tabulary|longtable|array)\\}");

  private static final Pattern END =
      Pattern.compile("\\\\end\\{(tabular[xy]?\\*?|tabulary|longtable|array)\\}");

  /** {@code \\\\[2pt]}: more room after a row. */
  private static final Pattern ROOM = Pattern.compile("^\\s*\\[[^]]*\\]");

  private static final Pattern RULES =
      Pattern.compile(
          "\\\\(hline|toprule|midrule|bottomrule|end(?:first|last)?(?:head|foot)|(cline|cmidrule)(\\([lr]*\\))?\\{[^}]*\\})");

  private static final Pattern SPAN =
      Pattern.compile("\\\\multicolumn\\s*\\{\\s*(\\d{1,2})\\s*\\}\\s*\\{[^{}]*\\}\\s*\\{(.*)\\}");

  private static final Pattern ROWSPAN =
      Pattern.compile(
          "\\\\multirow\\s*(?:\\[[^]]*\\])?\\{[^{}]*\\}\\s*(?:\\[[^]]*\\])?\\{[^{}]*\\}\\s*\\{(.*)\\}");

  private static final Pattern COMMAND = Pattern.compile("\\\\[a-zA-Z]+\\*?(\\[[^]]*\\])?|[{}]");

  /** Notes and what is struck out, and the first argument of a command whose second is seen. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\\\\(?:textsuperscript|footnote|footnotemark|tnote|sout|st|xout|cancel)\\s*"
              + "(?:\\[[^]]*\\])?\\{[^{}]*\\}"
              + "|\\\\footnotemark\\s*(?:\\[[^]]*\\])?"
              + "|\\$\\s*\\^\\s*(?:\\{[^{}]*\\}|\\d)\\s*\\$"
              + "|\\\\(?:textcolor|colorbox|href|cellcolor|rowcolor|color)\\s*(?:\\[[^]]*\\])?\\{[^{}]*\\}");

  /** {@code \makecell{商业 \\ 企业}}: a line end in a cell. */
  private static final Pattern CELL_LINES =
      Pattern.compile("\\\\(?:makecell|shortstack)(?:\\[[^]]*\\])?\\{([^{}]*)\\}");

  /** Pandoc's cells with line ends, each in a page of its own. */
  private static final Pattern BOX = Pattern.compile("\\\\(begin|end)\\{minipage\\}");

  private static final Pattern BOXED =
      Pattern.compile(
          "\\\\begin\\{minipage\\}(?:\\[[^]]*\\]){0,3}\\{[^{}]*\\}(.*?)\\\\end\\{minipage\\}",
          Pattern.DOTALL);

  private final Sheet sheet;
  private boolean open;
  private final StringBuilder row = new StringBuilder();
  private int rowLine;

  /** How many brackets are open of what tells the columns, behind the beginning of a table. */
  private int columns;

  /** Where on its line the next cell is looked for. */
  private int searchFrom;

  LatexRows(Sheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public boolean takes(int number, Line line) {
    return open || mayBegin(line) && BEGIN.matcher(sheet.textOf(number)).find();
  }

  private boolean mayBegin(Line line) {
    char first = line.first() < line.last() ? sheet.chars()[line.first()] : ' ';
    return first == '\\' || first == '$';
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    String text = sheet.textOf(number);
    if (!open) {
      open = true;
      Matcher begin = BEGIN.matcher(text);
      text = begin.find() ? afterBegin(text.substring(begin.end())) : text;
    } else if (columns > 0) {
      text = afterBegin(text);
    }
    Matcher end = END.matcher(text);
    boolean ends = end.find();
    String words = ends ? text.substring(0, end.start()) : text;
    add(RULES.matcher(words).replaceAll(""), number);
    if (ends) {
      close();
    }
  }

  /** What follows {@code {|c|c|}}, which pandoc writes over several lines. */
  private String afterBegin(String text) {
    int at = 0;
    while (at < text.length() && (columns > 0 || "{[".indexOf(text.charAt(at)) >= 0)) {
      char c = text.charAt(at++);
      columns += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
    return text.substring(at);
  }

  private void add(String text, int number) {
    String rest = text;
    if (row.length() > 0) {
      row.append(Markup.LINE_END);
    }
    int end = rowEnd(rest, boxes(row));
    while (end >= 0) {
      begin(number);
      row.append(rest, 0, end);
      endRow();
      rest = ROOM.matcher(rest.substring(end + 2)).replaceFirst("");
      end = rowEnd(rest, 0);
    }
    if (!rest.isBlank()) {
      begin(number);
      row.append(rest);
    }
  }

  private void begin(int number) {
    if (row.length() == 0) {
      searchFrom = number == rowLine ? searchFrom : 0;
      rowLine = number;
    }
  }

  /** How many cells with lines of their own are begun and not ended. */
  private static int boxes(CharSequence text) {
    int open = 0;
    Matcher box = BOX.matcher(text);
    while (box.find()) {
      open += box.group(1).equals("begin") ? 1 : -1;
    }
    return open;
  }

  /**
   * Where {@code \\} stands outside of braces and boxes; -1 where it does not.
   *
   * @param boxes how many are open where the text begins
   */
  private static int rowEnd(String text, int boxes) {
    int depth = boxes;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && BOX.matcher(text).region(i, text.length()).lookingAt()) {
        depth += text.startsWith("begin", i + 1) ? 1 : -1;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '\\') {
        if (text.charAt(i + 1) == '\\' && depth <= 0) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private void endRow() {
    String text = BOXED.matcher(row).replaceAll(LatexRows::lines);
    text = CELL_LINES.matcher(text).replaceAll(LatexRows::lines);
    row.setLength(0);
    if (text.isBlank()) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    int line = rowLine;
    for (String cell : text.split("(?<!\\\\)&", -1)) {
      int before = lineEnds(cell, cell.length() - cell.stripLeading().length());
      addCell(cells, cell.strip(), line + before);
      line += lineEnds(cell, cell.length());
    }
    sheet.add(Cells.of(cells), true, Layout.LATEX);
  }

  private static int lineEnds(String text, int to) {
    int count = 0;
    for (int i = 0; i < to; i++) {
      count += text.charAt(i) == Markup.LINE_END ? 1 : 0;
    }
    return count;
  }

  private static String lines(MatchResult cell) {
    return Matcher.quoteReplacement(cell.group(1).replace("\\\\", String.valueOf(Markup.LINE_END)));
  }

  private void addCell(List<Cell> cells, String text, int line) {
    Matcher span = SPAN.matcher(text);
    int columns = span.matches() ? Integer.parseInt(span.group(1)) : 1;
    String inside = span.matches() ? span.group(2) : text;
    Matcher rows = ROWSPAN.matcher(inside.strip());
    inside = rows.matches() ? rows.group(1) : inside;
    String words = plain(inside.strip());
    int column = sheet.columnOf(line, words, line == rowLine ? searchFrom : 0);
    searchFrom = Math.max(searchFrom, column);
    cells.add(sheet.cellReader().read(words, line, column, 0, 0));
    for (int i = 1; i < columns; i++) {
      cells.add(CellReader.blank(line, 1));
    }
  }

  private static String plain(String whole) {
    String text = NOTE.matcher(whole).replaceAll("");
    return text.indexOf('$') >= 0
        ? text
        : COMMAND
            .matcher(text.replace("\\%", "%").replace("\\&", "&").replace('~', ' '))
            .replaceAll("")
            .strip();
  }

  @Override
  public void close() {
    endRow();
    open = false;
    columns = 0;
  }
}
