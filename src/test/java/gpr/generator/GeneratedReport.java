package gpr.generator;

import gpr.form.Form;
import gpr.form.FormCell;
import java.util.List;

/**
 * A text and what is to be read in it.
 *
 * @param recipe how it was made
 * @param paper the report as it was printed, noise included, before any damage
 * @param cells what is to be read of each cell, in the form's order
 * @param text the text, before any damage to its bytes
 * @param bytes the text as it stands in a file
 */
public record GeneratedReport(
    Recipe recipe, PrintedReport paper, List<ExpectedCell> cells, String text, byte[] bytes) {
  public GeneratedReport {
    cells = List.copyOf(cells);
  }

  /** The form of its tables. */
  public Form form() {
    return paper.form();
  }

  /** What is to be read of that cell. */
  public ExpectedCell cell(FormCell cell) {
    return cells.get(cell.index());
  }
}
