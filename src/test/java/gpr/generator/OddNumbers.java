package gpr.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers in cells as nobody expects them: two in one, none in several, words beside them. */
final class OddNumbers {
  private OddNumbers() {}

  /** A number stands in the cell of the one before it, and its own cell is blank. */
  static PrintedTable shared(PrintedTable table, Chance chance) {
    int row = Places.valueRow(table, chance);
    List<PrintedCell> cells = table.rows().get(row).stream().distinct().toList();
    List<Integer> places =
        IntStream.range(1, cells.size())
            .filter(at -> isFilled(cells.get(at - 1)) && isFilled(cells.get(at)))
            .boxed()
            .toList();
    if (places.isEmpty()) {
      return table;
    }
    int at = chance.pick(places);
    PrintedCell left = cells.get(at - 1);
    PrintedCell right = cells.get(at);
    String both = left.text() + " " + right.text();
    return table.map(cell -> cell == left ? cell.with(both) : cell == right ? cell.with("") : cell);
  }

  /** Several cells of one row are blank, those of the other rows are not. */
  static PrintedTable blanksInARow(PrintedTable table, Chance chance) {
    int row = Places.valueRow(table, chance);
    List<PrintedCell> numbers = new ArrayList<>(numbers(table.rows().get(row)));
    int left = chance.between(1, Math.max(1, numbers.size() - 2));
    while (numbers.size() > left) {
      PrintedCell gone = numbers.remove(chance.below(numbers.size()));
      table = table.map(cell -> cell == gone ? cell.with("") : cell);
    }
    return table;
  }

  /** Some numbers are not exact, or of something else: 约 120, 120 余, 其中 12, 1 ,204. */
  static PrintedTable vague(PrintedTable table, Chance chance) {
    int oneIn = chance.between(2, 12);
    return table.map(
        cell ->
            isPlain(cell) && chance.onceIn(oneIn) ? cell.with(vague(cell.text(), chance)) : cell);
  }

  private static String vague(String number, Chance chance) {
    long value = Long.parseLong(number);
    // Rounded, but not to itself: a reader that takes it for exact is wrong.
    long rounded = value < 10 ? value + 1 : value / 10 * 10 - (value % 10 == 0 ? 10 : 0);
    return switch (chance.below(6)) {
      case 0 -> "约 " + rounded;
      case 1 -> "近" + (rounded + 10);
      case 2 -> rounded + " 余件";
      case 3 -> "其中 " + (value + 1) / 2 + "件";
      case 4 -> number + " 、" + (value + 1);
      default ->
          value < 1000
              ? "约" + rounded
              : value / 1000 + " ," + number.substring(number.length() - 3);
    };
  }

  /** The unit of the money is written out: 6963.22万元整. */
  static PrintedCell inWords(PrintedCell cell, Chance chance) {
    if (!cell.isValue() || !cell.text().endsWith("元")) {
      return cell;
    }
    int unit = cell.text().length() - (cell.text().endsWith("万元") ? 2 : 1);
    String number = cell.text().substring(0, unit);
    String words = cell.text().substring(unit) + chance.pick(List.of("整", "正", ""));
    return cell.with(number + chance.pick(List.of("", " ")) + words);
  }

  /** The unit of the money stands in the line below its number. */
  static PrintedCell unitBelow(PrintedCell cell) {
    boolean money = cell.isValue() && cell.text().endsWith("元");
    return money ? cell.with(cell.text().replaceFirst("(?=万?元$)", "\n")) : cell;
  }

  private static boolean isPlain(PrintedCell cell) {
    return cell.isValue() && cell.text().matches("[1-9]\\d{0,8}");
  }

  private static boolean isFilled(PrintedCell cell) {
    return cell.isValue() && !cell.text().isEmpty();
  }

  private static List<PrintedCell> numbers(List<PrintedCell> row) {
    List<PrintedCell> numbers = new ArrayList<>();
    for (PrintedCell cell : row) {
      boolean again = !numbers.isEmpty() && numbers.get(numbers.size() - 1) == cell;
      if (isFilled(cell) && !again) {
        numbers.add(cell);
      }
    }
    return Collections.unmodifiableList(numbers);
  }
}
