package gpr.document;

/**
 * The text of a cell, put together from its paragraphs and lines. Words that a line end broke are
 * joined, since Chinese has no spaces; digits are not: 12 and 3 in two paragraphs stay {@code 12
 * 3}, which is no number.
 */
public final class CellText {
  /** Letters from here on are set without spaces between words. */
  private static final char FIRST_CJK = '\u2E80';

  private final StringBuilder text = new StringBuilder();

  /** A paragraph, or a line of one. */
  public void add(String part) {
    String words = part.strip();
    if (words.isEmpty()) {
      return;
    }
    if (text.length() > 0 && !(isCjk(text.charAt(text.length() - 1)) && isCjk(words.charAt(0)))) {
      text.append(' ');
    }
    text.append(words);
  }

  /** A number beside a word is kept apart from it: {@code 公开 12}. */
  private static boolean isCjk(char c) {
    return c >= FIRST_CJK && !Character.isDigit(c) || "“”‘’—…·".indexOf(c) >= 0;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
