package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import gpr.layout.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the text, its labels apart from what stands to their right.
 *
 * @param labels the labels, from left to right
 * @param values the cells that may be values: numbers, blanks, signs, unreadable text
 * @param width how many cells the row had in the text, where these make a grid
 * @param firstValue the place of the first value among these cells
 * @param closed whether the text says that the row is whole
 * @param layout how it is written
 * @param section the section that it stands in; 0 before the first
 * @param page how many page breaks stand before it in its section
 * @param match what the labels say
 */
record TextRow(
    List<Cell> labels,
    List<Cell> values,
    int width,
    int firstValue,
    boolean closed,
    Layout layout,
    int section,
    int page,
    LabelBook.Match match) {

  TextRow {
    labels = List.copyOf(labels);
    values = List.copyOf(values);
  }

  /** The line that it begins on. */
  int line() {
    return labels.isEmpty() ? values.get(0).line() : labels.get(0).line();
  }

  boolean isLabelOnly() {
    return values.isEmpty();
  }

  boolean isUnlabelled() {
    return labels.isEmpty();
  }

  boolean isRow() {
    return match.kind() == LabelBook.Kind.ROW;
  }

  boolean isHead() {
    return match.kind() == LabelBook.Kind.HEAD;
  }

  /** How many values say something. */
  int filled() {
    int filled = 0;
    for (Cell value : values) {
      filled += value.isFilled() ? 1 : 0;
    }
    return filled;
  }

  /** The values that say something, in order. */
  List<Cell> filledValues() {
    List<Cell> filled = new ArrayList<>(values.size());
    for (Cell value : values) {
      if (value.isFilled()) {
        filled.add(value);
      }
    }
    return filled;
  }

  /** The values without the empty lines that may be no cells. */
  List<Cell> withoutGaps() {
    List<Cell> kept = new ArrayList<>(values.size());
    for (Cell value : values) {
      if (value.kind() != CellKind.GAP) {
        kept.add(value);
      }
    }
    return kept;
  }

  TextRow withValues(List<Cell> newValues) {
    return new TextRow(labels, newValues, 0, 0, closed, layout, section, page, match);
  }

  TextRow withLabels(List<Cell> newLabels, LabelBook.Match newMatch) {
    return new TextRow(
        newLabels, values, width, firstValue, closed, layout, section, page, newMatch);
  }
}
