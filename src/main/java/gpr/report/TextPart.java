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

  /** The third heading of a report comes within so many candidates after its first. */
  private static final int LOOK_AHEAD = 100;

  /** Splits a text where, after most of a report, headings begin anew. */
  static List<TextPart> split(SourceText text, List<Heading> candidates) {
    List<TextPart> parts = new ArrayList<>();
    int from = 1;
    int first = 0;
    Rise rise = new Rise();
    for (int i = 0; i < candidates.size(); i++) {
      if (rise.isMostOfAReport() && beginsAnew(candidates, i)) {
        int start = titleBefore(text, candidates.get(i).line(), candidates.get(i - 1).line());
        parts.add(part(from, start, candidates.subList(first, i)));
        from = start;
        first = i;
        rise = new Rise();
      }
      rise.add(candidates.get(i));
    }
    parts.add(part(from, text.lineCount() + 1, candidates.subList(first, candidates.size())));
    return parts;
  }

  private static TextPart part(int from, int to, List<Heading> candidates) {
    return new TextPart(from, to, HeadingChain.of(candidates));
  }

  private static boolean beginsAnew(List<Heading> candidates, int at) {
    Heading heading = candidates.get(at);
    if (!heading.isStrong() || heading.number() > 2) {
      return false;
    }
    Rise rise = new Rise();
    int to = Math.min(candidates.size(), at + LOOK_AHEAD);
    for (int i = at; i < to && rise.count < LEAST_SECTIONS; i++) {
      rise.add(candidates.get(i));
    }
    return rise.count >= LEAST_SECTIONS;
  }

  /** The strong headings that follow each other with rising numbers. */
  private static final class Rise {
    private int count;
    private int last;

    void add(Heading heading) {
      if (heading.isStrong() && heading.number() > last) {
        last = heading.number();
        count++;
      }
    }

    /** The last of rising numbers is the highest. */
    boolean isMostOfAReport() {
      return count >= LEAST_SECTIONS && last > LEAST_SECTIONS;
    }
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
