package gpr.layout;

import gpr.text.SourceText;

/** Tells quickly whether a text may have comma-separated values; most have none. */
final class CsvSigns {
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

  /** The sign that may part values on most lines; {@link #NONE} where none does on two of them. */
  static char delimiter(SourceText source) {
    char found = NONE;
    int most = 1;
    for (char delimiter : DELIMITERS) {
      int lines = linesWith(source, delimiter);
      if (lines > most && (delimiter != '\t' || areQuoted(source))) {
        found = delimiter;
        most = lines;
      }
    }
    return found;
  }

  /** How many lines are parted; none where as many have other signs that part cells. */
  private static int linesWith(SourceText source, char delimiter) {
    int with = 0;
    int others = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      int signs = signs(source, number, delimiter);
      with += signs > 0 ? 1 : 0;
      others += signs < 0 ? 1 : 0;
    }
    return others <= with ? with : 0;
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
