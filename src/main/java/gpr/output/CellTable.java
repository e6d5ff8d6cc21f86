package gpr.output;

import gpr.output.CsvColumn.Type;
import gpr.report.Report;
import gpr.table.CellValue;
import java.io.IOException;
import java.util.List;

/** One row for each cell of each report. */
final class CellTable implements CsvTable {
  private static final List<CsvColumn> COLUMNS =
      List.of(
          new CsvColumn("path", Type.STRING, "文件", "the file that the report was read from", true),
          new CsvColumn("organization", Type.STRING, "机关", "the organ whose report it is", false),
          new CsvColumn("year", Type.INTEGER, "年度", "the year that the report is about", false),
          new CsvColumn("template", Type.STRING, "格式", "the statutory form: 2019 or 2021", true),
          new CsvColumn("table", Type.STRING, "表", "the table of the form", true),
          new CsvColumn("row", Type.STRING, "行", "the row in the table", true),
          new CsvColumn("column", Type.STRING, "列", "the column in the table", true),
          new CsvColumn("cell", Type.STRING, "单元格", "table, row and column, joined by dots", true),
          new CsvColumn(
              "value",
              Type.NUMBER,
              "数值",
              "the number, in the cell's unit; empty: status says why",
              false),
          new CsvColumn("status", Type.STRING, "状态", "how the value, or its lack, is known", true),
          new CsvColumn(
              "line", Type.INTEGER, "行号", "the line of the file that it stands on, from 1", false));

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public void write(Report report, Rows rows) throws IOException {
    String path = SpreadsheetText.safe(report.source().path());
    String organization = SpreadsheetText.safe(report.organization());
    for (CellValue cell : report.cells()) {
      rows.add(
          path,
          organization,
          report.year(),
          report.form().template(),
          cell.cell().table(),
          cell.cell().row(),
          cell.cell().column(),
          cell.cell().path(),
          CsvNumbers.plain(cell.value()),
          cell.status().id(),
          CsvNumbers.place(cell.line()));
    }
  }
}
