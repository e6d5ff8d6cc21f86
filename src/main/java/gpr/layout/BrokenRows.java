package gpr.layout;

import gpr.Layout;
import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of tabs, pipes or commas that the line ends within their cells have broken: pdfplumber's,
 * PyMuPDF's and camelot's cells of narrow columns have some, and whoever writes {@code
 * "\t".join(row)} keeps them, {@code 信息内容→本年制发件⏎数→本年废止件数}. Lines that together have as many cells
 * as the other rows, or as the row below them, are one row where words or digits stand on both
 * sides of each line end.
 */
final class BrokenRows {
  private static final String LINE_END = String.valueOf(Markup.LINE_END);

  private static final Set<Layout> LAYOUTS =
      Set.of(Layout.TAB_SEPARATED, Layout.PIPE_SEPARATED, Layout.COMMA_SEPARATED);

  /** Where a pipe begins each line, a line is a row. */
  private static final Set<Layout> BUT_PIPES = Set.of(Layout.TAB_SEPARATED, Layout.COMMA_SEPARATED);

  /**
   * So many rows show how many cells a row has; of many cells one does, as few are so by chance.
   */
  private static final int LEAST_ROWS = 2;

  /** Rows of fewer cells are heads, or have their label in the first cell. */
  private static final int WIDE = 7;

  /** A row of two cells may be a piece of any other. */
  private static final int NARROWEST = 3;

  /**
   * A row of fifteen cells, the heads of which have up to four lines, is hardly broken more often.
   */
  private static final int MOST_LINES = 48;

  /** The rows of 行政事业性收费 have two blank columns at the most. */
  private static final int MOST_CUT = 2;

  /** An empty line may stand between any two: line ends written twice. */
  private static final int NEAR = 2;

  private final List<Row> rows;
  private final CellReader cellReader;
  private final Set<Layout> layouts;
  private final boolean areClosed;

  /** Where the lines of the section begin, each set in as far. */
  private final int margin;

  /** How many rows have so many cells. */
  private final Map<Integer, Integer> counts = new HashMap<>();

  /** The most cells that rows have; 0 where all have as many. */
  private final int most;

  private BrokenRows(List<Row> rows, CellReader cellReader, Conventions conventions) {
    this.rows = rows;
    this.cellReader = cellReader;
    this.layouts = conventions.pipesOpen() ? BUT_PIPES : LAYOUTS;
    this.areClosed = conventions.pipesClose();
    this.margin =
        rows.stream()
            .filter(this::isPart)
            .mapToInt(row -> row.cells().get(0).column())
            .min()
            .orElse(1);
    this.most = countRows();
  }

  /** The rows of a section, those put together that were one. */
  static List<Row> joined(List<Row> rows, CellReader cellReader, Conventions conventions) {
    if (rows.stream().noneMatch(row -> LAYOUTS.contains(row.layout()))) {
      return rows;
    }
    BrokenRows broken = new BrokenRows(rows, cellReader, conventions);
    return broken.most == 0 ? rows : broken.joined();
  }

  private int countRows() {
    rows.stream()
        .filter(this::isPart)
        .forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
    int widest = 0;
    for (int width : counts.keySet()) {
      widest = isKnown(width) ? Math.max(widest, width) : widest;
    }
    int width = widest;
    return counts.keySet().stream().anyMatch(fewer -> fewer < width) ? widest : 0;
  }

  private boolean isKnown(int width) {
    return counts.getOrDefault(width, 0) >= (width < WIDE ? LEAST_ROWS : 1);
  }

  private boolean isPart(Row row) {
    return layouts.contains(row.layout()) && row.grid() && row.cells().size() > 1;
  }

  /** Whether a tab alone stands before the first words of a row: {@code →（三）不予⏎公开→1.属于国家秘密}. */
  private boolean isLed(Row row) {
    Cell first = row.cells().get(0);
    return row.layout() == Layout.CELL_PER_LINE
        && row.grid()
        && row.cells().size() == 1
        && first.isLabel()
        && first.column() == margin + 1;
  }

  /** Whether a row begins with the first digits of its first number. */
  private boolean isFirstNumber(Row row) {
    return most >= WIDE && row.cells().size() == 1 && row.cells().filled() == 1;
  }

  private int size(Row row) {
    return isLed(row) ? 2 : row.cells().size();
  }

  private List<Row> joined() {
    List<Row> joined = new ArrayList<>(rows.size());
    int at = 0;
    while (at < rows.size()) {
      int end = endOfRow(at);
      joined.add(end == at + 1 ? rows.get(at) : whole(at, end));
      at = end;
    }
    return joined.size() == rows.size() ? rows : joined;
  }

  /** Behind the last of the lines that are one row with that one; the next where it is whole. */
  private int endOfRow(int at) {
    Row row = rows.get(at);
    int end = at + 1;
    if (!isPart(row) && !isLed(row) && !isFirstNumber(row)) {
      return end;
    }
    int cells = size(row);
    int last = at;
    int next = behindGap(at + 1);
    while (size(rows.get(last)) < most
        && next < rows.size()
        && next < at + MOST_LINES
        && cells + size(rows.get(next)) - 1 <= most + MOST_CUT
        && goesOn(last, next)) {
      cells += size(rows.get(next)) - 1;
      last = next;
      next = behindGap(next + 1);
      if (isAsNext(at, next, cells)) {
        return last + 1;
      }
      boolean whole = cells == most && size(rows.get(last)) > 1 && isOneRow(at, last + 1, cells);
      boolean told = most >= WIDE || isLast(next) || haveOneLabel(at, last + 1);
      end = whole && told ? last + 1 : end;
    }
    return end;
  }

