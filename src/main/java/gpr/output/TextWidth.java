package gpr.output;

import java.util.ArrayList;
import java.util.List;

/** How wide text is on a terminal, in columns: Chinese characters and full-width signs take two. */
final class TextWidth {
  private TextWidth() {}

  /** The columns that a text takes. */
  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int c) {
    boolean isWide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return isWide ? 2 : 1;
  }

  /** The text with spaces behind it, or before it, up to a width. */
  static String padded(String text, int width, boolean toTheRight) {
    String spaces = " ".repeat(Math.max(0, width - of(text)));
    return toTheRight ? spaces + text : text + spaces;
  }

  /** The text in lines of no more than a width; at least one line. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      if (used + of(c) > width && used > 0) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(c);
      used += of(c);
    }
    lines.add(line.toString());
    return lines;
  }
}
