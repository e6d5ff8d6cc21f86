package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import gpr.text.SourceText;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a section, and the rows that the families read from them. */
final class Sheet {
  /** How the target of a link to a page begins. */
  private static final String TARGET = "http";

  private final SourceText text;
  private final char[] chars;
  private final int from;
  private final int to;
  private final Survey survey;
  private final Conventions conventions;
  private final boolean plain;
  private final CellReader cellReader;
  private final List<Row> rows = new ArrayList<>();
  private final BitSet tableLines = new BitSet();
  private int page;

  /**
   * @param plain whether lines without tabs and pipes may be rows too
   */
  Sheet(SourceText text, int from, int to, boolean plain, CellReader cellReader) {
    this.text = text;
    this.chars = text.characters();
    this.from = from;
    this.to = to;
    this.survey = Survey.of(text, from, to);
    this.conventions = survey.conventions();
    this.plain = plain;
    this.cellReader = cellReader;
  }

  Conventions conventions() {
    return conventions;
  }

  boolean isPlain() {
    return plain;
  }

  /** Whether a rule of a table is drawn on any line. */
  boolean hasRules() {
    return survey.hasRules();
  }

  /** Whether any line has a pipe. */
  boolean hasPipes() {
    return survey.hasPipes();
  }

  CellReader cellReader() {
    return cellReader;
  }

  char[] chars() {
    return chars;
  }

  int start(int number) {
    return text.start(number);
  }

  int end(int number) {
    return text.end(number);
  }

  /** The first line of the section. */
  int from() {
    return from;
  }

  /** The first line after the section. */
  int to() {
    return to;
  }

  /** What that line is made of. */
  Line line(int number) {
    return survey.line(number);
  }

  /** Whether that line is of the section and has text. */
  boolean hasText(int number) {
    return number >= from && number < to && line(number).first() < end(number);
  }

  /** The line without the spaces around it. */
  String textOf(int number) {
    Line line = line(number);
    return line.first() >= line.last() ? "" : text.substring(line.first(), line.last());
  }

  /**
   * Where words stand on a line, in characters from 1; 1 where they are not there as they are.
   *
   * @param from how many characters of the line are passed over
   */
  int columnOf(int number, String words, int from) {
    String line = text.line(number);
    int at = words.isEmpty() ? -1 : line.indexOf(words, Math.min(from, line.length()));
    return Math.max(0, at) + 1;
  }

  void turnPage() {
    page++;
  }

  /** How many pages are turned so far. */
  int page() {
    return page;
  }

  /** Says that a line is of a table, and no prose. */
  void mark(int number) {
    tableLines.set(number);
  }

  void add(Cells cells, boolean closed, Layout layout) {
    rows.add(new Row(cells, closed, layout, page));
  }

  /** Adds a row that is whole, whose columns are drawn in a text of spaces. */
  void addDrawn(Cells cells) {
    rows.add(new Row(cells, true, Layout.SPACE_SEPARATED, true, page));
  }

  /** Adds the row that a layout of its own gives, on this page. */
  void add(Row row) {
    rows.add(row);
  }

  /** The row that was added last; null where none was. */
  @Nullable Row last() {
    return rows.isEmpty() ? null : rows.get(rows.size() - 1);
  }

  /** The row before the last; null where there is none. */
  @Nullable Row beforeLast() {
    return rows.size() < 2 ? null : rows.get(rows.size() - 2);
  }

  void replaceLast(Row row) {
    rows.set(rows.size() - 1, row);
  }

  void dropLast() {
    rows.remove(rows.size() - 1);
  }

  LayoutReader.Content content() {
    return new LayoutReader.Content(
        LineEnds.joined(
            LoneNumerals.read(
                DroppedBlanks.read(
                    PaddedRows.cut(IndexColumns.without(StackedColumns.read(wholeRows()))),
                    cellReader))),
        tableLines);
  }

  private List<Row> wholeRows() {
    List<Row> named = UnitsBelow.joined(PointRests.joined(rows, cellReader), cellReader);
    List<Row> whole = BrokenRows.joined(named, cellReader, conventions);
    return TwoRows.parted(GluedCells.parted(whole, cellReader), cellReader);
  }

  /**
   * The cells of a line between separators.
   *
   * @param most how many cells there are at most
   * @param separator the mark that parts them: a tab, or any sign that stands for a pipe
   */
  List<Cell> split(int number, int first, int end, int most, int separator) {
    List<Cell> cells = new ArrayList<>(most);
    int cellStart = first;
    for (int i = first; i <= end; i++) {
      boolean parts = i == end || (Signs.marks(chars[i]) & separator) != 0;
      if (parts && !(i < end && separator == Signs.PIPE && isInLink(cellStart, i, end))) {
        cells.add(cell(number, cellStart, i));
        cellStart = i + 1;
      }
    }
    return cells;
  }

  /**
   * Whether a pipe parts the words of a link from its target, {@code [12|https://x]} (Jira) or
   * {@code [[https://x|12]]} (DokuWiki).
   */
  private boolean isInLink(int cellStart, int pipe, int end) {
    int first = Signs.firstText(chars, cellStart, pipe);
    if (first >= pipe || chars[first] != '[') {
      return false;
    }
    for (int i = first; i < pipe; i++) {
      if (chars[i] == ']') {
        return false;
      }
    }
    boolean targetFirst = isTarget(first + 2, pipe) && chars[first + 1] == '[';
    return targetFirst || isTarget(pipe + 1, end);
  }

  private boolean isTarget(int from, int end) {
    return from + TARGET.length() < end
        && TARGET.contentEquals(CharBuffer.wrap(chars, from, TARGET.length()));
  }

  /** The cell between two places of a line. */
  Cell cell(int number, int first, int end) {
    int start = Signs.firstText(chars, first, end);
    int column = (start < end ? start : first) - start(number) + 1;
    return cellReader.read(chars, start, end, number, column, 0, 0);
  }
}
