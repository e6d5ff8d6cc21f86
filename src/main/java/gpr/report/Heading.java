package gpr.report;

/**
 * A line that is the heading of a section.
 *
 * @param number the section's number, known by the heading's words
 * @param line its line, from 1
 * @param weight how surely it is the heading
 * @param words the heading as written, trimmed
 * @param title its words without numeral and spaces
 */
record Heading(int number, int line, int weight, String words, String title) {
  /** From this weight on a heading has its own words and numeral and stands before some text. */
  static final int STRONG = 8;

  boolean isStrong() {
    return weight >= STRONG;
  }
}
