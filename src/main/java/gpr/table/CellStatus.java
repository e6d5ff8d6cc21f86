package gpr.table;

/** How a cell's value, or its lack, is known. */
public enum CellStatus {
  /** A number in a row and column known by their own labels. */
  READ("read"),
  /** A number whose row or column was settled by position or by the sums. */
  INFERRED("inferred"),
  /** The cell is there and empty. */
  BLANK("blank"),
  /** A sign that says that nothing applies: {@code /}, {@code -}, {@code —}, 无. */
  NOT_APPLICABLE("not-applicable"),
  /** Text that is no number. */
  UNREADABLE("unreadable"),
  /** No such cell in the text, or none whose place is certain. */
  MISSING("missing");

  private final String id;

  CellStatus(String id) {
    this.id = id;
  }

  /** The name in JSON and CSV. */
  public String id() {
    return id;
  }

  /** Whether the cell has a number. */
  public boolean hasValue() {
    return this == READ || this == INFERRED;
  }
}
