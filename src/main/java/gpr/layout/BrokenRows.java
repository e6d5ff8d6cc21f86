package gpr.layout;

import gpr.Layout;
import gpr.text.Ordinal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of tabs, pipes or commas that the line ends within their cells have broken: pdfplumber's,
 * PyMuPDF's and camelot's cells of narrow columns have some, and whoever writes {@code
 * "\t".join(row)} keeps them, {@code 信息内容→本年制发件⏎数→本年废止件数}. Lines that together have as many cells
 * as the other rows are one row where words or digits stand on both sides of each line end.
 */
final class BrokenRows {
  private static final Set<Layout> LAYOUTS =
      Set.of(Layout.TAB_SEPARATED, Layout.PIPE_SEPARATED, Layout.COMMA_SEPARATED);

  /** Where a pipe begins each line, a line is a row. */
  private static final Set<Layout> BUT_PIPES = Set.of(Layout.TAB_SEPARATED, Layout.COMMA_SEPARATED);

  /** So many rows show how many cells a row has. */
  private static final int LEAST_ROWS = 2;

  /** Rows of fewer cells are heads, or have their label in the first cell. */
  private static final int WIDE = 7;

  /** A row of fifteen cells is hardly broken more often. */
  private static final int MOST_LINES = 16;

  /** An empty line may stand between any two: line ends written twice. */
  private static final int NEAR = 2;

  private final List<Row> rows;
  private final CellReader cellReader;
  private final Set<Layout> layouts;

  /** Where the lines of the section begin, each set in as far. */
  private final int margin;

  private BrokenRows(List<Row> rows, CellReader cellReader, Set<Layout> layouts) {
    this.rows = rows;
    this.cellReader = cellReader;
    this.layouts = layouts;
    this.margin =
        rows.stream()
            .filter(this::isPart)
            .mapToInt(row -> row.cells().get(0).column())
            .min()
            .orElse(1);
  }

  /**
   * The rows of a section, those put together that were one.
   *
   * @param areLed whether a pipe begins each line that has any
   */
  static List<Row> joined(List<Row> rows, CellReader cellReader, boolean areLed) {
    if (rows.stream().noneMatch(row -> LAYOUTS.contains(row.layout()))) {
      return rows;
    }
    BrokenRows broken = new BrokenRows(rows, cellReader, areLed ? BUT_PIPES : LAYOUTS);
    int width = broken.width();
    return width == 0 ? rows : broken.joined(width);
  }

  /** The most cells that several rows have; 0 where no row has fewer than these. */
  private int width() {
    Map<Integer, Integer> counts = new HashMap<>();
    int most = 0;
    boolean some = false;
    for (Row row : rows) {
      if (isPart(row)) {
        int count = counts.merge(row.cells().size(), 1, Integer::sum);
        boolean wider = count >= LEAST_ROWS && row.cells().size() > most;
        most = wider ? row.cells().size() : most;
      }
    }
    for (int width : counts.keySet()) {
      some |= width < most;
    }
    return some ? most : 0;
  }

  private boolean isPart(Row row) {
    return layouts.contains(row.layout()) && row.grid() && row.cells().size() > 1;
  }

  private List<Row> joined(int width) {
    List<Row> joined = new ArrayList<>(rows.size());
    int at = 0;
    while (at < rows.size()) {
      int end = endOfRow(at, width);
      joined.add(end == at + 1 ? rows.get(at) : whole(at, end));
      at = end;
    }
    return joined.size() == rows.size() ? rows : joined;
  }

  /** Behind the last of the lines that are one row with that one; the next where it is whole. */
  private int endOfRow(int at, int width) {
    int cells = rows.get(at).cells().size();
    if (!isPart(rows.get(at)) || cells >= width) {
      return at + 1;
    }
    int last = at;
    int next = behindGap(at + 1);
    while (cells < width
        && next < rows.size()
        && next < at + MOST_LINES
        && goesOn(last, next, width)) {
      cells += rows.get(next).cells().size() - 1;
      last = next;
      next = behindGap(next + 1);
    }
    return cells == width && isOneRow(at, last + 1, width) ? last + 1 : at + 1;
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
  private boolean goesOn(int last, int next, int width) {
    Row row = rows.get(next);
    Cell before = rows.get(last).cells().last();
    Cell first = row.cells().get(0);
    boolean rest = isPart(row) || width >= WIDE && row.cells().size() == 1 && first.isLabel();
    boolean words = before.isLabel() && first.isLabel() && Ordinal.at(first.text(), 0).isEmpty();
    boolean digits = before.kind() == CellKind.NUMBER && first.kind() == CellKind.NUMBER;
    return rest
        && (words || digits)
        && first.column() <= margin
        && first.line() - before.line() <= NEAR
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
    List<Cell> cells = new ArrayList<>(rows.get(from).cells());
    for (int i = behindGap(from + 1); i < end; i = behindGap(i + 1)) {
      Cells more = rows.get(i).cells();
      Cell last = cells.remove(cells.size() - 1);
      String words = last.text() + Markup.LINE_END + more.get(0).text();
      cells.add(cellReader.read(words, last.line(), last.column(), 0, 0));
      cells.addAll(more.subList(1, more.size()));
    }
    return rows.get(from).with(Cells.of(cells));
  }
}
