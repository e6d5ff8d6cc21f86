package gpr.generator;

import gpr.Layout;
import java.util.Set;

/** Turns a report on paper into text, as one converter does. */
public interface Renderer {
  /** What a text loses or cannot show, so that some noise would change its meaning. */
  enum Trait {
    /** A cell with nothing in it leaves no trace: the numbers behind it move up. */
    LOSES_BLANKS,
    /** Empty cells at a row's end leave no trace. */
    TRIMS_BLANKS,
    /** Rows are filled with empty cells up to the longest. */
    FILLS_ROWS,
    /** The place on the line tells the column. */
    ALIGNED,
    /** Beside each number stands the name of its column. */
    NAMES_COLUMNS,
    /** An empty line has a meaning. */
    EMPTY_LINES_COUNT,
    /** Each row of a table is one line of its own. */
    ROW_A_LINE,
    /** The lines of a cell stand in as many lines of the text. */
    LINE_ENDS_IN_CELLS,
    /** The text is Markdown. */
    MARKDOWN,
    /** There are pages. */
    PAGES
  }

  /** The converter, with the variant. */
  String name();

  /** The layout that its tables come in. */
  Layout layout();

  /** What it cannot show. */
  Set<Trait> traits();

  /** The text of that report; lines end with a line feed. */
  String render(PrintedReport report, Chance chance);

  /** Whether it has that trait. */
  default boolean has(Trait trait) {
    return traits().contains(trait);
  }
}
