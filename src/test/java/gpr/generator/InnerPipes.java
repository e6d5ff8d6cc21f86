package gpr.generator;

import java.util.List;

/** Cells split by pipes with none at the row's ends: html2text for Python. */
final class InnerPipes implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = Covered.NOTHING.texts(table, row, "  \n");
      out.append(String.join("| ", texts)).append("  \n");
      if (row == 0) {
        out.append("---").append("|---".repeat(texts.size() - 1)).append("  \n");
      }
    }
    out.append('\n');
  }
}
