package gpr.layout;

import gpr.text.Ordinal;
import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Turns the lines of a text into rows of cells, whatever the layout; layouts may change from line
 * to line. A cell-per-line row and a tab-separated row are the same row after this.
 */
public final class LayoutReader {
  /** So many empty lines after an HTML cell end its table (Tika writes one or two inside it). */
  private static final int EMPTY_LINES_AFTER_TABLE = 3;

  private final SourceText text;
  private final Survey survey;
  private final char[] chars;
  private final List<Row> rows = new ArrayList<>();
  private final BitSet tableLines = new BitSet();

  private final CellReader cellReader;
  private final VisibleText visible;

  /** The cells of a row that Tika writes cell by cell. */
  private final List<Cell> open = new ArrayList<>();

  /** Where the text of the last of these cells begins and ends, if it is on one line. */
  private int cellFrom;

  private int cellTo;

  /** The text of that cell, if it is on several lines. */
  private final StringBuilder cellText = new StringBuilder();

  /** How many form feeds have been passed. */
  private int page;

  private boolean cellOpen;
  private int cellLine;
  private int cellColumn;
  private final boolean htmlCells;
  private int emptyLines;

  /** Whether the text's single cells are parted by empty lines, so that these are no cells. */
  private final boolean spread;

  /** Whether lines of spaces are blank cells, as there are lines without any too. */
  private final boolean spacedBlanks;

  /** Whether every line begins with a pipe, so that it opens the first cell and closes none. */
  private final boolean pipesOpen;

  /** Whether a pipe at the end of a line closes its last cell, rather than opening a blank one. */
  private final boolean pipesClose;

  /** Whether a pipe or tab alone on its line parts two cells, rather than being a blank one. */
  private final boolean cellsParted;

  private Layout partedLayout = Layout.PIPE_SEPARATED;

  /** Whether such a pipe or tab was the last thing read. */
  private boolean awaitsCell;

  /** Lines of a grid row between two rules, to be put together cell by cell. */
  private final List<Cells> gridLines = new ArrayList<>();

  private boolean inGrid;

  private LayoutReader(VisibleText visible, Survey survey, CellReader cellReader) {
    this.cellReader = cellReader;
    this.survey = survey;
    this.visible = visible;
    this.text = visible.seen();
    this.chars = text.characters();
    this.htmlCells = survey.isHtmlCells();
    this.spread = survey.isSpread();
    this.spacedBlanks = survey.hasSpacedBlanks();
    this.pipesClose = survey.isClosedByPipes();
    this.pipesOpen = survey.isOpenedByPipes();
    this.cellsParted = survey.isParted();
  }

