package gpr.layout;

import gpr.text.Signs;
import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What converters write around and within the words of a cell: tags, entities, escapes, emphasis,
 * the dollar signs of LaTeX, bookmarks, and the marks of footnotes.
 */
final class Markup {
  /** Stands between the lines of one cell. */
  static final char LINE_END = '\n';

  /** Word allows 40 characters in the name of a bookmark. */
  private static final int LONGEST_BOOKMARK = 64;

  private static final String BOOKMARK = "[bookmark:";

  private static final Pattern BREAK =
      Pattern.compile("<br ?/?>|</p> ?<p>", Pattern.CASE_INSENSITIVE);

  /**
   * The end of a line as its escape: {@code \n} (pandas), {@code \crlf} (ConTeXt), {@code _x000D_}
   * (spreadsheets). Before a letter it is the name of another command.
   */
  private static final Pattern ESCAPED_END =
      Pattern.compile("\\\\(?:crlf|r?\\\\?n)(?![A-Za-z])\\s*|_x000[DA]_\\s*");

  /** Marks of footnotes, and text that is struck out: no digits of the cell. */
  private static final Pattern NOTE =
      Pattern.compile(
          "<(sup|del|s|strike)>.{0,40}?</\\1>"
              + "|\\[\\^[^\\]]{1,9}\\]|\\^\\[?\\d{1,2}\\]?\\^" // Markdown, Textile: [^1], ^1^
              + "|\\[\\^\\d{1,2}\\^\\]|\\^\\^\\d{1,2}\\^\\^|\\{\\^\\}.{1,4}?\\{\\^\\}" // Textile,
              // XWiki,
              // Jira
              + "|(?<=[0-9０-９])\\^\\{\\d{1,2}\\}" // Org: 8^{1}
              + "|\\\\? ?:sup:`[^`]{1,9}`" // reStructuredText
              + "|\\{-\\}.{1,40}?\\{-\\}|\\[\\.?line-through\\]([*#]).{1,40}?\\2" // Jira, AsciiDoc
              + "|\\[STRIKEOUT:.{1,40}?\\]" // reStructuredText
              + "|~~.{1,40}?~~",
          Pattern.CASE_INSENSITIVE);

  /** A sign of a note, of what is struck out, or of a tag: most cells have none. */
  private static final Pattern NOTE_OR_TAG =
      Pattern.compile("[<^~]|\\{-\\}|:sup:|\\[(?:\\.?line|STRIKE)");

  /** A link: its words are the cell's, its target is none. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]*)\\]\\([^()]*\\)" // Markdown: [12](x.html)
              + "|\\[\\[[^\\[\\]]*\\]\\[([^\\[\\]]*)\\]\\]" // Org: [[x.html][12]]
              + "|\\[https?://\\S+ ([^\\[\\]]*)\\]" // MediaWiki: [https://x 12]
              + "|https?://[^\\s\\[\\]]+\\[([^\\[\\]]*)\\]" // AsciiDoc: https://x[12]
              + "|\\[([^\\[\\]|]*)\\|https?://[^\\[\\]]*\\]" // Jira: [12|https://x]
              + "|\\[\\[https?://[^\\[\\]|]*\\|([^\\[\\]]*)\\]\\]" // DokuWiki: [[https://x|12]]
              + "|\\[\\[([^\\[\\]>]*)>>[^\\[\\]]*\\]\\]" // XWiki: [[12>>https://x]]
              + "|\"([^\"]*)\":https?://\\S+" // Textile: "12":https://x
              + "|`([^`<>]*) <https?://[^`<>]*>`__?"); // reStructuredText: `12 <https://x>`_

  /**
   * Words with the style that a page gave them (pandoc -t markdown): [规章]{style="font-size:12pt"}.
   */
  private static final Pattern STYLED = Pattern.compile("\\[([^\\[\\]]*)\\]\\{([^{}]*)\\}");

  /** A style in which nobody sees the words. */
  private static final Pattern UNSEEN_STYLE =
      Pattern.compile("display: ?none|visibility: ?hidden|\\bhidden\\b");

