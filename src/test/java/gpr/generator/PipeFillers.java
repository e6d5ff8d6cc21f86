package gpr.generator;

import java.util.List;

/**
 * Web-page extractors that fill a row up with pipes to the width of the table.
 *
 * @param cellALine whether each cell stands on a line of its own, and the fillers too
 */
record PipeFillers(boolean cellALine) implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    int width = table.width();
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = Covered.NOTHING.texts(table, row, " ");
      String fillers = "|".repeat(Math.max(0, width - texts.size()));
      if (cellALine) {
        texts.forEach(text -> out.append(text.isEmpty() ? "|\n" : text + " |\n"));
        out.append(fillers).append(fillers.isEmpty() ? "" : "\n");
      } else {
        out.append('|');
        texts.forEach(text -> out.append(' ').append(text).append(" |"));
        out.append(' ').append(fillers).append('\n');
      }
    }
  }
}