  /** Whether the lines have a tab, a pipe or a tag at all: most sections of prose have none. */
  private static boolean hasMarks(SourceText text, int from, int to) {
    char[] chars = text.characters();
    int end = from < to ? text.end(to - 1) : 0;
    for (int i = from < to ? text.start(from) : 0; i < end; i++) {
      if ((Signs.marks(chars[i]) & (Signs.TAB | Signs.TAG | Signs.PIPE)) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the lines from {@code from} up to, but not with, {@code to} hold.
   *
   * @param rows the rows of cells
   * @param tableLines the numbers of the lines that the rows were read from
   */
  public record Content(List<Row> rows, BitSet tableLines) {}

  /** Reads the rows of some lines of a text that has no tags. */
  public static Content read(
      SourceText text, int from, int to, boolean plain, CellReader cellReader) {
    return read(VisibleText.asWritten(text), from, to, plain, cellReader);
  }

  /**
   * Reads the rows of some lines.
   *
   * @param from the first line that is seen, from 1
   * @param to the line after the last
   * @param plain whether lines without tabs and pipes may be rows too; in sections of prose they
   *     are not
   * @param cellReader reads the cells; the same one for many texts is fastest
   */
  public static Content read(
      VisibleText visible, int from, int to, boolean plain, CellReader cellReader) {
    SourceText text = visible.seen();
    if (!plain && visible.isAsWritten() && !hasMarks(text, from, to)) {
      return new Content(List.of(), new BitSet());
    }
    LayoutReader reader = new LayoutReader(visible, Survey.of(text, from, to), cellReader);
    for (int line = from; line < to; line++) {
      reader.readLine(line, plain);
    }
    reader.closeParted();
    reader.closeCells();
    reader.closeGrid();
    return new Content(reader.rows, reader.tableLines);
  }

  private void readLine(int line, boolean plain) {
    int start = text.start(line);
    int end = text.end(line);
    Line kind = survey.line(line);
    page += kind.formFeed() ? 1 : 0;
    Row row = visible.rowAt(line);
    if (row != null) {
      closeCells();
      closeGrid();
      tableLines.set(line);
      rows.add(row);
      return;
    }
    if (kind.rule()) {
      closeCells();
      closeGridRow(chars[kind.first()]);
      tableLines.set(line);
    } else if (inGrid && kind.partRule() && kind.pipes() > 0) {
      closeGridLines();
      tableLines.set(line);
    } else if (cellsParted && isLonePart(kind)) {
      partCells(line);
    } else if (kind.pipes() > 0) {
      closeCells();
      readPipes(line, kind);
    } else if (kind.tabs() > 0) {
      closeGrid();
      readTabs(line, start, end, kind);
    } else if (kind.empty()) {
      readEmpty(line, start, end, plain);
    } else if (NoRow.isMark(chars, start, end)) {
      tableLines.set(line);
    } else if (cellsParted && plain && !NoRow.isProse(chars, start, end)) {
      readPartedCell(line, start, end);
    } else if (!goesOn(line, start, end)) {
      closeCells();
      closeGrid();
      if (plain) {
        readPlain(line, start, end);
      }
    }
    emptyLines = kind.empty() ? emptyLines + 1 : 0;
  }

  // ---- tabs ----------------------------------------------------------------------------------

  private void readTabs(int line, int start, int end, Line kind) {
    tableLines.set(line);
    int tab = indexOf('\t', start, end);
    boolean single = kind.tabs() == 1 && tab <= kind.first();
    if (!single) {
      closeCells();
      Cells cells = split(line, start, end, kind.tabs() + 1, Signs.TAB);
      rows.add(new Row(cells, true, Layout.TAB_SEPARATED, page));
      return;
    }
    boolean newRow = htmlCells && tab == start;
    if (newRow) {
      closeCells();
    }
    closeCell();
    cellOpen = true;
    cellFrom = tab + 1;
    cellTo = cellFrom;
    cellLine = line;
    cellColumn = tab + 2 - start;
    append(line, tab + 1, end);
  }

  /** Whether a line without a tab goes on with the Tika cell above: {@code 商业⏎企业}. */
  private boolean goesOn(int line, int start, int end) {
    if (!cellOpen) {
      return false;
    }
    boolean indented = start < end && Signs.isSpace(chars[start]);
    boolean continues = htmlCells ? indented || emptyLines == 0 : emptyLines == 0;
    if (continues) {
      append(line, start, end);
      tableLines.set(line);
    }
    return continues;
  }

  private void append(int line, int from, int to) {
    int first = Signs.firstText(chars, from, to);
    if (first == to) {
      return;
    }
    int last = Signs.lastText(chars, first, to);
    if (cellFrom == cellTo) {
      cellLine = line;
      cellColumn = first - text.start(line) + 1;
      cellFrom = first;
      cellTo = last;
      return;
    }
    if (cellText.length() == 0) {
      cellText.append(chars, cellFrom, cellTo - cellFrom);
    }
    cellText.append(Markup.LINE_END).append(chars, first, last - first);
  }

  private void closeCell() {
    if (cellOpen) {
      open.add(
          cellText.length() == 0
              ? cellReader.read(chars, cellFrom, cellTo, cellLine, cellColumn, 0, 0)
              : cellReader.read(cellText.toString(), cellLine, cellColumn, 0, 0));
      cellText.setLength(0);
      cellOpen = false;
    }
  }

  private void closeCells() {
    closeCell();
    if (!open.isEmpty()) {
      rows.add(new Row(Cells.of(open), true, Layout.CELL_PER_LINE, page));
      open.clear();
    }
  }

  private void readEmpty(int line, int start, int end, boolean plain) {
    if (cellOpen && htmlCells) {
      if (emptyLines + 1 >= EMPTY_LINES_AFTER_TABLE && start == end) {
        closeCells();
      }
      return;
    }
    if (cellsParted) {
      return;
    }
    boolean afterCells = cellOpen || !open.isEmpty();
    closeCells();
    if (plain && !afterCells && !spread) {
      boolean space = spacedBlanks && end > start || hasHardSpace(start, end);
      Cell cell = space ? CellReader.blank(line, 1) : CellReader.gap(line);
      rows.add(new Row(Cells.of(cell), false, Layout.CELL_PER_LINE, page));
    } else if (plain && spread && emptyLines > 0 && emptyLines % 2 == 0) {
      rows.add(new Row(Cells.of(CellReader.gap(line)), false, Layout.CELL_PER_LINE, page));
    }
  }

  // ---- pipes ---------------------------------------------------------------------------------

  private void readPipes(int line, Line kind) {
    tableLines.set(line);
    int first = kind.first();
    int last = kind.last();
    int pipes = kind.pipes();
    boolean onlyPipes = true;
    for (int i = first; i < last && onlyPipes; i++) {
      onlyPipes = Signs.isPipe(chars[i]) || Signs.isSpace(chars[i]);
    }
    if (onlyPipes && pipes == last - first && pipes > 1) {
      Cells blank = Cells.of(CellReader.blank(line, 1));
      rows.add(new Row(blank, true, Layout.PIPE_SEPARATED, page));
      return;
    }
    boolean led = pipesOpen && Signs.isPipe(chars[first]) && (pipes > 1 || last - first > 1);
    int from = led ? first + 1 : first;
    Cells cells = split(line, from, closedAt(first, last), pipes + 1, Signs.PIPE);
    if (inGrid) {
      gridLines.add(cells);
      return;
    }
    rows.add(new Row(cells, cells.size() > 1, Layout.PIPE_SEPARATED, page));
  }

  /**
   * A pipe on a line of its own between the paragraphs of two cells; after another it ends a blank.
   */
  private void partCells(int line) {
    tableLines.set(line);
    boolean tab = indexOf('\t', text.start(line), text.end(line)) < text.end(line);
    partedLayout = tab ? Layout.CELL_PER_LINE : Layout.PIPE_SEPARATED;
    if (awaitsCell || open.isEmpty()) {
      open.add(CellReader.blank(line, 1));
    }
    awaitsCell = true;
  }

  /** A paragraph between lone pipes: a cell of the open row, or the first of a new one. */
  private void readPartedCell(int line, int start, int end) {
    tableLines.set(line);
    int first = Signs.firstText(chars, start, end);
    Cell cell = cellReader.read(chars, first, end, line, first - start + 1, 0, 0);
    boolean newRow = !awaitsCell || cell.isLabel() && hasNumber(open);
    if (newRow) {
      closeParted();
    }
    open.add(cell);
    awaitsCell = false;
  }

  private static boolean hasNumber(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.isFilled()) {
        return true;
      }
    }
    return false;
  }

  private void closeParted() {
    if (cellsParted && !open.isEmpty()) {
      if (awaitsCell) {
        Cell last = open.get(open.size() - 1);
        open.add(CellReader.blank(last.line(), last.column()));
      }
      rows.add(new Row(Cells.of(open), true, partedLayout, page));
      open.clear();
    }
    awaitsCell = false;
  }

  private boolean isLonePart(Line kind) {
    return kind.first() == kind.last()
        ? kind.tabs() > 0
        : kind.last() - kind.first() == 1 && Signs.isPipe(chars[kind.first()]);
  }

  /** The end of a row's text: a closing pipe closes the last cell and opens none. */
  private int closedAt(int first, int last) {
    return pipesClose && last - 1 >= first && Signs.isPipe(chars[last - 1]) ? last - 1 : last;
  }

  /** A rule of {@code +---+} or {@code ├──┤} ends a row whose cells may run over several lines. */
  private void closeGridRow(char mark) {
    closeGridLines();
    inGrid = mark == '+' || mark >= '─' && mark <= '╿';
  }

  private void closeGrid() {
    closeGridLines();
    inGrid = false;
  }

  private void closeGridLines() {
    if (gridLines.isEmpty()) {
      return;
    }
    int width = gridLines.get(0).size();
    boolean even = gridLines.stream().allMatch(cells -> cells.size() == width);
    if (!even || filledLines(width) > 1 || hasTwoOrdinals(width)) {
      gridLines.forEach(cells -> rows.add(new Row(cells, true, Layout.PIPE_SEPARATED, page)));
    } else {
      rows.add(new Row(joinLines(width), true, Layout.PIPE_SEPARATED, page));
    }
    gridLines.clear();
  }

  /**
   * How many of the lines between two rules have numbers: more than one line is more than one row.
   */
  private int filledLines(int width) {
    int filled = 0;
    for (Cells cells : gridLines) {
      filled += cells.filled() > 0 ? 1 : 0;
    }
    return width < 2 ? gridLines.size() : filled;
  }

  /** Whether a column has two labels with ordinals: the rule between them is lost. */
  private boolean hasTwoOrdinals(int width) {
    for (int column = 0; column < width; column++) {
      int ordinals = 0;
      for (Cells cells : gridLines) {
        ordinals += beginsWithOrdinal(cells.get(column).text()) ? 1 : 0;
      }
      if (ordinals > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithOrdinal(String text) {
    Optional<Ordinal> ordinal = Ordinal.at(text, 0);
    return ordinal.isPresent() && ordinal.get().marked();
  }

  private Cells joinLines(int width) {
    List<Cell> joined = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      StringBuilder words = new StringBuilder();
      Cell place = gridLines.get(0).get(i);
      for (Cells cells : gridLines) {
        if (words.length() == 0 && !cells.get(i).text().isEmpty()) {
          place = cells.get(i);
        }
        words.append(cells.get(i).text());
      }
      joined.add(
          cellReader.read(
              words.toString(), place.line(), place.column(), place.from(), place.to()));
    }
    return Cells.of(joined);
  }

  /**
   * The cells of a line between separators.
   *
   * @param most how many cells there are at most
   * @param separator the mark that parts them: a tab, or any sign that stands for a pipe
   */
  private Cells split(int line, int from, int to, int most, int separator) {
    List<Cell> cells = new ArrayList<>(most);
    int start = text.start(line);
    int cellStart = from;
    for (int i = from; i <= to; i++) {
      if (i == to || (Signs.marks(chars[i]) & separator) != 0) {
        int first = Signs.firstText(chars, cellStart, i);
        int column = (first < i ? first : cellStart) - start + 1;
        cells.add(cellReader.read(chars, first, i, line, column, 0, 0));
        cellStart = i + 1;
      }
    }
    return Cells.of(cells);
  }

  // ---- runs of spaces, and one cell a line -----------------------------------------------------

  private void readPlain(int line, int start, int end) {
    if (NoRow.isMark(chars, start, end) || NoRow.isProse(chars, start, end)) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    int i = start;
    while (i < end) {
      if (isGap(i, end)) {
        column += Signs.width(chars[i++]);
        continue;
      }
      int cellStart = i;
      int cellColumn = column;
      while (i < end && !isGap(i, end)) {
        for (int last = Markup.bookmarkEnd(chars, i, end); i <= last; i++) {
          column += Signs.width(chars[i]);
        }
      }
      int place = cellStart - start + 1;
      addToken(cells, cellReader.read(chars, cellStart, i, line, place, cellColumn, column));
    }
    if (cells.isEmpty()) {
      return;
    }
    if (isPadded(cells)) {
      cells.remove(0);
    }
    tableLines.set(line);
    boolean alone = cells.size() == 1;
    Layout layout = alone ? Layout.CELL_PER_LINE : Layout.SPACE_SEPARATED;
    rows.add(new Row(Cells.of(cells), !alone, layout, page));
  }

  /** Whether the one cell of a line has a NBSP and a space before it, rather than a blank cell. */
  private static boolean isPadded(List<Cell> cells) {
    return cells.size() == 2
        && cells.get(0).kind() == CellKind.BLANK
        && cells.get(0).column() == 1
        && cells.get(1).column() == 3;
  }

  /**
   * A unit or remark that stands apart from its number belongs to it: {@code 12 件}. So does the
   * rest of a label to its ordinal: {@code 3 .其他}.
   */
  private void addToken(List<Cell> cells, Cell cell) {
    if (!cells.isEmpty() && cell.isLabel()) {
      Cell before = cells.get(cells.size() - 1);
      if (before.kind() == CellKind.NUMBER && before.unit().isEmpty()) {
        Cell both =
            cellReader.read(
                before.text() + cell.text(),
                before.line(),
                before.column(),
                before.from(),
                cell.to());
        boolean ordinal = both.isLabel() && isOrdinalsEnd(cell.text().charAt(0));
        if (both.kind() == CellKind.NUMBER || ordinal && before.text().length() == 1) {
          cells.set(cells.size() - 1, both);
          return;
        }
      }
    }
    cells.add(cell);
  }

  private static boolean isOrdinalsEnd(char c) {
    return c == '.' || c == '．' || c == '、';
  }

  /** A space; but a NBSP between spaces is the blank cell of a text browser, not a gap. */
  private boolean isGap(int i, int end) {
    char c = chars[i];
    if (c != '\u00A0') {
      return Signs.isSpace(c);
    }
    boolean spaceBefore = i == 0 || chars[i - 1] <= ' ';
    boolean spaceAfter = i + 1 >= end || chars[i + 1] <= ' ';
    return !(spaceBefore && spaceAfter);
  }

  private boolean hasHardSpace(int start, int end) {
    for (int i = start; i < end; i++) {
      if (chars[i] == '\u00A0') {
        return true;
      }
    }
    return false;
  }

  private int indexOf(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chars[i] == c) {
        return i;
      }
    }
    return to;
  }
}
