package gpr.report;

import gpr.text.Signs;
import gpr.text.SourceText;
import java.util.Optional;

/** Tells lines of prose from page numbers and the marks of converters. */
final class Prose {
  private static final int LONGEST_PAGE_NUMBER = 12;

  private static final int LONGEST_SPELLED_PAGE_NUMBER = 20;

  private static final int PAGE_NUMBER = Signs.DIGIT | Signs.DASH | Signs.SPACE;

  private Prose() {}

  /** The line as prose; empty if it has none. */
  static Optional<Paragraph> paragraph(SourceText text, int line) {
    char[] chars = text.characters();
    int from = text.textStart(line);
    int to = text.textEnd(line);
    if (from >= to || isMark(chars, from, to)) {
      return Optional.empty();
    }
    return Optional.of(new Paragraph(text.substring(from, to), line, from - text.start(line) + 1));
  }

  /** {@code [bookmark: _GoBack]}, {@code - 2 -}, {@code 3}, {@code 3 / 9}, {@code 第 2 页 共 5 页}. */
  private static boolean isMark(char[] chars, int from, int to) {
    if (chars[from] == '[' && chars[to - 1] == ']') {
      return true;
    }
    if (to - from <= LONGEST_SPELLED_PAGE_NUMBER && chars[from] == '第' && chars[to - 1] == '页') {
      return true;
    }
    if (to - from > LONGEST_PAGE_NUMBER) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = chars[i];
      boolean ofPageNumber = (Signs.marks(c) & PAGE_NUMBER) != 0 || c == '/';
      if (!ofPageNumber) {
        return false;
      }
    }
    return true;
  }
}
