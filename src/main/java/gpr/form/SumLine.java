package gpr.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An equation as the resource of a form has it: one sum for each row, or for each column.
 *
 * @param rule the rule that speaks of it
 * @param overColumns whether its terms are columns, so that each row has a sum
 * @param equation the terms, and behind {@code =} the total's
 */
record SumLine(String rule, boolean overColumns, String equation) {
  /** The sums of the cells of a table. */
  List<Sum> of(String table, List<FormCell> cells) {
    String[] sides = equation.split("=");
    Terms left = Terms.of(sides[0]);
    Terms right = Terms.of(sides[1]);
    Map<String, List<FormCell>> results = new LinkedHashMap<>();
    Map<String, List<FormCell>> addends = new LinkedHashMap<>();
    for (FormCell cell : cells) {
      String place = overColumns ? cell.row() : cell.column();
      String term = overColumns ? cell.column() : cell.row();
      List<FormCell> totals = results.computeIfAbsent(place, each -> new ArrayList<>(2));
      if (right.name(term)) {
        totals.add(cell);
      } else if (left.name(term)) {
        addends.computeIfAbsent(place, each -> new ArrayList<>()).add(cell);
      }
    }
    List<Sum> sums = new ArrayList<>();
    results.forEach(
        (place, totals) ->
            sums.add(Sum.of(rule, table, place, addends.getOrDefault(place, List.of()), totals)));
    return sums;
  }
}
