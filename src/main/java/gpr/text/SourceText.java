package gpr.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A decoded text that knows its lines. Lines are numbered from 1; offsets are UTF-16 units from 0.
 * Immutable: the array that {@link #characters()} gives is not to be written to.
 */
public final class SourceText {
  private final String encoding;
  private final char[] characters;
  private final int[] starts;
  private final int[] ends;
  private final int lineCount;
  private final boolean unfinished;
  private final boolean cut;

  private final Ascii ascii;

  private SourceText(
      String encoding,
      char[] characters,
      int[] starts,
      int[] ends,
      int lineCount,
      boolean unfinished,
      boolean cut,
      Ascii ascii) {
    this.encoding = encoding;
    this.characters = characters;
    this.starts = starts;
    this.ends = ends;
    this.lineCount = lineCount;
    this.unfinished = unfinished;
    this.cut = cut;
    this.ascii = ascii;
  }

  /**
   * Finds the lines of a text; LF, CRLF and CR end one, and so do {@link #isLineEnd the others}. A
   * line end at the very end of the text begins no line.
   *
   * @param encoding the name of the encoding that the text was decoded from
   * @param characters the text, whose ownership passes to the result
   * @param length how much of the array is text
   */
  static SourceText of(String encoding, char[] characters, int length) {
    int[] breaks = new int[length / 16 + 16];
    int count = 0;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      if (isLineEnd(c)) {
        if (count == breaks.length) {
          breaks = Arrays.copyOf(breaks, count * 2);
        }
        breaks[count++] = i;
      }
    }
    return of(encoding, characters, length, breaks, count, Ascii.of(characters, length));
  }

  /**
   * The lines of a text whose line ends are known.
   *
   * @param breaks where each line end stands, in their order
   * @param breakCount how many of the array these are
   * @param ascii what of ASCII stands in it
   */
  static SourceText of(
      String encoding, char[] characters, int length, int[] breaks, int breakCount, Ascii ascii) {
    Objects.requireNonNull(encoding, "encoding");
    int[] starts = new int[breakCount + 1];
    int[] ends = new int[breakCount + 1];
    int count = 0;
    int start = 0;
    for (int i = 0; i < breakCount; i++) {
      int end = breaks[i];
      starts[count] = start;
      ends[count++] = end;
      boolean two = characters[end] == '\r' && end + 1 < length && characters[end + 1] == '\n';
      i += two ? 1 : 0;
      start = two ? end + 2 : end + 1;
    }
    boolean unfinished = start < length;
    if (unfinished) {
      starts[count] = start;
      ends[count++] = length;
    }
    return new SourceText(encoding, characters, starts, ends, count, unfinished, false, ascii);
  }

  /**
   * Whether a character stands anywhere in the text: where none does, nothing that begins with it
   * needs to be looked for.
   *
   * @param c a character of ASCII
   */
  public boolean has(char c) {
    return ascii.has(c);
  }

  /**
   * Whether a word stands anywhere in the text. Most reports have no Latin letters, so that a look
   * at the characters they have is enough.
   *
   * @param word its characters, all of ASCII; at least one
   */
  public boolean has(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!ascii.has(word.charAt(i))) {
        return false;
      }
    }
    char[] wanted = word.toCharArray();
    for (int i = 0; i + wanted.length <= length(); i++) {
      if (characters[i] == wanted[0]
          && Arrays.equals(characters, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  /** A text that is already decoded. */
  public static SourceText of(String text) {
    return of("UTF-8", text.toCharArray(), text.length());
  }

  /**
   * Another text made of this one, of which it keeps the encoding.
   *
   * @param characters its characters
   */
  public SourceText with(String characters) {
    return of(encoding, characters.toCharArray(), characters.length());
  }

  /** The name of the encoding, e.g. UTF-8. */
  public String encoding() {
    return encoding;
  }

  /** How many lines there are. */
  public int lineCount() {
    return lineCount;
  }

  /** Whether the last line has no line end: the text may have been cut there. */
  public boolean isUnfinished() {
    return unfinished;
  }

  /**
   * Whether bytes of a character that is not whole stood behind the text, and were left out: a
   * download or a copy broke off. What came after it is not known.
   */
  public boolean isCut() {
    return cut;
  }

  /** The same text, of which it is known that it was cut within the character after it. */
  SourceText asCut() {
    return new SourceText(encoding, characters, starts, ends, lineCount, unfinished, true, ascii);
  }

  /**
   * Whether a character ends a line: LF, CR, and those of Unicode (UAX 14, class BK and NL) that
   * pages and editors write for them: U+0085, U+2028 and U+2029.
   */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || (c & 0xFFFE) == 0x2028;
  }

  /** The offset of the first character of that line. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The offset after the last character of that line, its line end left out. */
  public int end(int line) {
    return ends[line - 1];
  }

  /** The offset after the last character of the last line. */
  public int length() {
    return lineCount == 0 ? 0 : ends[lineCount - 1];
  }

  /**
   * The line that the character at an offset stands on.
   *
   * @param offset an offset in the text; beyond its end it is on the last line
   * @return the line, from 1
   */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, lineCount, offset);
    return Math.max(1, found >= 0 ? found + 1 : -found - 1);
  }

  /** The offset of the first character of that line that is no space; its end if it has none. */
  public int textStart(int line) {
    char[] chars = characters;
    int end = end(line);
    int at = start(line);
    while (at < end && Signs.isSpace(chars[at])) {
      at++;
    }
    return at;
  }

  /** The offset after the last character of that line that is no space; its start if none is. */
  public int textEnd(int line) {
    char[] chars = characters;
    int start = start(line);
    int at = end(line);
    while (at > start && Signs.isSpace(chars[at - 1])) {
      at--;
    }
    return at;
  }

  /** The text itself; not to be written to. */
  public char[] characters() {
    return characters;
  }

  /** That line, without its line end. */
  public String line(int line) {
    return new String(characters, start(line), end(line) - start(line));
  }

  /** The text from one offset to another. */
  public String substring(int from, int to) {
    return new String(characters, from, to - from);
  }
}
