package gpr.table;

/** A label of which an office has left out words: what is there stands in it, piece by piece. */
final class AbridgedLabel {
  /** A character alone that two labels share is chance. */
  private static final int SHORTEST_PIECE = 2;

  private AbridgedLabel() {}

  /** Whether words are pieces of a label in its order, none of them a character alone. */
  static boolean isOf(String words, String label) {
    return isOf(words, 0, label, 0);
  }

  private static boolean isOf(String words, int from, String label, int after) {
    if (from == words.length()) {
      return true;
    }
    for (int at = after; at + SHORTEST_PIECE <= label.length(); at++) {
      int length = common(words, from, label, at);
      for (int piece = length; piece >= SHORTEST_PIECE; piece--) {
        if (isOf(words, from + piece, label, at + piece)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int common(String words, int from, String label, int at) {
    int length = 0;
    while (from + length < words.length()
        && at + length < label.length()
        && words.charAt(from + length) == label.charAt(at + length)) {
      length++;
    }
    return length;
  }
}
