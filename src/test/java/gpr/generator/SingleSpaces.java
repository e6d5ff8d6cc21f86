package gpr.generator;

import java.util.List;

/**
 * The words of each line of a page, one space apart: pdfplumber's text.
 *
 * @param setting how the page is set
 */
record SingleSpaces(Typesetting setting) implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    List<TypesetTable.Piece> pieces = TypesetTable.set(table, setting).pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        out.append(pieces.get(i).y() == pieces.get(i - 1).y() ? ' ' : '\n');
      }
      out.append(pieces.get(i).text());
    }
    out.append('\n');
  }
}
