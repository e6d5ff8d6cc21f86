package gpr.check;

import gpr.form.Form;
import gpr.report.Report;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has come of one group in one year: the parent, and the children added up. */
final class GroupYear {
  private final Set<String> missing;
  private final int children;
  private @Nullable Report parent;
  private boolean isParentClean;
  private @Nullable Form form;
  private boolean isOfTwoForms;
  private BigDecimal[] sums = {};
  private boolean[] isUntold = {};

  /**
   * @param children all the children by their names
   */
  GroupYear(Collection<String> children) {
    this.missing = new LinkedHashSet<>(children);
    this.children = missing.size();
  }

  /** How many children the group has. */
  int children() {
    return children;
  }

  /** Takes the parent's report, and whether nothing was found of it by itself. */
  void setParent(Report report, boolean clean) {
    if (parent == null) {
      parent = report;
      isParentClean = clean;
    }
  }

  boolean isParentClean() {
    return isParentClean;
  }

  /** Adds a child's figures; a report of it that comes again is passed over. */
  void add(String child, Report report) {
    if (!missing.remove(child)) {
      return;
    }
    if (form == null) {
      form = report.form();
      sums = new BigDecimal[form.cells().size()];
      isUntold = new boolean[sums.length];
      Arrays.fill(sums, BigDecimal.ZERO);
    }
    isOfTwoForms |= form != report.form();
    for (CellValue cell : report.cells()) {
      int index = cell.cell().index();
      if (!isOfTwoForms && cell.value() != null) {
        sums[index] = sums[index].add(cell.value());
      } else if (!isOfTwoForms) {
        isUntold[index] |= !isBlank(cell);
      }
    }
  }

  static boolean isBlank(CellValue cell) {
    return cell.status() == CellStatus.BLANK || cell.status() == CellStatus.NOT_APPLICABLE;
  }

  /** The parent's report; null while it has not come. */
  @Nullable Report parent() {
    return parent;
  }

  /** The children that have not come. */
  Set<String> missing() {
    return missing;
  }

  /** Whether all reports are in one form. */
  boolean isOfOneForm() {
    return !isOfTwoForms && parent != null && parent.form() == form;
  }

  /** What the children's cells add up to; null where one of them is not known. */
  @Nullable BigDecimal sum(int cell) {
    return isUntold[cell] ? null : sums[cell];
  }
}
