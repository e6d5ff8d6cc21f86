package gpr.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What each value of each cell of a table costs, over all readings that were looked at. */
final class CellPrices {
  private final FormRows form;
  private final int first;

  /** For each cell of the table, in the form's order, its values. */
  private final List<List<Priced>> values = new ArrayList<>();

  /** Lines with numbers that are no row of the form, and what it costs at least to think so. */
  private final List<Passed> passed = new ArrayList<>();

  private int best = Integer.MAX_VALUE;
  private int open = Integer.MAX_VALUE;

  /**
   * A value and the cheapest reading that has it.
   *
   * @param value the value
   * @param price what that reading costs
   * @param reasons what it assumes of this cell's row, as bits
   */
  record Priced(Value value, int price, long reasons) {}

  private record Passed(int line, int price) {}

  CellPrices(FormRows form, int first, int end) {
    this.form = form;
    this.first = first;
    for (int row = first; row < end; row++) {
      for (int column = 0; column < form.columns(row); column++) {
        values.add(new ArrayList<>(2));
      }
    }
  }

  private int index(int row, int column) {
    return form.cell(row, column).index() - form.cell(first, 0).index();
  }

  /** Takes a step of a reading of that price. */
  void add(int line, int row, Step step, Cost cost, int price) {
    best = Math.min(best, price);
    if (step.takes()) {
      for (int i = 0; i < step.placed().size(); i++) {
        List<Boolean> contested = step.contested().get(i);
        List<Value> placed = step.placed().get(i).values();
        for (int column = 0; column < placed.size(); column++) {
          boolean doubt = !contested.isEmpty() && contested.get(column);
          Value value = doubt ? Value.OPEN : placed.get(column);
          add(index(first + row + i, column), value, price, cost.reasons());
        }
      }
    } else if (step.rows() > 0) {
      for (int column = 0; column < form.columns(first + row); column++) {
        add(index(first + row, column), Value.OPEN, price, cost.reasons());
      }
    } else {
      passed.add(new Passed(line, price));
    }
  }

  private void add(int cell, Value value, int price, long reasons) {
    List<Priced> known = values.get(cell);
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).value().says(value)) {
        if (price < known.get(i).price()) {
          known.set(i, new Priced(value, price, reasons));
        }
        return;
      }
    }
    known.add(new Priced(value, price, reasons));
  }

  /** No row of the table is in the text, at that price: it is another table. */
  void addNone(int price, Cost cost) {
    best = Math.min(best, price);
    for (int cell = 0; cell < values.size(); cell++) {
      add(cell, Value.OPEN, price, cost.reasons());
    }
  }

  /** Readings from that price on were not looked at. */
  void leaveOpen(int price) {
    open = Math.min(open, price);
  }

  /** The values of a cell that no cheaper reading excludes, the cheapest first. */
  List<Priced> values(int cell) {
    List<Priced> within = new ArrayList<>();
    for (Priced priced : values.get(cell)) {
      if (priced.price() < best + Reason.MARGIN) {
        within.add(priced);
      }
    }
    within.sort((a, b) -> Integer.compare(a.price(), b.price()));
    return within;
  }

  /** Whether every reading within the margin was looked at. */
  boolean isDecided() {
    return open >= best + Reason.MARGIN;
  }

  /** The lines that the cheapest reading passes over. */
  Set<Integer> passedLines() {
    Set<Integer> lines = new HashSet<>();
    for (Passed each : passed) {
      if (each.price() == best) {
        lines.add(each.line());
      }
    }
    return lines;
  }
}
