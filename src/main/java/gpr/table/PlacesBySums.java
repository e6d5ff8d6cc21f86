package gpr.table;

import gpr.layout.Cell;
import gpr.layout.CellKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Where rows of one shape have their numbers, of which none is full, as their sums show.
 *
 * @param slots how many places they have
 * @param sums the sums within the row
 * @param lines the rows
 */
record PlacesBySums(int slots, List<FormRows.CellSum> sums, List<Line> lines) {
  /** Whether each row has as many cells as columns behind its label: one of these is blank. */
  boolean areAsMany() {
    return lines.stream().allMatch(line -> line.values().size() == slots && line.isNamed());
  }

  /** The place from which on most of the rows add up, and none fails; negative where none is. */
  int start() {
    int best = -1;
    int most = 0;
    for (int start = lines.get(0).firstValue(); start + slots <= lines.get(0).width(); start++) {
      int held = held(start);
      if (held > most) {
        most = held;
        best = start;
      } else if (held == most) {
        best = -1;
      }
    }
    return best;
  }

  /** How many of the rows add up with their numbers there; negative where some do not. */
  int held(int start) {
    int held = 0;
    for (Line line : lines) {
      List<Value> values = new ArrayList<>();
      for (int i = 0; i < line.width(); i++) {
        Cell cell = line.grid().get(i);
        boolean inside = i >= start && i < start + slots;
        if (inside) {
          values.add(
              cell.kind() == CellKind.NUMBER
                  ? Value.number(cell, cell.number())
                  : cell.isFilled() ? Value.words(cell) : Value.blank(cell));
        } else if (i >= line.firstValue() && cell.isFilled()) {
          return -1;
        }
      }
      for (FormRows.CellSum sum : sums) {
        if (RowSum.judge(sum, values) == RowSum.Verdict.FAILS) {
          return -1;
        }
      }
      held += RowSum.holdsVisibly(sums, values) ? 1 : 0;
    }
    return held;
  }
}
