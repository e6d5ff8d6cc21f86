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
 */
public record Sum(
    String rule, String table, String at, List<FormCell> addends, List<FormCell> results) {
  public Sum {
    addends = List.copyOf(addends);
    results = List.copyOf(results);
  }

  /** All cells, the addends first, the total last. */
  public List<FormCell> cells() {
    List<FormCell> all = new ArrayList<>(addends);
    all.addAll(results);
    return all;
  }
}
