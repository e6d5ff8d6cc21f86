package gpr.report;

import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.List;

/** Claims of one sentence that cannot all be of the cells that they seem to be of. */
final class Contradictions {
  private Contradictions() {}

  /**
   * The claims without those that contradict each other: two numbers of one cell in one sentence
   * are parts of it, whatever their words say. Of several readings (办理28件，其中办结27件) the one goes
   * that another number has.
   */
  static List<Claim> without(List<Claim> claims) {
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      List<List<FormCell>> readings = new ArrayList<>(claim.readings());
      readings.removeIf(reading -> isOfAnother(reading, claim, claims));
      if (!readings.isEmpty()) {
        kept.add(new Claim(readings, claim.value(), claim.line(), claim.column(), claim.quote()));
      }
    }
    return kept;
  }

  private static boolean isOfAnother(List<FormCell> reading, Claim claim, List<Claim> claims) {
    for (Claim other : claims) {
      // 1.4万 and 13,946 do not differ.
      boolean differs =
          !claim.isBorneOutBy(other.value()) && other.value().compareTo(claim.value()) != 0;
      boolean same = other.readings().equals(claim.readings());
      boolean sole = other.readings().size() == 1 && other.cells().equals(reading);
      if (differs && (same || sole)) {
        return true;
      }
    }
    return false;
  }
}
