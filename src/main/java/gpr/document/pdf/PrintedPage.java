package gpr.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page as its tables and the lines of text outside of them, from top to bottom.
 *
 * @param height the page's, in points
 */
record PrintedPage(double height, List<Item> items) {
  /** What stands on a page. */
  sealed interface Item {
    /** Where it begins. */
    double top();
  }

  /** A line of text. */
  record Words(TextLine line) implements Item {
    @Override
    public double top() {
      return line.y();
    }
  }

  /** A table. */
  record Ruled(RuledTable table) implements Item {
    @Override
    public double top() {
      return table.top();
    }
  }

  PrintedPage {
    items = List.copyOf(items);
  }

  static PrintedPage of(PageMarks marks) {
    return of(marks, RuledTables.of(marks));
  }

  /** The page with these tables. */
  static PrintedPage of(PageMarks marks, List<RuledTable> tables) {
    List<Glyph> outside = new ArrayList<>();
    for (GlyphRun run : GlyphRun.of(marks.glyphs())) {
      outside.addAll(outside(run, tables));
    }
    List<Item> items = new ArrayList<>();
    tables.forEach(table -> items.add(new Ruled(table)));
    TextLine.of(outside).forEach(line -> items.add(new Words(line)));
    items.sort(Comparator.comparingDouble(Item::top));
    return new PrintedPage(marks.height(), items);
  }

  /** What of a run no table takes. */
  private static List<Glyph> outside(GlyphRun run, List<RuledTable> tables) {
    List<Glyph> rest = run.glyphs();
    for (RuledTable table : tables) {
      if (!rest.isEmpty()) {
        rest = table.take(new GlyphRun(rest));
      }
    }
    return rest;
  }

  /** Upright pages and those on their side have other margins. */
  boolean isAsHighAs(PrintedPage other) {
    return Math.abs(height - other.height) < 1;
  }

  PrintedPage without(List<Item> removed) {
    List<Item> kept = new ArrayList<>(items);
    kept.removeAll(removed);
    return new PrintedPage(height, kept);
  }
}
