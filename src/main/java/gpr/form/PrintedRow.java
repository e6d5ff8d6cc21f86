package gpr.form;

import java.util.List;

/**
 * A row as the form prints it: a label and the cells to its right. The three rows of {@code
 * disputes} stand side by side, so they are one printed row without a label.
 *
 * @param labels the label and its other wordings, the form's own first; empty where none is printed
 * @param cells the cells from left to right
 * @param block the index of the block of its table that it stands in, from 0
 */
public record PrintedRow(List<String> labels, List<FormCell> cells, int block) {
  public PrintedRow {
    labels = List.copyOf(labels);
    cells = List.copyOf(cells);
  }
}
