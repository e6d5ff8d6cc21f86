package gpr.layout;

import gpr.text.Signs;
import gpr.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What stands before every line of a text and is no part of it: the mark of a quoted mail ({@code >
 * 一、总体情况}), the sign of a difference ({@code +一、总体情况}), or the line's number ({@code cat -n},
 * {@code nl}, {@code grep -n}, an editor's print). Of a mail some lines are not quoted: who wrote
 * when, what was added, and what a program broke off from a long line.
 */
final class LineFrames {
  /** Fewer lines may begin alike by chance, or as a list. */
  private static final int FEWEST_LINES = 20;

  /** A text has fewer lines than a number with more digits. */
  private static final int MOST_DIGITS = 6;

  /** Where tags may end at a line's beginning too, so many lines are quoted for one that is not. */
  private static final int QUOTED_FOR_ONE_OTHER = 10;

  private static final char QUOTED = '>';
  private static final char ADDED = '+';
  private static final String BEHIND_NUMBER = "\t:： |";

  private final SourceText source;
  private final char[] chars;

  private LineFrames(SourceText source) {
    this.source = source;
    this.chars = source.characters();
  }

  /** The text without what stands before its lines; null where nothing does. */
  static @Nullable Seen without(SourceText source) {
    int first = firstLine(source);
    if (first == 0 || source.lineCount() < FEWEST_LINES) {
      return null;
    }
    LineFrames frames = new LineFrames(source);
    if (source.has(QUOTED) && frames.areQuoted()) {
      return frames.inner(QUOTED);
    }
    char sign = source.characters()[source.textStart(first)];
    if (sign != ADDED && !Signs.isDigit(sign)) {
      return null;
    }
    return frames.areThere(first, sign) ? frames.inner(sign) : null;
  }

  private boolean areQuoted() {
    int quoted = 0;
    int others = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      if (isQuoted(line)) {
        quoted++;
      } else if (source.textStart(line) < source.end(line)) {
        others++;
      }
    }
    boolean isMost = others <= quoted / QUOTED_FOR_ONE_OTHER;
    return quoted >= FEWEST_LINES && (isMost || !source.has('<'));
  }

  private boolean isQuoted(int line) {
    return source.start(line) < source.end(line) && chars[source.start(line)] == QUOTED;
  }

  /** The first line with text; 0 if there is none. */
  private static int firstLine(SourceText source) {
    for (int line = 1; line <= source.lineCount(); line++) {
      if (source.textStart(line) < source.end(line)) {
        return line;
      }
    }
    return 0;
  }

  private boolean areThere(int first, char sign) {
    int number = 0;
    int lines = 0;
    for (int line = first; line <= source.lineCount(); line++) {
      if (source.textStart(line) == source.end(line)) {
        continue;
      }
      if (!Signs.isDigit(sign)) {
        if (chars[source.start(line)] != sign) {
          return false;
        }
      } else {
        int found = number(line);
        if (found < 0 || lines > 0 && found != number + 1) {
          return false;
        }
        number = found;
      }
      lines++;
    }
    return lines >= FEWEST_LINES;
  }

  /** The number that the line begins with; -1 where none is parted from its words. */
  private int number(int line) {
    int at = source.textStart(line);
    int end = numberEnd(line);
    boolean parted =
        end > at && (end == source.end(line) || BEHIND_NUMBER.indexOf(chars[end]) >= 0);
    int number = 0;
    for (int i = at; parted && i < end; i++) {
      number = 10 * number + Signs.digit(chars[i]);
    }
    return parted ? number : -1;
  }

  private int numberEnd(int line) {
    int at = source.textStart(line);
    int end = Math.min(source.end(line), at + MOST_DIGITS);
    while (at < end && Signs.isDigit(chars[at])) {
      at++;
    }
    return at;
  }

  private Seen inner(char sign) {
    SeenPieces inner = new SeenPieces();
    for (int line = 1; line <= source.lineCount(); line++) {
      for (int i = innerStart(line, sign); i < source.end(line); i++) {
        inner.append(chars[i], i);
      }
      if (line < source.lineCount() || !source.isUnfinished()) {
        inner.append('\n', source.end(line));
      }
    }
    return inner.take();
  }

  /** Where the words of a line begin, behind its frame and one space or mark. */
  private int innerStart(int line, char sign) {
    int end = source.end(line);
    if (source.textStart(line) == end) {
      return end;
    }
    if (sign == QUOTED) {
      return isQuoted(line) ? behindQuote(line) : source.start(line);
    }
    if (sign == ADDED) {
      return source.start(line) + 1;
    }
    int at = numberEnd(line);
    boolean colon = at < end && (chars[at] == ':' || chars[at] == '：');
    at = Math.min(at + 1, end);
    return colon && at < end && chars[at] == ' ' ? at + 1 : at;
  }

  private int behindQuote(int line) {
    int at = source.start(line) + 1;
    return at < source.end(line) && chars[at] == ' ' ? at + 1 : at;
  }
}
