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
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row for each report, with a column for every cell of every form; those of the other form are
 * empty.
 */
final class ReportTable implements CsvTable {
  private static final List<CsvColumn> BEFORE_CELLS =
      List.of(
          new CsvColumn("path", Type.STRING, "文件", "the file that the report was read from", true),
          new CsvColumn("organization", Type.STRING, "机关", "the organ whose report it is", false),
          new CsvColumn("year", Type.INTEGER, "年度", "the year that the report is about", false),
          new CsvColumn("template", Type.STRING, "格式", "the statutory form: 2019 or 2021", true),
          new CsvColumn(
              "part", Type.INTEGER, "序号", "which report of the file; empty: it has one", false),
          new CsvColumn("title", Type.STRING, "标题", "the report's title", false),
          new CsvColumn("signatory", Type.STRING, "落款单位", "the organ that signed it", false),
          new CsvColumn("signedOn", Type.DATE, "落款日期", "the date of signing", false),
          new CsvColumn("encoding", Type.STRING, "编码", "the encoding of the file", true),
          new CsvColumn("layout", Type.STRING, "版式", "how its tables are written as text", false),
          new CsvColumn(
              "processingFee.notices", Type.NUMBER, "发出收费通知的件数", "notices of fees, in 件", false),
          new CsvColumn(
              "processingFee.amountNotified",
              Type.NUMBER,
              "收费通知总金额",
              "what they ask for, in 元",
              false),
          new CsvColumn(
              "processingFee.amountCollected",
              Type.NUMBER,
              "实际收取的总金额",
              "what was collected, in 元",
              false));

  private final List<CsvColumn> columns = new ArrayList<>(BEFORE_CELLS);

  /** For each form the column of each of its cells. */
  private final Map<Form, int[]> columnsOfCells = new IdentityHashMap<>();

  ReportTable() {
    Map<String, Integer> byPath = new HashMap<>();
    List<Form> newestFirst = newestFirst();
    for (FormTable table : Forms.latest().tables()) {
      newestFirst.forEach(form -> addColumns(form.table(table.name()), byPath));
    }
    for (Form form : newestFirst) {
      int[] places = new int[form.cells().size()];
      form.cells().forEach(cell -> places[cell.index()] = byPath.get(cell.path()));
      columnsOfCells.put(form, places);
    }
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
    Object[] fields = new Object[columns.size()];
    int at = 0;
    fields[at++] = SpreadsheetText.safe(report.source().path());
    fields[at++] = SpreadsheetText.safe(report.organization());
    fields[at++] = report.year();
    fields[at++] = report.form().template();
    fields[at++] = CsvNumbers.place(report.source().part());
    fields[at++] = SpreadsheetText.safe(report.title());
    fields[at++] = SpreadsheetText.safe(report.signatory());
    fields[at++] = report.signedOn();
    fields[at++] = report.source().encoding();
    fields[at++] = report.source().layout() == null ? null : report.source().layout().id();
    fields[at++] = CsvNumbers.plain(report.processingFee().notices());
    fields[at++] = CsvNumbers.plain(report.processingFee().amountNotified());
    fields[at] = CsvNumbers.plain(report.processingFee().amountCollected());
    int[] places = columnsOfCells.get(report.form());
    for (CellValue cell : report.cells()) {
      fields[places[cell.cell().index()]] = CsvNumbers.plain(cell.value());
    }
    rows.add(fields);
  }
}
