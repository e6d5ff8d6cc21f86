package gpr.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which reports a call was about, for telling what of a baseline it would have found again. */
final class GivenReports {
  /** The years of each organization; each may be null. */
  private final Map<@Nullable String, Set<@Nullable Integer>> years = new HashMap<>();

  void add(@Nullable String organization, @Nullable Integer year) {
    years.computeIfAbsent(organization, name -> new HashSet<>()).add(year);
  }

  /** Whether that finding, if it were still true, would have been found in this call. */
  boolean wouldShow(Rule rule, BaselineEntry entry) {
    Set<Integer> ofOrgan = years.get(entry.organization());
    if (ofOrgan == null || !ofOrgan.contains(entry.year())) {
      return false;
    }
    if (rule instanceof GroupTotal) {
      // It depends on the groups of the call.
      return false;
    }
    if (rule instanceof SuccessionRule succession) {
      return entry.year() != null
          && succession.otherYear(entry).filter(ofOrgan::contains).isPresent();
    }
    return true;
  }
}
