package gpr.document.office;

import java.util.List;

/** What a word processor's document is made of. */
sealed interface Block {
  /**
   * A paragraph.
   *
   * @param text its words, with its number before them; a line feed where a line was ended by hand
   */
  record Paragraph(String text) implements Block {}

  /** A table. */
  record Table(List<Row> rows) implements Block {}

  /** A row of a table; cells in their order. */
  record Row(List<Cell> cells) {
    boolean hasTable() {
      return cells.stream().anyMatch(Cell::hasTable);
    }
  }

  /**
   * A cell.
   *
   * @param left its left edge, in twentieths of a point
   * @param blocks what is in it; nothing where a cell of the row above goes on
   */
  record Cell(int left, List<Block> blocks) {
    boolean hasTable() {
      return blocks.stream().anyMatch(Table.class::isInstance);
    }
  }
}
