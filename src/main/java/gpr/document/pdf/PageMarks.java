package gpr.document.pdf;

import java.util.List;

/**
 * What is printed on a page, turned so that its text is upright.
 *
 * @param height the page's, in points
 * @param glyphs its signs, in the order in which they are drawn
 * @param along the lines that are drawn from left to right
 * @param down the lines that are drawn from top to bottom
 */
record PageMarks(double height, List<Glyph> glyphs, List<Rule> along, List<Rule> down) {}
