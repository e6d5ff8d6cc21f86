package gpr.report;

import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one report; a text may hold several, one after the other.
 *
 * @param from the first line, from 1
 * @param to the line after the last
 * @param headings the headings of its sections
 */
record TextPart(int from, int to, List<Heading> headings) {
  /** A report has come so far before another can begin in the same text. */
  private static final int LEAST_SECTIONS = 3;

  /** A title is no longer than this. */
  private static final int LONGEST_TITLE = 60;

  /** Splits a text where, after most of a report, headings begin anew. */
  static List<TextPart> split(SourceText text, List<Heading> candidates) {
    List<TextPart> parts = new ArrayList<>();
    int from = 1;
    int first = 0;
    for (int i = 1; i < candidates.size(); i++) {
      if (beginsAnew(candidates, first, i)) {
        int start = titleBefore(text, candidates.get(i).line(), candidates.get(i - 1).line());
        parts.add(part(from, start, candidates.subList(first, i)));
        from = start;
        first = i;
      }
    }
    parts.add(part(from, text.lineCount() + 1, candidates.subList(first, candidates.size())));
    return parts;
  }

  private static TextPart part(int from, int to, List<Heading> candidates) {
    return new TextPart(from, to, HeadingFinder.chain(candidates));
  }

  private static boolean beginsAnew(List<Heading> candidates, int first, int at) {
    Heading heading = candidates.get(at);
    return heading.isStrong()
        && heading.number() <= 2
        && rising(candidates, first, at) >= LEAST_SECTIONS
        && highest(candidates, first, at) > LEAST_SECTIONS
        && rising(candidates, at, candidates.size()) >= LEAST_SECTIONS;
  }

  /** How many strong headings follow each other with rising numbers. */
  private static int rising(List<Heading> candidates, int from, int to) {
    int count = 0;
    int last = 0;
    for (int i = from; i < to; i++) {
      Heading heading = candidates.get(i);
      if (heading.isStrong() && heading.number() > last) {
        last = heading.number();
        count++;
      }
    }
    return count;
  }

  private static int highest(List<Heading> candidates, int from, int to) {
    int highest = 0;
    for (int i = from; i < to; i++) {
      highest = Math.max(highest, candidates.get(i).isStrong() ? candidates.get(i).number() : 0);
    }
    return highest;
  }

  /** The line of the next report's title, or else of its first heading. */
  private static int titleBefore(SourceText text, int heading, int after) {
    for (int line = after + 1; line < heading; line++) {
      String words = text.line(line).strip();
      boolean title =
          words.length() <= LONGEST_TITLE
              && words.contains("公开")
              && words.contains("报告")
              && words.indexOf('。') < 0
              && words.indexOf('，') < 0;
      if (title) {
        return line;
      }
    }
    return heading;
  }
}