  /**
   * What opens and closes a number in some markup that is no emphasis of Markdown: '''12'''
   * (MediaWiki), //12// (DokuWiki), /12/ and =12= (Org), `12`, @12@ and +12+ (Textile), {color:red}
   * (Jira), [red]#12# and stem:[12] (AsciiDoc), :math:`12` (reStructuredText); and the apostrophe
   * by which a spreadsheet knows a text, '12.
   */
  private static final Pattern AROUND_NUMBER =
      Pattern.compile(
          ("'{1,5}N'{0,5}|`{1,2}N`{1,2}|//?N//?|=N=|@N@|\\++N\\++|\\{\\{N\\}\\}|[\"“]N[\"”]"
                  + "|\\{color:[^{}]*\\}N\\{color\\}|%\\{[^{}]*\\}N%|\\[[.\\w-]{1,20}\\]#N#"
                  + "|\\[N\\]\\{[^{}]*\\}?|''%%N%%''|\\{\\{code\\}\\}N\\{\\{/code\\}\\}"
                  + "|:\\w{1,9}:`N`|\\w{1,9}:\\[N\\]")
              .replace("N", "([-+−]?[0-9０-９][0-9０-９,，.．]*)"));

  /** Bold words of a wiki, or blanks: {@code ''' 自然人 '''}. */
  private static final Pattern WIKI_BOLD = Pattern.compile("'{2,5}\\s*(.*?)\\s*'{2,5}");

  /**
   * Over how many columns and rows a cell of Textile reaches, or that it is of a head: |\3. 12|,
   * |_. x|, or where it stands, |<. x|.
   */
  private static final Pattern SPANS =
      Pattern.compile("^(?:_|(?:[\\\\/]\\d{1,2}){1,2}|(?=[<>=]))[<>=~^_]*\\.(?:\\s+|$)");

  /** With what such a span begins. */
  private static final String SPAN_SIGNS = "\\/_<>=";

  /** A backslash before a sign, which is then of no markup; before a digit it is one itself. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?![0-9０-９])");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>");

  /** Tags between two digits, which may hide or strike one of them: {@code <i>7</i>14}. */
  private static final Pattern TAG_WITHIN_NUMBER =
      Pattern.compile("(?<=[0-9０-９])(?:</?[a-zA-Z][^<>]{0,80}>)+(?=[0-9０-９])");

  private static final Pattern ENTITY =
      Pattern.compile("&(nbsp|#x?[0-9a-fA-F]{1,5}|amp|[a-z]{0,6}sp|zwn?j|[lr]rm);?");

  /** {@code $0$}, {@code \(0\)}, {@code $\mathrm{12}$}: how OCR models write numbers. */
  private static final Pattern LATEX = Pattern.compile("\\$+([^$]*)\\$+|\\\\\\((.*?)\\\\\\)");

  private static final Pattern LATEX_COMMAND = Pattern.compile("\\\\[a-zA-Z]+ ?|\\\\[,;! ]|[{}]");

  /** A mark of a footnote after a number. */
  private static final Pattern NOTE_AFTER_NUMBER =
      Pattern.compile("(?<=[0-9０-９])(?:[①-⑳¹²³⁰⁴-⁹]+|\\[\\d{1,2}\\])$");

  private Markup() {}

  /** The place behind the mark of a span that begins a cell there; that place if there is none. */
  static int behindSpan(char[] chars, int from, int to) {
    int first = Signs.firstText(chars, from, to);
    if (first == to || SPAN_SIGNS.indexOf(chars[first]) < 0) {
      return from;
    }
    Matcher span = SPANS.matcher(CharBuffer.wrap(chars, first, to - first));
    return span.find() ? first + span.end() : from;
  }

