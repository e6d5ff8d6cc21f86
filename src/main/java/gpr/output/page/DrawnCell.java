package gpr.output.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number's place in a drawn table.
 *
 * @param text what stands there: the number, or the words of a cell that is none
 * @param span over how many columns it goes
 * @param look its classes; null for a number that nothing is said of
 * @param sign the sign that tells its look without colour; empty for none
 * @param meaning the sign in words; empty for none
 * @param suggested the number with which the sums would hold; null where it is not suspected
 * @param findings the numbers of the findings that are about it
 */
record DrawnCell(
    String text,
    int span,
    @Nullable String look,
    String sign,
    String meaning,
    @Nullable String suggested,
    List<Integer> findings) {
  DrawnCell {
    findings = List.copyOf(findings);
  }

  /** The value of colspan; null for one column. */
  @Nullable String columns() {
    return span == 1 ? null : String.valueOf(span);
  }

  /** Whether nothing is said of it. */
  boolean isPlain() {
    return look == null && findings.isEmpty();
  }
}
