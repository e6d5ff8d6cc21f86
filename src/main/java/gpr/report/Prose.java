package gpr.report;

import gpr.text.LineMarks;
import gpr.text.PageNumber;
import gpr.text.Signs;
import gpr.text.SourceText;
import java.nio.CharBuffer;
import java.util.Optional;

/** Tells lines of prose from page numbers and the marks of converters. */
final class Prose {
  private static final int LONGEST_PAGE_NUMBER = 12;

  private static final int LONGEST_SPELLED_PAGE_NUMBER = 20;

  private static final int PAGE_NUMBER = Signs.DIGIT | Signs.DASH | Signs.SPACE;

  private static final String UNDERLINES = "=-~^\"'`+*#_.";

  /** Three dots are an omission. */
  private static final int SHORTEST_UNDERLINE = 4;

  private Prose() {}

  /** The line as prose; empty if it has none. */
  static Optional<Paragraph> paragraph(SourceText text, int line) {
    char[] chars = text.characters();
    int from = text.textStart(line);
    int to = text.textEnd(line);
    if (from >= to || isMark(chars, from, to)) {
      return Optional.empty();
    }
    boolean mark = chars[from] == '[' || chars[from] == '\\' || chars[from] == '!';
    int words = mark ? from + anchors(chars, from, to) : from;
    return words == to
        ? Optional.empty()
        : Optional.of(new Paragraph(text.substring(words, to), line, words - text.start(line) + 1));
  }

  private static int anchors(char[] chars, int from, int to) {
    return LineMarks.anchorsEnd(CharBuffer.wrap(chars, from, to - from));
  }

  /**
   * {@code [bookmark: _GoBack]}, {@code - 2 -}, {@code 3}, {@code 3 / 9}, {@code 第 2 页 共 5 页},
   * {@code P. 9}, and the line of {@code ====} that reStructuredText has below a heading.
   */
  private static boolean isMark(char[] chars, int from, int to) {
    if (chars[from] == '[' && chars[to - 1] == ']' || isUnderline(chars, from, to)) {
      return true;
    }
    if (to - from <= LONGEST_SPELLED_PAGE_NUMBER && isSpelledPageNumber(chars, from, to)) {
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
    // 2024-01-15 is the day that a report is signed on.
    CharBuffer line = CharBuffer.wrap(chars, from, to - from);
    return ProseNumbers.date(line, 0, line.length()) == null;
  }

  private static boolean isSpelledPageNumber(char[] chars, int from, int to) {
    char first = chars[from];
    boolean mayBe =
        first < '一' || Signs.isDigit(first) || first == '第' || first == '当' || first == '页';
    return mayBe && PageNumber.is(CharBuffer.wrap(chars, from, to - from));
  }

  private static boolean isUnderline(char[] chars, int from, int to) {
    char first = chars[from];
    boolean mark = UNDERLINES.indexOf(first) >= 0 && to - from >= SHORTEST_UNDERLINE;
    for (int i = from; i < to && mark; i++) {
      mark = chars[i] == first;
    }
    return mark;
  }
}
