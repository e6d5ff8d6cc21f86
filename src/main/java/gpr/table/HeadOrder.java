package gpr.table;

/**
 * What the head over the rows of a block says of their columns.
 *
 * @param kind how much it says
 * @param slots the columns in the head's order; of no meaning where the head does not tell
 * @param labels where in the grid each column's label stands
 * @param hasYears whether it names another year's columns too: these are never the report's
 */
record HeadOrder(Kind kind, Slots slots, LabelPlaces labels, boolean hasYears) {
  /** There is no head. */
  static final HeadOrder NONE = new HeadOrder(Kind.UNKNOWN, Slots.form(0));

  /** What a head says that is not over its columns in the grid. */
  HeadOrder(Kind kind, Slots slots) {
    this(kind, slots, LabelPlaces.NONE, false);
  }

  /** The same of a head that names another year's columns beside the report's. */
  HeadOrder withYears() {
    return new HeadOrder(kind, slots, labels, true);
  }

  /** The same where the rows do not bear it out. */
  HeadOrder inDoubt() {
    return new HeadOrder(Kind.CONFLICT, slots, LabelPlaces.NONE, hasYears);
  }

  /** Whether each label stands over its column in the grid. */
  boolean byPlace() {
    return !labels.isEmpty();
  }

  /** Whether an office may have cut it. */
  boolean mayBeCut() {
    return kind == Kind.CUT || kind == Kind.CUT_OR_CONFLICT;
  }

  /** How much a head says. */
  enum Kind {
    /** Nothing, or too little to tell. */
    UNKNOWN,
    /** The form's columns in the form's order. */
    FORM,
    /** Other columns, or another order. */
    OTHER,
    /** Some of the form's columns, others beside them: that is so where the rows are as wide. */
    CUT,
    /** The same where they add up so, too; else it cannot be told how the columns are. */
    CUT_OR_CONFLICT,
    /** The columns are not as in the form, and it cannot be told how they are. */
    CONFLICT
  }
}
