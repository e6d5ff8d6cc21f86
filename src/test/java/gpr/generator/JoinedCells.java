package gpr.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * A row's cells put together with a sign between two, each with the line ends of its narrow column:
 * {@code "\t".join(row)} over what pdfplumber, PyMuPDF and camelot find in a PDF's tables.
 *
 * @param separator what stands between two cells
 */
record JoinedCells(String separator) implements TableWriter {
  private static final int NARROWEST_LABEL = 8;
  private static final int WIDEST_LABEL = 22;
  private static final int NARROWEST_HEAD = 3;
  private static final int WIDEST_HEAD = 6;

  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    int label = chance.between(NARROWEST_LABEL, WIDEST_LABEL);
    int head = chance.between(NARROWEST_HEAD, WIDEST_HEAD);
    Typesetting setting = new Typesetting(false, label, head, head, 0, 0, false);
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        texts.add(table.begins(row, column) ? text(table, row, column, setting) : "");
      }
      out.append(String.join(separator, texts)).append('\n');
    }
    out.append('\n');
  }

  private static String text(PrintedTable table, int row, int column, Typesetting setting) {
    PrintedCell cell = table.rows().get(row).get(column);
    int span = table.columnSpan(row, column);
    int most =
        switch (cell.kind()) {
          case HEAD -> span * setting.headWidth();
          case GROUP -> setting.groupWidth();
          case LABEL -> setting.labelWidth() + (span - 1) * setting.groupWidth();
          default -> 0;
        };
    return String.join("\n", setting.lines(cell.text(), most));
  }
}
