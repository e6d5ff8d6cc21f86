package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the columns of a table in another order, heads and all, and adds columns of an office's own.
 */
final class Columns {
  /** What offices add, and what stands below it in a row. */
  static final List<String> OF_OFFICES = List.of("同比", "小计", "上年", "备注", "占比（%）");

  /** Columns of four digits are narrow where numbers have five. */
  private static final int WIDEST_FOLDED = 4;

  private Columns() {}

  /** Whether a converter keeps the heads: small-tables prints 数据1, 数据2 over each table. */
  static boolean suits(Renderer renderer) {
    return !renderer.name().equals("small-tables");
  }

  /** Two columns changed places; both stand under the same labels but their own. */
  static PrintedTable exchanged(PrintedTable table, Chance chance) {
    if (!isEven(table)) {
      return table;
    }
    List<int[]> pairs = new ArrayList<>();
    for (int left = firstValue(table); left < table.width(); left++) {
      for (int right = left + 1; right < table.width(); right++) {
        if (mayChange(table, left, right)) {
          pairs.add(new int[] {left, right});
        }
      }
    }
    if (pairs.isEmpty()) {
      return table;
    }
    int[] pair = chance.pick(pairs);
    List<Integer> order = places(table);
    Collections.swap(order, pair[0], pair[1]);
    return ordered(table, order);
  }

  /** Whether no other damage has moved the numbers of some rows from under their heads. */
  static boolean isEven(PrintedTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(table::hasValues)
        .allMatch(
            row ->
                table.rows().get(row).size() == table.width()
                    && table.rows().get(row).stream().noneMatch(c -> c.kind() == Kind.STRAY));
  }

