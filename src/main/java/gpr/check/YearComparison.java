package gpr.check;

/** How a number of one year compares with that of another. */
enum YearComparison {
  SAME,
  DIFFERENT,
  /** One of them has no number. */
  UNTOLD;

  /**
   * Compares two entries of {@link YearFigures}. A blank is borne out by a 0, but does not belie
   * another number.
   */
  static YearComparison of(long one, long other) {
    if (one == YearFigures.UNKNOWN || other == YearFigures.UNKNOWN) {
      return UNTOLD;
    }
    if (one == YearFigures.BLANK || other == YearFigures.BLANK) {
      return orZero(one) == orZero(other) ? SAME : UNTOLD;
    }
    return one == other ? SAME : DIFFERENT;
  }

  /** The number; 0 for a blank. */
  static long orZero(long entry) {
    return entry == YearFigures.BLANK ? 0 : entry;
  }
}
