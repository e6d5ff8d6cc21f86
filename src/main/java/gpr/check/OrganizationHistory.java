package gpr.check;

import gpr.check.NotAssessed.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of one organization, a year at most once: a handful of entries. */
final class OrganizationHistory {
  private final List<YearFigures> years = new ArrayList<>(2);

  /** The figures of that year; null if there are none. */
  @Nullable YearFigures of(int year) {
    for (YearFigures figures : years) {
      if (figures.year() == year) {
        return figures;
      }
    }
    return null;
  }

  /** The figures of the year before and of the year after, as far as they are there. */
  List<YearFigures> neighboursOf(int year) {
    return Stream.of(of(year - 1), of(year + 1)).filter(Objects::nonNull).toList();
  }

  /** Says that a rule compares a year with the one before, if that has not come. */
  void ifNoneBefore(int year, Rule rule, Findings findings) {
    if (of(year - 1) == null) {
      findings.notAssessed(rule, List.of(), Reason.LAST_YEAR_NOT_GIVEN);
    }
  }

  void add(YearFigures figures) {
    if (of(figures.year()) == null) {
      years.add(figures);
    }
  }
}
