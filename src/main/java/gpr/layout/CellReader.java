package gpr.layout;

import gpr.text.Signs;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells from its text what a cell is, and reads its number: {@code 1,234}, {@code １２}, {@code 12件},
 * {@code 3.5万元}, {@code +3}, {@code 22（其中修订16件）}. {@code 1.} and {@code （三）} are labels. One serves
 * many texts and threads; what it gives does not depend on what it has read before.
 */
public final class CellReader {
  /** Units that published reports write after a number, the longer before what they begin with. */
  private static final String[] UNITS = {
    "万元", "亿元", "元", "件次", "件", "个", "项", "次", "条", "人次", "人", "份", "宗", "起", "万", "部", "例"
  };

  /** Signs that say that a cell does not apply. */
  private static final Set<String> NOT_APPLICABLE =
      Set.of(
          "/", "-", "--", "---", "—", "——", "–", "―", "－", "一", "无", "\\", "／", "不适用", "N/A", "n/a",
          "//", "＼", "─", "──");

  private static final int LONGEST_NOT_APPLICABLE = 3;

  private static final String MARKS = "（）()“”\"，,。、；：;:〔〕【】";

  /** Longer digits than any count of a report; more is text that only looks like a number. */
  private static final int MOST_DIGITS = 15;

  private static final int SMALL_DIGITS = 3;
  private static final BigDecimal[] SMALL = new BigDecimal[1000];
  private static final String[] SMALL_TEXT = new String[SMALL.length];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = BigDecimal.valueOf(i);
      SMALL_TEXT[i] = Integer.toString(i);
    }
  }

  private final LabelPool labels = new LabelPool();

  /**
   * The cell of some characters, which are trimmed and cleaned of Markdown and HTML marks first.
   *
   * @param chars the text
   * @param first where the cell begins in it
   * @param end where it ends in it, exclusive
   */
  Cell read(char[] chars, int first, int end, int line, int column, int from, int to) {
    int start = first;
    int last = end;
    while (start < last && isPadding(chars[start])) {
      start++;
    }
    while (last > start && isPadding(chars[last - 1])) {
      last--;
    }
    if (start == last) {
      return new Cell(CellKind.BLANK, "", null, "", line, column, from, to);
    }
    int small = smallNumber(chars, start, last);
    if (small >= 0) {
      return new Cell(CellKind.NUMBER, SMALL_TEXT[small], SMALL[small], "", line, column, from, to);
    }
    String label = labels.find(chars, start, last);
    if (label != null) {
      return new Cell(CellKind.LABEL, label, null, "", line, column, from, to);
    }
    Cell cell = ofText(clean(chars, start, last), line, column, from, to);
    if (cell.isLabel()) {
      labels.keep(chars, start, last, cell.text());
    }
    return cell;
  }

  /** The cell of a text that was put together, cleaned in the same way. */
  Cell read(String text, int line, int column, int from, int to) {
    return read(text.toCharArray(), 0, text.length(), line, column, from, to);
  }

  private static Cell ofText(String clean, int line, int column, int from, int to) {
    if (clean.isEmpty()) {
      return new Cell(CellKind.BLANK, "", null, "", line, column, from, to);
    }
    if (NumberScan.mayBegin(clean)) {
      NumberScan number = new NumberScan(clean);
      if (number.found) {
        return new Cell(CellKind.NUMBER, clean, number.value, number.unit, line, column, from, to);
      }
    }
    return new Cell(kindOfText(clean), clean, null, "", line, column, from, to);
  }

  /** Most cells are a plain number of up to three digits: that number, else -1. */
  private static int smallNumber(char[] chars, int from, int to) {
    if (to - from > SMALL_DIGITS || chars[from] == '0' && to - from > 1) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** A cell without text. */
  static Cell blank(int line, int column) {
    return new Cell(CellKind.BLANK, "", null, "", line, column, 0, 0);
  }

  /** The cell that an empty line may be. */
  static Cell gap(int line) {
    return new Cell(CellKind.GAP, "", null, "", line, 1, 0, 0);
  }

  private static CellKind kindOfText(String text) {
    if (text.length() <= LONGEST_NOT_APPLICABLE && NOT_APPLICABLE.contains(text)) {
      return CellKind.NOT_APPLICABLE;
    }
    return isLabel(text) ? CellKind.LABEL : CellKind.OTHER;
  }

  /** Words, or a bracket or comma that a converter has broken off from them. */
  private static boolean isLabel(String text) {
    boolean marks = true;
    for (int i = 0; i < text.length(); i++) {
      if (Signs.isIdeograph(text.charAt(i))) {
        return true;
      }
      marks &= MARKS.indexOf(text.charAt(i)) >= 0;
    }
    return marks || isOrdinal(text);
  }

  /** {@code 1.}, {@code (3)} and the like, cut off from its label. */
  private static boolean isOrdinal(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() <= 4
            && Signs.isDigit(text.charAt(0))
            && (last == '.' || last == '．' || last == '、')
        || text.length() <= 4 && Signs.isOpening(text.charAt(0));
  }

  /** Drops the marks of converters: {@code <br>}, HTML spaces, escapes, bookmarks. */
  private static String clean(char[] chars, int from, int to) {
    String text = new String(chars, from, to - from);
    return hasMarkup(chars, from, to) ? dropMarkup(text) : text;
  }

  private static boolean hasMarkup(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '<' || c == '&' || c == '\\' || c == '[') {
        return true;
      }
    }
    return false;
  }

  private static String dropMarkup(String text) {
    String trimmed = dropBookmarks(text);
    if (trimmed.indexOf('<') >= 0) {
      trimmed = dropBreaks(trimmed);
    }
    if (trimmed.indexOf('&') >= 0) {
      trimmed = trimmed.replace("&nbsp;", "").trim();
    }
    if (trimmed.indexOf('\\') >= 0 && trimmed.length() > 1) {
      trimmed = trimmed.replace("\\", "");
    }
    return trimmed;
  }

  /**
   * Tika writes the marks of a .doc's bookmarks into the text of their cells: [bookmark: _GoBack].
   */
  private static String dropBookmarks(String text) {
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

  private static final String BOOKMARK = "[bookmark:";

  /** Word allows 40 characters in the name of one. */
  private static final int LONGEST_BOOKMARK = 64;

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

  private static boolean isPadding(char c) {
    return Signs.isSpace(c) || c == '*';
  }

  private static String dropBreaks(String text) {
    String plain = text.replace("<br>", "").replace("<br/>", "").replace("<br />", "");
    return plain.trim();
  }

  /**
   * Reads {@code sign digits [,digits]… [.digits] [unit] [（remark）]} from end to end, or nothing.
   */
  private static final class NumberScan {
    private final String text;
    private int at;
    private boolean found;
    private BigDecimal value;
    private String unit = "";

    NumberScan(String text) {
      this.text = text;
      scan();
    }

    static boolean mayBegin(String text) {
      char first = text.charAt(0);
      return Signs.isDigit(first) || isSign(first) && text.length() > 1;
    }

    private void scan() {
      boolean negative = false;
      if (isSign(text.charAt(0))) {
        negative = text.charAt(0) != '+' && text.charAt(0) != '＋';
        at++;
        skipSpaces();
      }
      long whole = 0;
      int digits = 0;
      int sinceComma = -1;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (Signs.isDigit(c)) {
          whole = whole * 10 + Signs.digit(c);
          if (++digits > MOST_DIGITS) {
            return;
          }
          sinceComma += sinceComma >= 0 ? 1 : 0;
        } else if ((c == ',' || c == '，')
            && digits > 0
            && (sinceComma == 3 || sinceComma < 0 && digits <= 3)) {
          sinceComma = 0;
        } else {
          break;
        }
        at++;
      }
      if (digits == 0 || sinceComma >= 0 && sinceComma != 3) {
        return;
      }
      int scale = decimals();
      if (scale < 0 || scale + digits > MOST_DIGITS) {
        return;
      }
      for (int i = 0; i < scale; i++) {
        whole = whole * 10 + Signs.digit(text.charAt(at - scale + i));
      }
      readUnit();
      skipRemark();
      found = at == text.length();
      if (found) {
        long signed = negative ? -whole : whole;
        value =
            scale == 0 && signed >= 0 && signed < SMALL.length
                ? SMALL[(int) signed]
                : BigDecimal.valueOf(signed, scale);
      }
    }

    /**
     * How many decimals follow; -1 where a point stands without any, as in the ordinal {@code 1.}.
     */
    private int decimals() {
      if (at >= text.length() || text.charAt(at) != '.' && text.charAt(at) != '．') {
        return 0;
      }
      at++;
      int from = at;
      while (at < text.length() && Signs.isDigit(text.charAt(at))) {
        at++;
      }
      return at == from ? -1 : at - from;
    }

    private void readUnit() {
      skipSpaces();
      if (at == text.length()) {
        return;
      }
      for (String candidate : UNITS) {
        if (text.startsWith(candidate, at)) {
          unit = candidate;
          at += candidate.length();
          skipSpaces();
          return;
        }
      }
    }

    private void skipRemark() {
      if (at < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(')) {
        char last = text.charAt(text.length() - 1);
        if (last == '）' || last == ')') {
          at = text.length();
        }
      }
    }

    private void skipSpaces() {
      while (at < text.length() && Signs.isSpace(text.charAt(at))) {
        at++;
      }
    }

    private static boolean isSign(char c) {
      return c == '+' || c == '-' || c == '＋' || c == '－' || c == '−';
    }
  }
}
