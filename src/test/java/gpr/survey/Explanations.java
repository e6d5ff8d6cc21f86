package gpr.survey;

import gpr.form.FormCell;
import gpr.form.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds by trying them all what would mend all sums of a table: other numbers in one cell or in any
 * two, and slips, whose numbers all stand in the table already: two rows, columns, neighbours or
 * totals exchanged, a row one column off, a group counted twice or left out. Knows nothing of how
 * gpr looks for them, so that it can tell whether a mistake can be named at all.
 */
final class Explanations {
  private final BigDecimal[] values;
  private final List<List<FormCell>> rows;
  private final Map<FormCell, List<Sum>> sumsOf = new HashMap<>();
  private final Set<Sum> failing = new HashSet<>();
  private final Set<Map<FormCell, BigDecimal>> slips = new HashSet<>();

  /**
   * @param sums the sums of one table
   * @param cells its cells, row by row
   * @param printed the numbers that are printed, by the index of their cell
   */
  Explanations(List<Sum> sums, List<FormCell> cells, BigDecimal[] printed) {
    this.values = printed.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] == null ? BigDecimal.ZERO : values[i].stripTrailingZeros();
    }
    Map<String, List<FormCell>> byRow = new LinkedHashMap<>();
    cells.forEach(cell -> byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
    this.rows = List.copyOf(byRow.values());
    cells.forEach(cell -> sumsOf.put(cell, new ArrayList<>()));
    for (Sum sum : sums) {
      sum.cells().forEach(cell -> sumsOf.get(cell).add(sum));
      if (gap(sum).signum() != 0) {
        failing.add(sum);
      }
    }
    tryExchanges();
    rows.forEach(this::tryShifts);
    tryGroups();
  }

  /** The slips that would do, each as the cells with the numbers that they should have. */
  Set<Map<FormCell, BigDecimal>> slips() {
    return slips;
  }

  private void tryExchanges() {
    for (List<FormCell> one : rows) {
      for (List<FormCell> other : rows) {
        trySlip(exchanged(one, other));
        int last = one.size() - 1;
        trySlip(exchanged(one.subList(last, last + 1), other.subList(last, last + 1)));
      }
      for (int column = 1; column < one.size(); column++) {
        trySlip(exchanged(one.subList(column - 1, column), one.subList(column, column + 1)));
      }
    }
    for (int column = 1; column < rows.get(0).size(); column++) {
      int at = column;
      trySlip(
          exchanged(
              rows.stream().map(row -> row.get(at - 1)).toList(),
              rows.stream().map(row -> row.get(at)).toList()));
    }
    for (FormCell one : totals()) {
      for (FormCell other : totals()) {
        trySlip(exchanged(List.of(one), List.of(other)));
      }
    }
  }

  /** The cells of （七）总计. */
  private List<FormCell> totals() {
    return rows.stream()
        .filter(row -> row.get(0).row().equals("disposed.total"))
        .findFirst()
        .orElse(List.of());
  }

  private Map<FormCell, BigDecimal> exchanged(List<FormCell> ones, List<FormCell> others) {
    Map<FormCell, BigDecimal> changes = new HashMap<>();
    for (int i = 0; i < ones.size(); i++) {
      changes.put(ones.get(i), of(others.get(i)));
      changes.put(others.get(i), of(ones.get(i)));
    }
    return changes;
  }

  /** The row as it stood before it went one column to the right or to the left. */
  private void tryShifts(List<FormCell> row) {
    int size = row.size();
    for (int by : List.of(1, -1)) {
      Map<FormCell, BigDecimal> back = new HashMap<>();
      for (int i = 0; i < size; i++) {
        back.put(row.get(i), of(row.get(Math.floorMod(i + by, size))));
      }
      trySlip(back);
      // What fell over the edge is lost: the row's own sum says what it was.
      FormCell edge = by > 0 ? row.get(size - 1) : row.get(0);
      back.put(edge, BigDecimal.ZERO);
      BigDecimal parts = total(row.subList(0, size - 1), back);
      boolean isTotal = by > 0;
      back.put(edge, isTotal ? parts : back.get(row.get(size - 1)).subtract(parts));
      FormCell filled = by > 0 ? row.get(0) : row.get(size - 1);
      if (of(filled).signum() == 0) {
        trySlip(back);
      }
    }
  }

  private static BigDecimal total(List<FormCell> cells, Map<FormCell, BigDecimal> numbers) {
    BigDecimal total = BigDecimal.ZERO;
    for (FormCell cell : cells) {
      total = total.add(numbers.get(cell));
    }
    return total;
  }

  private void tryGroups() {
    Map<String, List<List<FormCell>>> groups = new LinkedHashMap<>();
    for (List<FormCell> row : rows) {
      String name = row.get(0).row();
      if (name.startsWith("disposed.") && !name.equals("disposed.total")) {
        groups.put(name, List.of(row));
        String group = name.substring(0, name.lastIndexOf('.') + 1);
        groups.computeIfAbsent(group, each -> new ArrayList<>()).add(row);
      }
    }
    groups.forEach(
        (name, members) -> {
          Map<FormCell, BigDecimal> twice = new HashMap<>();
          Map<FormCell, BigDecimal> never = new HashMap<>();
          for (int i = 0; i < totals().size(); i++) {
            BigDecimal counted = BigDecimal.ZERO;
            for (List<FormCell> row : members) {
              counted = counted.add(of(row.get(i)));
            }
            twice.put(totals().get(i), of(totals().get(i)).subtract(counted));
            never.put(totals().get(i), of(totals().get(i)).add(counted));
          }
          trySlip(twice);
          trySlip(never);
        });
  }

  private void trySlip(Map<FormCell, BigDecimal> numbers) {
    Map<FormCell, BigDecimal> changes = new HashMap<>();
    numbers.forEach(
        (cell, number) -> {
          if (number.compareTo(of(cell)) != 0) {
            changes.put(cell, number.stripTrailingZeros());
          }
        });
    if (!changes.isEmpty() && mends(changes)) {
      slips.add(changes);
    }
  }

  /** The other numbers that would do in one cell, or in two. */
  Set<Map<FormCell, BigDecimal>> cells() {
    Set<Map<FormCell, BigDecimal>> found = new HashSet<>();
    List<FormCell> all = rows.stream().flatMap(List::stream).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i; k < all.size(); k++) {
        if (!areFailing(all.get(i), all.get(k))) {
          continue;
        }
        Map<FormCell, BigDecimal> changes = new HashMap<>();
        settle(all.get(i), all.get(k), changes);
        settle(all.get(k), all.get(i), changes);
        changes
            .entrySet()
            .removeIf(change -> change.getValue().compareTo(of(change.getKey())) == 0);
        if (!changes.isEmpty() && mends(changes)) {
          found.add(changes);
        }
      }
    }
    return found;
  }

  /** Whether every sum that fails has one of the two cells in it. */
  private boolean areFailing(FormCell one, FormCell other) {
    return failing.stream()
        .allMatch(sum -> sumsOf.get(one).contains(sum) || sumsOf.get(other).contains(sum));
  }

  /** The number that a sum without the other cell leaves to this one. */
  private void settle(FormCell cell, FormCell other, Map<FormCell, BigDecimal> changes) {
    for (Sum sum : sumsOf.get(cell)) {
      boolean alone = cell.equals(other) || !sumsOf.get(other).contains(sum);
      if (alone) {
        BigDecimal gap = gap(sum);
        BigDecimal by = sum.results().contains(cell) ? gap.negate() : gap;
        changes.put(cell, of(cell).add(by).stripTrailingZeros());
        return;
      }
    }
  }

  private boolean mends(Map<FormCell, BigDecimal> changes) {
    Set<Sum> touched = new HashSet<>();
    changes.keySet().forEach(cell -> touched.addAll(sumsOf.get(cell)));
    boolean impossible = changes.values().stream().anyMatch(number -> number.signum() < 0);
    if (impossible || !touched.containsAll(failing)) {
      return false;
    }
    Map<FormCell, BigDecimal> before = new HashMap<>();
    changes.forEach(
        (cell, number) -> {
          before.put(cell, of(cell));
          values[cell.index()] = number;
        });
    boolean mends = touched.stream().allMatch(sum -> gap(sum).signum() == 0);
    before.forEach((cell, number) -> values[cell.index()] = number);
    return mends;
  }

  private BigDecimal of(FormCell cell) {
    return values[cell.index()];
  }

  private BigDecimal gap(Sum sum) {
    BigDecimal gap = BigDecimal.ZERO;
    for (FormCell cell : sum.results()) {
      gap = gap.add(of(cell));
    }
    for (FormCell cell : sum.addends()) {
      gap = gap.subtract(of(cell));
    }
    return gap;
  }
}
