package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The groups of section four below each other, in another order than the form's or in its own. */
final class Groups {
  private Groups() {}

  /** Each group with its name, its labels and its numbers below the one before, or a row each. */
  static PrintedTable below(PrintedTable table, Chance chance) {
    List<Group> groups = of(table);
    if (groups.isEmpty()) {
      return table;
    }
    List<Group> ordered = new ArrayList<>(groups);
    if (chance.onceIn(2)) {
      Collections.rotate(ordered, -1);
    } else if (chance.onceIn(2)) {
      Collections.swap(ordered, 1, 2);
    }
    boolean stacked = chance.onceIn(2);
    List<Group> alike = alike(ordered);
    List<List<PrintedCell>> rows =
        stacked || alike.isEmpty() ? stacked(ordered) : oneRowEach(alike);
    return new PrintedTable(table.name(), rows);
  }

  private static List<List<PrintedCell>> stacked(List<Group> groups) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (Group group : groups) {
      PrintedCell name = PrintedCell.words(Kind.HEAD, group.name());
      rows.add(Collections.nCopies(group.values().size(), name));
      rows.add(copies(group.heads()));
      rows.add(group.values());
    }
    return rows;
  }

  private static List<PrintedCell> copies(List<PrintedCell> cells) {
    return cells.stream().map(cell -> cell.with(cell.text())).toList();
  }

  private static List<List<PrintedCell>> oneRowEach(List<Group> groups) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    List<PrintedCell> head = new ArrayList<>();
    head.add(PrintedCell.words(Kind.HEAD, "类型"));
    head.addAll(groups.get(0).heads());
    rows.add(head);
    for (Group group : groups) {
      List<PrintedCell> row = new ArrayList<>();
      row.add(PrintedCell.words(Kind.LABEL, group.name()));
      row.addAll(group.values());
      rows.add(row);
    }
    return rows;
  }

  /**
   * The groups with their columns in the order of the first one's, so that its labels are theirs;
   * none where some have others.
   */
  static List<Group> alike(List<Group> groups) {
    List<String> words = groups.isEmpty() ? List.of() : groups.get(0).words();
    List<Group> alike = new ArrayList<>();
    for (Group group : groups) {
      List<String> own = group.words();
      if (own.stream().distinct().count() < own.size() || !own.containsAll(words)) {
        return List.of();
      }
      List<Integer> order = words.stream().map(own::indexOf).toList();
      alike.add(
          new Group(
              group.name(),
              order.stream().map(group.heads()::get).toList(),
              order.stream().map(group.values()::get).toList()));
    }
    return alike;
  }

  /** The groups of a table that is whole; none of one that another damage has changed. */
  static List<Group> of(PrintedTable table) {
    int each = table.width() / 3;
    boolean whole =
        table.rows().size() == 4
            && table.rows().stream().allMatch(row -> row.size() == 3 * each)
            && table.rows().get(3).stream().allMatch(PrintedCell::isValue)
            && table.rows().get(0).get(each - 1) == table.rows().get(0).get(0)
            && table.rows().get(1).get(each) == table.rows().get(1).get(2 * each - 1);
    List<Group> groups = new ArrayList<>();
    for (int from = 0; whole && from < table.width(); from += each) {
      PrintedCell over = table.rows().get(0).get(from);
      PrintedCell own = table.rows().get(1).get(from);
      String name = from == 0 ? over.line() : over.line() + "（" + own.line() + "）";
      groups.add(
          new Group(
              name,
              table.rows().get(2).subList(from, from + each),
              table.rows().get(3).subList(from, from + each)));
    }
    return groups;
  }

  record Group(String name, List<PrintedCell> heads, List<PrintedCell> values) {
    List<String> words() {
      return heads.stream().map(PrintedCell::line).toList();
    }
  }
}
