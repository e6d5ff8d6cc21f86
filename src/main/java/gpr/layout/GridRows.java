package gpr.layout;

import gpr.Layout;
import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Boxes drawn of lines, {@code +---+} or {@code ├──┤}: a rule ends a row, whose cells may run over
 * several lines (reStructuredText, text browsers).
 */
final class GridRows implements Family {
  /** A space on each side of a cell's text. */
  private static final int PADDING = 2;

  private final Sheet sheet;
  private final char[] chars;

  /** The lines since the last rule, to be put together cell by cell. */
  private final List<Cells> lines = new ArrayList<>();

  /** How wide each cell of these lines is, its spaces included. */
  private final List<int[]> widths = new ArrayList<>();

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
        || line.tabs() == 0 && NoRow.isMark(chars, sheet.start(number), sheet.end(number));
  }

  private static boolean isGridMark(char c) {
    return c == '+' || c >= '─' && c <= '╿';
  }

  @Override
  public void read(int number, Line line) {
    if (!line.empty()) {
      sheet.mark(number);
    }
    if (line.rule()) {
      closeRow();
      inGrid |= isGridMark(chars[line.first()]);
    } else if (line.partRule() && line.pipes() > 0) {
      closeRow();
    } else if (line.pipes() > 0) {
      Cells cells = Cells.of(PipeRows.cells(sheet, number, line));
      lines.add(cells);
      widths.add(widths(line, cells.size()));
    }
  }

  private int[] widths(Line line, int size) {
    int[] found = new int[size];
    int cell = 0;
    for (int i = line.first() + 1; i < line.last() && cell < size; i++) {
      if (Signs.isPipe(chars[i])) {
        cell++;
      } else {
        found[cell]++;
      }
    }
    return found;
  }

  @Override
  public void close() {
    closeRow();
    inGrid = false;
  }

  private void closeRow() {
    if (lines.isEmpty()) {
      return;
    }
    int width = lines.get(0).size();
    boolean even = lines.stream().allMatch(cells -> cells.size() == width);
    if (!even || width < 2 && lines.size() > 1 || areRows(width) || hasTwoOrdinals(width)) {
      lines.forEach(cells -> sheet.add(cells, true, Layout.PIPE_SEPARATED));
    } else {
      sheet.add(joined(width), true, Layout.PIPE_SEPARATED);
    }
    lines.clear();
    widths.clear();
  }

  /**
   * Whether several lines with numbers are rows of their own, as in frames without rules between
   * them. Lines of one row have its numbers broken: then a part fills its cell, and few cells go
   * on.
   */
  private boolean areRows(int width) {
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (hasNumber(lines.get(i))) {
        if (above >= 0 && !mayGoOn(above, i, width) && !isPiece(above, i)) {
          return true;
        }
        above = i;
      }
    }
    return lines.size() > 1 && areAllLabelled();
  }

  /** Of a row of so many numbers one alone may go on below: pandoc's 1 over 82709. */
  private static final int LEAST_OF_ROW = 3;

  private boolean isPiece(int above, int below) {
    return lines.get(above).filled() >= LEAST_OF_ROW && lines.get(below).filled() == 1;
  }

  private static boolean hasNumber(Cells cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).kind() == CellKind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** Whether each line has a label and as many numbers as the first. */
  private boolean areAllLabelled() {
    int filled = lines.get(0).filled();
    for (Cells cells : lines) {
      if (filled == 0 || !cells.get(0).isLabel() || cells.filled() != filled) {
        return false;
      }
    }
    return true;
  }

  /** Whether each number below stands under one that leaves no room for its last digit. */
  private boolean mayGoOn(int above, int below, int width) {
    for (int column = 0; column < width; column++) {
      Cell upper = lines.get(above).get(column);
      boolean under =
          upper.isFilled() && upper.text().length() + PADDING >= widths.get(above)[column];
      // A part of a label may look like a sign for nothing: 一, 无.
      if (lines.get(below).get(column).kind() == CellKind.NUMBER && !under) {
        return false;
      }
    }
    return true;
  }

  /** Whether a column has two labels with ordinals: the rule between them is lost. */
  private boolean hasTwoOrdinals(int width) {
    for (int column = 0; column < width; column++) {
      int ordinals = 0;
      for (Cells cells : lines) {
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
    return ordinal.isPresent()
        && ordinal.get().marked()
        && (ordinal.get().bracketed() || ordinal.get().end() < text.length());
  }

  /**
   * The number whose digits fill the width of their column in each line but the last, {@code |4|}
   * over {@code |6|}: pandoc -t rst, whose columns may be one digit wide. Empty where there is
   * none.
   */
  private String wrapped(int column) {
    StringBuilder digits = new StringBuilder();
    boolean full = true;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).get(column).text();
      boolean goesOn = full && !text.isEmpty();
      if (!goesOn && !text.isEmpty() || !text.chars().allMatch(c -> Signs.isDigit((char) c))) {
        return "";
      }
      digits.append(text);
      full = goesOn && text.length() + PADDING >= widths.get(i)[column];
    }
    boolean isBroken = digits.length() > lines.get(0).get(column).text().length();
    return isBroken && digits.charAt(0) != '0' ? digits.toString() : "";
  }

  private Cells joined(int width) {
    List<Cell> joined = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      String wrapped = wrapped(i);
      if (!wrapped.isEmpty()) {
        Cell first = lines.get(0).get(i);
        joined.add(Cell.parts(List.of(wrapped), first.line(), first.column(), 0, 0));
        continue;
      }
      StringBuilder words = new StringBuilder();
      Cell place = lines.get(0).get(i);
      for (Cells cells : lines) {
        String text = cells.get(i).text();
        if (!text.isEmpty()) {
          place = words.length() == 0 ? cells.get(i) : place;
          words.append(words.length() == 0 ? "" : String.valueOf(Markup.LINE_END)).append(text);
        }
      }
      joined.add(sheet.cellReader().read(words.toString(), place.line(), place.column(), 0, 0));
    }
    return Cells.of(joined);
  }
}