  /** Whether nothing but numbers and blanks follows the label that lines begin with: 31⏎40. */
  private boolean haveOneLabel(int at, int end) {
    boolean one = rows.get(at).cells().get(0).isLabel();
    for (int i = at; i < end && one; i = behindGap(i + 1)) {
      Cells cells = rows.get(i).cells();
      one = cells.subList(i == at ? 1 : 0, cells.size()).stream().noneMatch(Cell::isLabel);
    }
    return one;
  }

  /** Whether lines that together have so many cells stand over a row of as many. */
  private boolean isAsNext(int at, int next, int cells) {
    if (cells < NARROWEST || isLast(next)) {
      return false;
    }
    Row below = rows.get(next);
    Cell first = below.cells().get(0);
    boolean begins = first.isLabel() || first.kind() == CellKind.BLANK;
    boolean asWide = isKnown(cells) && below.cells().size() == cells;
    return begins && asWide && isOneRow(at, next, cells)
        || begins && (asWide || isCutShort(below, cells)) && isBrokenHead(at, next, cells);
  }

  /** Whether no row of cells stands there. */
  private boolean isLast(int at) {
    return at >= rows.size() || !isPart(rows.get(at));
  }

  /**
   * Whether a row lacks its last cells, which are blank in each row: no column of a sheet, or the
   * pipe before them was taken for the end of the cell before it.
   */
  private boolean isCutShort(Row below, int cells) {
    int lacking = cells - below.cells().size();
    return switch (below.layout()) {
      case COMMA_SEPARATED -> below.cells().filled() > 0 && lacking > 0 && lacking <= MOST_CUT;
      case PIPE_SEPARATED -> areClosed && lacking == 1;
      default -> false;
    };
  }

  /**
   * Whether lines have no numbers, and none begins again what the first one does; lines of a head
   * of many columns are its rows unless one stands alone, within a cell.
   */
  private boolean isBrokenHead(int at, int end, int width) {
    String begun = rows.get(at).cells().get(0).text();
    boolean head = true;
    boolean alone = width < WIDE;
    for (int i = at; i < end && head; i = behindGap(i + 1)) {
      Cells cells = rows.get(i).cells();
      alone |= i > at && cells.size() == 1;
      head = cells.stream().noneMatch(cell -> cell.isFilled() && !isWords(cell));
      head &= i == at || !cells.get(0).text().equals(begun);
    }
    return head && alone;
  }

  /** Words, or a piece of them that has digits: {@code 数量（20⏎20年）}. */
  private static boolean isWords(Cell cell) {
    boolean words = cell.text().chars().anyMatch(c -> !Signs.isDigit((char) c));
    return cell.isLabel() || cell.kind() == CellKind.OTHER && words;
  }

  /** The first row from there on that is no empty line. */
  private int behindGap(int at) {
    int next = at;
    while (next < rows.size() && isGap(rows.get(next))) {
      next++;
    }
    return next;
  }

  private static boolean isGap(Row row) {
    return row.cells().stream().allMatch(cell -> cell.kind() == CellKind.GAP);
  }

  /** Whether a line may be the rest of the one before, both of them broken within a cell. */
  private boolean goesOn(int last, int next) {
    Row row = rows.get(next);
    Cell before = rows.get(last).cells().last();
    Cell first = row.cells().get(0);
    boolean alone = row.cells().size() == 1 && !isLed(row);
    boolean rest = isPart(row) || alone && (isWords(first) || first.kind() == CellKind.NUMBER);
    boolean ordinal = first.isLabel() && Ordinal.at(first.text(), 0).isPresent();
    boolean words = isWords(before) && isWords(first) && !ordinal;
    boolean digits = !before.digits().isEmpty() && first.kind() == CellKind.NUMBER;
    return rest
        && (words || digits)
        && first.column() <= margin
        && first.line() - before.line() <= NEAR + before.parts().size()
        && row.page() == rows.get(last).page();
  }

  /**
   * In a row of few cells a label other than the first is broken in a head alone; the head of many
   * columns has blank cells, which wider labels cover, or its lines are rows.
   */
  private boolean isOneRow(int at, int end, int width) {
    boolean labels = false;
    boolean filled = false;
    boolean blanks = false;
    for (int i = at; i < end; i = behindGap(i + 1)) {
      Cells cells = rows.get(i).cells();
      labels |= i > at && cells.get(0).isLabel();
      filled |= cells.filled() > 0;
      blanks |= cells.stream().anyMatch(cell -> cell.kind() == CellKind.BLANK);
    }
    return width >= WIDE ? filled || blanks : !labels || !filled;
  }

  private Row whole(int from, int end) {
    Row row = rows.get(from);
    List<Cell> cells = new ArrayList<>(row.cells());
    if (isLed(row)) {
      cells.add(0, CellReader.blank(cells.get(0).line(), margin));
    }
    for (int i = behindGap(from + 1); i < end; i = behindGap(i + 1)) {
      Cells more = rows.get(i).cells();
      Cell last = cells.remove(cells.size() - 1);
      String begun = last.parts().isEmpty() ? last.text() : String.join(LINE_END, last.parts());
      String words = begun + LINE_END + more.get(0).text();
      cells.add(cellReader.read(words, last.line(), last.column(), 0, 0));
      cells.addAll(more.subList(1, more.size()));
    }
    Layout layout = isPart(row) ? row.layout() : rows.get(end - 1).layout();
    return new Row(Cells.of(cells), true, layout, row.page());
  }
}
