package gpr.check;

import gpr.Message;
import gpr.check.NotAssessed.Reason;
import gpr.form.FormCell;
import gpr.organ.Organ;
import gpr.organ.OrganKind;
import gpr.organ.Organs;
import gpr.report.CellLabels;
import gpr.report.Report;
import gpr.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares parents with the sums of their children, once all reports have come: a child may come
 * after its parent. Keeps the sums of each group and year, and the parents' reports. Serves one
 * call and one thread.
 */
public final class GroupSums {
  /** Where a name of the groups stands: as a parent, or as a child. */
  private record Role(String parent, @Nullable String child) {}

  private final Groups groups;
  private final @Nullable Rule rule;
  private final Map<String, List<Role>> roles = new HashMap<>();
  private final Map<String, Map<Integer, GroupYear>> years = new HashMap<>();

  /**
   * @param groups who belongs to whom
   * @param rules the rules to check; without group-total nothing is compared
   */
  public GroupSums(Groups groups, Collection<Rule> rules) {
    this.groups = groups;
    this.rule =
        rules.stream().filter(each -> each.id().equals(GroupTotal.ID)).findFirst().orElse(null);
    groups
        .children()
        .forEach(
            (parent, children) -> {
              addRole(parent, new Role(parent, null));
              children.forEach(child -> addRole(child, new Role(parent, child)));
              years.put(parent, new TreeMap<>());
            });
  }

  private void addRole(String name, Role role) {
    Organ organ = Organs.of(name, null, null, null);
    String key = organ.identity() == null ? name : organ.identity();
    roles.computeIfAbsent(key, each -> new ArrayList<>()).add(role);
  }

  /**
   * Takes a report, in whatever order they come.
   *
   * @param report the report
   * @param own what was found of it by itself
   */
  public void add(Report report, Assessment own) {
    if (rule == null || report.organization() == null || report.year() == null) {
      return;
    }
    Organ organ = own.organ();
    List<Role> found = new ArrayList<>(roles.getOrDefault(organ.identity(), List.of()));
    if (organ.kind() == OrganKind.GOVERNMENT && organ.division() != null) {
      found.addAll(roles.getOrDefault(organ.division().code(), List.of()));
    }
    for (Role role : found) {
      GroupYear year =
          yearsOf(role.parent())
              .computeIfAbsent(
                  report.year(),
                  each -> new GroupYear(groups.children().getOrDefault(role.parent(), List.of())));
      if (role.child() == null) {
        year.setParent(report, own.isClean());
      } else {
        year.add(role.child(), report);
      }
    }
  }

  /** What is found of the parents, each as one more result of its report. */
  public List<Assessment> rest() {
    List<Assessment> rest = new ArrayList<>();
    if (rule == null) {
      return rest;
    }
    for (String parent : groups.children().keySet()) {
      boolean isAnywhere = false;
      for (GroupYear year : yearsOf(parent).values()) {
        if (year.parent() != null) {
          isAnywhere = true;
          rest.add(assessed(rule, year, year.parent()));
        }
      }
      if (!isAnywhere) {
        rest.add(notGiven(rule, parent));
      }
    }
    rest.removeIf(each -> each.findings().isEmpty() && each.notAssessed().isEmpty());
    return rest;
  }

  private Map<Integer, GroupYear> yearsOf(String parent) {
    return Objects.requireNonNull(years.get(parent), parent);
  }

  private Assessment notGiven(Rule rule, String parent) {
    Findings findings = new Findings();
    findings.add(new NotAssessed(rule, List.of(), Reason.PARENT_NOT_GIVEN, List.of(parent)));
    return new Assessment(
        groups.path(),
        0,
        null,
        Organ.UNKNOWN,
        null,
        SumCounts.NONE,
        findings.notAssessed(),
        List.of(),
        List.of(),
        false);
  }

  private Assessment assessed(Rule rule, GroupYear year, Report parent) {
    Findings findings = new Findings();
    if (!year.missing().isEmpty()) {
      List<String> names = List.copyOf(year.missing());
      findings.add(new NotAssessed(rule, List.of(), Reason.CHILD_NOT_GIVEN, names));
    } else if (!year.isOfOneForm()) {
      findings.notAssessed(rule, List.of(), Reason.OTHER_FORM);
    } else {
      compare(rule, year, parent, findings);
    }
    return Assessment.of(parent, Organs.of(parent), SumCounts.NONE, findings)
        .further(year.isParentClean());
  }

  private static void compare(Rule rule, GroupYear year, Report parent, Findings findings) {
    List<FormCell> untold = new ArrayList<>();
    for (CellValue cell : parent.cells()) {
      BigDecimal sum = year.sum(cell.cell().index());
      boolean isBlank = GroupYear.isBlank(cell);
      if (sum == null || cell.value() == null && !(isBlank && sum.signum() == 0)) {
        untold.add(cell.cell());
      } else if (cell.value() != null && cell.value().compareTo(sum) != 0) {
        findings.add(finding(rule, year, cell, sum));
      }
    }
    if (!untold.isEmpty()) {
      findings.notAssessed(rule, untold, Reason.CELL_WITHOUT_NUMBER);
    }
  }

  private static Finding finding(Rule rule, GroupYear year, CellValue cell, BigDecimal sum) {
    BigDecimal difference = cell.number().subtract(sum);
    Message message =
        Message.of(
            "finding.group-total." + Numbers.moreOrLess(difference.signum()),
            CellLabels.cell(cell.cell()),
            cell.number().toPlainString(),
            year.children(),
            sum.toPlainString(),
            difference.abs().toPlainString());
    return Finding.of(rule, message, Place.of(cell), List.of(cell), sum, cell.value())
        .withCause(GroupTotal.ID + cell.cell().table());
  }
}
