package gpr.generator;

import gpr.generator.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds places in a table to be damaged, and does the damage that takes more than a line. */
final class Places {
  private static final String OTHER_CHARACTERS = "口曰王丁丈卜丨丶亠冂凵勹匚囗彐夂厶弋";

  private Places() {}

  static boolean hasValues(PrintedTable table) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.hasValues(row)) {
        return true;
      }
    }
    return false;
  }

  /** The index of a row with numbers; there is one. */
  static int valueRow(PrintedTable table, Chance chance) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.hasValues(row)) {
        rows.add(row);
      }
    }
    return chance.pick(rows);
  }

  /** A cell of that row that holds a number. */
  static PrintedCell value(List<PrintedCell> row, Chance chance) {
    return chance.pick(row.stream().filter(PrintedCell::isValue).distinct().toList());
  }

  /** The text with one or two characters that are others. */
  static String garbled(String text, Chance chance) {
    StringBuilder out = new StringBuilder(text);
    for (int i = chance.between(1, 2); i > 0 && out.length() > 0; i--) {
      out.setCharAt(chance.below(out.length()), chance.pick(OTHER_CHARACTERS));
    }
    return out.toString();
  }

  /** The text with about half of the characters that are easily confused. */
  static String misread(String text, Chance chance) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      for (String pair : Wordings.CONFUSED) {
        if (out.charAt(i) == pair.charAt(0) && chance.onceIn(2)) {
          out.setCharAt(i, pair.charAt(1));
          break;
        }
      }
    }
    return out.toString();
  }

  /** What stands over another table, and over the report's own where that comes after it. */
  private record Captions(String other, String own) {
    static Captions of(int year, Chance chance) {
      String own = year + "年数据";
      return chance.pick(
          List.of(
              new Captions(year - 1 + "年数据", own),
              new Captions("上年数据", own),
              new Captions(year - 1 + " 年度数据", year + " 年度数据"),
              new Captions(period(year - 1), period(year)),
              new Captions("附：下属单位情况", own),
              new Captions("其中：城西街道办事处", own),
              new Captions("全市汇总", "市本级"),
              new Captions("全县合计", "县本级")));
    }
  }

  private static String period(int year) {
    return "统计期限：" + year + "年1月1日至12月31日";
  }

  /**
   * The table with another one before or behind it under a caption of its own: last year's, a
   * part's, or the whole town's, with the same heads and labels and other numbers.
   */
  static PrintedTable withOther(PrintedTable table, int year, Chance chance) {
    Captions captions = Captions.of(year, chance);
    PrintedTable both = insertCopy(table, 0, table.rows().size(), 0);
    int size = table.rows().size();
    boolean before = chance.onceIn(2);
    List<List<PrintedCell>> other =
        new PrintedTable(table.name(), both.rows().subList(0, size))
            .map(
                cell ->
                    cell.isValue() && !cell.text().isEmpty()
                        ? PrintedCell.words(Kind.STRAY, Integer.toString(chance.below(90)))
                        : cell)
            .copyOfRows();
    List<List<PrintedCell>> own = table.copyOfRows();
    List<List<PrintedCell>> rows = new ArrayList<>();
    if (before) {
      rows.add(caption(table, captions.other()));
      rows.addAll(other);
      rows.add(caption(table, captions.own()));
      rows.addAll(own);
    } else {
      rows.addAll(own);
      rows.add(caption(table, captions.other()));
      rows.addAll(other);
    }
    return new PrintedTable(table.name(), rows);
  }

  private static List<PrintedCell> caption(PrintedTable table, String words) {
    return new ArrayList<>(
        Collections.nCopies(table.width(), PrintedCell.words(Kind.CAPTION, words)));
  }

  /** Two rows that stand one below the other have changed places, labels and all. */
  static PrintedTable rowsExchanged(PrintedTable table, Chance chance) {
    List<Integer> firsts = new ArrayList<>();
    for (int row = 0; row + 1 < table.rows().size(); row++) {
      if (table.hasValues(row) && table.hasValues(row + 1) && sameGroups(table, row)) {
        firsts.add(row);
      }
    }
    if (firsts.isEmpty()) {
      return table;
    }
    List<List<PrintedCell>> rows = table.copyOfRows();
    int row = chance.pick(firsts);
    Collections.swap(rows, row, row + 1);
    return new PrintedTable(table.name(), rows);
  }

  private static boolean sameGroups(PrintedTable table, int row) {
    List<PrintedCell> own = groups(table.rows().get(row));
    List<PrintedCell> next = groups(table.rows().get(row + 1));
    // Cells are told apart by identity.
    return own.equals(next);
  }

  private static List<PrintedCell> groups(List<PrintedCell> row) {
    return row.stream().filter(cell -> cell.kind() == Kind.GROUP).toList();
  }

  /** The table with copies of the rows from one to before another put in at a place. */
  static PrintedTable insertCopy(PrintedTable table, int from, int to, int at) {
    Map<PrintedCell, PrintedCell> copies = new IdentityHashMap<>();
    List<List<PrintedCell>> rows = table.copyOfRows();
    List<List<PrintedCell>> copied = new ArrayList<>();
    for (List<PrintedCell> row : table.rows().subList(from, to)) {
      List<PrintedCell> copy = new ArrayList<>();
      for (PrintedCell cell : row) {
        // A single row's group goes on over its copy; a table's copy has its own.
        boolean goesOn = cell.kind() == Kind.GROUP && to - from == 1;
        copy.add(goesOn ? cell : copies.computeIfAbsent(cell, each -> each.with(each.text())));
      }
      copied.add(copy);
    }
    rows.addAll(at, copied);
    return new PrintedTable(table.name(), rows);
  }

  /** The table with a number of two digits or more in two cells, or parted by a space. */
  static PrintedTable splitDigit(PrintedTable table, boolean bySpace, Chance chance) {
    List<PrintedCell> numbers = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      row.stream().filter(Places::isLong).distinct().forEach(numbers::add);
    }
    if (numbers.isEmpty()) {
      return table;
    }
    PrintedCell split = chance.pick(numbers);
    int at = chance.between(1, split.text().length() - 1);
    String left = split.text().substring(0, at);
    String right = split.text().substring(at);
    if (bySpace) {
      return table.map(cell -> cell == split ? cell.with(left + " " + right) : cell);
    }
    List<List<PrintedCell>> rows = table.copyOfRows();
    for (List<PrintedCell> row : rows) {
      int place = row.indexOf(split);
      if (place >= 0) {
        row.replaceAll(cell -> cell == split ? PrintedCell.stray() : cell);
        row.set(place, split.with(left));
        row.add(place + 1, split.with(right));
      }
    }
    return new PrintedTable(table.name(), rows);
  }

  /** The table with the labels of rows that follow each other before all of their numbers. */
  static PrintedTable labelsApart(PrintedTable table, boolean byColumn) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    List<List<PrintedCell>> numbers = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<PrintedCell> cells = table.rows().get(row);
      int first = table.firstValue(row);
      if (first < cells.size()) {
        numbers.add(cells.subList(first, cells.size()).stream().distinct().toList());
      } else {
        rows.addAll(byColumn ? downwards(numbers) : numbers);
        numbers.clear();
      }
      if (first > 0) {
        rows.add(cells.subList(0, first));
      }
    }
    rows.addAll(byColumn ? downwards(numbers) : numbers);
    return new PrintedTable(table.name(), rows);
  }

  private static List<List<PrintedCell>> downwards(List<List<PrintedCell>> rows) {
    List<List<PrintedCell>> cells = new ArrayList<>();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < width; column++) {
      for (List<PrintedCell> row : rows) {
        if (column < row.size()) {
          cells.add(List.of(row.get(column)));
        }
      }
    }
    return cells;
  }

  private static boolean isLong(PrintedCell cell) {
    if (!cell.isValue() || cell.text().length() < 2) {
      return false;
    }
    return cell.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
