package gpr.layout;

import gpr.text.SourceText;

/** Tells quickly whether a text may have comma-separated values; most have none. */
final class CsvSigns {
  /** A look at so many lines tells whether it is worth to parse the text. */
  private static final int LINES_LOOKED_AT = 60;

  /** So many lines with commas one after the other are a table, wherever they stand. */
  private static final int MANY_LINES = 8;

  private CsvSigns() {}

  /**
   * Whether the text may be of this kind, quickly told for those that are not: most of its first
   * lines have commas, or many lines one after the other; tabula writes prose before its tables. A
   * tab or a pipe in a line of prose does not tell.
   */
  static boolean areIn(SourceText source) {
    int with = 0;
    int without = 0;
    int parted = 0;
    int run = 0;
    int longest = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      boolean first = number <= LINES_LOOKED_AT;
      int commas = commas(source, number);
      with += commas + 1 >= CsvText.FEWEST_FIELDS ? 1 : 0;
      parted += commas < 0 ? 1 : 0;
      without += first && commas == 0 && source.end(number) > source.start(number) ? 1 : 0;
      run = commas + 1 >= CsvText.FEWEST_FIELDS ? run + 1 : 0;
      longest = Math.max(longest, run);
      if (number == LINES_LOOKED_AT && parted > with) {
        return false;
      }
    }
    boolean many = longest >= MANY_LINES || with > without;
    return with > 1 && parted <= with && many;
  }

  /** How many commas a line has; -1 where it has a tab or a pipe. */
  private static int commas(SourceText source, int number) {
    char[] chars = source.characters();
    int commas = 0;
    for (int i = source.start(number); i < source.end(number); i++) {
      char c = chars[i];
      if (c == '\t' || c == '|') {
        return -1;
      }
      commas += c == ',' ? 1 : 0;
    }
    return commas;
  }
}
