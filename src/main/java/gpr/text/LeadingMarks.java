package gpr.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that stand before the words of a line. */
final class LeadingMarks {
  /** Signs that offices put before a heading, as others put a bullet. */
  private static final String BULLETS = "★☆■□◆◇●○◎▲△▶►➤❖※§·";

  /** Signs that begin a line in any number. */
  private static final String LEADING_RUN = "#*_'=>+!`~|│\"";

  private static final Pattern ANCHOR =
      Pattern.compile(
          "\\[bookmark:[^\\]]{0,60}\\]" // Tika on .doc
              + "|\\[\\]\\{[^}]{0,80}\\}" // pandoc: []{#_Toc1 .anchor}
              + "|\\[\\[[^\\]]{1,80}\\]\\]" // AsciiDoc: [[_Toc1]]
              + "|\\{anchor:[^}]{0,80}\\}" // Jira
              + "|\\\\(hypertarget|phantomsection|label)(\\{[^}]{0,80}\\})*\\{?%?"); // LaTeX

  /** A picture in the line of a heading: a seal or a line that floats over the page. */
  private static final Pattern IMAGE =
      Pattern.compile(
          "!\\[[^\\]]{0,200}\\](\\([^)]{0,300}\\)|\\[[^\\]]{0,80}\\])(\\{[^}]{0,200}\\})?" // Markdown
              + "|image::?[^\\s\\[]{1,200}\\[[^\\]]{0,200}\\]" // AsciiDoc
              + "|\\|image\\d{0,3}\\|(\\\\\\s)?" // reStructuredText
              + "|![^\\s!\\[|(]{1,200}\\.[a-z]{3,4}(\\|[^!]{0,80})?(\\([^)]{0,80}\\))?!" // Textile,
              // Jira
              + "|\\{\\{[^}]{1,200}\\}\\}" // DokuWiki
              + "|\\\\includegraphics(\\[[^\\]]{0,200}\\])?\\{[^}]{0,200}\\}" // LaTeX
              + "|#(box\\()?image\\(\"[^\"]{0,200}\"[^)]{0,100}\\)\\)?"); // Typst

  private static final Pattern HEADING =
      Pattern.compile(
          "h[1-6](\\([^)]{0,80}\\)|\\{[^}]{0,80}\\}|[<>=]){0,3}\\.\\s" // Textile, Jira
              + "|\\.(SH|SS|NH|TL|TH|B)\\s+|\\\\f(\\[[A-Z]{0,3}\\]|[A-Z](?=[^a-z])|\\([A-Z]{2})" // troff
              + "|@(top|chapter|section|subsection|unnumbered|heading)\\s|@(strong|emph|code|[bir])\\{" // Texinfo
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

  /** What each of the marks before words begins with: a look that spares most lines the search. */
  private static final String BEGIN_ANCHOR = "[{\\";

  private static final String BEGIN_IMAGE = "!i|{\\#";

  private static final String BEGIN_PAGE = "pP第";

  private static final String BEGIN_HEADING = "h.@{\\-+*&#_'=>!`~|│\"" + BULLETS;

  /** All that such marks begin with. */
  private static final BitSet BEFORE = new BitSet();

  static {
    (BEGIN_ANCHOR + BEGIN_IMAGE + BEGIN_PAGE + BEGIN_HEADING).chars().forEach(BEFORE::set);
  }

  private LeadingMarks() {}

  /** Whether a mark may begin with that character. */
  static boolean mayBegin(char first) {
    return BEFORE.get(first) || Signs.isDash(first);
  }

  /** Where the mark or the spaces end that stand at a place; the same place if none do. */
  static int skip(CharSequence line, int from, int to) {
    int spaces = LineMarks.spacesEnd(line, from, to);
    if (spaces > from) {
      return spaces;
    }
    char first = line.charAt(from);
    if (mayBeImage(line, first, from, to)) {
      int end = end(IMAGE, line, from, to);
      if (end > from) {
        return end;
      }
    }
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
    if (LineMarks.LINES.indexOf(first) >= 0 && first != '*') {
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

  /** A look that spares the rows of tables the search: | and # begin many, |i and #i none. */
  private static boolean mayBeImage(CharSequence line, char first, int from, int to) {
    if (BEGIN_IMAGE.indexOf(first) < 0 || from + 1 >= to) {
      return false;
    }
    char next = line.charAt(from + 1);
    return first == '|' || first == '#' ? next == 'i' || next == 'b' : next != ' ';
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

  /** Where the signs end that begin a line, all of them of marks. */
  private static int runEnd(CharSequence line, int from, int to) {
    int at = from;
    while (at < to && LEADING_RUN.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Where the anchors and pictures end before the words of a line: [bookmark: _GoBack]. */
  static int anchorsEnd(CharSequence line) {
    int to = line.length();
    int at = LineMarks.spacesEnd(line, 0, to);
    int next = anchorEnd(line, at, to);
    while (next > at) {
      at = LineMarks.spacesEnd(line, next, to);
      next = anchorEnd(line, at, to);
    }
    return at;
  }

  private static int anchorEnd(CharSequence line, int from, int to) {
    int anchor = end(ANCHOR, line, from, to);
    return anchor > from ? anchor : end(IMAGE, line, from, to);
  }
}
