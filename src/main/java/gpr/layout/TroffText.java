package gpr.layout;

import gpr.text.SourceText;
import java.util.Map;

/**
 * Text of troff whose characters are written by their number, {@code \[u4E00]} for 一
 * (groff_char(7)): {@code pandoc -t man}.
 */
final class TroffText {
  private static final String BEGINNING = "\\[u";
  private static final int HEX = 16;
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 5;

  private final char[] chars;
  private final int length;

  private TroffText(SourceText source) {
    this.chars = source.characters();
    this.length = source.length();
  }

  /** Whether a character is written so. */
  static boolean isIn(SourceText source) {
    TroffText text = new TroffText(source);
    for (int i = 0; i < text.length; i++) {
      if (text.chars[i] == '\\' && text.end(i) > i) {
        return true;
      }
    }
    return false;
  }

  /** What a reader sees of such a text. */
  static VisibleText read(SourceText source) {
    TroffText text = new TroffText(source);
    SeenPieces seen = new SeenPieces();
    int at = 0;
    while (at < text.length) {
      int end = text.chars[at] == '\\' ? text.end(at) : at;
      if (end > at) {
        for (char c : Character.toChars(text.code(at))) {
          seen.append(c, at);
        }
        at = end;
      } else {
        seen.append(text.chars[at], at++);
      }
    }
    boolean unfinished = source.isUnfinished();
    if (!unfinished) {
      seen.append('\n', source.length());
    }
    seen.append('\n', source.length());
    Seen all = seen.take();
    String words = all.text().substring(0, all.text().length() - 1);
    return VisibleText.of(source, source.with(words), all.origins(), Map.of());
  }

  /** Where the character ends that is written there; the same place if none is. */
  private int end(int at) {
    if (at + BEGINNING.length() >= length || chars[at + 1] != '[' || chars[at + 2] != 'u') {
      return at;
    }
    int digits = 0;
    int end = at + BEGINNING.length();
    while (end < length && digits <= MOST_DIGITS && Character.digit(chars[end], HEX) >= 0) {
      digits++;
      end++;
    }
    boolean closed = end < length && chars[end] == ']';
    return closed && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? end + 1 : at;
  }

  private int code(int at) {
    int code = 0;
    for (int i = at + BEGINNING.length(); chars[i] != ']'; i++) {
      code = HEX * code + Character.digit(chars[i], HEX);
    }
    return code;
  }
}
