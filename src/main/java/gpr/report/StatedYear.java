package gpr.report;

/**
 * A place where the report says which year it is about.
 *
 * @param kind where it says so
 * @param year the year that is written there
 * @param line its line, from 1
 * @param column its place on the line, in characters from 1
 */
public record StatedYear(Kind kind, int year, int line, int column) {
  /** Where a year is said. */
  public enum Kind {
    /** In the title: the report's year. */
    TITLE,
    /** In 统计期限 or 本年度报告…年度: the report's year. */
    PERIOD,
    /** In the closing date: the year after. */
    CLOSING
  }
}
