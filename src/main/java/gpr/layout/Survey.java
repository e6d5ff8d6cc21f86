package gpr.layout;

import gpr.text.SourceText;

/**
 * What the lines of a section say together of the way in which its tables are written, found in one
 * pass before the cells are read.
 */
final class Survey {
  /** One line in so many that ends without a pipe shows that pipes do not close cells. */
  private static final int LINES_PER_OPEN_END = 6;

  private final char[] chars;
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

  private Survey(char[] chars) {
    this.chars = chars;
  }

  static Survey of(SourceText text, int from, int to) {
    Survey survey = new Survey(text.characters());
    for (int line = from; line < to; line++) {
      survey.add(text.start(line), text.end(line));
    }
    return survey;
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

  private void add(int start, int end) {
    int first = start;
    int last = end;
    int tabs = 0;
    while (first < end && TextMarks.isSpace(chars[first])) {
      tabs += chars[first] == '\t' ? 1 : 0;
      first++;
    }
    if (first == end) {
      addWithoutText(start, end, tabs);
      return;
    }
    while (TextMarks.isSpace(chars[last - 1])) {
      last--;
    }
    adjacent += emptySinceText == 0 ? 1 : 0;
    parted += emptySinceText > 0 ? 1 : 0;
    emptySinceText = 0;
    addPipes(first, last, start, end);
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

  private void addPipes(int first, int last, int start, int end) {
    int pipes = 0;
    boolean tab = false;
    for (int i = start; i < end; i++) {
      int marks = TextMarks.marks(chars[i]);
      if (marks != 0) {
        pipes += (marks & TextMarks.PIPE) != 0 ? 1 : 0;
        tab |= (marks & TextMarks.TAB) != 0;
      }
    }
    boolean ends = TextMarks.isPipe(chars[last - 1]);
    if (pipes == 1 && last - first == 1) {
      lone++;
    } else if (ends || tab) {
      withOthers++;
    }
    if (pipes > 1) {
      notLed += TextMarks.isPipe(chars[first]) ? 0 : 1;
      closedByPipe += ends ? 1 : 0;
      openAtEnd += ends ? 0 : 1;
    }
  }
}
