package gpr.report;

import gpr.text.Folding;
import gpr.text.LineMarks;
import gpr.text.Signs;
import java.util.Arrays;

/**
 * A line as a title or a name is read: without the marks of converters around it, without spaces
 * except between Latin words, with digits and letters of half width, compatibility forms folded and
 * bold that is printed twice said once.
 */
final class TidyLine {
  private final int[] origins;
  private final String text;
  private final String plain;

  private TidyLine(int[] origins, String text, String plain) {
    this.origins = origins;
    this.text = text;
    this.plain = plain;
  }

  static TidyLine of(String line) {
    LineMarks.Words words = LineMarks.words(line);
    int doubled = words.from() + LineMarks.doubled(line.substring(words.from(), words.to()));
    char[] text = new char[2 * (words.to() - words.from())];
    int[] origins = new int[text.length];
    int length = 0;
    char before = ' ';
    boolean dropped = false;
    for (int i = words.from(); i < words.to(); i += i < doubled ? 2 : 1) {
      char c = line.charAt(i);
      if (isDropped(c) || isEmphasis(line, i)) {
        dropped = true;
        continue;
      }
      if (dropped && length > 0 && joins(before, c)) {
        origins[length] = i;
        text[length++] = ' ';
      }
      origins[length] = i;
      text[length++] = Folding.compatible(narrow(c));
      before = c;
      dropped = false;
    }
    String tidy = new String(text, 0, length);
    for (int i = 0; i < length; i++) {
      text[i] = ProseText.plain(text[i]);
    }
    return new TidyLine(Arrays.copyOf(origins, length), tidy, new String(text, 0, length));
  }

  /** Digits and letters of full width are those of half width; signs stay as they are. */
  private static char narrow(char c) {
    boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    return wide ? ProseText.plain(c) : c;
  }

  private static boolean isDropped(char c) {
    return c == '*' || Signs.isSpace(c);
  }

  /** A sign of {@code __} or {@code '''} within a line: bold of mammoth and of MediaWiki. */
  private static boolean isEmphasis(String line, int at) {
    char c = line.charAt(at);
    boolean mark = c == '_' || c == '\'';
    boolean twice = at > 0 && line.charAt(at - 1) == c;
    return mark && (twice || at + 1 < line.length() && line.charAt(at + 1) == c);
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

  /** The tidy text in common characters, digits and signs of half width, character by character. */
  String plain() {
    return plain;
  }

  /** Where a character of the tidy text stands in the line that it was made of, from 0. */
  int originalIndex(int index) {
    if (index < origins.length) {
      return origins[index];
    }
    return origins.length == 0 ? 0 : origins[origins.length - 1] + 1;
  }
}
