package gpr.layout;

import gpr.text.Ordinal;
import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines between two rules of a box: one row whose cells run over several lines, or, in a frame
 * without rules between its rows, each line a row.
 */
final class GridBand {
  /** A space on each side of a cell's text. */
  private static final int PADDING = 2;

  /** Of a row of so many numbers one alone may go on below: pandoc's 1 over 82709. */
  private static final int LEAST_OF_ROW = 3;

  /** The end of a broken label is no longer. */
  private static final int LONGEST_TAIL = 3;

  /** 2.重复申请 is the shortest label with an ordinal but 3.其他; 12.5 is none. */
  private static final int SHORTEST_LABEL = 4;

  private final List<GridLine> lines;
  private final boolean ruled;
  private final CellReader cellReader;

  /**
   * The lines between two rules.
   *
   * @param ruled whether the box has rules between its rows throughout
   */
  GridBand(List<GridLine> lines, boolean ruled, CellReader cellReader) {
    this.lines = List.copyOf(lines);
    this.ruled = ruled;
    this.cellReader = cellReader;
  }

  /** Its rows. */
  List<GridLine> rows() {
    GridLine first = lines.get(0);
    boolean even =
        lines.stream()
            .allMatch(line -> line.size() == first.size() && line.spans().equals(first.spans()));
    boolean apart =
        !even
            || first.size() < 2 && lines.size() > 1
            || areRows(first.size())
            || !(ruled && hasOneLabel(first.size())) && haveNumbersUnderWords(first.size())
            || hasTwoOrdinals(first.size());
    return apart ? lines : List.of(joined(first));
  }

