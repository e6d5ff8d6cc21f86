package gpr.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The sections of a report in another order than the form's. */
final class SectionOrder {
  private static final String NUMERALS = "一二三四五六";

  private SectionOrder() {}

  /** Two sections changed places, or one moved to another; they are counted anew in half. */
  static PrintedReport moved(PrintedReport report, Chance chance) {
    List<PrintedSection> sections = new ArrayList<>(report.sections());
    int from = chance.below(sections.size());
    int to = chance.below(sections.size());
    if (chance.onceIn(2)) {
      Collections.swap(sections, from, to);
    } else {
      sections.add(to, sections.remove(from));
    }
    return report.withSections(chance.onceIn(2) ? sections : counted(sections));
  }

  private static List<PrintedSection> counted(List<PrintedSection> sections) {
    List<PrintedSection> counted = new ArrayList<>();
    for (PrintedSection section : sections) {
      String heading = section.heading();
      char numeral = NUMERALS.charAt(counted.size());
      // Another damage may have taken the heading.
      counted.add(
          heading.isEmpty() ? section : section.withHeading(numeral + heading.substring(1)));
    }
    return counted;
  }
}
