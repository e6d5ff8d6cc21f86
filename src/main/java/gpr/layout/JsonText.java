package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands in the strings of JSON (RFC 8259): a notebook of Jupyter, one string a line
 * ({@code pandoc -t ipynb}); the answer of an OCR service, one string a text or a cell. Keys are no
 * text, and neither is what only a program reads: a type, the name of a file. Where keys are words
 * of a report, or values its tables, {@link JsonReport} reads them.
 */
final class JsonText {
  /** The first key of what gpr itself writes, which is no report's text. */
  private static final String OWN = "schemaVersion";

  private static final int DIGITS_OF_CODE = 4;
  private static final int HEX = 16;
  private static final String ESCAPES = "nrtbf";
  private static final String ESCAPED = "\n\r\t\b\f";

  private final char[] chars;
  private final int length;
  private final SeenPieces seen = new SeenPieces();

  private JsonText(SourceText source) {
    this.chars = source.characters();
    this.length = source.length();
  }

  /** What the strings of such a text say, one after the other; null if it is none. */
  static @Nullable Seen in(SourceText source) {
    JsonText json = new JsonText(source);
    if (!json.isThere()) {
      return null;
    }
    Seen report = JsonReport.in(source);
    return report == null ? json.strings() : report;
  }

  /** Whether it is an object, or an array of them, of another program. */
  private boolean isThere() {
    int at = Signs.firstText(chars, 0, length);
    if (at < length && chars[at] == '[') {
      at = Signs.firstText(chars, at + 1, length);
    }
    if (at == length || chars[at] != '{') {
      return false;
    }
    at = Signs.firstText(chars, at + 1, length);
    int end = at < length && chars[at] == '"' ? stringEnd(at) : at;
    return end > at
        && end <= length
        && isKey(end)
        && !OWN.contentEquals(new String(chars, at + 1, end - at - 2));
  }

  private Seen strings() {
    SeenPieces string = new SeenPieces();
    int at = 0;
    while (at < length) {
      int end = chars[at] == '"' ? stringEnd(at) : at;
      if (end > at && !isKey(end)) {
        add(decoded(string, at + 1, end - 1), Math.min(end, length) - 1);
      }
      at = Math.max(end, at + 1);
    }
    return seen.take();
  }

  /** Behind the string that begins there; behind the text's end where that cuts it off. */
  private int stringEnd(int quote) {
    for (int i = quote + 1; i < length; i++) {
      if (chars[i] == '"') {
        return i + 1;
      }
      i += chars[i] == '\\' ? 1 : 0;
    }
    return length + 1;
  }

  private boolean isKey(int end) {
    int next = Signs.firstText(chars, Math.min(end, length), length);
    return next < length && chars[next] == ':';
  }

  /** Adds a string that somebody reads, as lines of its own; one may end its last line itself. */
  private void add(Seen string, int end) {
    String text = string.text();
    if (!isRead(text)) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      seen.append(text.charAt(i), string.origin(i));
    }
    if (!text.endsWith("\n")) {
      seen.append('\n', end);
    }
  }

  /** Words of Chinese, a number, a line's end, or markup; a name of Latin letters alone is none. */
  static boolean isRead(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Signs.isIdeograph(c) || c == '\n' || (Signs.marks(c) & (Signs.TAG | Signs.PIPE)) != 0) {
        return true;
      }
      letters |= Character.isLetter(c);
    }
    return !letters;
  }

  private Seen decoded(SeenPieces string, int from, int to) {
    int at = from;
    while (at < to) {
      if (chars[at] != '\\' || at + 1 >= to) {
        string.append(chars[at], at);
        at++;
        continue;
      }
      int code = chars[at + 1] == 'u' ? code(at + 2, to) : -1;
      int escape = ESCAPES.indexOf(chars[at + 1]);
      char plain = escape < 0 ? chars[at + 1] : ESCAPED.charAt(escape);
      string.append(code < 0 ? plain : (char) code, at);
      at += code < 0 ? 2 : 2 + DIGITS_OF_CODE;
    }
    return string.take();
  }

  /** The character that four digits name; -1 where they are none. */
  private int code(int from, int to) {
    int code = 0;
    for (int i = from; i < from + DIGITS_OF_CODE; i++) {
      int digit = i < to ? Character.digit(chars[i], HEX) : -1;
      if (digit < 0) {
        return -1;
      }
      code = HEX * code + digit;
    }
    return code;
  }
}
