package gpr.output.page;

import gpr.UnreadInput;
import gpr.output.FindingCounts;
import gpr.output.WorstFirst;
import gpr.output.page.DrawnReport.Badge;
import java.util.List;

/**
 * The batch at a glance.
 *
 * @param version the version of gpr
 * @param summary the counts in words, a name and a number each
 * @param known how many findings a baseline knew, in words; empty for none
 * @param counts findings by rule, organ, division and year
 * @param reports the reports with findings, the worst first
 * @param clean the reports without, in their order
 * @param unread the inputs that could not be read
 * @param figures what the reports of each year state together
 * @param plots the same as plots; none where there is one year
 */
record Overview(
    String version,
    List<Total> summary,
    String known,
    FindingCounts counts,
    List<Listed> reports,
    List<Listed> clean,
    List<UnreadInput> unread,
    YearFigures figures,
    List<Plot> plots) {
  /**
   * So many reports, organs or divisions are listed at once: those with the most findings. The
   * glance over a batch is not to be scrolled through.
   */
  static final int MOST_LISTED = 50;

  /** A number of the whole batch. */
  record Total(String name, String number, String look) {}

  /**
   * A report in the list.
   *
   * @param id its anchor
   * @param title what it is
   * @param division where its organ stands; empty where it is not known
   * @param year its year; empty where it is not known
   * @param rank how bad it is
   * @param badges the same in words
   */
  record Listed(
      String id,
      String title,
      String division,
      String year,
      WorstFirst.Rank rank,
      List<Badge> badges) {}

  /**
   * A drawing of numbers.
   *
   * @param title what it shows
   * @param svg the drawing
   */
  record Plot(String title, String svg) {}

  /** The worst of these. */
  static <T> List<T> worst(List<T> worstFirst) {
    return worstFirst.subList(0, Math.min(MOST_LISTED, worstFirst.size()));
  }

  /** Those behind the worst. */
  static <T> List<T> others(List<T> worstFirst) {
    return worstFirst.subList(worst(worstFirst).size(), worstFirst.size());
  }
}
