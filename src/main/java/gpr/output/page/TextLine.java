package gpr.output.page;

/**
 * A line of the report's text, or what of it is near the place.
 *
 * @param number the line, from 1
 * @param before what stands before the place
 * @param marked what stands at the place; empty where the whole line is meant
 * @param after what stands after it
 */
record TextLine(int number, String before, String marked, String after) {}
