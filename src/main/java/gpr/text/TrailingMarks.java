package gpr.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that stand after the words of a line. */
final class TrailingMarks {
  /** Signs that marks after words end with: R and P are fonts of troff. */
  private static final String AFTER = "#*_'=`~|│\"}],\\)>¶RP";

  /** Signs that end a line in any number. */
  private static final String RUN = LineMarks.LINES + "\"}";

  /** What stands before the number of a page or of a note: page 8, 3 of 8, [^1. */
  private static final String BEFORE_COUNT = "eE.fF/^[-—–－";

  private static final Pattern TAIL =
      Pattern.compile(
          "(\\{[#.][^{}]{0,80}\\}" // Markdown: {#id .class}
              + "|\\{color\\}" // Jira
              + "|\\\\label\\{[^}]{0,80}\\}\\}?"
              + "|\\},reference=\\{?[^}\\]]{0,80}\\}?\\]" // ConTeXt
              + "|!\\[[^\\]]{0,80}\\]\\([^)]{0,120}\\)(\\{[^}]{0,80}\\})?" // a picture
              + "|\\]\\([^)]{0,200}\\)" // a link's target
              + "|\",+" // the rest of a row of CSV
              + "|\\[\\^?\\d{1,3}\\]|\\^\\[?\\d{1,3}\\]?\\^?" // a footnote's mark
              + "|\\\\f(\\[[A-Z]{0,3}\\]|[A-Z]|\\([A-Z]{2})" // troff
              + "|¶|\\\\{1,2}|[#*_'=`~|│\"}]+)$");

  private static final Pattern PAGE_AT_END =
      Pattern.compile("(" + PageNumber.BESIDE_WORDS.pattern() + ")$");

  /** No mark is longer, but for a link's target. */
  private static final int LONGEST = 240;

  private TrailingMarks() {}

  /** Whether a mark may end with that character. */
  static boolean mayEnd(char last) {
    return last == '页'
        || Signs.isDash(last)
        || last < '\u3000' && (AFTER.indexOf(last) >= 0 || Signs.isDigit(last));
  }

  /**
   * Where the mark or the spaces begin that end at a place; the same place if none do.
   *
   * @param link whether the words are those of a link, whose target follows
   */
  static int skipBack(CharSequence line, int from, int to, boolean link) {
    int spaces = LineMarks.spacesStart(line, from, to);
    if (spaces < to) {
      return spaces;
    }
    char last = line.charAt(to - 1);
    if (!mayEnd(last)) {
      return to;
    }
    int start = Math.max(from, to - LONGEST);
    if (LineMarks.LINES.indexOf(last) >= 0) {
      return runStart(line, start, to);
    }
    if (Signs.isDigit(last) && !mayCount(line, start, to)) {
      return to;
    }
    Matcher tail = TAIL.matcher(line).region(start, to);
    if (tail.find() && (link || !tail.group().startsWith("]("))) {
      return tail.start();
    }
    Matcher page = PAGE_AT_END.matcher(line).region(start, to);
    return page.find() ? page.start() : to;
  }

  /** Where the signs begin that end a line, all of them of marks. */
  private static int runStart(CharSequence line, int from, int to) {
    int at = to;
    while (at > from && RUN.indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** Whether digits at the end may count pages or notes; those of a table's row do not. */
  private static boolean mayCount(CharSequence line, int from, int to) {
    int at = to;
    while (at > from && Signs.isDigit(line.charAt(at - 1))) {
      at--;
    }
    at -= at > from && line.charAt(at - 1) == ' ' ? 1 : 0;
    return at > from && BEFORE_COUNT.indexOf(line.charAt(at - 1)) >= 0;
  }
}
