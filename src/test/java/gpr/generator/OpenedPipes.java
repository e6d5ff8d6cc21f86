package gpr.generator;

/** Rows opened by a pipe alone on its line, their cells one a line and closed by a pipe. */
record OpenedPipes() implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    for (int row = 0; row < table.rows().size(); row++) {
      out.append("|\n");
      for (String text : Covered.NOTHING.texts(table, row, " ")) {
        out.append(text.isEmpty() ? "|\n" : text + " |\n");
      }
    }
  }
}
