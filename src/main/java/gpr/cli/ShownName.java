package gpr.cli;

/**
 * The name of a file as results and messages have it. A name may hold terminal controls and line
 * ends, which in a log would be commands or lines of their own; no output gets them.
 */
final class ShownName {
  private ShownName() {}

  /** The name with a question mark for each control character. */
  static String of(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isControl(name.charAt(i))) {
        return replaced(name);
      }
    }
    return name;
  }

  private static String replaced(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      shown.append(isControl(c) ? '?' : c);
    }
    return shown.toString();
  }

  /**
   * Also what some readers of logs take for a line end, and what turns the direction of the text
   * around, so that a name shows as another.
   */
  private static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u061C'
        || c >= '\u200E' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }
}
