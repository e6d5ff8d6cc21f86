package gpr.generator;

/** The source of a page without its tags: each line keeps its indent, a blank cell has three. */
record IndentedLines() implements TableWriter {
  private static final String CELL = "   \n";
  private static final String ROW = "  \n";
  private static final String TABLE = " \n";

  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    out.append(TABLE);
    for (int row = 0; row < table.rows().size(); row++) {
      out.append(ROW);
      for (String text : Covered.NOTHING.texts(table, row, "\n  ")) {
        out.append(CELL).append(text.isEmpty() ? CELL : "   " + text + "\n").append(CELL);
      }
      out.append(ROW);
    }
    out.append(TABLE);
  }
}
