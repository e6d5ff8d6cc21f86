package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sums that an office prints beside the form's own, or instead of them: 小计, 合计. */
final class Subtotals {
  private static final List<String> NAMES = List.of("小计", "合计");

  private Subtotals() {}

  /** Below the rows of each group of section three stands their sum. */
  static PrintedTable rows(PrintedTable table, Chance chance) {
    String name = chance.pick(NAMES);
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      rows.add(table.rows().get(row));
      PrintedCell group = innerGroup(table, row);
      if (group != null && innerGroup(table, row + 1) != group) {
        rows.add(sumOf(table, row, group, name));
      }
    }
    return new PrintedTable(table.name(), rows);
  }

  /** The second of two groups over a row with numbers, （三）不予公开; null where there is none. */
  private static PrintedCell innerGroup(PrintedTable table, int row) {
    if (row >= table.rows().size() || !table.hasValues(row)) {
      return null;
    }
    List<PrintedCell> groups =
        table.rows().get(row).stream().filter(cell -> cell.kind() == Kind.GROUP).toList();
    return groups.size() < 2 ? null : groups.get(1);
  }

  private static List<PrintedCell> sumOf(
      PrintedTable table, int last, PrintedCell group, String name) {
    List<List<PrintedCell>> own =
        table.rows().subList(0, last + 1).stream().filter(row -> row.contains(group)).toList();
    List<PrintedCell> sum = new ArrayList<>();
    for (PrintedCell cell : own.get(own.size() - 1)) {
      if (cell.isValue()) {
        String column = cell.cell().column();
        long all = own.stream().flatMap(List::stream).mapToLong(each -> part(each, column)).sum();
        sum.add(PrintedCell.words(Kind.STRAY, Long.toString(all)));
      } else {
        sum.add(cell.kind() == Kind.LABEL ? PrintedCell.words(Kind.LABEL, name) : cell);
      }
    }
    return sum;
  }

  private static long part(PrintedCell cell, String column) {
    return cell.isValue() && cell.cell().column().equals(column) ? number(cell) : 0;
  }

  private static long number(PrintedCell cell) {
    return cell.text().matches("\\d{1,9}") ? Long.parseLong(cell.text()) : 0;
  }

  /** Behind the kinds of legal persons of section three stands their sum, with a head. */
  static PrintedTable column(PrintedTable table, Chance chance) {
    PrintedCell head = PrintedCell.words(Kind.HEAD, chance.pick(NAMES));
    int place = table.width() - 1;
    List<List<PrintedCell>> rows = table.copyOfRows();
    for (List<PrintedCell> row : rows) {
      boolean hasNumbers = row.stream().anyMatch(PrintedCell::isValue);
      if (row.size() == table.width()) {
        boolean wide = !hasNumbers && row.get(place - 2) == row.get(place - 1);
        row.add(place, hasNumbers ? sumOfKinds(row) : wide ? row.get(place - 1) : head);
      }
    }
    return new PrintedTable(table.name(), rows);
  }

  /** All numbers of a row but the first, which is the natural persons', and the total. */
  private static PrintedCell sumOfKinds(List<PrintedCell> row) {
    List<PrintedCell> numbers = row.stream().filter(PrintedCell::isValue).toList();
    long all =
        IntStream.range(1, Math.max(1, numbers.size() - 1))
            .mapToLong(at -> number(numbers.get(at)))
            .sum();
    return PrintedCell.words(Kind.STRAY, Long.toString(all));
  }

  /** 小计 over the totals, which the form heads 总计. */
  static PrintedTable named(PrintedTable table) {
    return table.map(
        cell -> cell.kind() == Kind.HEAD && cell.line().equals("总计") ? cell.with("小计") : cell);
  }
}
