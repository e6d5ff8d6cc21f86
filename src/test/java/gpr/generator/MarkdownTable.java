package gpr.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown table.
 *
 * @param emptyHead whether an empty head row leads it, since the page's table has none
 * @param covered what stands where a spanning cell covers a place
 * @param paragraphBreak what parts the paragraphs of a cell
 * @param least to how many characters a cell is filled up
 * @param rule the mark of the line below the head
 */
record MarkdownTable(
    boolean emptyHead, Covered covered, String paragraphBreak, int least, String rule)
    implements TableWriter {
  @Override
  public void write(PrintedTable table, StringBuilder out, Chance chance) {
    int width = table.width();
    if (emptyHead) {
      writeRow(emptyRow(width), out);
      writeRule(width, out);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> texts = covered.texts(table, row, paragraphBreak);
      writeRow(texts, out);
      if (row == 0 && !emptyHead) {
        writeRule(texts.size(), out);
      }
    }
    out.append('\n');
  }

  private static List<String> emptyRow(int width) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      texts.add("");
    }
    return texts;
  }

  private void writeRule(int width, StringBuilder out) {
    out.append('|').append((" " + rule + " |").repeat(width)).append('\n');
  }

  private void writeRow(List<String> texts, StringBuilder out) {
    out.append('|');
    for (String text : texts) {
      out.append(' ').append(text).append(" ".repeat(Math.max(0, least - text.length())));
      out.append(" |");
    }
    out.append('\n');
  }
}
