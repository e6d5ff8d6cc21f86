package gpr.layout;

import gpr.text.SourceText;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader sees it. Most texts are seen as they are written. Of one with HTML tags, a
 * line is seen for each block and each row of a table, whose cells are parted by tabs; what stands
 * on it still knows its place in the text as written. So it is with a workbook saved as CSV.
 */
public final class VisibleText {
  private final SourceText source;
  private final SourceText seen;

  /** Where each character that is seen stands in the source; null where both are the same. */
  private final int @Nullable [] origins;

  private final Map<Integer, Row> rows;
  private final BitSet furniture;

  private VisibleText(
      SourceText source, SourceText seen, int @Nullable [] origins, Map<Integer, Row> rows) {
    this.source = source;
    this.seen = seen;
    this.origins = origins;
    this.rows = rows;
    this.furniture = PageFurniture.linesOf(seen);
  }

  /**
   * What a reader sees of a text.
   *
   * @param cellReader reads the cells of its HTML tables
   */
  public static VisibleText of(SourceText source, CellReader cellReader) {
    Seen answer = Thoughts.without(source);
    if (answer != null) {
      return of(source.with(answer.text()), cellReader).within(source, answer);
    }
    if (WordText.isIn(source)) {
      return WordText.read(source, cellReader);
    }
    Seen inner = inner(source);
    return inner == null
        ? unframed(source, cellReader)
        : unframed(source.with(inner.text()), cellReader).within(source, inner);
  }

  /** The text that stands within another one's marks; null where it is no such text. */
  private static @Nullable Seen inner(SourceText source) {
    Seen inner = WordCells.without(source);
    inner = inner == null ? JsonText.in(source) : inner;
    inner = inner == null ? OcrBoxes.in(source) : inner;
    inner = inner == null ? FallbackSigns.without(source) : inner;
    inner = inner == null ? LineFrames.without(source) : inner;
    inner = inner == null ? WhiteIndents.asSpaces(source) : inner;
    return inner == null ? TabsBelow.joined(source) : inner;
  }

  /** The same text, as a part of the one that it stands in. */
  private VisibleText within(SourceText outer, Seen inner) {
    int[] places = new int[seen.length() + 1];
    for (int i = 0; i < places.length; i++) {
      int at = origins == null ? i : origins[Math.min(i, origins.length - 1)];
      places[i] =
          inner.text().isEmpty() ? 0 : inner.origin(Math.min(at, inner.text().length() - 1));
    }
    return new VisibleText(outer, seen, places, rows);
  }

  private static VisibleText unframed(SourceText source, CellReader cellReader) {
    if (ListText.isIn(source)) {
      return ListText.read(source, cellReader);
    }
    if (TypstText.isIn(source)) {
      return TypstText.read(source, cellReader);
    }
    boolean commands = source.has('\\');
    if (commands && TroffText.isIn(source)) {
      return TroffText.read(source);
    }
    boolean tags = source.has('<') && Tags.isAnyIn(source.characters(), source.length());
    if (tags && DoctagsText.isIn(source)) {
      return DoctagsText.read(source, cellReader);
    }
    char delimiter = CsvSigns.delimiter(source);
    boolean page =
        tags && (HtmlPage.begins(source) || Tags.isTableIn(source.characters(), source.length()));
    if (delimiter != CsvSigns.NONE && !page) {
      VisibleText csv = CsvText.read(source, delimiter, cellReader);
      if (!tags || !csv.isAsWritten()) {
        return csv;
      }
    }
    if (tags) {
      return HtmlText.read(source, cellReader);
    }
    if (commands && LatexText.isIn(source)) {
      return LatexText.read(source);
    }
    return ItemText.isIn(source) ? ItemText.read(source, cellReader) : asWritten(source);
  }

  /** A text that is seen as it is written, as if it had no tags. */
  static VisibleText asWritten(SourceText source) {
    return new VisibleText(source, source, null, Map.of());
  }

  /**
   * A text that is seen otherwise than it is written.
   *
   * @param origins the offset in the source of each character that is seen
   * @param rows the rows of tables, by the line that each is seen on
   */
  static VisibleText of(
      SourceText source, SourceText seen, int @Nullable [] origins, Map<Integer, Row> rows) {
    return new VisibleText(source, seen, origins, Map.copyOf(rows));
  }

  /** The lines that are seen; the same as the source where it has no tags. */
  public SourceText seen() {
    return seen;
  }

  /** The text as written. */
  public SourceText source() {
    return source;
  }

  /** Whether it is seen as it is written. */
  public boolean isAsWritten() {
    return origins == null;
  }

  /** Whether a line is printed on every page, and says nothing in its place. */
  boolean isFurniture(int line) {
    return furniture.get(line);
  }

  /** The row of a table that is seen on that line; null where none is. */
  @Nullable Row rowAt(int line) {
    return rows.isEmpty() ? null : rows.get(line);
  }

  /**
   * Where in the source a character that is seen stands.
   *
   * @param line its line, from 1; 0 for no place
   * @param column its place on that line, from 1
   */
  public Place place(int line, int column) {
    if (line == 0 || origins == null) {
      return new Place(line, column);
    }
    int at = Math.min(seen.start(line) + Math.max(column, 1) - 1, seen.end(line));
    int offset = origins[Math.min(at, origins.length - 1)];
    int lineOfSource = source.lineAt(offset);
    return new Place(lineOfSource, offset - source.start(lineOfSource) + 1);
  }

  /**
   * A place in a text.
   *
   * @param line the line, from 1; 0 for no place
   * @param column the place on it, in characters from 1
   */
  public record Place(int line, int column) {}
}
