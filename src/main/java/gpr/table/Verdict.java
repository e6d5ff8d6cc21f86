package gpr.table;

/**
 * What is decided of a cell.
 *
 * @param status how it is known
 * @param value what is said of it; {@link Value#OPEN} where nothing is
 * @param reasons what was assumed, or what is in doubt, as bits
 */
record Verdict(CellStatus status, Value value, long reasons) {
  static final Verdict MISSING = new Verdict(CellStatus.MISSING, Value.OPEN, 0);

  private static final long UNDECIDED = Cost.of(Reason.UNDECIDED).reasons();
  private static final long FAILS = Cost.of(Reason.ROW_SUM_FAILS).reasons();
  private static final long JOINED = Cost.of(Reason.DIGITS_JOINED).reasons();

  /** A value that the text says without any doubt. */
  static Verdict read(Value value) {
    return new Verdict(statusOf(value, 0), value, 0);
  }

  /**
   * The verdict over a cell whose values within the margin are these, the cheapest first; none
   * where no reading within it says anything of the cell: in a run without a reason's price.
   */
  static Verdict of(java.util.List<CellPrices.Priced> values, boolean decided) {
    if (values.isEmpty()) {
      return MISSING;
    }
    CellPrices.Priced best = values.get(0);
    if (values.size() == 1 && decided && !isContradicted(best)) {
      return new Verdict(statusOf(best.value(), best.reasons()), best.value(), best.reasons());
    }
    long reasons = 0;
    boolean same = best.value().cell() != null;
    for (CellPrices.Priced priced : values) {
      reasons |= priced.reasons();
      same &= priced.value().cell() == best.value().cell();
    }
    // Whose number cannot be told is unreadable; whose place cannot be told is missing.
    return same && decided
        ? new Verdict(CellStatus.UNREADABLE, Value.words(best.value().there()), reasons)
        : new Verdict(CellStatus.MISSING, Value.OPEN, decided ? reasons : reasons | UNDECIDED);
  }

  /**
   * Whether something was inferred of a row, and its sum does not bear it out: a number left out or
   * moved, {@code - | - | 12 | 30} under 其他 and 总计. What an office added up wrongly is read, and a
   * number in pieces is known by these.
   */
  private static boolean isContradicted(CellPrices.Priced priced) {
    return Cost.isInferring(priced.reasons()) && (priced.reasons() & (FAILS | JOINED)) == FAILS;
  }

  /** The same where the rows of the table speak against what was assumed of it. */
  Verdict inDoubt() {
    return value.isNumber() ? new Verdict(CellStatus.MISSING, Value.OPEN, reasons | FAILS) : this;
  }

  static CellStatus statusOf(Value value, long reasons) {
    return switch (value.kind()) {
      case NUMBER -> Cost.isInferring(reasons) ? CellStatus.INFERRED : CellStatus.READ;
      case BLANK -> CellStatus.BLANK;
      case NOT_APPLICABLE -> CellStatus.NOT_APPLICABLE;
      case WORDS -> CellStatus.UNREADABLE;
      case OPEN -> CellStatus.MISSING;
    };
  }
}
