package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;

/**
 * What the lines of a section say together of the way in which its tables are written, found in one
 * pass before the cells are read.
 */
final class Survey {
  /** One line in so many that ends without a pipe shows that pipes do not close cells. */
  private static final int LINES_PER_OPEN_END = 6;

  private final char[] chars;
  private final Line[] lines;
  private final int from;
  private boolean html;
  private int adjacent;
  private int parted;
  private int emptySinceText = -1;
  private boolean emptyLines;
  private boolean spaceLines;
  private int closedByPipe;
  private int openAtEnd;
  private int notLed;
  private int lone;
  private int withOthers;

  private Survey(char[] chars, int from, int to) {
    this.chars = chars;
    this.from = from;
    this.lines = new Line[Math.max(0, to - from)];
  }

  static Survey of(SourceText text, int from, int to) {
    Survey survey = new Survey(text.characters(), from, to);
    for (int line = from; line < to; line++) {
      survey.add(line, text.start(line), text.end(line));
    }
    return survey;
  }

  /** What that line is made of. */
  Line line(int line) {
    return lines[line - from];
  }

  /** Tika on web pages puts a cell's tab and its text on lines of their own, after an indent. */
  boolean isHtmlCells() {
    return html;
  }

  /**
   * Whether single cells are parted by empty lines, so that these are no cells; pdftotext leaves
   * the lines of one broken label together.
   */
  boolean isSpread() {
    return parted > 2 * adjacent;
  }

  /**
   * Whether lines of spaces are blank cells, as there are empty lines too: BeautifulSoup leaves a
   * blank cell's space on its line.
   */
  boolean hasSpacedBlanks() {
    return emptyLines && spaceLines;
  }

  /**
   * Whether a pipe at the end of a line closes its last cell; html2text writes them between cells
   * only.
   */
  boolean isClosedByPipes() {
    return openAtEnd * LINES_PER_OPEN_END <= closedByPipe;
  }

  /**
   * Whether every line begins with a pipe, so that it opens the first cell and closes no blank one.
   */
  boolean isOpenedByPipes() {
    return notLed == 0;
  }

  /**
   * Whether a pipe or tab alone on its line parts two cells: html2text writes each paragraph of a
   * cell apart, and then the pipe between two cells too; a browser's plain text has a tab there.
   */
  boolean isParted() {
    return lone > 0 && withOthers == 0 && !html;
  }

  private void add(int number, int start, int end) {
    Line line = Line.of(chars, start, end);
    lines[number - from] = line;
    if (line.first() == end) {
      addWithoutText(start, end, line.tabs());
      return;
    }
    adjacent += emptySinceText == 0 ? 1 : 0;
    parted += emptySinceText > 0 ? 1 : 0;
    emptySinceText = 0;
    addPipes(line);
  }

  private void addWithoutText(int start, int end, int tabs) {
    boolean hardSpace = false;
    for (int i = start; i < end && !hardSpace; i++) {
      hardSpace = chars[i] == '\u00A0';
    }
    emptySinceText += emptySinceText >= 0 && !hardSpace ? 1 : 0;
    emptyLines |= start == end;
    spaceLines |= start < end && tabs == 0;
    html |= end - start > 1 && chars[start] == ' ' && chars[end - 1] == '\t';
    lone += tabs > 0 ? 1 : 0;
  }

  private void addPipes(Line line) {
    boolean ends = Signs.isPipe(chars[line.last() - 1]);
    if (line.pipes() == 1 && line.last() - line.first() == 1) {
      lone++;
    } else if (ends || line.tabs() > 0) {
      withOthers++;
    }
    if (line.pipes() > 1) {
      notLed += Signs.isPipe(chars[line.first()]) ? 0 : 1;
      closedByPipe += ends ? 1 : 0;
      openAtEnd += ends ? 0 : 1;
    }
  }
}
