package gpr.text;

/**
 * The marks that converters write around the words of a line: {@code ## x {#id}} and {@code __x__}
 * (Markdown), {@code '''x'''} and {@code == x ==} (MediaWiki), {@code h2. x} (Textile, Jira),
 * {@code \section*{x}} (LaTeX), {@code [bookmark: _GoBack]x} (Tika on .doc), {@code -1-x} and
 * {@code x Page 8} (a page number in the line below or above). They are no part of a heading, a
 * title or a name.
 */
public final class LineMarks {
  /** Quotation marks and brackets around a whole heading, and what closes them. */
  private static final String OPENING = "【《“「『〖";

  private static final String CLOSING = "】》”」』〗";

  /** So many characters are never there twice by chance. */
  private static final int LEAST_DOUBLED = 8;

  /** Signs that are of no longer mark: most of a table's rows begin and end so, and are many. */
  static final String LINES = "#*_'=`~|│";

  private LineMarks() {}

  /**
   * Where the words of a line stand.
   *
   * @param from the place of their first character
   * @param to the place after their last one
   */
  public record Words(int from, int to) {
    public boolean isEmpty() {
      return from >= to;
    }
  }

  /** Whether a line that begins and ends so may have marks around it: most lines have none. */
  public static boolean mayMark(char first, char last) {
    return LeadingMarks.mayBegin(first)
        || OPENING.indexOf(first) >= 0
        || TrailingMarks.mayEnd(last);
  }

  /** The words of a line without the marks around them. */
  public static Words words(CharSequence line) {
    int from = spacesEnd(line, 0, line.length());
    int to = spacesStart(line, from, line.length());
    if (from == to || !mayMark(line.charAt(from), line.charAt(to - 1))) {
      return new Words(from, to);
    }
    return inner(line, from, to);
  }

  /** Where the anchors and pictures end before the words of a line: [bookmark: _GoBack]. */
  public static int anchorsEnd(CharSequence line) {
    return LeadingMarks.anchorsEnd(line);
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
      int next = LeadingMarks.skip(line, from, to);
      link |= line.charAt(from) == '[' && next == from + 1;
      more = next > from;
      from = next;
    }
    for (boolean more = true; more && from < to; ) {
      int next = TrailingMarks.skipBack(line, from, to, link);
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

  static int spacesEnd(CharSequence line, int from, int to) {
    int at = from;
    while (at < to && Signs.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  static int spacesStart(CharSequence line, int from, int to) {
    int at = to;
    while (at > from && Signs.isSpace(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * How many characters at the beginning of words stand there twice, one after the other, each pair
   * counted as two: a PDF prints bold so, {@code 一一、、总总体体}. 0 where they do not, for two characters
   * alike are nothing unusual.
   */
  public static int doubled(CharSequence words) {
    int at = 0;
    while (at + 1 < words.length() && words.charAt(at) == words.charAt(at + 1)) {
      at += 2;
    }
    boolean ordinal = at >= 4 && words.charAt(2) == '、';
    return ordinal || at >= LEAST_DOUBLED ? at : 0;
  }
}
