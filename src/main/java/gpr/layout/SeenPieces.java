package gpr.layout;

import gpr.text.Signs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts together what flows: runs of spaces are one, a line end between Chinese characters is none,
 * and nothing begins or ends with a space.
 */
final class SeenPieces {
  private static final int NONE = -1;

  private final List<Seen> all = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[64];

  /** Where the space stands that comes before the next character; none if that is negative. */
  private int space = NONE;

  /** Whether that space has a line end in it. */
  private boolean lineEnd;

  /** Takes characters whose runs of spaces are one. */
  void flow(Seen seen) {
    for (int i = 0; i < seen.text().length(); i++) {
      flow(seen.text().charAt(i), seen.origin(i));
    }
  }

  /** Takes a character of which runs of spaces are one. */
  void flow(char c, int origin) {
    if (c <= ' ') {
      space = space == NONE ? origin : space;
      lineEnd |= c == '\n' || c == '\r';
      return;
    }
    boolean parts = space != NONE && text.length() > 0 && !(lineEnd && isWithinChinese(c));
    if (parts) {
      append(' ', space);
    }
    space = NONE;
    lineEnd = false;
    append(c, origin);
  }

  /** Whether that character and the one before it are of writing without spaces. */
  private boolean isWithinChinese(char next) {
    return isWide(text.charAt(text.length() - 1)) || isWide(next);
  }

  private static boolean isWide(char c) {
    return Signs.width(c) > 1;
  }

  /** Takes a character as it is. */
  void append(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length);
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  /** Ends a piece; one without characters other than spaces is none. */
  void end() {
    if (hasText()) {
      all.add(new Seen(text.toString(), Arrays.copyOf(origins, text.length())));
    }
    clear();
  }

  private boolean hasText() {
    return Signs.firstText(text.toString().toCharArray(), 0, text.length()) < text.length();
  }

  private void clear() {
    text.setLength(0);
    space = NONE;
    lineEnd = false;
  }

  /** The open piece as it is, spaces and all, which is then closed. */
  Seen take() {
    Seen seen = new Seen(text.toString(), Arrays.copyOf(origins, text.length()));
    clear();
    return seen;
  }

  /** All pieces, the open one as the last. */
  List<Seen> all() {
    end();
    return all;
  }
}
