package gpr.layout;

import gpr.text.SourceText;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;

/**
 * LaTeX as pandoc writes it: words broken by changes of language, {@code
 * {政府}\foreignlanguage{american}{2025}{年}}, and headings with names of their own, {@code
 * \hypertarget{x}{\section{一、总体情况}\label{x}}}. What is seen are the words without them.
 */
final class LatexText {
  /** Commands whose first argument is not seen; their second, if there is one, is. */
  private static final String[] UNSEEN = {
    "\\foreignlanguage{", "\\hypertarget{", "\\label{", "\\protect\\hypertarget{"
  };

  /** Behind these a brace opens what a command is given, and no group of its own. */
  private static final String BEFORE_ARGUMENT = "]}_^*\\@";

  private final char[] chars;
  private final int length;
  private final SeenPieces seen = new SeenPieces();

  /** For each open brace, whether it is seen. */
  private final Deque<Boolean> braces = new ArrayDeque<>();

  private LatexText(SourceText source) {
    this.chars = source.characters();
    this.length = source.length();
  }

  /** Whether a text has such commands. */
  static boolean isIn(SourceText source) {
    char[] chars = source.characters();
    for (int i = 0; i < source.length(); i++) {
      if (chars[i] == '\\' && nameEnd(chars, i, source.length()) > i) {
        return true;
      }
    }
    return false;
  }

  /** Where the first argument begins of such a command; the same place where none stands there. */
  private static int nameEnd(char[] chars, int from, int length) {
    for (String command : UNSEEN) {
      int end = from + command.length();
      if (end <= length
          && Arrays.equals(chars, from, end, command.toCharArray(), 0, command.length())) {
        return end;
      }
    }
    return from;
  }

  /** What a reader sees of it. */
  static VisibleText read(SourceText source) {
    LatexText text = new LatexText(source);
    int at = 0;
    while (at < text.length) {
      at = text.add(at);
    }
    text.seen.append('\n', source.length());
    Seen seen = text.seen.take();
    String words = seen.text().substring(0, seen.text().length() - 1);
    return VisibleText.of(source, source.with(words), seen.origins(), Map.of());
  }

  /** Adds what stands there; gives where it ends. */
  private int add(int at) {
    char c = chars[at];
    int name = c == '\\' ? nameEnd(chars, at, length) : at;
    if (name > at) {
      return unseenEnd(name);
    }
    if (c == '\\' && at + 1 < length) {
      seen.append(c, at);
      seen.append(chars[at + 1], at + 1);
      return at + 2;
    }
    if (c == '{') {
      braces.push(isArgument(at));
    }
    boolean shown = c == '{' ? braces.getFirst() : c != '}' || braces.isEmpty() || braces.pop();
    if (shown) {
      seen.append(c, at);
    }
    return at + 1;
  }

  /** Where the argument ends that begins there, with what opens the next one. */
  private int unseenEnd(int from) {
    int at = from;
    while (at < length && chars[at] != '}') {
      at++;
    }
    if (at + 1 >= length || chars[at + 1] != '{') {
      return Math.min(length, at + 1);
    }
    braces.push(false);
    boolean comment = at + 2 < length && chars[at + 2] == '%';
    return at + (comment ? 3 : 2);
  }

  private boolean isArgument(int brace) {
    char before = brace > 0 ? chars[brace - 1] : '\n';
    return before < 128 && Character.isLetter(before) || BEFORE_ARGUMENT.indexOf(before) >= 0;
  }
}
