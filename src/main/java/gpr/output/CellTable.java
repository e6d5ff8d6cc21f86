package gpr.output;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.output.CsvColumn.Type;
import gpr.report.Report;
import gpr.table.CellValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** One row for each cell of each report. No column is a word of SQL, so that none needs quotes. */
final class CellTable implements CsvTable {
  private static final List<CsvColumn> OF_CELL =
      List.of(
          new CsvColumn("cell", Type.STRING, "单元格", "table, row and column, joined by dots", true),
          new CsvColumn("section", Type.INTEGER, "部分", "the section that its table is in", true),
          new CsvColumn("row_key", Type.STRING, "行", "the row in the table", true),
          new CsvColumn("row_label", Type.STRING, "行标签", "the row as the form prints it", true),
          new CsvColumn("column_key", Type.STRING, "列", "the column in the table", true),
          new CsvColumn("column_label", Type.STRING, "列标签", "the column as it is printed", true),
          new CsvColumn(
              "value", Type.NUMBER, "数值", "the number, in its unit; empty: status says why", false),
          new CsvColumn("unit", Type.STRING, "单位", "the number's unit: 件, 项, 元 or 万元", true),
          new CsvColumn("status", Type.STRING, "状态", "how the value, or its lack, is known", true),
          new CsvColumn(
              "line", Type.INTEGER, "行号", "the line of the file that it stands on, from 1", false));

  private final Map<FormCell, Integer> sections = new IdentityHashMap<>();

  CellTable() {
    for (Form form : Forms.all()) {
      for (FormTable table : form.tables()) {
        table.cells().forEach(cell -> sections.put(cell, table.section()));
      }
    }
  }

  @Override
  public List<CsvColumn> columns() {
    List<CsvColumn> columns = new ArrayList<>(ReportColumns.columns(ReportColumns.IDENTITY));
    columns.addAll(OF_CELL);
    return columns;
  }

  @Override
  public void write(Report report, Rows rows) throws IOException {
    ReportColumns.Facts facts = ReportColumns.Facts.of(report);
    Object[] fields = new Object[ReportColumns.IDENTITY.size() + OF_CELL.size()];
    int identity = 0;
    for (ReportColumns.Entry entry : ReportColumns.IDENTITY) {
      fields[identity++] = entry.of(facts);
    }
    for (CellValue value : report.cells()) {
      FormCell cell = value.cell();
      int at = identity;
      fields[at++] = cell.path();
      fields[at++] = sections.get(cell);
      fields[at++] = cell.row();
      fields[at++] = cell.rowLabel();
      fields[at++] = cell.column();
      fields[at++] = cell.columnLabel();
      fields[at++] = value.value();
      fields[at++] = cell.unit();
      fields[at++] = value.status().id();
      fields[at] = CsvFields.place(value.line());
      rows.add(fields.clone());
    }
  }
}
