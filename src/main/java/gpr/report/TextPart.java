package gpr.report;

import gpr.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /**
   * Splits a text where, after most of a report, headings begin anew: sections that it has already,
   * or others below a title of their own. One whose sections stand in another order is one report.
   */
  static List<TextPart> split(SourceText text, List<Heading> candidates) {
    List<TextPart> parts = new ArrayList<>();
    int from = 1;
    int first = 0;
    Rise rise = new Rise();
    for (int i = 0; i < candidates.size(); i++) {
      if (rise.isMostOfAReport() && beginsAnew(candidates, i)) {
        int heading = candidates.get(i).line();
        int start = titleBefore(text, heading, candidates.get(i - 1).line());
        if (!rise.hasAnyOf(candidates, i) && !isNewTitle(text, start, heading, from)) {
          rise.add(candidates.get(i));
          continue;
        }
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

  /** Whether a title stands there that is not that of the report before, on another page. */
  private static boolean isNewTitle(SourceText text, int title, int heading, int from) {
    String words = text.line(title).strip();
    boolean isNew = title < heading;
    for (int line = from; line < title && isNew; line++) {
      isNew = !text.line(line).strip().equals(words);
    }
    return isNew;
  }

  /** The strong headings that follow each other with rising numbers. */
  private static final class Rise {
    private int count;
    private int last;

    /** The numbers of all strong headings, those that do not rise among them. */
    private final Set<Integer> numbers = new HashSet<>();

    void add(Heading heading) {
      if (!heading.isStrong()) {
        return;
      }
      numbers.add(heading.number());
      if (heading.number() > last) {
        last = heading.number();
        count++;
      }
    }

    /** The last of rising numbers is the highest. */
    boolean isMostOfAReport() {
      return count >= LEAST_SECTIONS && last > LEAST_SECTIONS;
    }

    /** Whether a section that begins there, or one that follows it, has been before. */
    boolean hasAnyOf(List<Heading> candidates, int at) {
      int to = Math.min(candidates.size(), at + LOOK_AHEAD);
      return candidates.subList(at, to).stream()
          .filter(Heading::isStrong)
          .limit(LEAST_SECTIONS)
          .anyMatch(heading -> numbers.contains(heading.number()));
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
