package gpr.generator;

import java.util.List;

/**
 * A section on paper.
 *
 * @param number 1 to 6
 * @param heading the heading as printed
 * @param prose the paragraphs
 * @param table the table below the heading; null where the section has none
 */
public record PrintedSection(int number, String heading, List<String> prose, PrintedTable table) {
  public PrintedSection {
    prose = List.copyOf(prose);
  }

  /** The same section under another heading. */
  public PrintedSection withHeading(String newHeading) {
    return new PrintedSection(number, newHeading, prose, table);
  }

  /** The same section with another table. */
  public PrintedSection withTable(PrintedTable newTable) {
    return new PrintedSection(number, heading, prose, newTable);
  }

  /** The same section with other prose. */
  public PrintedSection withProse(List<String> newProse) {
    return new PrintedSection(number, heading, newProse, table);
  }
}
