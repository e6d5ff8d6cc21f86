package gpr.text;

/**
 * The signs and letters of ASCII that stand in a text, a bit each.
 *
 * @param low those below U+0040
 * @param high the others
 */
record Ascii(long low, long high) {
  /** How many there are. */
  static final int COUNT = 128;

  private static final int HALF = COUNT / 2;

  /**
   * Those that were seen.
   *
   * @param seen whether each was
   */
  static Ascii of(boolean[] seen) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < HALF; i++) {
      low |= seen[i] ? 1L << i : 0;
      high |= seen[HALF + i] ? 1L << i : 0;
    }
    return new Ascii(low, high);
  }

  /** Those of the first characters of an array. */
  static Ascii of(char[] characters, int length) {
    boolean[] seen = new boolean[COUNT];
    for (int i = 0; i < length; i++) {
      if (characters[i] < COUNT) {
        seen[characters[i]] = true;
      }
    }
    return of(seen);
  }

  boolean has(char c) {
    return c < COUNT && ((c < HALF ? low : high) >>> c & 1) != 0;
  }
}
