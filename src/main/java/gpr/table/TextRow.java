package gpr.table;

import gpr.Layout;
import gpr.layout.Cells;
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
    Cells labels,
    Cells values,
    int width,
    int firstValue,
    boolean closed,
    Layout layout,
    int section,
    int page,
    LabelBook.Match match) {

  /** The line that it begins on. */
  int line() {
    return labels.isEmpty() ? values.get(0).line() : labels.get(0).line();
  }

  /** Whether labels and numbers stand on one line with spaces between them. */
  boolean isLine() {
    return closed && layout == Layout.SPACE_SEPARATED;
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
    return values.filled();
  }

  /** The values that say something, in order. */
  Cells filledValues() {
    return values.filledOnes();
  }

  /** The values without the empty lines that may be no cells. */
  Cells withoutGaps() {
    return values.withoutGaps();
  }

  /** Whether its label stood alone above the numbers, in a text that has both on one line. */
  boolean hasGivenNumbers() {
    if (labels.isEmpty() || values.isEmpty() || !closed) {
      return false;
    }
    boolean above = labels.last().line() < values.get(0).line();
    return above && (firstValue == 0 || layout == Layout.SPACE_SEPARATED);
  }

  /** Where a row stands among others; two rows may be equal, so it is looked for itself. */
  static int indexIn(List<TextRow> rows, TextRow row) {
    int index = rows.size() - 1;
    while (index >= 0 && rows.get(index) != row) {
      index--;
    }
    return index;
  }

  /** Whether its values are the same as another row's, which may be null. */
  boolean says(TextRow other) {
    if (other == null || other.values.size() != values.size()) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).text().equals(other.values.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether two neighbouring labels are the same: the text of a cell over several columns. */
  boolean repeatsLabel() {
    for (int i = 1; i < labels.size(); i++) {
      if (labels.get(i).text().equals(labels.get(i - 1).text())) {
        return true;
      }
    }
    return false;
  }

  TextRow withValues(Cells newValues) {
    return new TextRow(labels, newValues, 0, 0, closed, layout, section, page, match);
  }

  TextRow withLabels(Cells newLabels, LabelBook.Match newMatch) {
    return new TextRow(
        newLabels, values, width, firstValue, closed, layout, section, page, newMatch);
  }
}
