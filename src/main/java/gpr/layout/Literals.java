package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the strings, numbers and words for nothing of a program's print or of JSON, one after the
 * other.
 */
final class Literals {
  /** A longer string is no cell, and most likely not closed. */
  static final int LONGEST_STRING = 2000;

  private static final int DIGITS_OF_CODE = 4;
  private static final int HEX = 16;

  private final char[] chars;
  private final int length;
  private final int longest;
  private int at;

  Literals(SourceText source) {
    this(source, LONGEST_STRING);
  }

  /**
   * @param longest what is longer is no string
   */
  Literals(SourceText source, int longest) {
    this.chars = source.characters();
    this.length = source.length();
    this.longest = longest;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  /** Passes over spaces and a sign behind them, if it is there. */
  boolean takes(char sign) {
    skipSpaces();
    if (at >= length || chars[at] != sign) {
      return false;
    }
    at++;
    return true;
  }

  void skipSpaces() {
    while (at < length && isSpace(chars[at])) {
      at++;
    }
  }

  /** Whether nothing more stands on the line, but for a comma; then that is passed over. */
  boolean endsLine() {
    skipSpacesOfLine();
    if (at < length && chars[at] == ',') {
      at++;
      skipSpacesOfLine();
    }
    return at >= length || SourceText.isLineEnd(chars[at]);
  }

  private void skipSpacesOfLine() {
    while (at < length && Signs.isSpace(chars[at]) && !SourceText.isLineEnd(chars[at])) {
      at++;
    }
  }

  static boolean isSpace(char c) {
    return Signs.isSpace(c) || SourceText.isLineEnd(c);
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Whether a word for nothing stands there. */
  boolean isNothing(int place) {
    return startsWith("None", place) || startsWith("null", place);
  }

  private boolean startsWith(String word, int place) {
    return place + word.length() <= length
        && word.contentEquals(CharBuffer.wrap(chars, place, word.length()));
  }

  /**
   * A string, or what stands there up to a space or one of these signs; null where nothing does, or
   * where a string is not closed.
   */
  @Nullable Seen read(String ends) {
    if (isQuote(chars[at])) {
      return readString();
    }
    int from = at;
    while (at < length && ends.indexOf(chars[at]) < 0 && !isSpace(chars[at])) {
      at++;
    }
    if (at == from) {
      return null;
    }
    return isNothing(from) ? nothing(from) : plain(from, at);
  }

  private static Seen nothing(int origin) {
    return new Seen("", new int[] {origin});
  }

  private Seen plain(int from, int to) {
    int[] origins = new int[to - from];
    Arrays.setAll(origins, i -> from + i);
    return new Seen(new String(chars, from, to - from), origins);
  }

  private @Nullable Seen readString() {
    char quote = chars[at];
    int from = at++;
    SeenPieces string = new SeenPieces();
    int most = (int) Math.min(length, (long) from + longest);
    while (at < most && chars[at] != quote) {
      int origin = at;
      string.append(chars[at] == '\\' ? readEscape() : chars[at++], origin);
    }
    if (at >= most) {
      return null;
    }
    at++;
    Seen seen = string.take();
    return seen.text().isEmpty() ? nothing(from) : seen;
  }

  /** A sign that is written with a backslash. */
  private char readEscape() {
    at++;
    char sign = at < length ? chars[at++] : ' ';
    if (sign == 'u' && at + DIGITS_OF_CODE <= length) {
      int code = 0;
      for (int i = 0; i < DIGITS_OF_CODE; i++) {
        code = HEX * code + Math.max(0, Character.digit(chars[at + i], HEX));
      }
      at += DIGITS_OF_CODE;
      return (char) code;
    }
    return switch (sign) {
      case 'n', 'r' -> '\n';
      case 't' -> ' ';
      default -> sign;
    };
  }
}
