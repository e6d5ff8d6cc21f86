package gpr.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table is set in lines and columns of equal characters.
 *
 * @param wideCharacters whether a Chinese character is as wide as two others
 * @param labelWidth how many Chinese characters the widest label column takes
 * @param groupWidth how many the columns of the groups take
 * @param headWidth how many a column of numbers takes for its head
 * @param gap how many spaces at least part two columns
 * @param leading how many half lines part two rows
 * @param centred whether the text stands in the middle of its column
 */
record Typesetting(
    boolean wideCharacters,
    int labelWidth,
    int groupWidth,
    int headWidth,
    int gap,
    int leading,
    boolean centred) {
  /** Where the radicals begin, the first characters that terminals print two columns wide. */
  private static final char FIRST_WIDE = '\u2e80';

  /** After the full-width forms come the half-width ones. */
  private static final char LAST_WIDE = '\uff60';

  /** How many columns a text takes. */
  int width(String text) {
    if (!wideCharacters) {
      return text.length();
    }
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c >= FIRST_WIDE && c <= LAST_WIDE ? 2 : 1;
    }
    return width;
  }

  /** The lines of a text that may take that many Chinese characters; 0 for as many as it has. */
  List<String> lines(String text, int most) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      int from = 0;
      while (most > 0 && width(paragraph.substring(from)) > columns(most)) {
        int to = from + 1;
        while (width(paragraph.substring(from, to + 1)) <= columns(most)) {
          to++;
        }
        lines.add(paragraph.substring(from, to));
        from = to;
      }
      lines.add(paragraph.substring(from));
    }
    return lines;
  }

  private int columns(int characters) {
    return wideCharacters ? characters * 2 : characters;
  }
}
