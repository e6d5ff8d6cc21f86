package gpr.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What the head over the rows of a block says of their columns.
 *
 * @param kind how much it says
 * @param slots the columns in the head's order; of no meaning where the head does not tell
 * @param places where in the grid each column's label stands; empty where it is not over its
 *     numbers
 * @param end where in the grid the last label's places end, as a wider cell is written out; {@link
 *     #NO_PLACE} where none is over its numbers
 * @param hasYears whether it names another year's columns too: these are never the report's
 */
record HeadOrder(Kind kind, Slots slots, List<Integer> places, int end, boolean hasYears) {
  static final int NO_PLACE = -1;

  /** There is no head. */
  static final HeadOrder NONE = new HeadOrder(Kind.UNKNOWN, Slots.form(0));

  /** What a head says that is not over its columns in the grid. */
  HeadOrder(Kind kind, Slots slots) {
    this(kind, slots, List.of(), NO_PLACE, false);
  }

  HeadOrder {
    places = List.copyOf(places);
  }

  /** The same of a head that names another year's columns beside the report's. */
  HeadOrder withYears() {
    return new HeadOrder(kind, slots, places, end, true);
  }

  /** The same where the rows do not bear it out. */
  HeadOrder inDoubt() {
    return new HeadOrder(Kind.CONFLICT, slots, List.of(), NO_PLACE, hasYears);
  }

  /** Whether each label stands over its column in the grid. */
  boolean byPlace() {
    return !places.isEmpty();
  }

  /**
   * The places of so many columns in a grid of that width: the head's, or these and the next one,
   * which is an office's own whose label stands above theirs. Others where these are not known.
   */
  List<Integer> placesOf(int columns, int width) {
    int next = byPlace() ? places.get(places.size() - 1) + 1 : width;
    if (places.size() != columns - 1 || next >= width) {
      return places;
    }
    List<Integer> more = new ArrayList<>(places);
    more.add(next);
    return more;
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
