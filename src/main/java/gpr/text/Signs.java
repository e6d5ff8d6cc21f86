package gpr.text;

/**
 * What single characters are, whatever the width and script in which a converter writes them. Every
 * character of a table is looked up several times, so all that is known of it stands in one table.
 */
public final class Signs {
  /** A space of any width, or a mark without any; a tab and a form feed among them. */
  public static final int SPACE = 1;

  /** A pipe, or a line of a terminal browser's frame that stands for one. */
  public static final int PIPE = 1 << 1;

  /** A character of which the rules of tables are drawn. */
  public static final int RULE = 1 << 2;

  public static final int TAB = 1 << 3;
  public static final int FORM_FEED = 1 << 4;

  /** The beginning of a tag. */
  public static final int TAG = 1 << 5;

  /** Where two rules of a table meet. */
  public static final int JOINT = 1 << 6;

  /** A digit of half or full width. */
  public static final int DIGIT = 1 << 7;

  /** A Chinese numeral that may stand in an ordinal: 一 to 十. */
  public static final int ORDINAL_NUMERAL = 1 << 8;

  public static final int OPENING = 1 << 9;
  public static final int CLOSING = 1 << 10;
  public static final int DASH = 1 << 11;

  /** A space that is none: it has no width, and words and numbers go on behind it. */
  public static final int UNSEEN = 1 << 12;

  /** A sign that ends or parts sentences, and stands in few cells. */
  public static final int STOP = 1 << 13;

  private static final short[] MARKS = new short[Character.MAX_VALUE + 1];

  static {
    mark(SPACE, '\0', ' ');
    mark(SPACE, '\u2000', '\u200F');
    mark(SPACE, '\u2028', '\u202F');
    mark(SPACE, '\u205F', '\u2064');
    // NEL, no-break and ideographic space, soft hyphen, byte order mark, and what chooses a glyph.
    mark(SPACE, "\u0085\u00A0\u00AD\u180E\u3000\uFEFF\uFE0E\uFE0F");
    mark(UNSEEN, '\u200B', '\u200F');
    mark(UNSEEN, '\u202A', '\u202E');
    mark(UNSEEN, '\u2060', '\u2064');
    mark(UNSEEN, "\u00AD\u180E\uFEFF\uFE0E\uFE0F");
    mark(RULE, '─', '╿');
    mark(RULE, "-=+:_");
    mark(PIPE, "|│┃｜║");
    mark(JOINT, "+├┤┼┬┴╞╡╪");
    mark(TAB, "\t");
    mark(FORM_FEED, "\f");
    mark(TAG, "<");
    mark(DIGIT, '0', '9');
    mark(DIGIT, '０', '９');
    mark(ORDINAL_NUMERAL, "一二三四五六七八九十⼀⼆⼋⼗");
    mark(OPENING, "（(〔[【﹙［");
    mark(CLOSING, "）)〕]】﹚］");
    mark(STOP, "。；，");
    mark(DASH, "-—–－―‐‑‒−﹣");
  }

  private Signs() {}

  private static void mark(int mark, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      MARKS[characters.charAt(i)] |= (short) mark;
    }
  }

  private static void mark(int mark, char first, char last) {
    for (int c = first; c <= last; c++) {
      MARKS[c] |= (short) mark;
    }
  }

  /** What a character is: a set of the bits above; 0 for most. */
  public static int marks(char c) {
    return MARKS[c];
  }

  public static boolean isSpace(char c) {
    return (MARKS[c] & SPACE) != 0;
  }

  /** A mark without any width: a zero-width space, a soft hyphen, a mark of direction. */
  public static boolean isUnseen(char c) {
    return (MARKS[c] & UNSEEN) != 0;
  }

  /** A digit of half or full width. */
  public static boolean isDigit(char c) {
    return (MARKS[c] & DIGIT) != 0;
  }

  /** Whether a text has nothing but digits of half or full width; true where it is empty. */
  public static boolean areDigits(CharSequence text) {
    return text.chars().allMatch(c -> isDigit((char) c));
  }

  /** What a digit of half or full width says. */
  public static int digit(char c) {
    return c <= '9' ? c - '0' : c - '０';
  }

  /** Any opening bracket in which ordinals and remarks are put. */
  public static boolean isOpening(char c) {
    return (MARKS[c] & OPENING) != 0;
  }

  public static boolean isClosing(char c) {
    return (MARKS[c] & CLOSING) != 0;
  }

  /** Whether words may end so: an ideograph, or what closes brackets or quotation marks. */
  public static boolean mayEndWords(char c) {
    return isIdeograph(c) || isClosing(c) || c == '”' || c == '"';
  }

  /** A circle that stands for 〇: 二○二四年, ○ in a column of numbers. */
  public static boolean isCircle(char c) {
    return c == '○' || c == '◯';
  }

  /** What scanners and people write for 0: letters O of any script and width, 〇, circles. */
  public static boolean isLikeZero(char c) {
    return c == '〇' || isCircle(c) || "OoＯｏОо".indexOf(c) >= 0;
  }

  /** A hyphen, dash or minus sign. */
  public static boolean isDash(char c) {
    return (MARKS[c] & DASH) != 0;
  }

  /** A pipe, or a line of a terminal browser's frame that stands for one. */
  public static boolean isPipe(char c) {
    return (MARKS[c] & PIPE) != 0;
  }

  /** A Chinese character, or a radical that a converter of pages writes for one. */
  public static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3400' && c <= '\u4DBF'
        || Folding.isCompatible(c)
        || c == '〇';
  }

  /** A letter or digit of Latin script, of half or full width. */
  public static boolean isLatin(char c) {
    char narrow = narrow(c);
    return narrow >= '0' && narrow <= '9'
        || narrow >= 'A' && narrow <= 'Z'
        || narrow >= 'a' && narrow <= 'z';
  }

  /** Whether a character is of a word rather than between words. */
  public static boolean isWord(char c) {
    return isIdeograph(c) || isLatin(c);
  }

  /** A sign of full width as that of half width, e.g. {@code （} as {@code (}. */
  public static char narrow(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  /**
   * Columns that a character takes in a terminal, and so in the spacing of pdftotext and w3m; a
   * mark without any width takes none.
   */
  public static int width(char c) {
    if (isUnseen(c)) {
      return 0;
    }
    return c >= '\u1100'
            && (c <= '\u115F'
                || c >= '\u2E80' && c <= '\uA4CF'
                || c >= '\uAC00' && c <= '\uD7A3'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFE30' && c <= '\uFE6F'
                || c >= '\uFF00' && c <= '\uFF60'
                || c >= '\uFFE0' && c <= '\uFFE6'
                || c >= '\u2018' && c <= '\u201D')
        ? 2
        : 1;
  }

  /** The place of the first character that is no space, or the end. */
  public static int firstText(char[] chars, int from, int to) {
    int i = from;
    while (i < to && isSpace(chars[i])) {
      i++;
    }
    return i;
  }

  /** The place after the last character that is no space, or the beginning. */
  public static int lastText(char[] chars, int from, int to) {
    int i = to;
    while (i > from && isSpace(chars[i - 1])) {
      i--;
    }
    return i;
  }
}
