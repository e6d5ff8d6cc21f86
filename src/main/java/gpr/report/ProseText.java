package gpr.report;

import gpr.text.Folding;
import gpr.text.Signs;
import java.util.List;

/**
 * Paragraphs joined to one text that can be scanned: without spaces (but one between two digits,
 * where it may part two numbers), with digits and signs of half width. A converter of pages breaks
 * a sentence at the end of each line; here it is whole again, and each character still knows its
 * place.
 */
final class ProseText implements CharSequence {
  /** Stands where one paragraph surely does not go on in the next. */
  static final char BREAK = '\n';

  /**
   * Stands after a heading within the prose: a sentence of its own, but what follows is about it.
   */
  static final char HEADING_END = '\u2029';

  /** A line of prose is broken where the page ends, so a line shorter than this is whole. */
  private static final int LONGEST_HEADING = 24;

  private static final int SHORTEST_HEADING = 4;

  private static final char FIRST_IDEOGRAPH = '\u3400';
  private static final char LAST_IDEOGRAPH = '\u9FFF';

  private final List<Paragraph> paragraphs;

  private final int[] starts;
  private final char[] chars;
  private int length;

  // Places are asked for in the order of the text, so each is counted from the one before.
  private int knownParagraph = -1;
  private int knownPlace;
  private int knownOffset;

  private ProseText(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.starts = new int[paragraphs.size()];
    int size = 0;
    for (Paragraph paragraph : paragraphs) {
      size += paragraph.text().length() + 1;
    }
    chars = new char[size];
    for (int i = 0; i < starts.length; i++) {
      append(i);
    }
  }

  static ProseText of(List<Paragraph> paragraphs) {
    return new ProseText(paragraphs);
  }

  private void append(int index) {
    String text = paragraphs.get(index).text();
    if (length > 0) {
      if (ParagraphStart.isNew(text, chars, length)) {
        chars[length++] = BREAK;
      } else if (isHeading(index - 1) && !ParagraphStart.isCount(text)) {
        chars[length++] = HEADING_END;
      }
    }
    starts[index] = length;
    text.getChars(0, text.length(), chars, length);
    length = makePlain(chars, length, length + text.length());
  }

  /**
   * Makes characters plain where they stand, for they only become fewer.
   *
   * @return where they end then
   */
  private static int makePlain(char[] chars, int from, int to) {
    int end = from;
    boolean space = false;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
        // Most characters are these, and need little thought.
        chars[end++] = Folding.common(c);
        space = false;
      } else if (isDropped(c)) {
        space |= c != '*';
      } else {
        char plain = plain(c);
        if (space && partsNumbers(chars, end, plain)) {
          chars[end++] = ' ';
        }
        space = false;
        chars[end++] = plain;
      }
    }
    return end;
  }

  private static boolean partsNumbers(char[] chars, int end, char next) {
    return end > 0 && ProseNumbers.isDigit(next) && ProseNumbers.isDigit(chars[end - 1]);
  }

  /** A short line without signs or numbers at the start of the prose or after a sentence. */
  private boolean isHeading(int index) {
    int from = starts[index];
    if (length - from > LONGEST_HEADING || length - from < SHORTEST_HEADING) {
      return false;
    }
    char before = from == 0 ? '。' : chars[from - 1];
    boolean startsSentence = before == '。' || before == ';' || before == BREAK;
    int words = from;
    while (words < length
        && (ParagraphStart.isOrdinal(chars[words]) || "(、.)".indexOf(chars[words]) >= 0)) {
      words++;
    }
    for (int i = words; i < length && startsSentence; i++) {
      char c = chars[i];
      boolean sign = c == '。' || c == '，' || c == ';' || c == ':' || c == ',' || c == '、';
      if (sign || ProseNumbers.isDigit(c)) {
        return false;
      }
    }
    return startsSentence;
  }

  /** Whether that character is none of the joined text. */
  static boolean isDropped(char c) {
    return c == '*' || Signs.isSpace(c);
  }

  /** The character in its plain form: half width, common, one sign for each bracket and zero. */
  static char plain(char c) {
    if (c < '\u0080') {
      return c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return c == '，' ? c : Signs.narrow(c);
    }
    if (Signs.isCircle(c)) {
      return '〇';
    }
    return switch (c) {
      case '〔', '【' -> '(';
      case '〕', '】' -> ')';
      default -> Folding.common(c);
    };
  }

  /** The plain text of a line, scanned as prose is. */
  static String plain(String line) {
    return ProseText.of(List.of(new Paragraph(line, 1, 1))).toString();
  }

  /** The paragraph that the character at that place comes from. */
  int paragraphAt(int place) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The line of the character at that place, from 1. */
  int lineAt(int place) {
    return paragraphs.get(paragraphAt(place)).line();
  }

  /** The column of the character at that place, from 1. */
  int columnAt(int place) {
    int index = paragraphAt(place);
    int offset = offsetAt(index, place);
    knownParagraph = index;
    knownPlace = Math.max(place, starts[index]);
    knownOffset = offset;
    return paragraphs.get(index).column() + offset;
  }

  /** Where the character at that place stands in its paragraph, from 0. */
  private int offsetAt(int index, int place) {
    boolean goesOn = index == knownParagraph && place >= knownPlace;
    return offsetAt(index, place, goesOn ? knownOffset : 0, goesOn ? knownPlace : starts[index]);
  }

  /** The same, counted from an offset that is known to stand at an earlier place. */
  private int offsetAt(int index, int place, int offset, int earlier) {
    String text = paragraphs.get(index).text();
    int at = earlier - 1;
    boolean space = false;
    for (int i = offset; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDropped(c)) {
        space |= c != '*';
        continue;
      }
      boolean parted =
          space
              && i > offset
              && at >= starts[index]
              && ProseNumbers.isDigit(plain(c))
              && ProseNumbers.isDigit(chars[at]);
      at += parted ? 2 : 1;
      space = false;
      if (at >= place) {
        return i;
      }
    }
    return text.length();
  }

  /** The words as they are written from one place to another, lines joined. */
  String quote(int from, int to) {
    int first = paragraphAt(from);
    int last = paragraphAt(to - 1);
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String text = paragraphs.get(i).text();
      int start = i == first ? offsetAt(i, from) : 0;
      int end = i == last ? Math.min(offsetAt(i, to - 1) + 1, text.length()) : text.length();
      words.append(text, start, end);
    }
    return words.toString();
  }

  /** The characters themselves, {@link #length()} of them; not to be written to. */
  char[] characters() {
    return chars;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
