package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormCell;
import gpr.report.MissingRows;
import gpr.table.CellStatus;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Every row of a table is there; what is missing of one table is said once. */
final class MissingRow implements ReportRule {
  @Override
  public String id() {
    return "missing-row";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.has(CellStatus.MISSING)) {
      return;
    }
    BitSet unplaced = subject.diagnosed(UnplacedValue.ID);
    for (FormIndex.Table table : subject.index().tables()) {
      if (!subject.areMissing(table.form().cells())) {
        check(subject, table, unplaced, findings);
      }
    }
  }

  private void check(Subject subject, FormIndex.Table table, BitSet unplaced, Findings findings) {
    List<FormCell> cells = new ArrayList<>();
    List<FormIndex.Row> rows = new ArrayList<>();
    for (FormIndex.Row row : table.rows()) {
      if (subject.areMissing(row.cells()) && !anyOf(row.cells(), unplaced)) {
        cells.addAll(row.cells());
        rows.add(row);
      }
    }
    if (!cells.isEmpty()) {
      Message message =
          MissingRows.message(table.form(), rows.stream().map(FormIndex.Row::cells).toList());
      Place place = placeBefore(subject, table, cells.get(0));
      findings.add(Finding.of(this, message, place, subject.values(cells)));
    }
  }

  private static boolean anyOf(List<FormCell> row, BitSet cells) {
    for (FormCell cell : row) {
      if (cells.get(cell.index())) {
        return true;
      }
    }
    return false;
  }

  /** The line after which the row should stand; that of the table's first number if it is first. */
  private static Place placeBefore(Subject subject, FormIndex.Table table, FormCell missing) {
    Place place = Place.NONE;
    for (FormCell cell : table.form().cells()) {
      int line = subject.report().cell(cell).line();
      boolean isBefore = cell.index() < missing.index();
      if (line > 0 && (isBefore || place == Place.NONE)) {
        place = Place.ofLine(line);
      }
    }
    return place;
  }
}