  /**
   * Whether several lines with numbers are rows of their own, as in frames without rules between
   * them. Lines of one row have its numbers broken: then a part fills its cell, and few cells go
   * on.
   */
  private boolean areRows(int width) {
    if (ruled && isOneLabel(width)) {
      return false;
    }
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (hasNumber(lines.get(i))) {
        boolean goesOn = isPiece(above, i) || ruled && isTail(lines.get(i).cells());
        if (above >= 0 && !mayGoOn(above, i, width) && !goesOn) {
          return true;
        }
        above = i;
      }
    }
    return lines.size() > 1 && areAllLabelled();
  }

  /**
   * Whether a column's words make one label with an ordinal: the lines are the rest of that label,
   * and of numbers broken anywhere, 7 over 16 over 77 (pandoc -t rst). A second ordinal is another
   * row's, as {@link #hasTwoOrdinals} finds.
   */
  private boolean isOneLabel(int width) {
    for (int column = 0; column < width; column++) {
      StringBuilder words = new StringBuilder();
      for (GridLine line : lines) {
        words.append(line.cells().get(column).text());
      }
      if (beginsWithOrdinal(words.toString()) && words.length() > SHORTEST_LABEL) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has no label, or but the end of one. */
  private static boolean isTail(List<Cell> cells) {
    for (Cell cell : cells) {
      String text = cell.text();
      if (cell.isLabel() && (text.length() > LONGEST_TAIL || beginsWithOrdinal(text))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPiece(int above, int below) {
    return above >= 0 && filled(lines.get(above)) >= LEAST_OF_ROW && filled(lines.get(below)) == 1;
  }

  private static int filled(GridLine line) {
    return Cells.of(line.cells()).filled();
  }

  private static boolean hasNumber(GridLine line) {
    return line.cells().stream().anyMatch(cell -> cell.kind() == CellKind.NUMBER);
  }

  /** Whether each line has a label and as many numbers as the first. */
  private boolean areAllLabelled() {
    int filled = filled(lines.get(0));
    if (ruled && isTail(lines.get(lines.size() - 1).cells())) {
      return false;
    }
    for (GridLine line : lines) {
      if (filled == 0 || !line.cells().get(0).isLabel() || filled(line) != filled) {
        return false;
      }
    }
    return true;
  }

  /** Whether each number below stands under one that leaves no room for its last digit. */
  private boolean mayGoOn(int above, int below, int width) {
    for (int column = 0; column < width; column++) {
      Cell upper = lines.get(above).cells().get(column);
      boolean under =
          upper.isFilled()
              && upper.text().length() + PADDING >= lines.get(above).widths().get(column);
      // A part of a label may look like a sign for nothing: 一, 无.
      boolean number = lines.get(below).cells().get(column).kind() == CellKind.NUMBER;
      if (number && !under) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether all numbers stand under words: the head of a table and its only row, in a frame that
   * has no rules between rows (PrettyTable, Rich, psql). One alone may be 约 over 12, a cell.
   */
  private boolean haveNumbersUnderWords(int width) {
    int under = 0;
    for (int column = 0; column < width; column++) {
      boolean words = false;
      for (GridLine line : lines) {
        Cell cell = line.cells().get(column);
        if (cell.kind() == CellKind.NUMBER && !words) {
          return false;
        }
        under += cell.kind() == CellKind.NUMBER ? 1 : 0;
        words |= cell.isLabel();
      }
    }
    return under > 1;
  }

  /**
   * Whether the columns without numbers have one label and no more: a head over a row has words
   * over its label, too.
   */
  private boolean hasOneLabel(int width) {
    int labels = 0;
    for (int column = 0; column < width; column++) {
      int place = column;
      List<Cell> cells = lines.stream().map(line -> line.cells().get(place)).toList();
      boolean numbers = cells.stream().anyMatch(cell -> cell.kind() == CellKind.NUMBER);
      labels += numbers ? 0 : (int) cells.stream().filter(Cell::isLabel).count();
    }
    return labels == 1;
  }

  /** Whether a column has two labels with ordinals: the rule between them is lost. */
  private boolean hasTwoOrdinals(int width) {
    for (int column = 0; column < width; column++) {
      int ordinals = 0;
      for (GridLine line : lines) {
        ordinals += beginsWithOrdinal(line.cells().get(column).text()) ? 1 : 0;
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

  private GridLine joined(GridLine first) {
    List<Cell> joined = new ArrayList<>(first.size());
    for (int column = 0; column < first.size(); column++) {
      int place = column;
      List<Cell> cells = lines.stream().map(line -> line.cells().get(place)).toList();
      joined.add(joined(cells, first.widths().get(column), cellReader));
    }
    return first.with(joined);
  }

  /**
   * The cell that several lines make.
   *
   * @param cells what stands in it, line by line; at least one
   * @param width how wide it is, its spaces included
   */
  static Cell joined(List<Cell> cells, int width, CellReader cellReader) {
    Cell place = cells.get(0);
    String wrapped = wrapped(cells, width);
    if (!wrapped.isEmpty()) {
      return Cell.parts(List.of(wrapped), place.line(), place.column(), 0, 0);
    }
    StringBuilder words = new StringBuilder();
    for (Cell cell : cells) {
      if (!cell.text().isEmpty()) {
        place = words.length() == 0 ? cell : place;
        words.append(words.length() == 0 ? "" : String.valueOf(Markup.LINE_END));
        words.append(cell.text());
      }
    }
    return cellReader.read(words.toString(), place.line(), place.column(), 0, 0);
  }

  /**
   * The number whose digits fill the width of their column in each line but the last, {@code |4|}
   * over {@code |6|}: pandoc -t rst, whose columns may be one digit wide. Empty where there is
   * none.
   */
  private static String wrapped(List<Cell> cells, int width) {
    StringBuilder digits = new StringBuilder();
    boolean full = true;
    for (Cell cell : cells) {
      String text = cell.text();
      boolean goesOn = full && !text.isEmpty();
      if (!goesOn && !text.isEmpty() || !Signs.areDigits(text)) {
        return "";
      }
      digits.append(text);
      full = goesOn && text.length() + PADDING >= width;
    }
    boolean isBroken = digits.length() > cells.get(0).text().length();
    return isBroken && Signs.digit(digits.charAt(0)) != 0 ? digits.toString() : "";
  }
}
