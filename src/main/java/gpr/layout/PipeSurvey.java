package gpr.layout;

import gpr.text.Signs;

/** What the lines of a section with pipes say together of where pipes stand. */
final class PipeSurvey {
  /** One line in so many that ends without a pipe shows that pipes do not close cells. */
  private static final int LINES_PER_OPEN_END = 6;

  /** Fewer lines of double pipes may be heads, or rows with blank cells. */
  private static final int FEWEST_DOUBLED = 3;

  /** Two lines with so many of them, a head of all groups over their row, are no accident. */
  private static final int MANY_DOUBLED = 30;

  /** Two cells between double pipes, or one that these enclose, and a blank. */
  private static final int FEWEST_OF_DOUBLED = 4;

  private final char[] chars;
  private int closed;
  private int open;
  private int notLed;
  private int doubled;
  private int pipesOfDoubled;
  private int single;

  private boolean onlyOnes = true;

  /** Whether of two lines with as many pipes only one ends with one: its last cell is blank. */
  private boolean endsInBlanks;

  /** How many pipes the line before has, where none stands before its words; 0 if there is none. */
  private int pipesBefore;

  private boolean endedBefore;

  /** Whether a row is begun whose cells have line ends, so that its own end is on a later line. */
  private boolean inRow;

  /** What the lines of that row count for if its end does not come. */
  private int openInRow;

  private int notLedInRow;

  PipeSurvey(char[] chars) {
    this.chars = chars;
  }

  /** Whether a pipe at the end of a line closes its last cell. */
  boolean areClosed() {
    return !endsInBlanks && (open + openInRow) * LINES_PER_OPEN_END <= closed;
  }

  /** Whether all pipes are strokes at the edges of numbers: what OCR made of their ones, |6. */
  boolean areOnes() {
    return onlyOnes;
  }

  /** Whether a stroke stands beside a digit, and nothing but digits and gaps do on its line. */
  private boolean areOnes(Line line) {
    boolean ones = true;
    for (int i = line.first(); i < line.last() && ones; i++) {
      if (Signs.isPipe(chars[i])) {
        char before = i > line.first() ? chars[i - 1] : ' ';
        char after = i + 1 < line.last() ? chars[i + 1] : ' ';
        boolean digit = Signs.isDigit(before) || Signs.isDigit(after);
        ones = chars[i] == '|' && digit && isOfNumbers(before) && isOfNumbers(after);
      }
    }
    return ones;
  }

  private static boolean isOfNumbers(char c) {
    return Signs.isDigit(c) || Signs.isSpace(c);
  }

  /** Whether every line begins with a pipe. */
  boolean areLed() {
    return notLed + notLedInRow == 0;
  }

  /** Whether all cells are parted by two pipes: MoinMoin, Trac. */
  boolean areDoubled() {
    boolean several = doubled >= FEWEST_DOUBLED || doubled > 1 && pipesOfDoubled >= MANY_DOUBLED;
    return several && single == 0;
  }

  /** Takes the next line that has text. */
  void add(Line line) {
    if (line.pipes() == 0) {
      endRow();
      pipesBefore = 0;
      return;
    }
    onlyOnes &= areOnes(line);
    boolean led = Signs.isPipe(chars[line.first()]);
    boolean ends = Signs.isPipe(chars[line.last() - 1]);
    int counts = line.pipes() > 1 ? 1 : 0;
    endsInBlanks |= !led && line.pipes() == pipesBefore && ends != endedBefore;
    pipesBefore = led || counts == 0 ? 0 : line.pipes();
    endedBefore = ends;
    boolean isDoubled = led && ends && areDouble(chars, line);
    doubled += isDoubled ? 1 : 0;
    pipesOfDoubled += isDoubled ? line.pipes() : 0;
    // A row of double pipes that a line end breaks has one of them on each of its lines.
    boolean isBroken = led != ends && arePaired(chars, line);
    single += isDoubled || isBroken ? 0 : counts;
    if (led) {
      endRow();
      inRow = !ends;
    }
    if (inRow && ends) {
      inRow = false;
      openInRow = 0;
      notLedInRow = 0;
      closed++;
    } else if (inRow) {
      openInRow += counts;
      notLedInRow += led ? 0 : counts;
    } else {
      notLed += led ? 0 : counts;
      closed += ends ? counts : 0;
      open += ends ? 0 : counts;
    }
  }

  /** Says that no line of the begun row follows: each of its lines is one of its own. */
  void endRow() {
    open += openInRow;
    notLed += notLedInRow;
    openInRow = 0;
    notLedInRow = 0;
    inRow = false;
  }

  /**
   * Whether each pipe of a line stands beside another: the head of a table of Jira or Muse. A row
   * of numbers, {@code 规章||1944||}, has blank cells there.
   */
  static boolean areDouble(char[] chars, Line line) {
    return line.pipes() >= FEWEST_OF_DOUBLED && arePaired(chars, line);
  }

  private static boolean arePaired(char[] chars, Line line) {
    for (int i = line.first(); i < line.last(); i++) {
      if (Signs.isPipe(chars[i])) {
        if (i + 1 == line.last() || !Signs.isPipe(chars[i + 1])) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
