package gpr.layout;

import gpr.text.Signs;
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

  /** Marks of footnotes, and text that is struck out: no digits of the cell. */
  private static final Pattern NOTE =
      Pattern.compile(
          "<(sup|del|s|strike)>.{0,40}?</\\1>|\\[\\^[^\\]]{1,9}\\]|\\^\\[?\\d{1,2}\\]?\\^|~~.{1,40}?~~",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>");
  private static final Pattern ENTITY =
      Pattern.compile("&(nbsp|#x?[0-9a-fA-F]{1,5}|amp|ensp|emsp);?");

  /** {@code $0$}, {@code \(0\)}, {@code $\mathrm{12}$}: how OCR models write numbers. */
  private static final Pattern LATEX = Pattern.compile("\\$+([^$]*)\\$+|\\\\\\((.*?)\\\\\\)");

  private static final Pattern LATEX_COMMAND = Pattern.compile("\\\\[a-zA-Z]+ ?|\\\\[,;! ]|[{}]");

  /** A mark of a footnote after a number. */
  private static final Pattern NOTE_AFTER_NUMBER =
      Pattern.compile("(?<=[0-9０-９])(?:[①-⑳¹²³⁰⁴-⁹]+|\\[\\d{1,2}\\])$");

  private Markup() {}

  /** Whether some characters have signs of which markup is made; most cells have none. */
  static boolean isAnyIn(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (chars[i]) {
        case '<', '&', '\\', '[', '$', '_', '~', '^', '*', '=', '¹', '²', '³':
          return true;
        default:
          if (chars[i] >= '⁰' && chars[i] <= '⁹' || chars[i] >= '①' && chars[i] <= '⑳') {
            return true;
          }
      }
    }
    return false;
  }

  /** The words alone, {@link #LINE_END} between the lines of a cell. */
  static String strip(String text) {
    String plain = stripBookmarks(text);
    if (plain.indexOf('<') >= 0 || plain.indexOf('^') >= 0 || plain.indexOf('~') >= 0) {
      plain = BREAK.matcher(plain).replaceAll(String.valueOf(LINE_END));
      plain = NOTE.matcher(plain).replaceAll("");
      plain = TAG.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('&') >= 0) {
      plain = ENTITY.matcher(plain).replaceAll(Markup::decoded);
    }
    if (plain.indexOf('$') >= 0 || plain.startsWith("\\(")) {
      plain = LATEX.matcher(plain).replaceAll(Markup::withoutLatex);
    }
    if (plain.indexOf('\\') >= 0 && plain.length() > 1) {
      plain = plain.replace("\\", "");
    }
    if (plain.indexOf('=') == 0) {
      // XWiki and Creole open the cell of a head with |=.
      plain = plain.substring(1).strip();
    }
    plain = stripEmphasis(plain);
    return NOTE_AFTER_NUMBER.matcher(plain).replaceFirst("").strip();
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
