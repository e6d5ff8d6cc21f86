package gpr.generator;

/** Writes one table as a converter does. */
@FunctionalInterface
interface TableWriter {
  /**
   * @param out takes the lines of the table, each with its line feed
   */
  void write(PrintedTable table, StringBuilder out, Chance chance);
}
