package gpr.check;

import gpr.form.FormCell;
import gpr.report.CellLabels;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The cells of a table that have one of some statuses, and the rows that they stand in. */
record CellsOfStatus(List<CellValue> cells, Object places) {
  static CellsOfStatus in(
      FormIndex.Table table, Subject subject, CellStatus status, CellStatus... more) {
    Set<CellStatus> statuses = EnumSet.of(status, more);
    List<CellValue> cells = new ArrayList<>();
    List<FormIndex.Row> rows = new ArrayList<>();
    for (FormIndex.Row row : table.rows()) {
      int before = cells.size();
      for (FormCell place : row.cells()) {
        CellValue cell = subject.cell(place.index());
        if (statuses.contains(cell.status()) && !isSaidOtherwise(cell, subject)) {
          cells.add(cell);
        }
      }
      if (cells.size() > before) {
        rows.add(row);
      }
    }
    return new CellsOfStatus(cells, places(cells, rows));
  }

  /** What was left out is said with its number by a rule of its own. */
  private static boolean isSaidOtherwise(CellValue cell, Subject subject) {
    return subject.sums().leftOut().containsKey(cell.cell().index());
  }

  private static Object places(List<CellValue> cells, List<FormIndex.Row> rows) {
    if (cells.size() == 1) {
      return CellLabels.cell(cells.get(0).cell());
    }
    return FormIndex.labels(rows);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }
}
