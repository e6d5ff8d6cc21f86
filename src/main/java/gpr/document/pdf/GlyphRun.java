package gpr.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs that are drawn one after the other on one base line without a gap: a number, a label. They
 * stay together where there is no room for them in their box and a border goes through one of them.
 */
record GlyphRun(List<Glyph> glyphs) {
  /** Signs of one word are no further apart, and overlap no more, in parts of their size. */
  private static final double GAP = 0.15;

  /** Base lines of one word differ by less, in points. */
  private static final double SAME_LINE = 0.5;

  /** A border as far within a sign, in parts of its width, goes through it. */
  private static final double WITHIN = 0.15;

  GlyphRun {
    glyphs = List.copyOf(glyphs);
  }

  /** The runs of a page in the order in which they are drawn. */
  static List<GlyphRun> of(List<Glyph> glyphs) {
    List<GlyphRun> runs = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !goesOn(glyphs.get(i - 1), glyphs.get(i))) {
        runs.add(new GlyphRun(glyphs.subList(begin, i)));
        begin = i;
      }
    }
    return runs;
  }

  private static boolean goesOn(Glyph last, Glyph glyph) {
    return Math.abs(glyph.y() - last.y()) < SAME_LINE
        && Math.abs(glyph.x() - last.right()) < GAP * glyph.size()
        && !glyph.text().isBlank()
        && !last.text().isBlank();
  }

  /** Whether a line that is drawn downwards there goes through one of its signs. */
  boolean isCutAt(double x) {
    for (Glyph glyph : glyphs) {
      double within = WITHIN * glyph.width();
      if (x > glyph.x() + within && x < glyph.right() - within) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands on both sides of such a line. */
  boolean isOver(double x) {
    Glyph first = glyphs.get(0);
    Glyph last = glyphs.get(glyphs.size() - 1);
    return first.centreX() < x && last.centreX() > x;
  }

  /**
   * Where it belongs when borders go through it: to the box of its middle; words that one border
   * goes through have run over it to the right, as LibreOffice prints a label after a tab.
   *
   * @param borders how many go through it
   */
  double home(int borders) {
    Glyph first = glyphs.get(0);
    double right = glyphs.get(glyphs.size() - 1).right();
    return borders == 1 && TextLine.isCjk(first)
        ? first.x() + WITHIN * first.width()
        : (first.x() + right) / 2;
  }
}
