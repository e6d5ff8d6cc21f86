package gpr.generator;

import gpr.generator.Groups.Group;
import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Section four with its results downwards: a row for each result, or for each number. */
final class TurnedGroups {
  private TurnedGroups() {}

  /** Turned, number by number, or with the groups within each column. */
  static PrintedTable turned(PrintedTable table, Chance chance) {
    List<Group> groups = new ArrayList<>(Groups.alike(Groups.of(table)));
    if (groups.isEmpty()) {
      return table;
    }
    if (chance.onceIn(3)) {
      Collections.rotate(groups, 1);
    }
    List<List<PrintedCell>> rows =
        switch (chance.below(4)) {
          case 0 -> rowEachResult(groups);
          case 1 -> rowEachNumber(groups, true);
          case 2 -> rowEachNumber(groups, false);
          default -> groupsWithinColumns(groups, chance.pick(List.of("", "-", "_", "：")));
        };
    return new PrintedTable(table.name(), rows);
  }

  private static List<List<PrintedCell>> rowEachResult(List<Group> groups) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    List<PrintedCell> head = new ArrayList<>(List.of(head("结果")));
    groups.forEach(group -> head.add(head(group.name())));
    rows.add(head);
    for (int result = 0; result < groups.get(0).values().size(); result++) {
      List<PrintedCell> row = new ArrayList<>(List.of(label(groups.get(0), result)));
      for (Group group : groups) {
        row.add(group.values().get(result));
      }
      rows.add(row);
    }
    return rows;
  }

  /**
   * @param spans whether the name of a group is one cell over all rows of its numbers
   */
  private static List<List<PrintedCell>> rowEachNumber(List<Group> groups, boolean spans) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    rows.add(List.of(head("类型"), head("结果"), head("数量（件）")));
    for (Group group : groups) {
      PrintedCell name = PrintedCell.words(Kind.GROUP, group.name());
      for (int result = 0; result < group.values().size(); result++) {
        PrintedCell own = spans ? name : name.with(name.text());
        rows.add(List.of(own, label(group, result), group.values().get(result)));
      }
    }
    return rows;
  }

  private static List<List<PrintedCell>> groupsWithinColumns(List<Group> groups, String sign) {
    List<PrintedCell> head = new ArrayList<>();
    List<PrintedCell> values = new ArrayList<>();
    for (int result = 0; result < groups.get(0).values().size(); result++) {
      for (Group group : groups) {
        head.add(head(group.name() + sign + group.heads().get(result).line()));
        values.add(group.values().get(result));
      }
    }
    return List.of(head, values);
  }

  private static PrintedCell head(String words) {
    return PrintedCell.words(Kind.HEAD, words);
  }

  private static PrintedCell label(Group group, int result) {
    return PrintedCell.words(Kind.LABEL, group.heads().get(result).line());
  }
}
