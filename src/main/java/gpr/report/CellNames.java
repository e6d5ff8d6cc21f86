package gpr.report;

import gpr.form.Form;
import gpr.form.FormCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cells that prose-words.tsv names: {@code a|b} are readings, {@code a+b} is a sum,
 * {@code a.*} is all rows of a group.
 */
final class CellNames {
  private static final String TOTAL = "total";

  private final Form form;

  CellNames(Form form) {
    this.form = form;
  }

  /** The readings of a name, each still a name. */
  static List<String> readings(String names) {
    return List.of(names.split("\\|"));
  }

  /** The cells of rows of the table of requests in its column 总计; empty if the form lacks one. */
  List<FormCell> requests(String rows) {
    return requests(rows, TOTAL);
  }

  /** The cells of rows of the table of requests in columns; empty if the form lacks one. */
  List<FormCell> requests(String rows, String columns) {
    List<FormCell> cells = new ArrayList<>();
    for (String row : rows.split("\\+")) {
      for (String column : columns.split("\\+")) {
        List<FormCell> found = row(row, column);
        if (found.isEmpty()) {
          return List.of();
        }
        cells.addAll(found);
      }
    }
    return List.copyOf(cells);
  }

  private List<FormCell> row(String row, String column) {
    if (!row.endsWith(".*")) {
      return form.cell("requests." + row + "." + column).map(List::of).orElse(List.of());
    }
    String group = row.substring(0, row.length() - 1);
    List<FormCell> cells = new ArrayList<>();
    for (FormCell cell : form.table("requests").cells()) {
      if (cell.row().startsWith(group) && cell.column().equals(column)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The cells of groups of the table of disputes in a column; empty if the form lacks one. */
  List<FormCell> disputes(String groups, String column) {
    return all("disputes.", groups, "." + column);
  }

  /** The totals of groups of the table of disputes. */
  List<FormCell> disputes(String groups) {
    return disputes(groups, TOTAL);
  }

  /** The cells of section 二 by their row and column; empty if the form lacks one. */
  List<FormCell> disclosure(String names) {
    return all("proactiveDisclosure.", names, "");
  }

  private List<FormCell> all(String before, String names, String after) {
    List<FormCell> cells = new ArrayList<>();
    for (String name : names.split("\\+")) {
      List<FormCell> cell = form.cell(before + name + after).map(List::of).orElse(List.of());
      if (cell.isEmpty()) {
        return List.of();
      }
      cells.addAll(cell);
    }
    return List.copyOf(cells);
  }

  /** Adds cells that a number may be of, unless they are none or are there. */
  static void add(List<List<FormCell>> readings, List<FormCell> cells) {
    if (!cells.isEmpty() && !readings.contains(cells)) {
      readings.add(cells);
    }
  }
}
