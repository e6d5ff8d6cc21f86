package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;

/**
 * What the lines of a section say together of the way in which its tables are written, found in one
 * pass before the cells are read.
 */
final class Survey {
  /** A page's source is hardly indented deeper where a table's cells stand. */
  private static final int MOST_INDENT = 16;

  private static final int MANY_LINES = 8;

  /** Where only one of so many lines has a tab, tabs part no cells. */
  private static final int FEW_TAB_LINES = 32;

  /** So many numbers, each on its line, are a table. */
  private static final int MANY_NUMBERS = 8;

  /** A section of few lines has no more of them: 第二十条's in the form of 2021. */
  private static final int FEW_TABS = 3;

  private static final int NEVER = Integer.MAX_VALUE / 2;

  private final char[] chars;
  private final Line[] lines;
  private final int from;
  private boolean html;
  private int adjacent;
  private int parted;
  private int emptySinceText = -1;
  private boolean emptyLines;
  private boolean spaceLines;
  private int lone;
  private int withOthers;

  /** How many lines that begin with a tab stand below another, and how many an empty line below. */
  private int tabsBelowTabs;

  private int tabsApart;

  /** How many empty lines stand since a line that begins with a tab; so many that none does. */
  private int emptySinceTab = NEVER;

  /** How many tables begin with a pipe alone on its line, and how many begin. */
  private int openers;

  private int tableStarts;
  private boolean rules;
  private boolean pipesBefore;

  /** How many lines of nothing but spaces have each width, and lines of text each indent. */
  private final int[] spacesOf = new int[MOST_INDENT + 1];

  private final int[] textAt = new int[MOST_INDENT + 1];

  private int textLines;
  private int tabLines;

  /** How many tabs stand right behind a space, how many do not, and how many part a blank cell. */
  private int spacedTabs;

  private int bareTabs;
  private int blanksBehindTab;

  /** How many numbers, or signs for none, only a space parts from what stands before them. */
  private int spacedNumbers;

  /** How many lines have one number and nothing else, and how many a number behind a space. */
  private int singleNumbers;

  private int numbersBeside;

  private final PipeSurvey rows;

  private Survey(char[] chars, int from, int to) {
    this.chars = chars;
    this.rows = new PipeSurvey(chars);
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

  boolean hasRules() {
    return rules;
  }

  boolean hasPipes() {
    return tableStarts > 0 && !rows.areOnes();
  }

  /** What all lines together say. */
  Conventions conventions() {
    return new Conventions(
        html,
        tabsApart >= MANY_LINES && tabsApart > 2 * tabsBelowTabs,
        parted > 2 * adjacent,
        emptyLines && spaceLines,
        rows.areClosed(),
        rows.areLed(),
        rows.areDoubled(),
        lone > 0 && withOthers == 0 && !html,
        areRowsOpened(),
        areTabsSpaces(),
        singleNumbers >= MANY_NUMBERS && numbersBeside == 0,
        indent());
  }

  /** Whether lone pipes stand before rows, not only where cells are blank. */
  private boolean areRowsOpened() {
    return openers > 0 && 2 * openers >= tableStarts && withOthers > 0;
  }

  /**
   * Whether spaces part numbers as tabs do, and hardly a tab stands without one; or hardly a line
   * has any.
   */
  private boolean areTabsSpaces() {
    if (tabLines > 0 && FEW_TAB_LINES * tabLines <= textLines) {
      return true;
    }
    return blanksBehindTab == 0
        && spacedNumbers > 0
        && (bareTabs == 0 ? spacedTabs >= FEW_TABS : spacedTabs > MANY_LINES * bareTabs);
  }

  /** The indent of cells, where lines of spaces of that width and of one less part them. */
  private int indent() {
    for (int width = MOST_INDENT; width > 1; width--) {
      boolean many = spacesOf[width] >= MANY_LINES && textAt[width] >= MANY_LINES;
      if (many && spacesOf[width - 1] > 1) {
        return width;
      }
    }
    return 0;
  }

  private void add(int number, int start, int end) {
    Line line = Line.of(chars, start, end);
    lines[number - from] = line;
    addLead(start, end);
    if (line.first() == end) {
      addWithoutText(start, end, line.tabs());
      return;
    }
    rules |= line.rule() || line.partRule();
    adjacent += emptySinceText == 0 ? 1 : 0;
    parted += emptySinceText > 0 ? 1 : 0;
    emptySinceText = 0;
    int indent = spaces(start, line.first());
    if (indent > 0 && indent == line.first() - start) {
      textAt[indent]++;
    }
    addPipes(line);
    textLines++;
    addNumbers(line);
    if (line.tabs() > 0) {
      tabLines++;
      addTabs(line);
    }
  }

  private void addLead(int start, int end) {
    if (start == end) {
      emptySinceTab++;
      return;
    }
    boolean led = chars[start] == '\t';
    tabsBelowTabs += led && emptySinceTab == 0 ? 1 : 0;
    tabsApart += led && emptySinceTab == 1 ? 1 : 0;
    emptySinceTab = led ? 0 : NEVER;
  }

  private void addNumbers(Line line) {
    boolean single = true;
    for (int i = line.first(); i < line.last(); i++) {
      boolean behind = i > line.first() && Signs.isSpace(chars[i - 1]);
      if (behind && isOfNumber(chars[i])) {
        numbersBeside++;
        return;
      }
      single &= isOfNumber(chars[i]) || chars[i] == ',' || chars[i] == '.';
    }
    singleNumbers += single ? 1 : 0;
  }

  private void addTabs(Line line) {
    for (int i = line.first() + 1; i + 1 < line.last(); i++) {
      boolean spaceBefore = chars[i - 1] == ' ';
      if (chars[i] == '\t') {
        spacedTabs += spaceBefore ? 1 : 0;
        bareTabs += spaceBefore ? 0 : 1;
        blanksBehindTab += Signs.isSpace(chars[i + 1]) ? 1 : 0;
      } else if (chars[i] == ' ' && isOfNumber(chars[i + 1])) {
        spacedNumbers++;
      }
    }
  }

  private static boolean isOfNumber(char c) {
    return Signs.isDigit(c) || Signs.isDash(c) || c == '/';
  }

  private void addWithoutText(int start, int end, int tabs) {
    rows.endRow();
    int width = spaces(start, end);
    if (width > 0 && width == end - start) {
      spacesOf[width]++;
    }
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

  /** How many plain spaces stand there, at the most {@value #MOST_INDENT}. */
  private int spaces(int from, int to) {
    int count = 0;
    while (count < MOST_INDENT && from + count < to && chars[from + count] == ' ') {
      count++;
    }
    return count;
  }

  private void addPipes(Line line) {
    rows.add(line);
    if (line.pipes() > 0 && !pipesBefore) {
      tableStarts++;
      openers += line.pipes() == 1 && line.last() - line.first() == 1 ? 1 : 0;
    }
    pipesBefore = line.pipes() > 0;
    boolean ends = Signs.isPipe(chars[line.last() - 1]);
    if (line.pipes() == 1 && line.last() - line.first() == 1) {
      lone++;
    } else if (ends || line.tabs() > 0) {
      withOthers++;
    }
  }
}
