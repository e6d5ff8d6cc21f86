package gpr.generator;

import java.util.List;

/**
 * One cell a line: Tika on .doc and .docx (each led by a tab), word processors (nothing leads it).
 *
 * @param lead what leads a cell
 * @param empty what a number's place holds that has no number
 * @param end what ends a cell
 * @param covered what stands where a spanning cell covers a place
 * @param rowEnd what ends a row
 */
record CellLines(String lead, String empty, String end, Covered covered, String rowEnd)
    implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    PrintedTable filled =
        table.map(cell -> cell.isValue() && cell.text().isEmpty() ? cell.with(empty) : cell);
    for (int row = 0; row < filled.rows().size(); row++) {
      List<String> texts = covered.texts(filled, row, "\n");
      texts.forEach(text -> out.append(lead).append(text).append(end));
      out.append(rowEnd);
    }
    out.append(rowEnd);
  }
}
