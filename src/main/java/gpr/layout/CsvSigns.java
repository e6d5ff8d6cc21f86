package gpr.layout;

import gpr.text.SourceText;

/** Tells quickly whether a text may have comma-separated values; most have none. */
final class CsvSigns {
  /**
   * What parts values: commas, semicolons (spreadsheets where a comma stands before decimals), and
   * tabs where values are quoted.
   */
  private static final String DELIMITERS = ",;\t";

  /** What parts cells, each with a bit of its own: the delimiters, and a pipe, which is none. */
  private static final String SIGNS = DELIMITERS + "|";

  /** Those that words have too: on a line with another sign that parts cells they part none. */
  private static final int SEPARATORS = 1 << SIGNS.indexOf(',') | 1 << SIGNS.indexOf(';');

  /** What no text parts its values with. */
  static final char NONE = '\0';

  /** Fewer quoted values may be words in quotation marks. */
  private static final int FEWEST_QUOTED = 2;

  private CsvSigns() {}

  /** The sign that may part values on most lines; {@link #NONE} where none does on two of them. */
  static char delimiter(SourceText source) {
    if (!source.has(',') && !source.has(';') && !(source.has('\t') && source.has('"'))) {
      return NONE;
    }
    int[] lines = linesWith(source);
    char found = NONE;
    int most = 1;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char delimiter = DELIMITERS.charAt(i);
      if (lines[i] > most && (delimiter != '\t' || source.has('"') && areQuoted(source))) {
        found = delimiter;
        most = lines[i];
      }
    }
    return found;
  }

  /**
   * How many lines each delimiter parts; none where as many have other signs that part cells: a
   * pipe, or a tab where it is no delimiter.
   */
  private static int[] linesWith(SourceText source) {
    int[] with = new int[DELIMITERS.length()];
    int[] others = new int[DELIMITERS.length()];
    for (int number = 1; number <= source.lineCount(); number++) {
      int signs = signs(source, number);
      for (int i = 0; signs != 0 && i < with.length; i++) {
        boolean other = (signs & ~(SEPARATORS | 1 << i)) != 0;
        others[i] += other ? 1 : 0;
        with[i] += !other && (signs & 1 << i) != 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < with.length; i++) {
      with[i] = others[i] <= with[i] ? with[i] : 0;
    }
    return with;
  }

  /** Which delimiters a line has, and whether it has a pipe, each a bit. */
  private static int signs(SourceText source, int number) {
    char[] chars = source.characters();
    int signs = 0;
    for (int i = source.start(number); i < source.end(number); i++) {
      char c = chars[i];
      int sign = c < '\u0080' ? SIGNS.indexOf(c) : -1;
      if (sign >= 0 && !(c == ';' && endsEntity(chars, source.start(number), i))) {
        signs |= 1 << sign;
      }
    }
    return signs;
  }

  /**
   * Whether a semicolon ends an entity of HTML, {@code &#27743;}: PDFBox and MuPDF write all so.
   */
  private static boolean endsEntity(char[] chars, int from, int semicolon) {
    int at = semicolon - 1;
    while (at > from && (chars[at] == '#' || Character.isLetterOrDigit(chars[at]))) {
      at--;
    }
    return at >= from && at < semicolon - 1 && chars[at] == '&';
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