  /** Whether some characters have signs of which markup is made; most cells have none. */
  static boolean isAnyIn(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (chars[i]) {
        case '<', '>', '&', '\\', '[', '$', '_', '~', '^', '*', '=', '¹', '²', '³':
        case '\'', '`', '/', '@', '+', '{', '%', '"', '“', ']':
          return true;
        default:
          if (chars[i] >= '⁰' && chars[i] <= '⁹'
              || chars[i] >= '①' && chars[i] <= '⑳'
              || Signs.isUnseen(chars[i])) {
            return true;
          }
      }
    }
    return false;
  }

  /** The words alone, {@link #LINE_END} between the lines of a cell. */
  static String strip(String text) {
    String plain = withoutUnseen(stripBookmarks(text));
    if (plain.contains("](") || plain.contains("][") || plain.contains("http")) {
      plain = LINK.matcher(plain).replaceAll(Markup::wordsOf);
    }
    if (plain.contains("]{")) {
      plain = STYLED.matcher(plain).replaceAll(Markup::seenOf);
    }
    if (NOTE_OR_TAG.matcher(plain).find()) {
      plain = BREAK.matcher(plain).replaceAll(String.valueOf(LINE_END));
      plain = NOTE.matcher(plain).replaceAll("");
      plain = TAG_WITHIN_NUMBER.matcher(plain).replaceAll(String.valueOf(LINE_END));
      plain = TAG.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('&') >= 0) {
      plain = ENTITY.matcher(plain).replaceAll(Markup::decoded);
    }
    if (plain.indexOf('$') >= 0 || plain.startsWith("\\(")) {
      plain = LATEX.matcher(plain).replaceAll(Markup::withoutLatex);
    }
    if (!plain.isEmpty() && SPAN_SIGNS.indexOf(plain.charAt(0)) >= 0) {
      plain = SPANS.matcher(plain).replaceFirst("");
    }
    if (plain.indexOf('\\') >= 0 || plain.indexOf("_x000") >= 0) {
      plain = ESCAPED_END.matcher(plain).replaceAll(String.valueOf(LINE_END)).strip();
    }
    if (plain.indexOf('\\') >= 0 && plain.length() > 1) {
      plain = ESCAPE.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('=') == 0 && plain.lastIndexOf('=') < 1) {
      // XWiki and Creole open the cell of a head with |=.
      plain = plain.substring(1).strip();
    }
    if (plain.startsWith("''") && !plain.startsWith("''%")) {
      plain = WIKI_BOLD.matcher(plain).replaceAll("$1");
    }
    plain = stripEmphasis(plain);
    Matcher around = AROUND_NUMBER.matcher(plain);
    plain = around.matches() ? firstGroup(around) : plain;
    return NOTE_AFTER_NUMBER.matcher(plain).replaceFirst("").strip();
  }

  private static String wordsOf(java.util.regex.MatchResult link) {
    return Matcher.quoteReplacement(firstGroup(link));
  }

  private static String seenOf(java.util.regex.MatchResult styled) {
    boolean unseen = UNSEEN_STYLE.matcher(styled.group(2)).find();
    return unseen ? "" : Matcher.quoteReplacement(styled.group(1));
  }

  /** What the one group says that the alternative has which matched. */
  private static String firstGroup(java.util.regex.MatchResult match) {
    int group = 1;
    while (match.group(group) == null) {
      group++;
    }
    return match.group(group);
  }

  /** Without the marks that have no width: nobody sees them within a number or a word. */
  private static String withoutUnseen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Signs.isUnseen(text.charAt(i))) {
        seen.append(text.charAt(i));
      }
    }
    return seen.length() == text.length() ? text : seen.toString();
  }

  private static String decoded(java.util.regex.MatchResult entity) {
    String name = entity.group(1);
    if (name.charAt(0) != '#') {
      return name.equals("amp") ? "&" : " ";
    }
    boolean hex = name.charAt(1) == 'x';
    int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= Character.MAX_VALUE
        ? Matcher.quoteReplacement(String.valueOf((char) code))
        : "";
  }

  private static String withoutLatex(java.util.regex.MatchResult formula) {
    String inside = formula.group(1) != null ? formula.group(1) : formula.group(2);
    if (inside.stripLeading().startsWith("^")) {
      return ""; // raised above nothing: the mark of a note
    }
    return Matcher.quoteReplacement(LATEX_COMMAND.matcher(inside).replaceAll(""));
  }

  /** {@code __0__}, {@code **0**} and {@code *0*}, at the ends only. */
  private static String stripEmphasis(String text) {
    int from = 0;
    int to = text.length();
    while (to - from > 1 && isEmphasis(text.charAt(from)) && isEmphasis(text.charAt(to - 1))) {
      from++;
      to--;
    }
    while (from < to && (text.charAt(from) == '*' || Signs.isSpace(text.charAt(from)))) {
      from++;
    }
    while (from < to && (text.charAt(to - 1) == '*' || Signs.isSpace(text.charAt(to - 1)))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isEmphasis(char c) {
    return c == '_' || c == '*';
  }

  /** Tika writes the marks of a .doc's bookmarks into the text of their cells. */
  private static String stripBookmarks(String text) {
    if (!text.contains(BOOKMARK)) {
      return text.strip();
    }
    char[] chars = text.toCharArray();
    StringBuilder kept = new StringBuilder(chars.length);
    for (int i = 0; i < chars.length; i++) {
      int last = bookmarkEnd(chars, i, chars.length);
      if (last == i) {
        kept.append(chars[i]);
      }
      i = last;
    }
    return kept.toString().strip();
  }

  /** The last character of the bookmark that begins there; the same place if none does. */
  static int bookmarkEnd(char[] chars, int at, int end) {
    if (chars[at] != '[' || at + BOOKMARK.length() > end) {
      return at;
    }
    for (int i = 0; i < BOOKMARK.length(); i++) {
      if (chars[at + i] != BOOKMARK.charAt(i)) {
        return at;
      }
    }
    for (int i = at; i < Math.min(end, at + LONGEST_BOOKMARK); i++) {
      if (chars[i] == ']') {
        return i;
      }
    }
    return at;
  }
}
