package gpr.layout;

import gpr.text.SourceText;

/** Tells quickly whether a text may have comma-separated values; most have none. */
final class CsvSigns {
  /** A look at so many lines tells whether it is worth to parse the text. */
  private static final int LINES_LOOKED_AT = 60;

  private CsvSigns() {}

  /** Whether most of its first lines have commas; a tab or a pipe in a line of prose is none. */
  static boolean areIn(SourceText source) {
    int with = 0;
    int without = 0;
    int parted = 0;
    int last = Math.min(source.lineCount(), LINES_LOOKED_AT);
    for (int number = 1; number <= last; number++) {
      int commas = commas(source, number);
      with += commas + 1 >= CsvText.FEWEST_FIELDS ? 1 : 0;
      parted += commas < 0 ? 1 : 0;
      without += commas == 0 && source.end(number) > source.start(number) ? 1 : 0;
    }
    return with > without && with > 1 && parted <= with;
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
