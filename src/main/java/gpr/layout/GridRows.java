package gpr.layout;

import gpr.Layout;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes drawn of lines, {@code +---+} or {@code ├──┤}: a rule ends a row, whose cells may run over
 * several lines (reStructuredText, text browsers). Its lines are kept until the box ends, as only
 * all of them show its columns.
 */
final class GridRows implements Family {
  /** A frame has two, one more below its head, and perhaps one above its totals. */
  private static final int FEWEST_RULES = 5;

  private static final String LINE_END = String.valueOf(Markup.LINE_END);

  private final Sheet sheet;
  private final char[] chars;

  /** The lines of the open box, page numbers and the like left out. */
  private final List<Integer> lines = new ArrayList<>();

  /** The page of each of them. */
  private final List<Integer> pages = new ArrayList<>();

  private boolean inGrid;

  GridRows(Sheet sheet) {
    this.sheet = sheet;
    this.chars = sheet.chars();
  }

  @Override
  public boolean takes(int number, Line line) {
    if (line.rule() && !line.partRule()) {
      return inGrid || isGridMark(chars[line.first()]);
    }
    if (!inGrid) {
      return false;
    }
    return line.pipes() > 0
        || line.empty()
        || line.tabs() == 0
            && (isBesideRule(line) || NoRow.isMark(chars, sheet.start(number), sheet.end(number)));
  }

  private static boolean isGridMark(char c) {
    return c == '+' || c >= '─' && c <= '╿';
  }

  /** {@code ├────┤ 公开 ├────┤}: words of a cell over several rows that no pipe stands beside. */
  private boolean isBesideRule(Line line) {
    return line.partRule() && isGridMark(chars[line.first()]);
  }

  @Override
  public void read(int number, Line line) {
    if (line.empty()) {
      return;
    }
    sheet.mark(number);
    inGrid |= line.rule() && isGridMark(chars[line.first()]);
    if (line.rule() || line.pipes() > 0 || isBesideRule(line)) {
      lines.add(number);
      pages.add(sheet.page());
    }
  }

  @Override
  public void close() {
    GridColumns columns = GridColumns.of(sheet, lines);
    List<GridLine> open = new ArrayList<>();
    boolean crossed = false;
    boolean ruled = isRuled(columns);
    for (int i = 0; i < lines.size(); i++) {
      int number = lines.get(i);
      GridColumns.Rule rule = columns.rule(number);
      if (rule == GridColumns.Rule.WHOLE) {
        addRows(open, crossed, ruled, columns);
        crossed = false;
      } else if (!columns.areKnown() && goesOn(open, i)) {
        open.add(together(open.remove(open.size() - 1), columns.line(number, pages.get(i))));
      } else {
        open.add(columns.line(number, pages.get(i)));
        crossed |= rule == GridColumns.Rule.PART;
      }
    }
    addRows(open, crossed, ruled, columns);
    lines.clear();
    pages.clear();
    inGrid = false;
  }

  /**
   * Whether a line end has broken a row within a cell, {@code | 8⏎20394 | |}: a pipe opens the row,
   * none closes the line before, and none opens this one.
   */
  private boolean goesOn(List<GridLine> open, int place) {
    int number = lines.get(place);
    if (open.isEmpty() || lines.get(place - 1) != number - 1 || sheet.line(number).pipes() == 0) {
      return false;
    }
    Line above = sheet.line(number - 1);
    return isOpened(open.get(open.size() - 1).number())
        && !Signs.isPipe(chars[above.last() - 1])
        && !isOpened(number);
  }

  private boolean isOpened(int number) {
    return Signs.isPipe(chars[sheet.line(number).first()]);
  }

  /** One row of two lines, the last cell of the first and the first of the other put together. */
  private GridLine together(GridLine begun, GridLine rest) {
    int last = begun.size() - 1;
    Cell first = begun.cells().get(last);
    String begins = first.parts().isEmpty() ? first.text() : String.join(LINE_END, first.parts());
    String words = begins + LINE_END + rest.cells().get(0).text();
    List<Cell> cells = new ArrayList<>(begun.cells().subList(0, last));
    cells.add(sheet.cellReader().read(words.strip(), first.line(), first.column(), 0, 0));
    cells.addAll(rest.cells().subList(1, rest.size()));
    List<Integer> widths = new ArrayList<>(begun.widths());
    widths.addAll(rest.widths().subList(1, rest.size()));
    List<Integer> spans = new ArrayList<>(begun.spans());
    spans.addAll(rest.spans().subList(1, rest.size()));
    return new GridLine(begun.number(), begun.page(), cells, widths, spans);
  }

  /** Whether there are rules between the rows of the box, not only around it and its head. */
  private boolean isRuled(GridColumns columns) {
    int rules = 0;
    for (int number : lines) {
      rules += columns.rule(number) == GridColumns.Rule.WHOLE ? 1 : 0;
    }
    return rules >= FEWEST_RULES;
  }

  /** Adds what stands between two rules that cross the whole box. */
  private void addRows(List<GridLine> open, boolean crossed, boolean ruled, GridColumns columns) {
    if (open.isEmpty()) {
      return;
    }
    List<GridLine> rows =
        crossed
            ? new CrossedBand(open, columns, sheet.cellReader()).rows()
            : new GridBand(open, ruled, sheet.cellReader()).rows();
    for (GridLine row : rows) {
      sheet.add(new Row(Cells.of(row.filled()), true, Layout.PIPE_SEPARATED, row.page()));
    }
    open.clear();
  }
}
