package gpr.layout;

import gpr.Layout;
import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs of spaces between the cells of a line, and one cell a line: pdftotext, text browsers, and
 * whatever leaves the words alone. Empty lines between single cells may be blank ones.
 */
final class PlainRows implements Family {
  /** The end of a broken label is no longer; 申请数量 stands whole more often than not. */
  private static final int LONGEST_TAIL = 3;

  /** Short words that are whole labels. */
  private static final Set<String> WHOLE = Set.of("其他", "其它", "总计", "合计", "小计", "规章", "总数");

  private final Sheet sheet;
  private final char[] chars;
  private final Conventions conventions;
  private final PlainTokens tokens;
  private int emptyLines;

  PlainRows(Sheet sheet) {
    this.sheet = sheet;
    this.chars = sheet.chars();
    this.conventions = sheet.conventions();
    this.tokens = new PlainTokens(sheet);
  }

  @Override
  public boolean takes(int number, Line line) {
    return true;
  }

  @Override
  public void read(int number, Line line) {
    int start = sheet.start(number);
    int end = sheet.end(number);
    if (line.empty()) {
      readEmpty(number, start, end);
      emptyLines++;
      return;
    }
    emptyLines = 0;
    if (line.rule() || NoRow.isMark(chars, start, end)) {
      sheet.mark(number);
    } else if (sheet.isPlain() && !NoRow.isProse(line, chars, start, end)) {
      readCells(number, start, end);
    }
  }

  @Override
  public void close() {
    emptyLines = 0;
  }

  private void readEmpty(int number, int start, int end) {
    if (!sheet.isPlain()) {
      return;
    }
    boolean gap = conventions.spread() ? emptyLines > 0 && emptyLines % 2 == 0 : true;
    if (gap) {
      boolean space = conventions.spacedBlanks() && end > start || hasHardSpace(start, end);
      boolean blank = space && !conventions.spread();
      Cell cell = blank ? CellReader.blank(number, 1) : CellReader.gap(number);
      sheet.add(Cells.of(cell), false, Layout.CELL_PER_LINE);
    }
  }

  private boolean hasHardSpace(int start, int end) {
    for (int i = start; i < end; i++) {
      if (chars[i] == '\u00A0') {
        return true;
      }
    }
    return false;
  }

  private void readCells(int number, int start, int end) {
    int first = NoRow.pageMarkEnd(chars, start, end);
    List<Cell> cells = tokens.of(number, first);
    if (cells.isEmpty()) {
      return;
    }
    if (conventions.singleCells() && PlainTokens.isTight(cells) && areWords(cells)) {
      cells = new ArrayList<>(List.of(sheet.cell(number, first, end)));
    }
    if (isPadded(cells)) {
      cells.remove(0);
    }
    sheet.mark(number);
    Optional<Cell> caption = CaptionLines.cellOf(sheet, number, cells);
    if (caption.isPresent()) {
      sheet.add(Cells.of(caption.get()), false, Layout.CELL_PER_LINE);
      return;
    }
    tokens.partGlued(cells);
    if (cells.size() == 1 && LastRests.add(cells.get(0), sheet)) {
      return;
    }
    joinTail(number, cells);
    if (areHeadsApart(number, cells)) {
      cells.forEach(cell -> sheet.add(Cells.of(cell), false, Layout.CELL_PER_LINE));
      return;
    }
    BrokenNumbers.add(cells, sheet);
  }

  /**
   * Whether a tab without a space parts two labels of a head, {@code 总计→商业}: the rest of the head
   * stands one cell a line there, and these are not of one row.
   */
  private boolean areHeadsApart(int number, List<Cell> cells) {
    if (!conventions.tabsAreSpaces() || cells.size() != 2 || sheet.line(number).tabs() != 1) {
      return false;
    }
    Cell next = cells.get(1);
    int tab = sheet.start(number) + next.column() - 2;
    return cells.get(0).isLabel() && next.isLabel() && chars[tab - 1] != ' ';
  }

  /** Whether the one cell of a line has a NBSP and a space before it, rather than a blank cell. */
  private static boolean isPadded(List<Cell> cells) {
    return cells.size() == 2
        && cells.get(0).kind() == CellKind.BLANK
        && cells.get(0).column() == 1
        && cells.get(1).column() == 3;
  }

  // ---- what a converter of pages writes on another line

  private static boolean areWords(List<Cell> cells) {
    return cells.stream().allMatch(Cell::isLabel);
  }

  private static boolean areNumbers(List<Cell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (!cells.get(i).isFilled()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The end of a label that was broken stands on the line of the numbers, {@code 量 24 3 0}:
   * pdftotext -raw, PDFBox, pdf.js. The line above has then a label alone, with an ordinal.
   */
  private void joinTail(int number, List<Cell> cells) {
    Row above = sheet.last();
    if (above == null || above.cells().size() != 1 || cells.size() < 2 || !areNumbers(cells)) {
      return;
    }
    Cell label = above.cells().get(0);
    Cell tail = cells.get(0);
    boolean below = tail.from() >= label.from() && tail.from() < label.to();
    boolean broken = label.isLabel() && label.line() == number - 1 && tail.isLabel() && below;
    if (!broken || !isTail(tail.text()) || !begins(label.text())) {
      return;
    }
    Cell whole =
        sheet
            .cellReader()
            .read(label.text() + tail.text(), label.line(), label.column(), tail.from(), tail.to());
    sheet.dropLast();
    cells.set(0, whole);
  }

  private static boolean isTail(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      words += Signs.isIdeograph(text.charAt(i)) ? 1 : 0;
    }
    return words <= LONGEST_TAIL && !WHOLE.contains(text) && Ordinal.at(text, 0).isEmpty();
  }

  private static boolean begins(String label) {
    Optional<Ordinal> ordinal = Ordinal.at(label, 0);
    return ordinal.isPresent() && ordinal.get().marked();
  }
}
