package gpr.document.pdf;

import gpr.UnreadableReportException;
import gpr.document.DocumentLines;
import gpr.text.Ordinal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages as one text: the lines of a paragraph as one, also over a page's end; the parts of a
 * table that goes on over a page's end as one table.
 */
final class PageWriter {
  /**
   * As far from the right margin a line is full: a sign that may not begin a line took the next.
   */
  private static final double FULL = 2.2;

  /** No column of prose is as narrow, in signs. */
  private static final double SHORTEST_FULL = 15;

  /** As far from the left margin a line is not set in. */
  private static final double NOT_SET_IN = 0.9;

  /** The first line of a paragraph is set in by two signs; one that is further is set right. */
  private static final double MOST_SET_IN = 4;

  /** Lines further apart than the usual ones are of two paragraphs. */
  private static final double SAME_PARAGRAPH = 1.35;

  /** From so many lines with columns on, a page has a table without a frame. */
  private static final int FEWEST_COLUMN_LINES = 3;

  private final DocumentLines lines;
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable TextLine lastLine;

  /** Whether the last line reaches from the left margin to the right. */
  private boolean lastWasFull;

  private PagedTable table = new PagedTable();
  private double usualStep;

  /** Pages that have begun and of which nothing is kept yet. */
  private int begun;

  private int begunInParagraph;

  PageWriter(DocumentLines lines) {
    this.lines = lines;
  }

  void write(List<PrintedPage> pages) throws UnreadableReportException {
    usualStep = usualStep(pages);
    for (PrintedPage page : pages) {
      write(page, Margins.of(pages.stream().filter(page::isAsHighAs).toList()));
    }
    endParagraph();
    endTable();
  }

  private void write(PrintedPage page, Margins margins) throws UnreadableReportException {
    List<PrintedPage.Item> items = page.items();
    int firstLaidOut = firstWithColumns(items, 0, 1);
    int lastLaidOut = firstWithColumns(items, items.size() - 1, -1);
    long columnLines = items.stream().filter(PageWriter::hasColumns).count();
    begun++;
    for (int i = 0; i < items.size(); i++) {
      boolean isFirst = i == 0;
      if (items.get(i) instanceof PrintedPage.Ruled ruled) {
        write(ruled.table(), isFirst);
      } else if (items.get(i) instanceof PrintedPage.Words words) {
        boolean isLaidOut =
            columnLines >= FEWEST_COLUMN_LINES && i >= firstLaidOut && i <= lastLaidOut;
        endTable();
        if (isLaidOut) {
          endParagraph();
          beginPages(takeBegun());
          lines.laidOut(words.line().laidOut(margins.size() / 2));
        } else {
          write(words.line(), margins, isFirst);
        }
      }
    }
  }

  private static int firstWithColumns(List<PrintedPage.Item> items, int from, int step) {
    int at = from;
    while (at >= 0 && at < items.size() && !hasColumns(items.get(at))) {
      at += step;
    }
    return at;
  }

  private static boolean hasColumns(PrintedPage.Item item) {
    return item instanceof PrintedPage.Words words && words.line().hasColumns();
  }

  /** Where the text of pages of one size begins and ends, and how large it is. */
  private record Margins(double left, double right, double size) {
    static Margins of(List<PrintedPage> pages) {
      double left = Double.MAX_VALUE;
      double right = 0;
      double size = 0;
      int count = 0;
      for (PrintedPage.Item item : (Iterable<PrintedPage.Item>) items(pages)::iterator) {
        if (item instanceof PrintedPage.Words words) {
          left = Math.min(left, words.line().left());
          right = Math.max(right, words.line().right());
          size += words.line().size();
          count++;
        }
      }
      return new Margins(left, right, count == 0 ? 1 : size / count);
    }

    private static Stream<PrintedPage.Item> items(List<PrintedPage> pages) {
      return pages.stream().flatMap(page -> page.items().stream());
    }
  }

