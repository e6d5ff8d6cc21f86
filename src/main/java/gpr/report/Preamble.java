package gpr.report;

import gpr.text.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines before the first section, with what a web page has around them: in common characters,
 * by which things are found, and tidy as they are written, which is given.
 */
final class Preamble {
  /** No line of a title is longer. */
  static final int LONGEST_LINE = 120;

  /** A line with a year alone, each character spaced, is no longer. */
  private static final int LONGEST_YEAR_LINE = 24;

  /** Lines of a title have no more than one empty line between them. */
  static final int WIDEST_GAP = 2;

  private final List<Paragraph> written;
  private final List<Paragraph> common;

  /** The tidy lines; several titles are tried with each. */
  private final TidyLine[] known;

  /**
   * @param written the lines as they are written
   */
  Preamble(List<Paragraph> written) {
    this.written = written;
    this.common = common(written);
    this.known = new TidyLine[written.size()];
  }

  private static List<Paragraph> common(List<Paragraph> written) {
    List<Paragraph> common = new ArrayList<>(written.size());
    for (Paragraph paragraph : written) {
      String text = Folding.common(paragraph.text());
      boolean same = text.equals(paragraph.text());
      common.add(same ? paragraph : new Paragraph(text, paragraph.line(), paragraph.column()));
    }
    return common;
  }

  int size() {
    return common.size();
  }

  /** A line in common characters. */
  Paragraph get(int index) {
    return common.get(index);
  }

  /** All lines in common characters. */
  List<Paragraph> lines() {
    return common;
  }

  /** A line as it is written, tidy. */
  TidyLine tidy(int index) {
    if (known[index] == null) {
      known[index] = TidyLine.of(written.get(index).text());
    }
    return known[index];
  }

  /** A part of a line. */
  TidyLine tidy(int index, int from, int to) {
    String text = written.get(index).text();
    return from == 0 && to == text.length() ? tidy(index) : TidyLine.of(text.substring(from, to));
  }

  /** A year alone on the line below the title: （2024年度）, （2024）. */
  String yearBelow(int last) {
    if (last + 1 >= common.size()
        || common.get(last + 1).text().length() > LONGEST_YEAR_LINE
        || common.get(last + 1).line() - common.get(last).line() > WIDEST_GAP) {
      return "";
    }
    TidyLine below = tidy(last + 1);
    String plain = below.plain();
    boolean inBrackets = plain.startsWith("(") && plain.endsWith(")");
    int from = inBrackets ? 1 : 0;
    int to = plain.length() - from;
    if (to <= from || ProseNumbers.year(plain, from, to) == 0) {
      return "";
    }
    String unit = plain.substring(ProseNumbers.yearEnd(from), to);
    boolean year = unit.equals("年度") || unit.equals("年") || unit.isEmpty() && inBrackets;
    return year ? below.text() : "";
  }

  /** The organ that is named alone on a line; null if none is. */
  @Nullable String organAt(int index) {
    if (index >= common.size() || common.get(index).text().length() > LONGEST_LINE) {
      return null;
    }
    TidyLine line = tidy(index);
    return OrganNames.isOrgan(line.plain()) ? line.text() : null;
  }

  static String start(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_LINE));
  }
}
