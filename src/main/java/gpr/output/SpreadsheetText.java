package gpr.output;

/**
 * Text that a spreadsheet must not take for a formula. A report is anybody's text: a title {@code
 * =HYPERLINK(…)} would be run when the CSV is opened. Such a text gets an apostrophe before it,
 * which spreadsheets take as "this is text".
 */
final class SpreadsheetText {
  /**
   * What a formula can begin with, in half and full width; and what spreadsheets skip before it.
   */
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private SpreadsheetText() {}

  /**
   * The text, with an apostrophe before it where it could be a formula; one sign alone, as {@code
   * -}, is none.
   */
  static String safe(String text) {
    if (text == null || text.length() < 2 || BEGINNINGS.indexOf(text.charAt(0)) < 0) {
      return text;
    }
    return "'" + text;
  }
}
