package gpr.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of labels that have been read before: every report has the same hundred, and to make
 * each anew takes longer than to find it here. Safe for many threads: an entry never changes, and
 * where two threads keep one in the same place, either will do.
 */
final class LabelPool {
  /** A power of two, and several times as many as the labels of both forms in a few layouts. */
  private static final int PLACES = 1 << 12;

  /** Longer texts are remarks, or prose that stands where a label could. */
  private static final int LONGEST = 48;

  private record Entry(char[] characters, String text) {}

  private final @Nullable Entry[] entries = new Entry[PLACES];

  /** The label that these characters were read as; null if that is not known. */
  @Nullable String find(char[] chars, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return null;
    }
    Entry entry = entries[place(chars, from, to)];
    if (entry == null) {
      return null;
    }
    char[] kept = entry.characters;
    if (kept.length != length) {
      return null;
    }
    for (int i = 0; i < length; i++) {
      if (kept[i] != chars[from + i]) {
        return null;
      }
    }
    return entry.text;
  }

  /** Keeps what these characters were read as, and may forget another label for it. */
  void keep(char[] chars, int from, int to, String text) {
    if (to - from <= LONGEST) {
      entries[place(chars, from, to)] = new Entry(Arrays.copyOfRange(chars, from, to), text);
    }
  }

  private static int place(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    return (hash ^ hash >>> 15) & PLACES - 1;
  }
}
