package gpr.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the table of Typst is given between its brackets: settings, and cells one after another. */
final class TypstTable {
  private static final Pattern SETTING = Pattern.compile("[a-z][a-z-]*\\s*:");
  private static final Pattern COLUMNS = Pattern.compile("columns\\s*:\\s*(\\d{1,2}|\\([^()]*\\))");
  private static final Pattern PART = Pattern.compile("(?:table|grid)\\.(?:header|footer)\\(");
  private static final Pattern CELL = Pattern.compile("(?:table|grid)\\.cell\\(([^()\\[\\]]*)\\)?");
  private static final Pattern ACROSS = Pattern.compile("colspan\\s*:\\s*(\\d{1,2})");
  private static final Pattern DOWN = Pattern.compile("rowspan\\s*:\\s*(\\d{1,2})");

  /** A function within a cell whose words are no digits of it. */
  private static final Pattern UNSEEN = Pattern.compile("#(?:super|footnote|strike|hide)\\[");

  private static final Pattern FUNCTION = Pattern.compile("#[a-z][a-z.]*(?:\\([^()]*\\))?(?=\\[)");

  private static final String LINE_END = "#linebreak()";

  /** The number of columns stands no further behind the beginning of a table. */
  private static final int LONGEST_SETTINGS = 400;

  /**
   * Typst takes a table that does not say how many columns it has for one column; who leaves it out
   * (a person, a language model) writes a row of the table on a line.
   */
  private static final int COLUMNS_BY_LINES = Integer.MAX_VALUE;

  private final String text;
  private final SpanGrid grid = new SpanGrid();
  private int at;
  private int columns;

  /**
   * @param from where what it is given begins, behind its bracket
   */
  TypstTable(String text, int from) {
    this.text = text;
    this.at = from;
  }

  List<SeenRow> rows() {
    return grid.rows();
  }

  /** Reads it up to its closing bracket; gives the place behind it. */
  int read() {
    Matcher columnsFound =
        COLUMNS.matcher(text).region(at, Math.min(text.length(), at + LONGEST_SETTINGS));
    columns = columnsFound.find() ? columns(columnsFound.group(1)) : COLUMNS_BY_LINES;
    int parts = 1;
    while (at < text.length() && parts > 0) {
      char c = text.charAt(at);
      if (c == ')') {
        parts--;
        at++;
      } else if (c == '[') {
        addCell(1, 1);
      } else if (c == '"') {
        addString();
      } else if (c == '\n' && columns == COLUMNS_BY_LINES && grid.hasCells()) {
        grid.endRow(at++);
      } else if (c == ',' || c <= ' ') {
        at++;
      } else if (skip(PART)) {
        parts++;
      } else {
        readNamed();
      }
    }
    grid.endRow(at);
    return at;
  }

  private static int columns(String given) {
    return given.charAt(0) == '('
        ? (int) Pattern.compile("[^(),\\s][^,()]*").matcher(given).results().count()
        : Integer.parseInt(given);
  }

  private boolean skip(Pattern what) {
    Matcher found = what.matcher(text).region(at, text.length());
    boolean there = found.lookingAt();
    at = there ? found.end() : at;
    return there;
  }

  /** A cell that is more than its words, or something that is no cell. */
  private void readNamed() {
    Matcher cell = CELL.matcher(text).region(at, text.length());
    if (!cell.lookingAt()) {
      boolean setting = SETTING.matcher(text).region(at, text.length()).lookingAt();
      int from = at;
      at = valueEnd(at);
      int words = text.indexOf('[', from);
      if (!setting && words >= 0 && words < at) {
        at = words;
        addCell(1, 1);
        at = valueEnd(at);
      }
      return;
    }
    at = cell.end();
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '[') {
      boolean closed = text.charAt(cell.end() - 1) == ')';
      addCell(number(ACROSS, cell.group(1)), number(DOWN, cell.group(1)));
      at = closed ? at : valueEnd(at) + 1;
    }
  }

  private static int number(Pattern what, String given) {
    Matcher found = what.matcher(given);
    return found.find() ? Math.max(1, Integer.parseInt(found.group(1))) : 1;
  }

  /** Where a value ends: at the comma or bracket behind it. */
  private int valueEnd(int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && (c == ',' || c == ')')) {
        return i;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }
    return text.length();
  }

  /** Reads the words in brackets that begin there, and puts their cell on the grid. */
  private void addCell(int across, int down) {
    int origin = at + 1;
    SeenPieces words = new SeenPieces();
    readWords(words);
    put(words, origin, across, down);
  }

  private void put(SeenPieces words, int origin, int across, int down) {
    if (grid.isFull(columns)) {
      grid.endRow(origin);
    }
    grid.add(new SeenCell(words.all(), "", origin, SeenCell.Cover.NONE), across, down);
  }

  private void addString() {
    int end = Math.max(text.indexOf('"', at + 1), at + 1);
    SeenPieces words = new SeenPieces();
    for (int i = at + 1; i < end; i++) {
      words.flow(text.charAt(i), i);
    }
    put(words, at + 1, 1, 1);
    at = end + 1;
  }

  private void readWords(SeenPieces words) {
    int depth = 0;
    do {
      char c = text.charAt(at);
      if (c == '#' && skip(UNSEEN)) {
        skipWords();
      } else if (c == '#' && text.startsWith(LINE_END, at)) {
        words.end();
        at += LINE_END.length();
      } else if (c == '\\' && at + 1 < text.length()) {
        readEscape(words);
      } else if (c != '#' || !skip(FUNCTION)) {
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (c != '[' && c != ']') {
          words.flow(c, at);
        }
        at++;
      }
    } while (depth > 0 && at < text.length());
  }

  /** A backslash before a space ends a line; before another sign, that is no markup. */
  private void readEscape(SeenPieces words) {
    char next = text.charAt(at + 1);
    if (next <= ' ') {
      words.end();
    } else {
      words.flow(next, at);
    }
    at += 2;
  }

  /** Goes behind the bracket that closes what is not seen. */
  private void skipWords() {
    int depth = 1;
    while (at < text.length() && depth > 0) {
      char c = text.charAt(at++);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
  }
}
