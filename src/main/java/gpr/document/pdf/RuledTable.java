package gpr.document.pdf;

import gpr.document.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table whose frame is drawn. The lines give a grid; boxes of it that no line parts are one cell.
 */
final class RuledTable {
  /** How far from a box's edge its line may be drawn. */
  private static final double NEAR = 4;

  /**
   * A cell in a row.
   *
   * @param left its left edge
   * @param text its words; empty where a cell of a row above goes on
   */
  record Cell(double left, String text) {}

  private final double[] xs;
  private final double[] ys;

  /** Which cell each box is of: the number of the cell's first box, row by row. */
  private final int[] cellOfBox;

  private final List<GlyphRun> runs = new ArrayList<>();

  /**
   * @param xs where its columns are parted, in ascending order; at least two
   * @param ys where its rows are parted
   * @param along the lines from left to right
   * @param down the lines from top to bottom
   */
  RuledTable(double[] xs, double[] ys, List<Rule> along, List<Rule> down) {
    this.xs = xs.clone();
    this.ys = ys.clone();
    this.cellOfBox = new int[rowCount() * columnCount()];
    Arrays.setAll(cellOfBox, box -> box);
    for (int row = 0; row < rowCount(); row++) {
      for (int column = 0; column < columnCount(); column++) {
        double middleX = (xs[column] + xs[column + 1]) / 2;
        double middleY = (ys[row] + ys[row + 1]) / 2;
        if (column > 0 && !isRuled(down, xs[column], middleY)) {
          join(box(row, column - 1), box(row, column));
        }
        if (row > 0 && !isRuled(along, ys[row], middleX)) {
          join(box(row - 1, column), box(row, column));
        }
      }
    }
    for (int box = 0; box < cellOfBox.length; box++) {
      cellOfBox[box] = cell(box);
    }
  }

  private static boolean isRuled(List<Rule> rules, double at, double middle) {
    for (Rule rule : rules) {
      if (Math.abs(rule.at() - at) <= NEAR && rule.covers(middle, 0)) {
        return true;
      }
    }
    return false;
  }

  private int box(int row, int column) {
    return row * columnCount() + column;
  }

  /** The first box of a cell, while boxes are joined. */
  private int cell(int box) {
    int first = box;
    while (cellOfBox[first] != first) {
      first = cellOfBox[first];
    }
    return first;
  }

  private void join(int one, int other) {
    int first = Math.min(cell(one), cell(other));
    int second = Math.max(cell(one), cell(other));
    cellOfBox[second] = first;
  }

  private int rowCount() {
    return ys.length - 1;
  }

  private int columnCount() {
    return xs.length - 1;
  }

  /** Whether it has more than one cell: a frame around a page is no table. */
  boolean isTable() {
    return Arrays.stream(cellOfBox).anyMatch(cell -> cell != cellOfBox[0]);
  }

  double left() {
    return xs[0];
  }

  double right() {
    return xs[xs.length - 1];
  }

  double top() {
    return ys[0];
  }

  double bottom() {
    return ys[ys.length - 1];
  }

  /** Takes what of a run stands in the frame; gives back what does not. */
  List<Glyph> take(GlyphRun run) {
    List<Glyph> inside = new ArrayList<>();
    List<Glyph> outside = new ArrayList<>();
    // Beside a frame nothing stands so close.
    boolean isCut = run.isOver(left()) || run.isOver(right());
    for (Glyph glyph : run.glyphs()) {
      double x = isCut ? run.home(1) : glyph.centreX();
      (contains(x, glyph.centreY()) ? inside : outside).add(glyph);
    }
    if (!inside.isEmpty()) {
      runs.add(new GlyphRun(inside));
    }
    return outside;
  }

  private boolean contains(double x, double y) {
    return x >= left() && x <= right() && y >= top() && y <= bottom();
  }

  /** Its rows, each of the cells that it begins or that go on in it. */
  List<List<Cell>> rows() {
    String[] texts = texts();
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < rowCount(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columnCount(); column++) {
        int cell = cellOfBox[box(row, column)];
        if (column == 0 || cell != cellOfBox[box(row, column - 1)]) {
          cells.add(new Cell(xs[column], cell == box(row, column) ? texts[cell] : ""));
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private String[] texts() {
    List<List<Glyph>> inCells = new ArrayList<>();
    for (int i = 0; i < cellOfBox.length; i++) {
      inCells.add(new ArrayList<>());
    }
    runs.forEach(run -> put(run, inCells));
    String[] texts = new String[cellOfBox.length];
    List<List<TextLine>> lines = inCells.stream().map(TextLine::of).toList();
    double padding = padding(lines);
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(lines.get(i), width(i) - 2 * padding);
    }
    return texts;
  }

  /** The words of a cell; a number that fills a line goes on in the next. */
  private static String text(List<TextLine> lines, double room) {
    CellText text = new CellText();
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      number.append(line.text());
      boolean goesOn = i + 1 < lines.size() && line.isBroken(lines.get(i + 1), room);
      if (!goesOn) {
        text.add(number.toString());
        number.setLength(0);
      }
    }
    return text.toString();
  }

  /** How far words keep from the left border at least. */
  private double padding(List<List<TextLine>> lines) {
    double least = (right() - left()) / 2;
    for (int i = 0; i < lines.size(); i++) {
      for (TextLine line : lines.get(i)) {
        least = Math.min(least, line.left() - xs[i % columnCount()]);
      }
    }
    return Math.max(0, least);
  }

  /** How wide a cell is. */
  private double width(int cell) {
    int end = cell;
    while (end + 1 < cellOfBox.length
        && (end + 1) % columnCount() > 0
        && cellOfBox[end + 1] == cellOfBox[cell]) {
      end++;
    }
    return xs[end % columnCount() + 1] - xs[cell % columnCount()];
  }

  /** Puts signs into the cells of their middles; those that borders go through, into one. */
  private void put(GlyphRun run, List<List<Glyph>> inCells) {
    int row = interval(ys, run.glyphs().get(0).centreY());
    int borders = 0;
    for (int column = 1; column < columnCount(); column++) {
      boolean isBorder = cellOfBox[box(row, column)] != cellOfBox[box(row, column - 1)];
      borders += isBorder && run.isCutAt(xs[column]) ? 1 : 0;
    }
    for (Glyph glyph : run.glyphs()) {
      double x = borders > 0 ? run.home(borders) : glyph.centreX();
      inCells.get(cellOfBox[box(interval(ys, glyph.centreY()), interval(xs, x))]).add(glyph);
    }
  }

  private static int interval(double[] edges, double place) {
    int found = 0;
    while (found < edges.length - 2 && place >= edges[found + 1]) {
      found++;
    }
    return found;
  }
}
