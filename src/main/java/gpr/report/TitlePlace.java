package gpr.report;

import java.util.Objects;

/**
 * Lines that may be the title.
 *
 * @param words what they say
 * @param first the index of the first of them
 * @param last the index of the last of them
 * @param offset where the title begins in it
 * @param weight how surely they are the title
 */
record TitlePlace(TitleWords words, int first, int last, int offset, int weight) {
  /** The year that the title says, and where. */
  StatedYear statedYear(Preamble preamble) {
    int rest = words.yearAt();
    int index = first;
    int start = offset;
    TidyLine line = TidyLine.of(preamble.get(index).text().substring(start));
    while (rest >= line.text().length() && index + 1 < preamble.size()) {
      rest -= line.text().length();
      index++;
      start = 0;
      line = TidyLine.of(preamble.get(index).text());
    }
    Paragraph paragraph = preamble.get(index);
    int column = paragraph.column() + start + line.originalIndex(Math.max(rest, 0));
    return new StatedYear(
        StatedYear.Kind.TITLE, Objects.requireNonNull(words.year()), paragraph.line(), column);
  }
}
