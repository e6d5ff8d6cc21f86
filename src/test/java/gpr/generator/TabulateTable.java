package gpr.generator;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables as Python's tabulate writes them: the first row is the head, columns are as wide as their
 * longest text.
 *
 * @param format which of its formats
 * @param wide whether a Chinese character counts as two, as it does where wcwidth is installed
 */
record TabulateTable(Format format, boolean wide) implements TableWriter {
  /** The names that tabulate has for them. */
  enum Format {
    SIMPLE,
    RST,
    OUTLINE
  }

  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    List<List<String>> rows = new ArrayList<>();
    int[] widths = new int[table.width()];
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = new ArrayList<>(Covered.EMPTY.texts(table, row, ""));
      while (texts.size() < widths.length) {
        texts.add("");
      }
      if (format == Format.RST && row > 0 && texts.get(0).isEmpty()) {
        texts.set(0, "..");
      }
      rows.add(texts);
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(texts.get(column)));
      }
    }
    write(rows, widths, out);
  }

  private void write(List<List<String>> rows, int[] widths, StringBuilder out) {
    String edge = rule(widths, '-');
    if (format != Format.SIMPLE) {
      out.append(format == Format.RST ? rule(widths, '=') : edge);
    }
    out.append(line(rows.get(0), widths));
    out.append(format == Format.SIMPLE ? edge : rule(widths, '='));
    rows.subList(1, rows.size()).forEach(row -> out.append(line(row, widths)));
    if (format != Format.SIMPLE) {
      out.append(format == Format.RST ? rule(widths, '=') : edge);
    }
    out.append('\n');
  }

  private String rule(int[] widths, char sign) {
    boolean boxed = format == Format.OUTLINE;
    List<String> parts = new ArrayList<>();
    for (int width : widths) {
      parts.add(String.valueOf(sign).repeat(Math.max(1, width) + (boxed ? 2 : 0)));
    }
    return boxed ? "+" + String.join("+", parts) + "+\n" : String.join("  ", parts) + "\n";
  }

  private String line(List<String> texts, int[] widths) {
    List<String> parts = new ArrayList<>();
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      parts.add(text + " ".repeat(Math.max(1, widths[column]) - width(text)));
    }
    return format == Format.OUTLINE
        ? "| " + String.join(" | ", parts) + " |\n"
        : String.join("  ", parts).stripTrailing() + "\n";
  }

  private int width(String text) {
    return wide ? text.chars().map(c -> Signs.width((char) c)).sum() : text.length();
  }
}
