package gpr.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum that no form prints, as the resource has it.
 *
 * @param name its name among the derived sums
 * @param label its label
 * @param parts the rows that it adds
 */
record DerivedLine(String name, String label, String parts) {
  /** One sum of rows for each column of the cells of a table. */
  List<DerivedSum> of(List<FormCell> cells) {
    Terms rows = Terms.of(parts);
    Map<String, List<FormCell>> columns = new LinkedHashMap<>();
    for (FormCell cell : cells) {
      if (rows.name(cell.row())) {
        columns.computeIfAbsent(cell.column(), key -> new ArrayList<>()).add(cell);
      }
    }
    return columns.values().stream().map(this::sum).toList();
  }

  private DerivedSum sum(List<FormCell> column) {
    FormCell first = column.get(0);
    return new DerivedSum(name, label, first.column(), first.columnLabel(), first.unit(), column);
  }
}
