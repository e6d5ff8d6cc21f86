package gpr.report;

import gpr.text.Folding;
import gpr.text.Signs;

/**
 * A line as a title or a name is read: without the marks of Markdown around it, without spaces
 * except between Latin words, with digits and letters of half width.
 */
final class TidyLine {
  private final String original;
  private final int from;
  private final String text;
  private final String plain;

  private TidyLine(String original, int from, String text, String plain) {
    this.original = original;
    this.from = from;
    this.text = text;
    this.plain = plain;
  }

  static TidyLine of(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isMark(line.charAt(from))) {
      from++;
    }
    while (to > from && isMark(line.charAt(to - 1))) {
      to--;
    }
    char[] text = new char[2 * (to - from)];
    int length = 0;
    char before = ' ';
    boolean dropped = false;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      if (isDropped(c)) {
        dropped = true;
        continue;
      }
      if (dropped && length > 0 && joins(before, c)) {
        text[length++] = ' ';
      }
      text[length++] = narrow(c);
      before = c;
      dropped = false;
    }
    String tidy = new String(text, 0, length);
    for (int i = 0; i < length; i++) {
      text[i] = ProseText.plain(text[i]);
    }
    return new TidyLine(line, from, tidy, new String(text, 0, length));
  }

  /**
   * Digits and letters of full width are those of half width, radicals are characters; signs stay.
   */
  private static char narrow(char c) {
    return Signs.isLatin(c) ? Signs.narrow(c) : Folding.compatible(c);
  }

  private static boolean isMark(char c) {
    return isDropped(c) || c == '#' || c == '>' || Signs.isPipe(c);
  }

  private static boolean isDropped(char c) {
    return ProseText.isDropped(c);
  }

  /** Whether a space before that character parts two Latin words, or one from a number. */
  private static boolean isSpaceBetweenLatin(String line, int index, int from) {
    int before = index - 1;
    while (before >= from && isDropped(line.charAt(before))) {
      before--;
    }
    if (before == index - 1 || before < from) {
      return false;
    }
    return joins(line.charAt(before), line.charAt(index));
  }

  private static boolean joins(char before, char after) {
    boolean word = isLatin(before) || isLatin(after);
    return word
        && (isLatin(before) || ProseNumbers.isDigit(before))
        && (isLatin(after) || ProseNumbers.isDigit(after));
  }

  /** Two lines of one title as one; a space parts them between Latin words only. */
  static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    boolean latin = isLatin(first.charAt(first.length() - 1)) && isLatin(second.charAt(0));
    return latin ? first + ' ' + second : first + second;
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** The tidy text. */
  String text() {
    return text;
  }

  /** The tidy text with digits and signs of half width, character by character. */
  String plain() {
    return plain;
  }

  /** Where a character of the tidy text stands in the line that it was made of, from 0. */
  int originalIndex(int index) {
    int at = 0;
    for (int i = from; i < original.length(); i++) {
      char c = original.charAt(i);
      if (isDropped(c)) {
        continue;
      }
      at += at > 0 && isSpaceBetweenLatin(original, i, from) ? 1 : 0;
      if (at >= index) {
        return i;
      }
      at++;
    }
    return original.length();
  }
}
