package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a list of a program or of JSON (RFC 8259): strings in double or single quotes, numbers,
 * {@code None} and {@code null}, and lists of these.
 */
final class ListScan {
  /** Deeper lists hold no tables. */
  static final int DEEPEST = 8;

  /** A longer string is no cell, and most likely not closed. */
  static final int LONGEST_STRING = 2000;

  private final char[] chars;
  private final int length;
  private final List<List<Seen>> rows = new ArrayList<>();
  private int at;
  private int depth;

  ListScan(SourceText source) {
    this.chars = source.characters();
    this.length = source.length();
  }

  /**
   * Whether a list begins there whose first entry is a string, nothing, a number, or such a list.
   */
  boolean beginsAt(int place) {
    if (place >= length || chars[place] != '[') {
      return false;
    }
    int first = place;
    int most = Math.min(length, place + DEEPEST * DEEPEST);
    while (first < most && (chars[first] == '[' || isSpace(chars[first]))) {
      first++;
    }
    return first < most && (isQuote(chars[first]) || isNothing(first) || isNumber(first));
  }

  /**
   * Reads the list that begins there.
   *
   * @return where it ends, with the comma behind it; the same place where it does not
   */
  int read(int place) {
    rows.clear();
    at = place;
    depth = 0;
    if (!readList()) {
      rows.clear();
      return place;
    }
    skipSpacesOfLine();
    if (at < length && chars[at] == ',') {
      at++;
      skipSpacesOfLine();
    }
    return at == length || SourceText.isLineEnd(chars[at]) ? at : place;
  }

  /** The rows of the list that was read last: its innermost lists. */
  List<List<Seen>> rows() {
    return rows;
  }

  /** Reads from an opening bracket to the one that closes it. */
  private boolean readList() {
    if (++depth > DEEPEST) {
      return false;
    }
    at++;
    List<Seen> fields = new ArrayList<>();
    while (true) {
      skipSpaces();
      if (at >= length) {
        return false;
      }
      if (chars[at] == ']') {
        at++;
        depth--;
        if (!fields.isEmpty()) {
          rows.add(fields);
        }
        return true;
      }
      if (chars[at] == '[') {
        if (!fields.isEmpty() || !readList()) {
          return false;
        }
      } else if (!readField(fields)) {
        return false;
      }
      skipSpaces();
      if (at < length && chars[at] == ',') {
        at++;
      } else if (at >= length || chars[at] != ']') {
        return false;
      }
    }
  }

  private boolean readField(List<Seen> fields) {
    if (isQuote(chars[at])) {
      Seen string = readString();
      fields.add(string);
      return at <= length;
    }
    int from = at;
    while (at < length && ",]".indexOf(chars[at]) < 0 && !isSpace(chars[at])) {
      at++;
    }
    fields.add(isNothing(from) ? nothing(from) : plain(from, at));
    return at > from;
  }

  private static Seen nothing(int origin) {
    return new Seen("", new int[] {origin});
  }

  private Seen plain(int from, int to) {
    int[] origins = new int[to - from];
    Arrays.setAll(origins, i -> from + i);
    return new Seen(new String(chars, from, to - from), origins);
  }

  /** A string; where it is not closed, what follows is beyond the end of the text. */
  private Seen readString() {
    char quote = chars[at];
    int from = at++;
    SeenPieces string = new SeenPieces();
    int most = Math.min(length, from + LONGEST_STRING);
    while (at < most && chars[at] != quote) {
      int origin = at;
      string.append(chars[at] == '\\' ? readEscape() : chars[at++], origin);
    }
    at = at < most ? at + 1 : length + 1;
    Seen seen = string.take();
    return seen.text().isEmpty() ? nothing(from) : seen;
  }

  /** A sign that is written with a backslash. */
  private char readEscape() {
    at++;
    char sign = at < length ? chars[at++] : ' ';
    if (sign == 'u' && at + 4 <= length) {
      int code = 0;
      for (int i = 0; i < 4; i++) {
        code = 16 * code + Math.max(0, Character.digit(chars[at + i], 16));
      }
      at += 4;
      return (char) code;
    }
    return switch (sign) {
      case 'n', 'r' -> '\n';
      case 't' -> ' ';
      default -> sign;
    };
  }

  private void skipSpaces() {
    while (at < length && isSpace(chars[at])) {
      at++;
    }
  }

  private void skipSpacesOfLine() {
    while (at < length && Signs.isSpace(chars[at]) && !SourceText.isLineEnd(chars[at])) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return Signs.isSpace(c) || SourceText.isLineEnd(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Whether a number that is not alone in its list stands there; {@code [1]} is a note's mark. */
  private boolean isNumber(int place) {
    int end = place;
    while (end < length && Signs.isDigit(chars[end])) {
      end++;
    }
    return end > place && end < length && chars[end] == ',';
  }

  /** Whether a word for nothing stands there. */
  private boolean isNothing(int place) {
    return startsWith("None", place) || startsWith("null", place);
  }

  private boolean startsWith(String word, int place) {
    return place + word.length() <= length
        && word.contentEquals(CharBuffer.wrap(chars, place, word.length()));
  }
}
