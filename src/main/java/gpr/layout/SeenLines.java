package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines that are seen of a text with tags, in the order of the source. */
final class SeenLines {
  private final SourceText source;
  private final CellReader cellReader;
  private final Layout layout;

  /** What closes a row or a table, in lower case; behind the last row, it is not cut off. */
  private final List<String> closing;

  private final List<SeenLine> lines = new ArrayList<>();
  private final SeenPieces open = new SeenPieces();

  SeenLines(SourceText source, CellReader cellReader, Layout layout, List<String> closing) {
    this.source = source;
    this.cellReader = cellReader;
    this.layout = layout;
    this.closing = List.copyOf(closing);
  }

  /**
   * A line that is seen.
   *
   * @param words its characters; empty where it is the row of a table
   * @param origin where it begins in the source
   * @param row the row of a table; null where it is none
   */
  private record SeenLine(Seen words, int origin, @Nullable SeenRow row) {}

  /** Takes text whose line ends are spaces. */
  void flow(Seen seen) {
    open.flow(seen);
  }

  /** Takes text whose line ends end lines. */
  void append(Seen seen) {
    for (int i = 0; i < seen.text().length(); i++) {
      char c = seen.text().charAt(i);
      boolean two = c == '\r' && seen.text().startsWith("\n", i + 1);
      if (c == '\n' || c == '\r' && !two) {
        endSourceLine(seen.origin(i));
      } else if (!two) {
        open.append(c, seen.origin(i));
      }
    }
  }

  /** Takes characters that stand for a tag. */
  void append(String text, int origin) {
    for (int i = 0; i < text.length(); i++) {
      open.append(text.charAt(i), origin);
    }
  }

  /** Ends the open line, if it has anything. */
  void endLine() {
    Seen words = open.take();
    if (!words.text().isBlank()) {
      addLine(words);
    }
  }

  /**
   * Ends a line of the source: one with nothing but tags is none, one without anything is empty.
   */
  private void endSourceLine(int origin) {
    Seen words = open.take();
    int line = source.lineAt(origin);
    boolean empty = source.textStart(line) == source.end(line);
    if (empty || !words.text().isBlank()) {
      int from = words.text().isEmpty() ? origin : words.origin(0);
      lines.add(new SeenLine(words, from, null));
    }
  }

  /** Adds a line of its own. */
  void addLine(Seen words) {
    lines.add(new SeenLine(words, words.origin(0), null));
  }

  /** Whether the line of the source at that offset is a row of pipes or tabs. */
  boolean isRow(int offset) {
    int line = source.lineAt(offset);
    for (int i = source.textStart(line); i < source.end(line); i++) {
      char c = source.characters()[i];
      if (Signs.isPipe(c) || c == '\t') {
        return true;
      }
    }
    return false;
  }

  /** Adds a row of a table; a paragraph alone in its row is one of a page's frame. */
  void addRow(SeenRow row) {
    if (row.isProse()) {
      row.cells().get(0).pieces().forEach(this::addLine);
    } else {
      lines.add(new SeenLine(new Seen("", new int[0]), row.cells().get(0).origin(), row));
    }
  }

  /** The text that these lines make. */
  VisibleText visibleText() {
    endLine();
    // A table that is not closed has what follows in it put before it.
    lines.sort(Comparator.comparingInt(SeenLine::origin));
    SeenPieces all = new SeenPieces();
    Map<Integer, Row> rows = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      SeenLine line = lines.get(i);
      if (line.row() == null) {
        append(line.words(), all);
      } else {
        rows.put(i + 1, row(line.row(), i + 1, all));
      }
      if (i + 1 < lines.size() || !isCut()) {
        all.append('\n', line.row() == null ? line.origin() : line.row().lastOrigin());
      }
    }
    all.append('\n', source.length());
    Seen text = all.take();
    String seen = text.text().substring(0, text.text().length() - 1);
    return VisibleText.of(source, source.with(seen), text.origins(), rows);
  }

  /** Whether the text ends within a cell, row or line that is not closed, so that it is cut off. */
  private boolean isCut() {
    if (!lines.isEmpty() && isOpen(lines.get(lines.size() - 1).row())) {
      return true;
    }
    char[] chars = source.characters();
    int last = source.length();
    while (last > 0 && Signs.isSpace(chars[last - 1])) {
      last--;
    }
    return source.isUnfinished() && last > 0 && chars[last - 1] != '>';
  }

  /** Whether a row is never closed, nor its table: {@code <td>0</td>} is the last of the text. */
  private boolean isOpen(@Nullable SeenRow row) {
    if (row == null) {
      return false;
    }
    String after = source.substring(row.lastOrigin(), source.length()).toLowerCase(Locale.ROOT);
    return closing.stream().noneMatch(after::contains);
  }

  private static void append(Seen words, SeenPieces all) {
    for (int i = 0; i < words.text().length(); i++) {
      all.append(words.text().charAt(i), words.origin(i));
    }
  }

  /** Adds the line of a row, its cells parted by tabs, and reads them. */
  private Row row(SeenRow row, int line, SeenPieces all) {
    List<Cell> cells = new ArrayList<>();
    int column = 1;
    boolean first = true;
    for (SeenCell cell : row.cells()) {
      if (cell.isOwn()) {
        if (!first) {
          all.append('\t', cell.origin());
          column++;
        }
        first = false;
      }
      cells.add(cell.read(cellReader, line, column));
      for (Seen piece : cell.pieces()) {
        append(piece, all);
        column += piece.text().length();
      }
    }
    return new Row(Cells.of(cells), true, layout, 0);
  }
}
