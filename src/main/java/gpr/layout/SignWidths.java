package gpr.layout;

import gpr.text.Ordinal;
import gpr.text.Signs;

/** How many columns of a terminal a program that aligns cells takes each sign to need. */
enum SignWidths {
  /** Quotation marks as Chinese ones, rules as those of a terminal. */
  USUAL,
  /** All signs whose width is ambiguous as Western ones: docutils, Rich, PrettyTable. */
  NARROW,
  /** All such signs as Chinese ones. */
  WIDE,
  /** One column for each character: tabulate without wcwidth, sqlite3. */
  CHARACTERS;

  /** Signs that are as wide as two where a terminal is set to Chinese, and as one elsewhere. */
  private static final String AMBIGUOUS = "‘’“”—–…·×";

  int of(char c) {
    return switch (this) {
      case USUAL -> Signs.width(c);
      case NARROW -> isAmbiguous(c) ? 1 : Signs.width(c);
      case WIDE -> isAmbiguous(c) ? 2 : Signs.width(c);
      case CHARACTERS -> 1;
    };
  }

  private static boolean isAmbiguous(char c) {
    boolean drawn = c >= '─' && c <= '╿';
    return drawn || AMBIGUOUS.indexOf(c) >= 0 || Ordinal.isEnclosed(c);
  }
}
