package gpr.generator;

import java.util.List;

/**
 * One row a line, cells split by tabs: spreadsheets, browsers' innerText, table extractors, Tika on
 * a plain web page.
 *
 * @param lead what leads a row
 * @param covered what stands where a spanning cell covers a place
 * @param trimmed whether empty cells at a row's end are dropped
 */
record TabRows(String lead, Covered covered, boolean trimmed) implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    int pageEnd = chance.onceIn(2) ? chance.below(table.rows().size()) : -1;
    for (int row = 0; row < table.rows().size(); row++) {
      if (row == pageEnd) {
        out.append('\n');
      }
      List<String> texts = covered.texts(table, row, "");
      String line = lead + String.join("\t", texts);
      out.append(trimmed ? line.stripTrailing() : line).append('\n');
    }
    out.append('\n');
  }
}
