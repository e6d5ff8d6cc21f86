package gpr.document;

import gpr.Format;
import gpr.text.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * The text of a file.
 *
 * @param format what the file is
 * @param text its text: of a document the canonical one, of a text itself
 * @param pages the first line of each page, from 1, where the format has pages; else empty
 */
public record DocumentText(Format format, SourceText text, List<Integer> pages) {
  public DocumentText {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(text, "text");
    pages = List.copyOf(pages);
  }
}
