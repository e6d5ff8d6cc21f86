package gpr.output.page;

import gpr.form.DerivedSum;
import gpr.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of each year state together. A report without a number is left out of the sum,
 * and counted: nothing is taken for 0.
 */
final class YearFigures {
  /** What is added up. */
  enum Figure {
    RECEIVED("requests.received.total"),
    CARRIED_OVER("requests.carriedOver.total"),
    DISCLOSED("requests.disposed.disclosed.total"),
    PARTLY_DISCLOSED("requests.disposed.partlyDisclosed.total"),
    REFUSED("derived.refused.total"),
    UNAVAILABLE("derived.unavailable.total"),
    NOT_PROCESSED("derived.notProcessed.total"),
    OTHER_HANDLING("derived.otherHandling.total"),
    CARRIED_FORWARD("requests.carriedForward.total"),
    RECONSIDERATION("disputes.reconsideration.total"),
    LITIGATION("derived.litigation.total");

    /** What becomes of requests, whose shares are drawn. */
    static final List<Figure> OUTCOMES =
        List.of(DISCLOSED, PARTLY_DISCLOSED, REFUSED, UNAVAILABLE, NOT_PROCESSED, OTHER_HANDLING);

    private final String path;

    Figure(String path) {
      this.path = path;
    }

    /** The key of its name in words. */
    String key() {
      return "figure." + name();
    }

    private @Nullable BigDecimal of(Report report) {
      Optional<DerivedSum> sum =
          report.form().derived().stream().filter(each -> each.path().equals(path)).findFirst();
      return sum.isPresent()
          ? report.sum(sum.get())
          : report.form().cell(path).map(cell -> report.cell(cell).value()).orElse(null);
    }
  }

  /**
   * A sum.
   *
   * @param sum what the reports that state it state together; null where none does
   * @param without how many reports do not
   */
  record Sum(@Nullable BigDecimal sum, long without) {
    private static final Sum NONE = new Sum(null, 0);

    private Sum and(@Nullable BigDecimal value) {
      if (value == null) {
        return new Sum(sum, without + 1);
      }
      return new Sum(sum == null ? value : sum.add(value), without);
    }
  }

  /** A year's reports and their sums. */
  static final class Year {
    private long reports;
    private final Map<Figure, Sum> sums = new EnumMap<>(Figure.class);

    private void add(Report report) {
      reports++;
      for (Figure figure : Figure.values()) {
        sums.put(figure, of(figure).and(figure.of(report)));
      }
    }

    /** How many reports there are. */
    long reports() {
      return reports;
    }

    /** What they state together. */
    Sum of(Figure figure) {
      return sums.getOrDefault(figure, Sum.NONE);
    }
  }

  private final SortedMap<Integer, Year> years = new TreeMap<>();

  /** Adds a report that says its year. */
  void add(Report report) {
    if (report.year() != null) {
      years.computeIfAbsent(report.year(), year -> new Year()).add(report);
    }
  }

  /** The years in order. */
  List<Integer> years() {
    return new ArrayList<>(years.keySet());
  }

  Year of(Integer year) {
    return years.getOrDefault(year, new Year());
  }
}
