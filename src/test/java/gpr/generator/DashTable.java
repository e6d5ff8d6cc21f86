package gpr.generator;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * pandoc's tables of dashes: a group of them over each column.
 *
 * @param multiline whether an empty line parts the rows
 */
record DashTable(boolean multiline) implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    List<List<String>> rows = new ArrayList<>();
    int[] widths = new int[table.width()];
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = Covered.EMPTY.texts(table, row, "");
      rows.add(texts);
      for (int column = 0; column < texts.size(); column++) {
        widths[column] = Math.max(widths[column], width(texts.get(column)) + 2);
      }
    }
    String rule = rule(widths);
    out.append(rule);
    for (int row = 0; row < rows.size(); row++) {
      out.append(multiline && row > 0 ? "\n" : "").append(line(rows.get(row), widths));
    }
    out.append(rule).append('\n');
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder(" ");
    for (int width : widths) {
      rule.append(' ').append("-".repeat(Math.max(1, width - 1)));
    }
    return rule.append('\n').toString();
  }

  private static String line(List<String> texts, int[] widths) {
    StringBuilder line = new StringBuilder("  ");
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      line.append(text).append(" ".repeat(Math.max(0, widths[column] - width(text))));
    }
    return line.append('\n').toString();
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += Signs.width(text.charAt(i));
    }
    return width;
  }
}
