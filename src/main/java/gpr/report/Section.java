package gpr.report;

import java.util.List;

/**
 * A section as it was found.
 *
 * @param number 1 to 6, known by the heading's words
 * @param title the heading's words, without numeral and spaces
 * @param heading the heading as written, trimmed
 * @param line its line, from 1
 * @param paragraphs its prose: no table cells, page numbers or converter marks
 */
public record Section(
    int number, String title, String heading, int line, List<Paragraph> paragraphs) {
  public Section {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The prose, its paragraphs parted by line feeds. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      if (text.length() > 0) {
        text.append('\n');
      }
      text.append(paragraph.text());
    }
    return text.toString();
  }
}
