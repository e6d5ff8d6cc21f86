package gpr.output.page;

import java.util.List;

/**
 * A report as the page shows it.
 *
 * @param id its anchor on the page
 * @param title what it is
 * @param facts what is known of it, a name and a value each
 * @param badges how many findings it has, by weight; those without are left out
 * @param isOpen whether its tables are shown without a click
 * @param findings what is about no table
 * @param tables its tables; none of what is no report
 * @param doubts the cells that are no plain numbers
 * @param untold what could not be told, and why
 * @param sections its prose
 */
record DrawnReport(
    String id,
    String title,
    List<Fact> facts,
    List<Badge> badges,
    boolean isOpen,
    List<DrawnFinding> findings,
    List<DrawnTable> tables,
    List<Doubt> doubts,
    List<String> untold,
    List<DrawnSection> sections) {
  /** Something known. */
  record Fact(String name, String value) {}

  /**
   * How many findings weigh so much.
   *
   * @param severity the weight, as a class
   * @param text the count and the weight in words
   */
  record Badge(String severity, String text) {}

  /**
   * A cell that is no plain number.
   *
   * @param sign its sign in the table
   * @param cell its labels
   * @param status its status in words
   * @param text what stands in the text; empty where nothing does
   * @param reasons what was assumed
   * @param line its line; empty where it has no place
   */
  record Doubt(String sign, String cell, String status, String text, String reasons, String line) {}

  /**
   * A section's prose.
   *
   * @param heading the heading as written
   * @param paragraphs its paragraphs, each in pieces
   */
  record DrawnSection(String heading, List<List<Piece>> paragraphs) {}

  /**
   * A piece of prose.
   *
   * @param text the words
   * @param look how a claim compares: held, failed, untold; empty where nothing is claimed
   * @param note the comparison in words; empty where nothing is claimed
   */
  record Piece(String text, String look, String note) {}
}
