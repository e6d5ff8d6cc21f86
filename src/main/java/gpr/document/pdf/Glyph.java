package gpr.document.pdf;

/**
 * What one sign of a page is and where it stands; points, from the upper left corner of the upright
 * page.
 *
 * @param text what it means; U+FFFD where its font does not say
 * @param x its left edge
 * @param y its base line
 * @param width how wide it is
 * @param size the size of its font
 */
record Glyph(String text, double x, double y, double width, double size) {
  double right() {
    return x + width;
  }

  double centreX() {
    return x + width / 2;
  }

  /** Signs reach four fifths of their size above the base line, and a fifth below. */
  double centreY() {
    return y - size * 0.3;
  }
}
