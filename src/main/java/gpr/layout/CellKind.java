package gpr.layout;

/** What the text of a cell looks like, before anybody knows which cell of the form it is. */
public enum CellKind {
  /** A number, with or without a unit. */
  NUMBER,
  /** Nothing but spaces. */
  BLANK,
  /** No cell of its own: the one to its left goes on over that column of the grid. */
  COVERED,
  /**
   * An empty line between cells that stand one a line: a blank cell, or only a gap between rows.
   */
  GAP,
  /** {@code /}, {@code -}, {@code —}, 无 and the like. */
  NOT_APPLICABLE,
  /** Words, an ordinal such as {@code （三）} or {@code 1.} among them. */
  LABEL,
  /**
   * Several numbers, or pieces of one, where one is expected: two lines of a cell, two paragraphs,
   * a group of digits after a gap.
   */
  PARTS,
  /** Neither words nor a number. */
  OTHER;

  /** Whether it can stand where a number is expected, and says something. */
  public boolean isFilled() {
    return this == NUMBER || this == NOT_APPLICABLE || this == PARTS || this == OTHER;
  }
}
