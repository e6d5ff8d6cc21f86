package gpr.form;

import java.util.List;
import java.util.Objects;

/**
 * A sum that the form does not print, but its groups say: all of 不予公开 in a column.
 *
 * @param name the group's name in results, e.g. {@code refused}
 * @param label the group's label in Chinese, e.g. 不予公开
 * @param column the column's key, e.g. {@code total}
 * @param columnLabel the column's label
 * @param unit the unit of its number
 * @param parts the cells that are added up
 */
public record DerivedSum(
    String name,
    String label,
    String column,
    String columnLabel,
    String unit,
    List<FormCell> parts) {
  public DerivedSum {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    parts = List.copyOf(parts);
  }

  /** Its path in results, which is no cell's: {@code derived.refused.total}. */
  public String path() {
    return "derived." + name + "." + column;
  }
}
