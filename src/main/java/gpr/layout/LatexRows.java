package gpr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX's {@code tabular}, as OCR models write tables: cells parted by &amp;, rows ended by \\. */
final class LatexRows implements Family {
  private static final String BEGIN = "\\begin{tab";
  private static final String END = "\\end{tab";

  private static final Pattern RULES =
      Pattern.compile(
          "\\\\(hline|toprule|midrule|bottomrule|(cline|cmidrule)(\\([lr]*\\))?\\{[^}]*\\})");

  private static final Pattern SPAN =
      Pattern.compile("\\\\multicolumn\\s*\\{\\s*(\\d{1,2})\\s*\\}\\s*\\{[^{}]*\\}\\s*\\{(.*)\\}");

  private static final Pattern ROWSPAN =
      Pattern.compile(
          "\\\\multirow\\s*(?:\\[[^]]*\\])?\\{[^{}]*\\}\\s*(?:\\[[^]]*\\])?\\{[^{}]*\\}\\s*\\{(.*)\\}");

  private static final Pattern COMMAND = Pattern.compile("\\\\[a-zA-Z]+\\*?(\\[[^]]*\\])?|[{}]");

  /** {@code \makecell{商业 \\ 企业}}: a line end in a cell. */
  private static final Pattern CELL_LINES =
      Pattern.compile("\\\\(?:makecell|shortstack)(?:\\[[^]]*\\])?\\{([^{}]*)\\}");

  private final Sheet sheet;
  private boolean open;
  private final StringBuilder row = new StringBuilder();
  private int rowLine;

  LatexRows(Sheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public boolean takes(int number, Line line) {
    return open || line.first() < line.last() && indexOf(number, line, BEGIN) >= 0;
  }

  private int indexOf(int number, Line line, String word) {
    char[] chars = sheet.chars();
    for (int i = line.first(); i + word.length() <= line.last(); i++) {
      if (chars[i] == '\\') {
        int at = 0;
        while (at < word.length() && chars[i + at] == word.charAt(at)) {
          at++;
        }
        if (at == word.length()) {
          return i - sheet.start(number);
        }
      }
    }
    return -1;
  }

  @Override
  public void read(int number, Line line) {
    sheet.mark(number);
    String text =
        new String(sheet.chars(), sheet.start(number), sheet.end(number) - sheet.start(number));
    if (!open) {
      open = true;
      text = afterBegin(text.substring(indexOf(number, line, BEGIN)));
    }
    int end = text.indexOf(END);
    add(end < 0 ? text : text.substring(0, end), number);
    if (end >= 0) {
      close();
    }
  }

  /** What follows {@code \begin{tabular}{|c|c|}}. */
  private static String afterBegin(String text) {
    int depth = 0;
    int at = text.indexOf('}') + 1;
    while (at > 0 && at < text.length() && (text.charAt(at) == '{' || depth > 0)) {
      do {
        depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
        at++;
      } while (depth > 0 && at < text.length());
    }
    return text.substring(Math.max(at, 0));
  }

  private void add(String text, int number) {
    String rest = text;
    if (row.length() > 0) {
      row.append(Markup.LINE_END);
    }
    int end = rowEnd(rest);
    while (end >= 0) {
      rowLine = row.length() == 0 ? number : rowLine;
      row.append(rest, 0, end);
      endRow();
      rest = rest.substring(end + 2);
      end = rowEnd(rest);
    }
    if (!rest.isBlank()) {
      rowLine = row.length() == 0 ? number : rowLine;
      row.append(rest);
    }
  }

  /** Where {@code \\} stands outside of braces; -1 where it does not. */
  private static int rowEnd(String text) {
    int depth = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
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
    String text = CELL_LINES.matcher(row).replaceAll(LatexRows::lines);
    text = RULES.matcher(text).replaceAll("");
    row.setLength(0);
    if (text.isBlank()) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    for (String cell : text.split("(?<!\\\\)&", -1)) {
      addCell(cells, cell.strip());
    }
    sheet.add(Cells.of(cells), true, Layout.LATEX);
  }

  private static String lines(java.util.regex.MatchResult cell) {
    return Matcher.quoteReplacement(cell.group(1).replace("\\\\", String.valueOf(Markup.LINE_END)));
  }

  private void addCell(List<Cell> cells, String text) {
    Matcher span = SPAN.matcher(text);
    int columns = span.matches() ? Integer.parseInt(span.group(1)) : 1;
    String inside = span.matches() ? span.group(2) : text;
    Matcher rows = ROWSPAN.matcher(inside.strip());
    inside = rows.matches() ? rows.group(1) : inside;
    cells.add(sheet.cellReader().read(plain(inside), rowLine, 1, 0, 0));
    for (int i = 1; i < columns; i++) {
      cells.add(CellReader.blank(rowLine, 1));
    }
  }

  private static String plain(String text) {
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
  }
}
