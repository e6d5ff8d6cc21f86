package gpr.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum that must hold: the addends add up to the results.
 *
 * @param rule the id of the rule that checks it, e.g. {@code row-total}
 * @param table the table's name
 * @param at the row (of a sum over columns) or column (of a sum over rows) that it is about
 * @param addends the cells of the left side
 * @param results the cells of the right side, one but for 一 + 二 = (七) + 四
 * @param cells all of them, the addends first, the total last
 */
public record Sum(
    String rule,
    String table,
    String at,
    List<FormCell> addends,
    List<FormCell> results,
    List<FormCell> cells) {

  /** The sum of these cells. */
  static Sum of(
      String rule, String table, String at, List<FormCell> addends, List<FormCell> results) {
    List<FormCell> all = new ArrayList<>(addends);
    all.addAll(results);
    return new Sum(rule, table, at, List.copyOf(addends), List.copyOf(results), List.copyOf(all));
  }
}
