package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is printed on every page: the report's title as a running head, and the number of the page
 * beside it. In text with one cell a line such a number would be taken for a cell. A number alone
 * is a page's only where it counts up with the running head that stands next to it, or from page to
 * page right before the form feeds.
 */
final class PageFurniture {
  /** A title that stands so often is printed on every page. */
  private static final int FEWEST_PAGES = 3;

  /** A longer line is prose. */
  private static final int LONGEST_HEAD = 60;

  private static final int MOST_DIGITS = 3;
  private static final int NO_NUMBER = -1;

  private final SourceText text;
  private final char[] chars;
  private final BitSet lines = new BitSet();

  private PageFurniture(SourceText text) {
    this.text = text;
    this.chars = text.characters();
  }

  /** The numbers of the lines that are printed on every page; mostly none. */
  static BitSet linesOf(SourceText text) {
    PageFurniture furniture = new PageFurniture(text);
    furniture.heads().values().stream()
        .filter(same -> same.size() >= FEWEST_PAGES)
        .forEach(furniture::add);
    furniture.addCounted();
    List<Integer> ends = furniture.pageEnds();
    if (furniture.mayCountPages(ends)) {
      furniture.addNumbers(ends);
    }
    return furniture.lines;
  }

  /** The lines that name a report, by their words without numbers. */
  private Map<String, List<Integer>> heads() {
    Map<String, List<Integer>> heads = new HashMap<>();
    for (int line = 1; line <= text.lineCount(); line++) {
      if (text.end(line) - text.start(line) <= LONGEST_HEAD && namesReport(line)) {
        heads.computeIfAbsent(words(line), key -> new ArrayList<>()).add(line);
      }
    }
    return heads;
  }

  private boolean namesReport(int line) {
    int start = text.start(line);
    int end = text.end(line);
    for (int i = start; i < end; i++) {
      if (chars[i] == '报'
          && (i + 1 < end && chars[i + 1] == '告' || i > start && chars[i - 1] == '年')) {
        return true;
      }
    }
    return false;
  }

  private String words(int line) {
    StringBuilder words = new StringBuilder();
    for (int i = text.start(line); i < text.end(line); i++) {
      if (!Signs.isDigit(chars[i]) && !Signs.isSpace(chars[i])) {
        words.append(chars[i]);
      }
    }
    return words.toString();
  }

  private void add(List<Integer> heads) {
    heads.forEach(this::addHead);
    addNumbers(heads.stream().map(head -> beside(head, -1)).toList());
    addNumbers(heads.stream().map(head -> beside(head, 1)).toList());
  }

  /** Adds the numbers with an empty line on both sides, if they count up all through the text. */
  private void addCounted() {
    List<Integer> alone = new ArrayList<>();
    for (int line = 2; line < text.lineCount(); line++) {
      if (isEmpty(line - 1) && isEmpty(line + 1) && number(line) != NO_NUMBER) {
        alone.add(line);
      }
    }
    for (int i = 1; i < alone.size(); i++) {
      if (number(alone.get(i)) != number(alone.get(0)) + i) {
        return;
      }
    }
    if (alone.size() > FEWEST_PAGES) {
      alone.forEach(this::addHead);
    }
  }

  /** Adds a running head, and the empty lines around it, which are no blank cells. */
  private void addHead(int line) {
    lines.set(line);
    for (int step : new int[] {-1, 1}) {
      for (int at = line + step; isEmpty(at); at += step) {
        lines.set(at);
      }
    }
  }

  private boolean isEmpty(int line) {
    return line >= 1 && line <= text.lineCount() && text.start(line) == text.end(line);
  }

  /** The last line of each page that a form feed ends: pdftotext; none where one has no text. */
  private List<Integer> pageEnds() {
    List<Integer> ends = new ArrayList<>();
    for (int line = 2; line <= text.lineCount(); line++) {
      if (text.start(line) < text.end(line) && chars[text.start(line)] == '\f') {
        ends.add(beside(line, -1));
      }
    }
    return ends;
  }

  /**
   * Whether no number is greater than that of its page, or 0: cells that count up are rarely so.
   */
  private boolean mayCountPages(List<Integer> ends) {
    for (int i = 0; i < ends.size(); i++) {
      int number = number(ends.get(i));
      if (number != NO_NUMBER && (number == 0 || number > i + 1)) {
        return false;
      }
    }
    return true;
  }

  /** The nearest line with text before or behind a running head; 0 if there is none. */
  private int beside(int head, int step) {
    int at = head + step;
    while (isEmpty(at)) {
      at += step;
    }
    return at >= 1 && at <= text.lineCount() ? at : 0;
  }

  /** Adds the lines beside the running heads, if they are numbers that count the pages. */
  private void addNumbers(List<Integer> beside) {
    int first = NO_NUMBER;
    int numbers = 0;
    for (int i = 0; i < beside.size(); i++) {
      int number = number(beside.get(i));
      if (number != NO_NUMBER) {
        if (first != NO_NUMBER && number - i != first) {
          return;
        }
        first = number - i;
        numbers++;
      }
    }
    // The first page has its title above, and the last one nothing below.
    if (numbers < FEWEST_PAGES - 1 || numbers < beside.size() - 1) {
      return;
    }
    for (int line : beside) {
      if (number(line) != NO_NUMBER) {
        addHead(line);
      }
    }
  }

  /** The number that stands alone on a line; {@value #NO_NUMBER} where none does. */
  private int number(int line) {
    if (line == 0) {
      return NO_NUMBER;
    }
    int from = text.textStart(line);
    int to = text.textEnd(line);
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!Signs.isDigit(chars[i]) || i - from >= MOST_DIGITS) {
        return NO_NUMBER;
      }
      number = 10 * number + Signs.digit(chars[i]);
    }
    return to > from ? number : NO_NUMBER;
  }
}
