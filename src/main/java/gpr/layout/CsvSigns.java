package gpr.layout;

import gpr.text.SourceText;

/** Tells quickly whether a text may have comma-separated values; most have none. */
final class CsvSigns {
  /** A look at so many lines tells whether it is worth to parse the text. */
  private static final int LINES_LOOKED_AT = 60;

  /**
   * What parts values: commas, semicolons (spreadsheets where a comma stands before decimals), and
   * tabs where values are quoted.
   */
  private static final char[] DELIMITERS = {',', ';', '\t'};

  /** What no text parts its values with. */
  static final char NONE = '\0';

  /** Fewer quoted values may be words in quotation marks. */
  private static final int FEWEST_QUOTED = 2;

  private CsvSigns() {}

  /** The sign that parts values in most of its first lines; {@link #NONE} where there is none. */
  static char delimiter(SourceText source) {
    for (char delimiter : DELIMITERS) {
      if (areIn(source, delimiter) && (delimiter != '\t' || areQuoted(source))) {
        return delimiter;
      }
    }
    return NONE;
  }

  /** Whether most of its first lines are parted; a tab or a pipe in a line of prose is none. */
  private static boolean areIn(SourceText source, char delimiter) {
    int with = 0;
    int without = 0;
    int parted = 0;
    int last = Math.min(source.lineCount(), LINES_LOOKED_AT);
    for (int number = 1; number <= last; number++) {
      int signs = signs(source, number, delimiter);
      with += signs + 1 >= CsvRecords.FEWEST_FIELDS ? 1 : 0;
      parted += signs < 0 ? 1 : 0;
      without += signs == 0 && source.end(number) > source.start(number) ? 1 : 0;
    }
    return with > without && with > 1 && parted <= with;
  }

  /** How many delimiters a line has; -1 where it has a pipe, or a tab that is none. */
  private static int signs(SourceText source, int number, char delimiter) {
    char[] chars = source.characters();
    int signs = 0;
    for (int i = source.start(number); i < source.end(number); i++) {
      char c = chars[i];
      if (c == '\t' && delimiter != '\t' || c == '|') {
        return -1;
      }
      signs += c == delimiter ? 1 : 0;
    }
    return signs;
  }

  /** Whether values begin with a quotation mark: those with a line end do, or all. */
  private static boolean areQuoted(SourceText source) {
    char[] chars = source.characters();
    int quoted = 0;
    for (int i = 1; i < source.length() && quoted < FEWEST_QUOTED; i++) {
      boolean begins = chars[i - 1] == '\t' || chars[i - 1] == '\n';
      quoted += begins && chars[i] == '"' ? 1 : 0;
    }
    return quoted >= FEWEST_QUOTED;
  }
}
