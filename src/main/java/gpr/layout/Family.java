package gpr.layout;

/**
 * A family of converters that write tables in one way. Each line is offered to the families in
 * their order, and the first that takes it reads it; a family may keep lines open that go on.
 */
interface Family {
  /** Whether that line is of a table that this family writes, or goes on with an open cell. */
  boolean takes(int number, Line line);

  /** Reads a line that it takes. */
  void read(int number, Line line);

  /** Ends what is open, as another family's line follows, or no more lines. */
  default void close() {}
}
