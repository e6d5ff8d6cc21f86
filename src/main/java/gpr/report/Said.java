package gpr.report;

import gpr.form.FormCell;
import java.util.List;

/**
 * What a clause says.
 *
 * @param readings what its number can mean, the likeliest first, each a sum of cells; empty if it
 *     speaks of none
 * @param next what the clauses after it go on from
 */
record Said(List<List<FormCell>> readings, Context next) {
  static Said nothing(Context next) {
    return new Said(List.of(), next);
  }

  boolean isNothing() {
    return readings.isEmpty();
  }
}