  private static boolean mayChange(PrintedTable table, int left, int right) {
    for (List<PrintedCell> row : table.rows()) {
      boolean there = right < row.size();
      boolean same = there && row.get(left) == row.get(right);
      if (there && !same && (isWide(row, left) || isWide(row, right))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWide(List<PrintedCell> row, int place) {
    return Collections.frequency(row, row.get(place)) > 1;
  }

  /** The last column stands before the others: 总计 first. */
  static PrintedTable lastFirst(PrintedTable table) {
    if (!isEven(table)) {
      return table;
    }
    List<Integer> order = places(table);
    order.add(firstValue(table), order.remove(order.size() - 1));
    return ordered(table, order);
  }

  /** The columns of some number of the last groups stand before the others. */
  static PrintedTable groupsExchanged(PrintedTable table, int groups, Chance chance) {
    if (!isEven(table)) {
      return table;
    }
    int first = firstValue(table);
    int each = (table.width() - first) / groups;
    List<Integer> order = places(table);
    // The groups beside the first one stand under one label, so they move together.
    int from = chance.onceIn(2) ? first : first + each;
    Collections.rotate(order.subList(from, table.width()), -each);
    return ordered(table, order);
  }

  /** A column that the form has not stands among the others, with its head. */
  static PrintedTable added(PrintedTable table, Chance chance) {
    if (!isEven(table)) {
      return table;
    }
    String words = chance.pick(OF_OFFICES);
    int place = chance.between(firstValue(table), table.width());
    return added(table, words, place, chance);
  }

  static PrintedTable added(PrintedTable table, String words, int place, Chance chance) {
    PrintedCell head = PrintedCell.words(Kind.HEAD, words);
    List<List<PrintedCell>> rows = table.copyOfRows();
    for (List<PrintedCell> row : rows) {
      if (row.size() < table.width()) {
        continue;
      }
      boolean within = place > 0 && place < row.size() && row.get(place - 1) == row.get(place);
      boolean numbers = row.stream().anyMatch(PrintedCell::isValue);
      String number = chance.below(20) + (words.endsWith("（%）") ? "%" : "");
      PrintedCell other = numbers ? PrintedCell.words(Kind.STRAY, number) : head;
      row.add(place, within ? row.get(place) : other);
    }
    return new PrintedTable(table.name(), rows);
  }

  /** One of the groups at the right is gone, numbers and heads. */
  static PrintedTable groupLost(PrintedTable table, int groups, Chance chance) {
    if (!isEven(table)) {
      return table;
    }
    int first = firstValue(table);
    int each = (table.width() - first) / groups;
    List<Integer> order = places(table);
    int from = first + chance.below(groups) * each;
    order.subList(from, from + each).clear();
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      rows.add(order.stream().filter(place -> place < row.size()).map(row::get).toList());
    }
    return new PrintedTable(table.name(), rows);
  }

  /** A column of numbers has its head, and each of its cells is empty. */
  static PrintedTable emptied(PrintedTable table, Chance chance) {
    if (!isEven(table)) {
      return table;
    }
    return emptied(table, chance.between(firstValue(table), table.width() - 1));
  }

  static PrintedTable emptied(PrintedTable table, int place) {
    List<PrintedCell> gone = new ArrayList<>();
    table.rows().forEach(row -> gone.add(row.get(Math.min(place, row.size() - 1))));
    return table.map(cell -> cell.isValue() && gone.contains(cell) ? cell.with("") : cell);
  }

  /** Beside each column stands last year's, each label with its year. */
  static PrintedTable yearsBeside(PrintedTable table, int year, Chance chance) {
    if (!isEven(table)) {
      return table;
    }
    boolean before = chance.onceIn(2);
    int first = firstValue(table);
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      List<PrintedCell> doubled = new ArrayList<>(row.subList(0, Math.min(first, row.size())));
      for (int place = first; place < row.size(); place++) {
        PrintedCell cell = row.get(place);
        boolean single = !isWide(row, place);
        PrintedCell own = single ? ofYear(cell, year, year, chance) : cell;
        PrintedCell other = single ? ofYear(cell, year - 1, year, chance) : cell;
        doubled.add(before ? other : own);
        doubled.add(before ? own : other);
      }
      rows.add(doubled);
    }
    return spanned(new PrintedTable(table.name(), rows));
  }

  private static PrintedCell ofYear(PrintedCell cell, int year, int own, Chance chance) {
    if (cell.isValue()) {
      return year == own ? cell : PrintedCell.words(Kind.STRAY, Integer.toString(chance.below(90)));
    }
    boolean label = cell.kind() == Kind.HEAD && !cell.text().isEmpty();
    return label ? cell.with(cell.text() + "（" + year + "年）") : cell;
  }

  /** A label that lies over several rows was made anew in each: it is one cell again. */
  private static PrintedTable spanned(PrintedTable table) {
    List<List<PrintedCell>> rows = table.copyOfRows();
    for (int row = 1; row < rows.size(); row++) {
      for (int place = 0; place < rows.get(row).size(); place++) {
        List<PrintedCell> over = rows.get(row - 1);
        PrintedCell above = over.get(Math.min(place, over.size() - 1));
        boolean same =
            above.kind() == Kind.HEAD && above.text().equals(rows.get(row).get(place).text());
        if (same) {
          rows.get(row).set(place, above);
        }
      }
    }
    return new PrintedTable(table.name(), rows);
  }

  /** One column, or each, has room for so few digits that longer numbers take several lines. */
  static PrintedTable folded(PrintedTable table, Chance chance) {
    int room = chance.between(1, WIDEST_FOLDED);
    int place = chance.between(firstValue(table), table.width() - 1);
    boolean all = chance.onceIn(2);
    List<PrintedCell> narrow = new ArrayList<>();
    table.rows().forEach(row -> narrow.add(row.get(Math.min(place, row.size() - 1))));
    return table.map(
        cell ->
            cell.isValue() && (all || narrow.contains(cell))
                ? cell.with(folded(cell.text(), room))
                : cell);
  }

  private static String folded(String number, int room) {
    boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? number.replaceAll("(?<=\\G.{" + room + "})(?=.)", "\n") : number;
  }

  private static List<Integer> places(PrintedTable table) {
    return new ArrayList<>(IntStream.range(0, table.width()).boxed().toList());
  }

  /** Where the numbers begin in the row in which they begin last. */
  static int firstValue(PrintedTable table) {
    int first = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      first = table.hasValues(row) ? Math.max(first, table.firstValue(row)) : first;
    }
    return first;
  }

  private static PrintedTable ordered(PrintedTable table, List<Integer> order) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      boolean whole = row.size() == order.size();
      rows.add(whole ? order.stream().map(row::get).toList() : row);
    }
    return new PrintedTable(table.name(), rows);
  }
}
