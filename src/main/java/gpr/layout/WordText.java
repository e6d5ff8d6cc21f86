package gpr.layout;

import gpr.Layout;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document as Word's own programs hold it, {@code doc.Range().Text} (VBA, PowerShell,
 * pywin32), {@code GetText()} of Aspose, the raw text of POI: a paragraph ends with a carriage
 * return, a cell with one and a {@link #CELL_END}, or with that alone; so does a row, once more.
 */
final class WordText {
  /** What ends a cell, and a row: U+0007. */
  static final char CELL_END = '\u0007';

  /** A cell's first paragraphs are hardly longer together; a heading above the table is. */
  private static final int LONGEST_IN_PARTS = 10;

  private final WordSigns signs;
  private final CellReader cellReader;
  private final SeenLines lines;

  /** The paragraphs since the last cell ended, each with what ends it. */
  private final List<Seen> paragraphs = new ArrayList<>();

  private final List<SeenCell> cells = new ArrayList<>();

  private WordText(SourceText source, CellReader cellReader) {
    this.signs = new WordSigns(source);
    this.cellReader = cellReader;
    // Where a row ends is told, and each text has that end.
    this.lines = new SeenLines(source, cellReader, Layout.CELL_PER_LINE, List.of(""));
  }

  /** Whether a row ends in that text: two such ends, with at most the end of a line between. */
  static boolean isIn(SourceText source) {
    if (!source.has(CELL_END)) {
      return false;
    }
    char[] chars = source.characters();
    int last = -1;
    for (int i = 0; i < source.length(); i++) {
      if (chars[i] == CELL_END) {
        if (last >= 0 && isOneLineEnd(chars, last + 1, i)) {
          return true;
        }
        last = i;
      }
    }
    return false;
  }

  private static boolean isOneLineEnd(char[] chars, int from, int to) {
    int end = from;
    end += end < to && chars[end] == '\r' ? 1 : 0;
    end += end < to && chars[end] == '\n' ? 1 : 0;
    return end == to;
  }

  /** What a reader sees of such a text. */
  static VisibleText read(SourceText source, CellReader cellReader) {
    return new WordText(source, cellReader).visibleText();
  }

  private VisibleText visibleText() {
    int start = 0;
    for (int at = 0; at < signs.length(); at++) {
      char c = signs.at(at);
      if (c == CELL_END) {
        addParagraph(start, at);
        endCell(signs.origin(at));
        start = at + 1;
      } else if (SourceText.isLineEnd(c) && !signs.isHalfEnd(at)) {
        addParagraph(start, at + 1);
        start = at + 1;
      }
    }
    addParagraph(start, signs.length());
    endTable();
    addProse(paragraphs.size());
    return lines.visibleText();
  }

  private void addParagraph(int from, int to) {
    if (from < to) {
      paragraphs.add(signs.seen(from, to));
    }
  }

  private void endCell(int origin) {
    int above = paragraphsAbove();
    if (above > 0) {
      endTable();
      addProse(above);
    }
    SeenPieces pieces = new SeenPieces();
    for (Seen paragraph : paragraphs) {
      addLines(paragraph, pieces);
    }
    paragraphs.clear();
    List<Seen> all = List.copyOf(pieces.all());
    int begins = all.isEmpty() ? origin : all.get(0).origin(0);
    cells.add(new SeenCell(all, "", begins, SeenCell.Cover.NONE));
  }

  /** How many of the paragraphs before the end of a cell stand above the table that it begins. */
  private int paragraphsAbove() {
    boolean first = cells.isEmpty() || cells.get(cells.size() - 1).pieces().isEmpty();
    int length = paragraphs.stream().mapToInt(each -> each.text().strip().length()).sum();
    return first && length > LONGEST_IN_PARTS ? Math.max(0, paragraphs.size() - 1) : 0;
  }

  private static void addLines(Seen paragraph, SeenPieces pieces) {
    for (int i = 0; i < paragraph.text().length(); i++) {
      char c = paragraph.text().charAt(i);
      if (WordSigns.isLineEnd(c)) {
        pieces.end();
      } else {
        pieces.flow(c, paragraph.origin(i));
      }
    }
    pieces.end();
  }

  private void addProse(int count) {
    List<Seen> above = paragraphs.subList(0, count);
    above.forEach(lines::append);
    above.clear();
  }

  private void endTable() {
    WordRows.of(cells, cellReader).forEach(lines::addRow);
    cells.clear();
  }
}
