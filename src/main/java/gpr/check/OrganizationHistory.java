package gpr.check;

import java.util.ArrayList;
import java.util.List;

/** The figures of one organization, a year at most once: a handful of entries. */
final class OrganizationHistory {
  private final List<YearFigures> years = new ArrayList<>(2);

  /** The figures of that year; null if there are none. */
  YearFigures of(int year) {
    for (YearFigures figures : years) {
      if (figures.year() == year) {
        return figures;
      }
    }
    return null;
  }

  /** Whether a year lacks its neighbour though there is one beyond it, on either side. */
  boolean hasGapAt(int year) {
    for (YearFigures figures : years) {
      boolean isGap =
          figures.year() < year - 1 && of(year - 1) == null
              || figures.year() > year + 1 && of(year + 1) == null;
      if (isGap) {
        return true;
      }
    }
    return false;
  }

  void add(YearFigures figures) {
    if (of(figures.year()) == null) {
      years.add(figures);
    }
  }
}
