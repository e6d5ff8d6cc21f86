package gpr.check;

import gpr.form.FormCell;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Tells which findings have one root: a wrong cell breaks the sum of its row, the sum of its column
 * and what the prose says of it, but it is one mistake, told once. The root is the finding that
 * comes first, so it weighs at least as much as what follows from it.
 */
final class Roots {
  /** The rules that compare a cell with a number from elsewhere: the prose, another year. */
  private static final Set<String> COMPARISONS = Set.of("narrative-mismatch", "carry-over");

  private Roots() {}

  /**
   * The findings with their roots, those that follow from another right behind it.
   *
   * @param inOrder the findings, the worst first; what they say of roots is worked out anew
   */
  static List<Finding> told(List<Finding> inOrder) {
    if (inOrder.size() < 2) {
      return inOrder.stream().map(finding -> finding.withRoot(null)).toList();
    }
    List<Finding> roots = new ArrayList<>();
    List<List<Finding>> following = new ArrayList<>();
    for (Finding finding : inOrder) {
      int root = rootOf(finding, roots);
      if (root < 0) {
        roots.add(finding.withRoot(null));
        following.add(new ArrayList<>());
      } else {
        following.get(root).add(finding.withRoot(roots.get(root)));
      }
    }
    List<Finding> told = new ArrayList<>(inOrder.size());
    for (int i = 0; i < roots.size(); i++) {
      told.add(roots.get(i));
      told.addAll(following.get(i));
    }
    return told;
  }

  /** The place of the root among those so far; -1 if the finding is one itself. */
  private static int rootOf(Finding finding, List<Finding> roots) {
    for (int i = 0; i < roots.size(); i++) {
      if (follows(finding, roots.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean follows(Finding finding, Finding root) {
    if (finding.cause() != null) {
      return finding.cause().equals(root.cause());
    }
    Suspect suspect = root.suspect();
    if (suspect == null) {
      return false;
    }
    if (finding.suspect() != null) {
      return finding.suspect().equals(suspect) && shareCause(finding, root, suspect);
    }
    return isMended(finding, suspect);
  }

  /** Of two independent cells, each is the root of the sums that it stands in. */
  private static boolean shareCause(Finding finding, Finding root, Suspect suspect) {
    if (suspect.kind() != Suspect.Kind.TWO_CELLS) {
      return true;
    }
    for (SuspectCell cell : suspect.cells()) {
      FormCell place = cell.printed().cell();
      if (isAbout(root, place)) {
        return isAbout(finding, place);
      }
    }
    return false;
  }

  private static boolean isAbout(Finding finding, FormCell place) {
    for (CellValue cell : finding.cells()) {
      if (cell.cell().equals(place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the suggested numbers are the ones that the prose or the other year has. */
  private static boolean isMended(Finding finding, Suspect suspect) {
    if (!COMPARISONS.contains(finding.rule().id()) || finding.expected() == null) {
      return isBelow(finding, suspect);
    }
    boolean isProse = finding.rule().id().equals("narrative-mismatch");
    BigDecimal mended = isProse ? finding.expected() : finding.actual();
    BigDecimal other = isProse ? finding.actual() : finding.expected();
    if (mended == null || other == null) {
      return false;
    }
    boolean isChanged = false;
    for (SuspectCell cell : suspect.cells()) {
      if (isAbout(finding, cell.printed().cell())) {
        BigDecimal printed = Objects.requireNonNullElse(cell.printed().value(), BigDecimal.ZERO);
        mended = mended.add(cell.suggested()).subtract(printed);
        isChanged = true;
      }
    }
    return isChanged && mended.compareTo(other) == 0;
  }

  /** Whether a cell that cannot be right by itself is what breaks the sums. */
  private static boolean isBelow(Finding finding, Suspect suspect) {
    if (!finding.rule().id().equals("negative-value")) {
      return false;
    }
    for (SuspectCell cell : suspect.cells()) {
      if (isAbout(finding, cell.printed().cell())) {
        return true;
      }
    }
    return false;
  }
}