  private void write(TextLine line, Margins margins, boolean isFirst)
      throws UnreadableReportException {
    if (lastLine != null && !goesOn(lastLine, line, margins, isFirst)) {
      endParagraph();
    }
    if (lastLine != null && isWord(paragraph.charAt(paragraph.length() - 1)) && isWord(line)) {
      paragraph.append(' ');
    }
    paragraph.append(line.text());
    begunInParagraph += takeBegun();
    lastLine = line;
    lastWasFull =
        line.right() > margins.right() - FULL * line.size()
            && line.right() - line.left() > SHORTEST_FULL * line.size()
            && line.left() < margins.left() + MOST_SET_IN * line.size();
  }

  private boolean goesOn(TextLine last, TextLine line, Margins margins, boolean isFirst) {
    boolean isClose = isFirst || usualStep == 0 || line.y() - last.y() < SAME_PARAGRAPH * usualStep;
    boolean isSameSize = Math.abs(line.size() - last.size()) < 1;
    boolean isSetIn = line.left() > margins.left() + NOT_SET_IN * line.size();
    return lastWasFull && isClose && isSameSize && !isSetIn && !beginsPart(line);
  }

  /**
   * A sentence that ends just at the margin, and a heading below it: 。 and 一、. Where all prose is
   * short, the title is the widest line, and the first heading comes after no stop.
   */
  private boolean beginsPart(TextLine line) {
    if (paragraph.length() == 0) {
      return false;
    }
    char before = paragraph.charAt(paragraph.length() - 1);
    String text = line.text();
    return Ordinal.at(text, 0)
        .filter(Ordinal::marked)
        .filter(ordinal -> isStop(before) || isHeading(ordinal, text) && !goesOnCounting(before))
        .isPresent();
  }

  /** 一、总体情况; within a sentence numerals before 、 are followed by others: 一、二级公路. */
  private static boolean isHeading(Ordinal ordinal, String text) {
    int end = ordinal.end();
    return !ordinal.bracketed()
        && text.charAt(end - 1) == '、'
        && !Character.isDigit(text.charAt(0))
        && end < text.length()
        && !Ordinal.isSign(text.charAt(end));
  }

  /** 第⏎一、第二项, 二、⏎三、五组, 二十⏎一、: no heading. */
  private static boolean goesOnCounting(char before) {
    return before == '第' || before == '、' || before == '和' || Ordinal.isSign(before);
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** Western words are parted where a line ends; a number is never broken there but by force. */
  private static boolean isWord(char c) {
    return c < 0x2E80 && Character.isLetter(c);
  }

  private static boolean isWord(TextLine line) {
    return isWord(line.text().charAt(0));
  }

  /** How far apart most lines are. */
  private static double usualStep(List<PrintedPage> pages) {
    List<Double> steps = new ArrayList<>();
    for (PrintedPage page : pages) {
      for (int i = 1; i < page.items().size(); i++) {
        if (page.items().get(i) instanceof PrintedPage.Words below
            && page.items().get(i - 1) instanceof PrintedPage.Words above
            && Math.abs(below.line().size() - above.line().size()) < 1) {
          steps.add(below.top() - above.top());
        }
      }
    }
    steps.sort(Double::compare);
    // The lower third, since some steps are between paragraphs.
    return steps.isEmpty() ? 0 : steps.get(steps.size() / 3);
  }

  private void endParagraph() throws UnreadableReportException {
    if (lastLine != null) {
      beginPages(begunInParagraph);
      begunInParagraph = 0;
      lines.paragraph(paragraph.toString());
      paragraph.setLength(0);
      lastLine = null;
    }
  }

  private void write(RuledTable ruled, boolean isFirst) throws UnreadableReportException {
    endParagraph();
    if (!isFirst || !table.goesOn(ruled)) {
      endTable();
    }
    begun = table.add(ruled, takeBegun());
  }

  private int takeBegun() {
    int taken = begun;
    begun = 0;
    return taken;
  }

  private void beginPages(int count) {
    for (int i = 0; i < count; i++) {
      lines.page();
    }
  }

  private void endTable() throws UnreadableReportException {
    List<List<String>> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      beginPages(table.begunBefore(i));
      lines.row(rows.get(i));
    }
    lines.endTable();
    table = new PagedTable();
  }
}
