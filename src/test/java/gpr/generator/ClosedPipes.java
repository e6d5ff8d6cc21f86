package gpr.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * Each cell closed by a pipe, one row a line: web-page extractors.
 *
 * @param covered what stands where a spanning cell covers a place; in a head nothing does
 * @param spills whether the second paragraphs of heads stand in a row of their own
 */
record ClosedPipes(Covered covered, boolean spills) implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    for (int row = 0; row < table.rows().size(); row++) {
      boolean grid = table.hasValues(row) || table.name().equals("disputes");
      List<String> texts = (grid ? covered : Covered.NOTHING).texts(table, row, "\n");
      trim(texts, table.hasValues(row) ? lastSpan(table, row) - 1 : texts.size());
      List<String> second = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        String[] parts = texts.get(i).split("\n", 2);
        if (parts.length == 2) {
          texts.set(i, spills ? parts[0] : parts[0] + parts[1]);
          second.add(parts[1]);
        }
      }
      writeRow(texts, out);
      if (spills && !second.isEmpty()) {
        writeRow(second, out);
      }
    }
  }

  private static int lastSpan(PrintedTable table, int row) {
    int column = table.rows().get(row).size() - 1;
    while (!table.beginsInRow(row, column)) {
      column--;
    }
    return table.columnSpan(row, column);
  }

  private static void trim(List<String> texts, int most) {
    for (int i = most; i > 0 && texts.size() > 1 && texts.get(texts.size() - 1).isEmpty(); i--) {
      texts.remove(texts.size() - 1);
    }
  }

  private static void writeRow(List<String> texts, StringBuilder out) {
    StringBuilder line = new StringBuilder();
    for (String text : texts) {
      line.append(text.isEmpty() ? "| " : text + " | ");
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
