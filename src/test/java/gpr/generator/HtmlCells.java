package gpr.generator;

/**
 * Tika on a web page whose cells hold paragraphs: tab, text and rest each on lines of their own.
 */
final class HtmlCells implements TableWriter {
  private static final String INDENT = "\n      ";

  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (String text : Covered.NOTHING.texts(table, row, INDENT)) {
        out.append('\t').append(INDENT).append(text.isEmpty() ? "\u00a0" : text);
        out.append('\n').append(INDENT);
      }
      out.append('\n');
    }
    out.append("\n\n");
  }
}
