package gpr.layout;

/**
 * Characters that are seen, and where each stands in the source.
 *
 * @param text the characters
 * @param origins the offset in the source of each
 */
record Seen(String text, int[] origins) {
  int origin(int index) {
    return origins[index];
  }
}
