package gpr.report;

import gpr.Format;
import gpr.Layout;
import java.util.List;

/**
 * Where a report was read from.
 *
 * @param path the file as it was named, or the name given to standard input
 * @param part which report of the file, from 1; 0 where the file has one report
 * @param format what the file is, told by its content
 * @param encoding the encoding's name
 * @param layout the layout that most cells came in
 * @param lines how many lines the text has
 * @param pages the first line of each page, from 1, where the format has pages; else empty
 * @param text the text itself, which lines and columns are those of
 */
public record Source(
    String path,
    int part,
    Format format,
    String encoding,
    Layout layout,
    int lines,
    List<Integer> pages,
    SourceLines text) {
  public Source {
    pages = List.copyOf(pages);
  }

  /** Where a report was read from that came as a text. */
  public Source(String path, int part, String encoding, Layout layout, int lines) {
    this(path, part, Format.TEXT, encoding, layout, lines, List.of(), SourceLines.NONE);
  }
}
