package gpr.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Heads from which an office has cut what its year did not need, and what it put there instead. */
final class CutHeads {
  private static final List<String> LAST_YEAR = List.of("上年", "上年合计", "去年总计", "上年总计");

  private static final List<String> GROWTH = List.of("同比", "同比增减", "较上年增减（%）", "增长率");

  private CutHeads() {}

  /**
   * Columns in which nothing happened are left out, heads and all; last year's total stands before
   * or behind this year's in two of three tables.
   */
  static PrintedTable cut(PrintedTable table, Chance chance) {
    List<Integer> idle = Columns.isEven(table) ? idleColumns(table) : List.of();
    if (idle.isEmpty()) {
      return table;
    }
    List<Integer> gone = new ArrayList<>(idle);
    for (int left = chance.between(0, idle.size() - 1); left > 0; left--) {
      gone.remove(chance.below(gone.size()));
    }
    PrintedTable rest = without(table, gone);
    return switch (chance.below(3)) {
      case 0 -> rest;
      case 1 -> Columns.added(rest, chance.pick(LAST_YEAR), rest.width() - 1, chance);
      default -> Columns.added(rest, chance.pick(LAST_YEAR), rest.width(), chance);
    };
  }

  /** The columns but the last, which is the total, below which there is nothing but zeros. */
  private static List<Integer> idleColumns(PrintedTable table) {
    return IntStream.range(Columns.firstValue(table), table.width() - 1)
        .filter(
            place ->
                table.rows().stream()
                    .map(row -> row.get(Math.min(place, row.size() - 1)))
                    .allMatch(cell -> !cell.isValue() || isNothing(cell.text())))
        .boxed()
        .toList();
  }

  private static boolean isNothing(String text) {
    return text.chars().noneMatch(c -> Character.isDigit(c) && Character.digit(c, 10) > 0);
  }

  private static PrintedTable without(PrintedTable table, List<Integer> gone) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      rows.add(
          IntStream.range(0, row.size())
              .filter(place -> !gone.contains(place))
              .mapToObj(row::get)
              .toList());
    }
    return new PrintedTable(table.name(), rows);
  }

  /** The total is blank in each row, and a column says how it has grown. */
  static PrintedTable growthBesideBlankTotal(PrintedTable table, Chance chance) {
    if (!Columns.isEven(table)) {
      return table;
    }
    int total = table.width() - 1;
    PrintedTable blank = Columns.emptied(table, total);
    int place = chance.onceIn(3) ? total : total + 1;
    return Columns.added(blank, chance.pick(GROWTH), place, chance);
  }

  /** A column of the office's own stands before the others, and the first of these is blank. */
  static PrintedTable addedBesideBlank(PrintedTable table, Chance chance) {
    if (!Columns.isEven(table)) {
      return table;
    }
    int first = Columns.firstValue(table);
    return Columns.added(
        Columns.emptied(table, first), chance.pick(Columns.OF_OFFICES), first, chance);
  }
}
