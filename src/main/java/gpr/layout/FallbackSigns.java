package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What RTF writes behind each character for readers that do not know it, {@code 规?章?（(一?）)}, and
 * some converters leave there: a question mark, or the half width of a sign.
 */
final class FallbackSigns {
  private static final char UNKNOWN = '?';

  /** A text with fewer such characters is no report, but may ask a question. */
  private static final int FEWEST = 50;

  /** What a sign of full width is above its half width. */
  private static final int FULL_WIDTH = '！' - '!';

  private FallbackSigns() {}

  /** The text without them; null where most characters have none. */
  static @Nullable Seen without(SourceText source) {
    if (!source.has(UNKNOWN) || !areThere(source)) {
      return null;
    }
    char[] chars = source.characters();
    SeenPieces seen = new SeenPieces();
    for (int i = 0; i < source.length(); i++) {
      if (i == 0 || !isFallback(chars[i - 1], chars[i])) {
        seen.append(chars[i], i);
      }
    }
    return seen.take();
  }

  private static boolean areThere(SourceText source) {
    char[] chars = source.characters();
    int characters = 0;
    int followed = 0;
    for (int i = 0; i + 1 < source.length(); i++) {
      if (Signs.isIdeograph(chars[i])) {
        characters++;
        followed += chars[i + 1] == UNKNOWN ? 1 : 0;
      }
    }
    return followed >= FEWEST && 2 * followed > characters;
  }

  private static boolean isFallback(char before, char c) {
    return c == UNKNOWN && before >= '\u0080' || before - c == FULL_WIDTH && before >= '！';
  }
}
