package gpr.output;

import gpr.form.DerivedSum;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.output.CsvColumn.Type;
import gpr.report.Report;
import gpr.table.CellValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One row for each report, with a column for every cell of every form and every sum of a group;
 * those of the other form are empty.
 */
final class ReportTable implements CsvTable {
  private static final List<ReportColumns.Entry> BEFORE_CELLS =
      Stream.concat(ReportColumns.IDENTITY.stream(), ReportColumns.DETAILS.stream()).toList();

  private final List<CsvColumn> columns = new ArrayList<>(ReportColumns.columns(BEFORE_CELLS));
  private final int firstSum;

  /** For each form the column of each of its cells. */
  private final Map<Form, int[]> columnsOfCells = new IdentityHashMap<>();

  ReportTable() {
    Map<String, Integer> byPath = new HashMap<>();
    List<Form> newestFirst = newestFirst();
    for (FormTable table : Forms.latest().tables()) {
      newestFirst.forEach(form -> addColumns(form.table(table.name()), byPath));
    }
    firstSum = columns.size();
    Forms.latest().derived().forEach(sum -> columns.add(column(sum)));
    for (Form form : newestFirst) {
      int[] places = new int[form.cells().size()];
      form.cells()
          .forEach(cell -> places[cell.index()] = Objects.requireNonNull(byPath.get(cell.path())));
      columnsOfCells.put(form, places);
    }
  }

  /** The sums are the same in all forms. */
  private static CsvColumn column(DerivedSum sum) {
    return new CsvColumn(
        sum.path(),
        Type.NUMBER,
        sum.label() + "合计 " + sum.columnLabel(),
        "the sum of the group, in " + sum.unit() + "; empty: a part has no number",
        false);
  }

  private static List<Form> newestFirst() {
    List<Form> forms = new ArrayList<>(Forms.all());
    Collections.reverse(forms);
    return forms;
  }

  private void addColumns(FormTable table, Map<String, Integer> byPath) {
    for (FormCell cell : table.cells()) {
      if (byPath.putIfAbsent(cell.path(), columns.size()) == null) {
        columns.add(
            new CsvColumn(
                cell.path(),
                Type.NUMBER,
                cell.rowLabel() + " " + cell.columnLabel(),
                table.title() + ", in " + cell.unit(),
                false));
      }
    }
  }

  @Override
  public List<CsvColumn> columns() {
    return columns;
  }

  @Override
  public void write(Report report, Rows rows) throws IOException {
    ReportColumns.Facts facts = ReportColumns.Facts.of(report);
    Object[] fields = new Object[columns.size()];
    int at = 0;
    for (ReportColumns.Entry entry : BEFORE_CELLS) {
      fields[at++] = entry.of(facts);
    }
    int[] places = Objects.requireNonNull(columnsOfCells.get(report.form()));
    for (CellValue cell : report.cells()) {
      fields[places[cell.cell().index()]] = cell.value();
    }
    at = firstSum;
    for (DerivedSum sum : report.form().derived()) {
      fields[at++] = report.sum(sum);
    }
    rows.add(fields);
  }
}
