package gpr.report;

/**
 * A line that is the heading of a section.
 *
 * @param number the section's number, known by the heading's words
 * @param line its line, from 1
 * @param weight how surely it is the heading
 * @param words the heading as written, without the marks of converters around it
 * @param title its words without numeral and spaces
 * @param rest how many characters of its line come before the prose on it; NO_REST without prose
 */
record Heading(int number, int line, int weight, String words, String title, int rest) {
  /** That no prose stands on the line of the heading. */
  static final int NO_REST = -1;

  /** From this weight on a heading has its own words and numeral and stands before some text. */
  static final int STRONG = 8;

  boolean isStrong() {
    return weight >= STRONG;
  }
}
