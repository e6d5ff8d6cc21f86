package gpr.generator;

/**
 * How a converter writes what is no table.
 *
 * @param titleMark what stands before the title, e.g. {@code #} and a space
 * @param headingMark what stands before a heading
 * @param emptyLines how many empty lines stand between paragraphs
 * @param indent how many spaces lead each line
 * @param wrap after how many characters a paragraph is broken; 0 for never
 * @param narrow whether brackets, commas and colons are half as wide
 */
public record ProseStyle(
    String titleMark, String headingMark, int emptyLines, int indent, int wrap, boolean narrow) {
  /** A paragraph a line. */
  public static final ProseStyle PLAIN = new ProseStyle("", "", 0, 0, 0, false);

  /** A paragraph a line, an empty line between them. */
  public static final ProseStyle SPACED = new ProseStyle("", "", 1, 0, 0, false);

  /** Markdown. */
  public static final ProseStyle MARKDOWN = new ProseStyle("# ", "## ", 1, 0, 0, false);

  /** What web-page extractors make of it: compatibility forms are unified. */
  public static final ProseStyle NARROW = new ProseStyle("", "", 0, 0, 0, true);

  /** A page of a PDF: lines of so many characters. */
  public static final ProseStyle PAGE = new ProseStyle("", "", 1, 0, 45, false);

  /** What a terminal browser prints. */
  public static final ProseStyle INDENTED = new ProseStyle("", "", 1, 3, 0, false);
}
