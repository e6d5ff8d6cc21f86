package gpr.generator;

import java.util.List;

/**
 * lynx: the first table's rows each in the middle of the page, one space apart; the others a grid.
 */
final class CentredLines implements TableWriter {
  private static final int HALF_PAGE = 40;

  private final TableWriter grid =
      new GridLines(new Typesetting(false, 0, 0, 0, 1, 0, true), true, false, 12);

  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    if (!table.name().startsWith("pro")) {
      grid.write(table, out, chance);
      return;
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = Covered.NOTHING.texts(table, row, " ");
      texts.removeIf(String::isEmpty);
      String line = String.join(" ", texts);
      out.append(" ".repeat(Math.max(0, HALF_PAGE - line.length() / 2))).append(line).append('\n');
    }
    out.append('\n');
  }
}
