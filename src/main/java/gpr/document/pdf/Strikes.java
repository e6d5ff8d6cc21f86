package gpr.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines that are drawn through words, and takes both out: what is struck out was taken
 * back. LibreOffice prints tracked deletions like that, browsers {@code <del>}. A border that
 * crosses words which have no room in their row begins and ends elsewhere than they do.
 */
final class Strikes {
  /** Each line is held against each sign: a form has 500 and 3,000; beyond, a page is a drawing. */
  private static final long MOST_LOOKS = 20_000_000;

  /** How far above the base line it is drawn, in parts of the font's size. */
  private static final double LOWEST = 0.15;

  private static final double HIGHEST = 0.55;

  /** How exactly it begins and ends where the words do, in points. */
  private static final double EXACT = 1.5;

  private final List<Glyph> glyphs;
  private final List<Rule> others = new ArrayList<>();
  private final BitSet struck = new BitSet();

  private Strikes(List<Glyph> glyphs) {
    this.glyphs = new ArrayList<>(glyphs);
  }

  /** The page without what is struck out. */
  static PageMarks removed(PageMarks page) {
    if ((long) page.along().size() * page.glyphs().size() > MOST_LOOKS) {
      return page;
    }
    Strikes strikes = new Strikes(page.glyphs());
    page.along().forEach(strikes::look);
    return strikes.struck.isEmpty()
        ? page
        : new PageMarks(page.height(), strikes.kept(), strikes.others, page.down());
  }

  private void look(Rule rule) {
    BitSet crossed = new BitSet();
    double left = Double.MAX_VALUE;
    double right = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (crosses(rule, glyph) && !glyph.text().isBlank()) {
        crossed.set(i);
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.right());
      }
    }
    boolean isStrike =
        !crossed.isEmpty()
            && Math.abs(left - rule.from()) < EXACT
            && Math.abs(right - rule.to()) < EXACT;
    if (isStrike) {
      struck.or(crossed);
    } else {
      others.add(rule);
    }
  }

  private static boolean crosses(Rule rule, Glyph glyph) {
    double above = glyph.y() - rule.at();
    return above >= LOWEST * glyph.size()
        && above <= HIGHEST * glyph.size()
        && rule.covers(glyph.centreX(), 0);
  }

  private List<Glyph> kept() {
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      if (!struck.get(i)) {
        kept.add(glyphs.get(i));
      }
    }
    return kept;
  }
}
