package gpr.check;

import gpr.Message;
import gpr.check.SumLedger.Change;
import gpr.check.Suspect.Kind;
import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** （七）总计 counts the rows of a group, or one row, twice or not at all. */
final class GroupRepairs implements RepairProposer {
  @Override
  public void propose(SumLedger ledger, List<Repair> repairs) {
    for (FormIndex.Row total : ledger.table().rows()) {
      int sum = sumOverRows(ledger, total.cells().get(0));
      if (sum >= 0) {
        propose(ledger, total, groups(ledger, sum), 1, "suspect.countedTwice", repairs);
        propose(ledger, total, groups(ledger, sum), -1, "suspect.leftOut", repairs);
      }
    }
  }

  /** The sum over rows of which a cell is the only result; -1 if there is none. */
  private static int sumOverRows(SumLedger ledger, FormCell cell) {
    for (int sum : ledger.index().sumsOf(cell.index())) {
      boolean isOnlyResult =
          ledger.index().results(sum).length == 1 && ledger.index().isResult(sum, cell.index());
      if (isOnlyResult && !ledger.index().isOverColumns(sum)) {
        return sum;
      }
    }
    return -1;
  }

  /**
   * The rows that the sum adds up, each by itself and in the groups that the form makes of them.
   */
  private static List<List<FormIndex.Row>> groups(SumLedger ledger, int sum) {
    Map<String, List<FormIndex.Row>> groups = new LinkedHashMap<>();
    for (FormIndex.Row row : ledger.table().rows()) {
      FormCell cell = row.cells().get(0);
      if (isAddend(ledger, sum, cell.index())) {
        groups.put(cell.row(), List.of(row));
        String group = cell.row().substring(0, cell.row().lastIndexOf('.') + 1);
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
      }
    }
    groups.values().removeIf(rows -> rows.size() > 1 && !isMoreThanOneRow(ledger, rows));
    return List.copyOf(groups.values());
  }

  /** Whether the group counts more than one of its rows does. */
  private static boolean isMoreThanOneRow(SumLedger ledger, List<FormIndex.Row> group) {
    return group.stream().filter(row -> isAnything(ledger, row)).count() > 1;
  }

  private static boolean isAnything(SumLedger ledger, FormIndex.Row row) {
    return row.cells().stream().anyMatch(cell -> ledger.value(cell.index()) != 0);
  }

  private static boolean isAddend(SumLedger ledger, int sum, int cell) {
    for (int addend : ledger.index().addends(sum)) {
      if (addend == cell) {
        return true;
      }
    }
    return false;
  }

  private static void propose(
      SumLedger ledger,
      FormIndex.Row total,
      List<List<FormIndex.Row>> groups,
      int times,
      String key,
      List<Repair> repairs) {
    Map<List<Change>, List<Object>> labels = new LinkedHashMap<>();
    for (List<FormIndex.Row> group : groups) {
      List<Change> changes = changes(ledger, total, group, times);
      if (ledger.isMendedBy(changes)) {
        labels.computeIfAbsent(changes, each -> new ArrayList<>()).add(FormIndex.labels(group));
      }
    }
    labels.forEach(
        (changes, groupLabels) ->
            repairs.add(
                new Repair(
                    Kind.GROUP, changes, Message.of(key, total.label(), oneOf(groupLabels)))));
  }

  /** Of groups that count the same it cannot be told which. */
  private static Object oneOf(List<Object> labels) {
    return labels.size() == 1 ? labels.get(0) : Message.of("label.oneOf", labels);
  }

  private static List<Change> changes(
      SumLedger ledger, FormIndex.Row total, List<FormIndex.Row> group, int times) {
    List<Change> changes = new ArrayList<>();
    for (int column = 0; column < total.cells().size(); column++) {
      long counted = 0;
      for (FormIndex.Row row : group) {
        counted += ledger.value(row.cells().get(column).index());
      }
      if (counted != 0) {
        int cell = total.cells().get(column).index();
        changes.add(new Change(cell, ledger.value(cell), ledger.value(cell) - times * counted));
      }
    }
    return changes;
  }
}
