package gpr.table;

import gpr.Layout;
import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the text: its labels, and what stands to their right.
 *
 * @param shape how its cells stand
 * @param labels the labels, from left to right
 * @param values what may be values: numbers, blanks, signs, words behind numbers
 * @param grid all cells of the row where they stand in a grid; else none
 * @param firstValue the place in the grid at which the values begin
 * @param layout how it is written
 * @param section the section that it stands in; 0 before the first
 * @param page how many page breaks stand before it in its section
 * @param match what the labels say
 */
record Line(
    Shape shape,
    Cells labels,
    Cells values,
    Cells grid,
    int firstValue,
    Layout layout,
    int section,
    int page,
    LabelBook.Match match) {
  /** How the cells of a row stand. */
  enum Shape {
    /** In a grid: a place for each cell, blank ones too. */
    GRID,
    /** On a line with spaces between them: blank cells leave nothing. */
    SPACED,
    /** One below the other: where a row ends is not said. */
    LOOSE
  }

  /** The same line with as many other values. */
  Line with(Cells others) {
    List<Cell> places = new ArrayList<>(grid);
    for (int i = 0; i < others.size() && !grid.isEmpty(); i++) {
      places.set(firstValue + i, others.get(i));
    }
    return new Line(
        shape, labels, others, Cells.of(places), firstValue, layout, section, page, match);
  }

  /** The line of the text that it begins on. */
  int number() {
    return labels.isEmpty() ? values.get(0).line() : labels.get(0).line();
  }

  /** The line of the text that it ends on. */
  int lastNumber() {
    return values.isEmpty() ? labels.last().line() : values.last().line();
  }

  boolean hasNumbers() {
    return values.filled() > 0;
  }

  /** Whether it is a row of the form by its label, to the letter or with words around it. */
  boolean isNamed() {
    return match.kind() == LabelBook.Kind.ROW && match.weight() >= LabelBook.EXTENDED;
  }

  /** Whether its words are a row's label, or a piece that no other row's has. */
  boolean namesRow() {
    return match.isRow() && match.weight() >= LabelBook.PIECE;
  }

  boolean isOf(LabelBook.Kind kind) {
    return match.kind() == kind;
  }

  /** How many cells the grid has; 0 where there is none. */
  int width() {
    return grid.size();
  }

  /** Whether none of the values is a number, a sign or words, but some is a blank. */
  boolean isBlank() {
    return !hasNumbers() && hasCells();
  }

  private boolean hasCells() {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).kind() != CellKind.GAP) {
        return true;
      }
    }
    return false;
  }

  /** The text of its labels. */
  String words() {
    StringBuilder words = new StringBuilder();
    labels.forEach(label -> words.append(label.text()));
    return words.toString();
  }

  /** The text of its values. */
  String raw() {
    StringBuilder raw = new StringBuilder();
    Cells filled = values.filledOnes();
    for (int i = 0; i < filled.size(); i++) {
      Cell cell = filled.get(i);
      raw.append(i == 0 ? "" : " ").append(cell.text());
    }
    return raw.toString();
  }
}
