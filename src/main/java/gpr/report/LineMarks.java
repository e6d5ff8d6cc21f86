package gpr.report;

import gpr.text.PageNumber;
import gpr.text.Signs;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks that converters write around the words of a line: {@code ## x {#id}} and {@code __x__}
 * (Markdown), {@code '''x'''} and {@code == x ==} (MediaWiki), {@code h2. x} (Textile, Jira),
 * {@code \section*{x}} (LaTeX), {@code [bookmark: _GoBack]x} (Tika on .doc), {@code -1-x} and
 * {@code x Page 8} (a page number in the line below or above). They are no part of a heading, a
 * title or a name.
 */
final class LineMarks {
  /** Signs that offices put before a heading, as others put a bullet. */
  private static final String BULLETS = "★☆■□◆◇●○◎▲△▶►➤❖※§·";

  /** Quotation marks and brackets around a whole heading, and what closes them. */
  private static final String OPENING = "【《“「『〖";

  private static final String CLOSING = "】》”」』〗";

  /** Signs of which marks are made that stand after words. */
  private static final String AFTER = "#*_'=`~|│\"}],\\)>¶";

  /** Those of them that end no longer mark: most of a table's rows end so, and are many. */
  private static final String LINES = "#*_'=`~|│";

  /** Signs that begin a line in any number. */
  private static final String LEADING_RUN = "#*_'=>+!`~|│\"";

  /** Signs that end a line in any number. */
  private static final String RUN = LINES + "\"}";

  /** What stands before the number of a page or of a note: page 8, 3 of 8, [^1. */
  private static final String BEFORE_COUNT = "eE.fF/^[-—–－";

  private static final Pattern ANCHOR =
      Pattern.compile(
          "\\[bookmark:[^\\]]{0,60}\\]" // Tika on .doc
              + "|\\[\\]\\{[^}]{0,80}\\}" // pandoc: []{#_Toc1 .anchor}
              + "|\\[\\[[^\\]]{1,80}\\]\\]" // AsciiDoc: [[_Toc1]]
              + "|\\{anchor:[^}]{0,80}\\}" // Jira
              + "|\\\\(hypertarget|phantomsection|label)(\\{[^}]{0,80}\\})*\\{?%?"); // LaTeX

  private static final Pattern HEADING =
      Pattern.compile(
          "h[1-6](\\([^)]{0,80}\\)|\\{[^}]{0,80}\\}|[<>=]){0,3}\\.\\s" // Textile, Jira
              + "|\\.(SH|SS|NH|TL|TH)\\s+" // troff
              + "|@(top|chapter|section|subsection|unnumbered|heading)\\s" // Texinfo
              + "|\\{color(:[^}]{0,20})?\\}" // Jira
              + "|\\\\[a-z]+\\*?(\\[(?!title=)[^\\]]{0,80}\\])?\\{(?=.)" // LaTeX: \section*{
              + "|\\\\[a-z]+\\[title=\\{" // ConTeXt
              + "|\\{(?=\\\\)|\\\\[A-Za-z]+\\s+(?=.)" // LaTeX: {\Large x}
              + "|[-+*]\\s+" // lists
              + "|&(nbsp|ensp|emsp|#160|#12288);"
              + "|["
              + BULLETS
              + "]+"
              + "|["
              + LEADING_RUN
              + "]+|\\\\(?=[#*_\\[\\]])");

  private static final Pattern TAIL =
      Pattern.compile(
          "(\\{[#.][^{}]{0,80}\\}" // Markdown: {#id .class}
              + "|\\{color\\}" // Jira
              + "|\\\\label\\{[^}]{0,80}\\}\\}?"
              + "|\\},reference=\\{?[^}\\]]{0,80}\\}?\\]" // ConTeXt
              + "|\\]\\([^)]{0,200}\\)" // a link's target
              + "|\",+" // the rest of a row of CSV
              + "|\\[\\^?\\d{1,3}\\]|\\^\\[?\\d{1,3}\\]?\\^?" // a footnote's mark
              + "|¶|\\\\{1,2}|[#*_'=`~|│\"}]+)$");

  private static final Pattern PAGE_AT_END =
      Pattern.compile("(" + PageNumber.BESIDE_WORDS.pattern() + ")$");

  /** What each of the marks before words begins with: a look that spares most lines the search. */
  private static final String BEGIN_ANCHOR = "[{\\";

  private static final String BEGIN_PAGE = "pP第";

  private static final String BEGIN_HEADING = "h.@{\\-+*&#_'=>!`~|│\"" + BULLETS;

  /** All that marks before words, and quotation marks around them, begin with. */
  private static final BitSet BEFORE = new BitSet();

  static {
    (OPENING + BEGIN_ANCHOR + BEGIN_PAGE + BEGIN_HEADING).chars().forEach(BEFORE::set);
  }

  /** No mark is longer, but for a link's target. */
  private static final int LONGEST = 240;

  /** So many characters are never there twice by chance. */
  private static final int LEAST_DOUBLED = 8;

  private LineMarks() {}

  /**
   * Where the words of a line stand.
   *
   * @param from the place of their first character
   * @param to the place after their last one
   */
  record Words(int from, int to) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  /** Whether a line that begins and ends so may have marks around it: most lines have none. */
  static boolean mayMark(char first, char last) {
    return BEFORE.get(first)
        || Signs.isDash(first)
        || last == '页'
        || Signs.isDash(last)
        || last < '\u3000' && (AFTER.indexOf(last) >= 0 || last >= '0' && last <= '9');
  }

  /** The words of a line without the marks around them. */
  static Words words(CharSequence line) {
    int from = spacesEnd(line, 0, line.length());
    int to = spacesStart(line, from, line.length());
    if (from == to || !mayMark(line.charAt(from), line.charAt(to - 1))) {
      return new Words(from, to);
    }
    return inner(line, from, to);
  }

  private static Words inner(CharSequence line, int first, int last) {
    int from = first;
    int to = last;
    if (isQuoted(line, from, to)) {
      from++;
      to--;
    }
    boolean link = false;
    for (boolean more = true; more && from < to; ) {
      int next = skip(line, from, to);
      link |= line.charAt(from) == '[' && next == from + 1;
      more = next > from;
      from = next;
    }
    for (boolean more = true; more && from < to; ) {
      int next = skipBack(line, from, to, link);
      more = next < to && next > from;
      to = more ? next : to;
    }
    return new Words(from, to);
  }

  /** Whether a pair of quotation marks or brackets is around all the words: 【一、总体情况】. */
  private static boolean isQuoted(CharSequence line, int from, int to) {
    int pair = OPENING.indexOf(line.charAt(from));
    if (pair < 0 || to - from < 2 || line.charAt(to - 1) != CLOSING.charAt(pair)) {
      return false;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (line.charAt(i) == CLOSING.charAt(pair)) {
        return false;
      }
    }
    return true;
  }

  private static int skip(CharSequence line, int from, int to) {
    int spaces = spacesEnd(line, from, to);
    if (spaces > from) {
      return spaces;
    }
    char first = line.charAt(from);
    if (BEGIN_ANCHOR.indexOf(first) >= 0) {
      int end = end(ANCHOR, line, from, to);
      if (end > from) {
        return end;
      }
    }
    if (Signs.isDash(first) || BEGIN_PAGE.indexOf(first) >= 0) {
      int end = end(PageNumber.BESIDE_WORDS, line, from, to);
      if (end > from) {
        return end;
      }
    }
    if (LINES.indexOf(first) >= 0 && first != '*') {
      // No other mark begins so: a table's rows do, and are many.
      return runEnd(line, from, to);
    }
    if (BEGIN_HEADING.indexOf(first) >= 0) {
      int end = end(HEADING, line, from, to);
      if (end > from) {
        return end;
      }
    }
    return isLink(line, from, to) ? from + 1 : from;
  }

  /** Where the marks end that begin at a place; the same place if none do. */
  private static int end(Pattern marks, CharSequence line, int from, int to) {
    Matcher matcher = marks.matcher(line).region(from, to);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /** Whether the words from there are those of a link: {@code [一、总体情况](#x)}. */
  private static boolean isLink(CharSequence line, int from, int to) {
    if (line.charAt(from) != '[') {
      return false;
    }
    for (int i = from + 1; i + 1 < to; i++) {
      if (line.charAt(i) == ']') {
        return line.charAt(i + 1) == '(' && line.charAt(to - 1) == ')' || line.charAt(i + 1) == '{';
      }
    }
    return false;
  }

  private static int skipBack(CharSequence line, int from, int to, boolean link) {
    int spaces = spacesStart(line, from, to);
    if (spaces < to) {
      return spaces;
    }
    char last = line.charAt(to - 1);
    if (!(last < '\u3000' && (AFTER.indexOf(last) >= 0 || Signs.isDigit(last))
        || Signs.isDash(last)
        || last == '页')) {
      return to;
    }
    int start = Math.max(from, to - LONGEST);
    if (LINES.indexOf(last) >= 0) {
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

  /** Where the signs end that begin a line, all of them of marks. */
  private static int runEnd(CharSequence line, int from, int to) {
    int at = from;
    while (at < to && LEADING_RUN.indexOf(line.charAt(at)) >= 0) {
      at++;
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

  private static int spacesEnd(CharSequence line, int from, int to) {
    int at = from;
    while (at < to && Signs.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int spacesStart(CharSequence line, int from, int to) {
    int at = to;
    while (at > from && Signs.isSpace(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the anchors end that stand before the words of a line: [bookmark: _GoBack]. */
  static int anchorsEnd(CharSequence line) {
    int at = spacesEnd(line, 0, line.length());
    Matcher matcher = ANCHOR.matcher(line).region(at, line.length());
    while (matcher.lookingAt()) {
      at = spacesEnd(line, matcher.end(), line.length());
      matcher.region(at, line.length());
    }
    return at;
  }

  /**
   * How many characters at the beginning of words stand there twice, one after the other, each pair
   * counted as two: a PDF prints bold so, {@code 一一、、总总体体}. 0 where they do not, for two characters
   * alike are nothing unusual.
   */
  static int doubled(CharSequence words) {
    int at = 0;
    while (at + 1 < words.length() && words.charAt(at) == words.charAt(at + 1)) {
      at += 2;
    }
    boolean ordinal = at >= 4 && words.charAt(2) == '、';
    return ordinal || at >= LEAST_DOUBLED ? at : 0;
  }
}
