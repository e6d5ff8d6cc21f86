package gpr.report;

/** Words as they are compared: no spaces between CJK characters and digits, half-width letters. */
final class CompactText {
  private CompactText() {}

  /**
   * The text without spaces beside CJK characters and between digits; spaces between two words of
   * other letters stay, as one. Full-width digits and letters become half-width.
   */
  static String of(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF') {
        space = compact.length() > 0;
        continue;
      }
      char folded = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'ｚ' ? (char) (c - 0xFEE0) : c;
      if (space && isLetter(folded) && isLetter(compact.charAt(compact.length() - 1))) {
        compact.append(' ');
      }
      space = false;
      compact.append(folded);
    }
    return compact.toString();
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  static boolean isCjk(char c) {
    return c >= '\u3400' && c <= '\u9FFF' || c == '〇' || c >= '\uF900' && c <= '\uFAFF';
  }
}
