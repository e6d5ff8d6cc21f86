package gpr.document;

import gpr.Format;
import gpr.Message;
import gpr.UnreadableReportException;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a document's canonical text together, line by line. An empty line stands before and after
 * each table, so that two tables are two.
 */
public final class DocumentLines {
  /**
   * Characters that a text may have: some hundred times a report of many annexes. What has more was
   * made to fill the memory.
   */
  private static final int MOST_CHARACTERS = 16 << 20;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pages = new ArrayList<>();
  private int pagesBegun;
  private int lines;
  private boolean isInTable;

  /** A paragraph; nothing where it has no words. Line ends in it begin lines of their own. */
  public void paragraph(String words) throws UnreadableReportException {
    for (String line : words.split("[\\r\\n\\u000B\\u2028\\u2029]+")) {
      String clean = clean(line, true).stripTrailing();
      if (!clean.isBlank()) {
        endTable();
        add(clean);
      }
    }
  }

  /** A line that is set in columns: its spaces stay. */
  public void laidOut(String line) throws UnreadableReportException {
    endTable();
    add(clean(line, true).stripTrailing());
  }

  /** The row of a table: its cells on the grid, an empty text where a merged cell goes on. */
  public void row(List<String> cells) throws UnreadableReportException {
    if (!isInTable) {
      endParagraphs();
      isInTable = true;
    }
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "" : "\t").append(clean(cells.get(i), false).strip());
    }
    add(row.toString());
  }

  /** The table ends here. */
  public void endTable() throws UnreadableReportException {
    if (isInTable) {
      isInTable = false;
      add("");
    }
  }

  /** What comes next stands on a new page. */
  public void page() {
    pagesBegun++;
  }

  private void endParagraphs() throws UnreadableReportException {
    if (lines > 0) {
      add("");
    }
  }

  private void add(String line) throws UnreadableReportException {
    if (text.length() + line.length() > MOST_CHARACTERS) {
      throw tooLarge();
    }
    // The last line of a table and the first of the next page's paragraphs would be two.
    if (!(line.isEmpty() && endsEmpty())) {
      text.append(line).append('\n');
      lines++;
      if (!line.isEmpty()) {
        beginPages(lines);
      }
    }
  }

  /** A page begins with its first words; one without any, with those of the next. */
  private void beginPages(int line) {
    for (; pagesBegun > 0; pagesBegun--) {
      pages.add(line);
    }
  }

  private boolean endsEmpty() {
    int length = text.length();
    return length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
  }

  /** What is larger than any report could be. */
  public static UnreadableReportException tooLarge() {
    return new UnreadableReportException(Message.of("document.tooLarge"), 0);
  }

  /** A tab parts cells and nothing else; other controls are no text. */
  private static String clean(String words, boolean isParagraph) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\t') {
        // Who sets columns with tabs outside of tables means columns, as runs of spaces are.
        clean.append(isParagraph ? "    " : " ");
      } else if (c >= ' ' && c != 0x7F) {
        clean.append(c);
      } else if (c == '\n' || c == '\r' || c == 0x0B) {
        clean.append(' ');
      }
    }
    return clean.toString();
  }

  /**
   * The text put together.
   *
   * @param format what it was read from
   * @throws UnreadableReportException if there is no word in it, or hardly one that can be read
   */
  DocumentText text(Format format) throws UnreadableReportException {
    if (text.toString().isBlank()) {
      throw new UnreadableReportException(Message.of("document.noText"), 0);
    }
    if (isMostlyUnknown()) {
      throw new UnreadableReportException(Message.of("document.noMeaning"), 0);
    }
    beginPages(lines);
    return new DocumentText(format, SourceText.of(text.toString()), pages);
  }

  /**
   * Whether most signs are unknown: Ghostscript's pdfwrite gives shapes without characters, which
   * is no better than a scan.
   */
  private boolean isMostlyUnknown() {
    long signs = text.chars().filter(c -> c > ' ').count();
    return text.chars().filter(c -> c == '\uFFFD').count() * 2 > signs;
  }
}
