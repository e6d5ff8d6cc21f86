package gpr.output;

import gpr.Message;
import gpr.UnreadInput;
import gpr.form.DerivedSum;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.output.SheetRow.Cell;
import gpr.output.SheetRow.Look;
import gpr.report.Report;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Reports as a workbook: a sheet of reports, one for each table of the form, one that explains them
 * and one of what could not be read. Cells whose number is doubtful, or that have none, are
 * coloured and say why.
 */
public final class ReportXlsx implements ReportFormat {
  private static final int REPORTS = 0;
  private static final int DISCLOSURE = 1;
  private static final int REQUESTS = 2;
  private static final int DISPUTES = 3;
  private static final int UNREAD = 4;

  /** What is most asked of a report stands on its own sheet too. */
  private static final List<String> TOTALS =
      List.of(
          "requests.received.total",
          "requests.carriedOver.total",
          "requests.disposed.total.total",
          "requests.carriedForward.total",
          "disputes.reconsideration.total");

  private static final List<ReportColumns.Entry> COLUMNS =
      Stream.concat(ReportColumns.IDENTITY.stream(), ReportColumns.DETAILS.stream()).toList();

  private final Labels labels;
  private final Locale locale;
  private final SheetSpool spool = new SheetSpool();

  /**
   * @param labels what the columns are called
   * @throws IOException if there is no room for a temporary file
   */
  public ReportXlsx(Labels labels) throws IOException {
    this.labels = labels;
    this.locale = labels == Labels.ZH ? Locale.CHINESE : Locale.ROOT;
  }

  @Override
  public byte[] head() {
    return new byte[0];
  }

  @Override
  public byte[] lead(boolean isFirst) {
    return new byte[0];
  }

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    ReportColumns.Facts facts = ReportColumns.Facts.of(report);
    SheetSpool.encode(REPORTS, reportRow(report, facts), to);
    for (CellValue value : report.cells()) {
      if (value.cell().table().equals("proactiveDisclosure")) {
        SheetSpool.encode(DISCLOSURE, disclosureRow(facts, value), to);
      }
    }
    rows(report, facts, "requests", REQUESTS, to);
    rows(report, facts, "disputes", DISPUTES, to);
  }

  private SheetRow reportRow(Report report, ReportColumns.Facts facts) {
    List<Cell> cells = new ArrayList<>();
    COLUMNS.forEach(column -> cells.add(Cell.of(column.of(facts))));
    for (String path : TOTALS) {
      cells.add(cell(report.cell(report.form().cell(path).orElseThrow())));
    }
    for (DerivedSum sum : report.form().derived()) {
      if (sum.column().equals("total")) {
        cells.add(Cell.of(report.sum(sum)));
      }
    }
    for (CellStatus status : CellStatus.values()) {
      cells.add(Cell.of(report.cells().stream().filter(cell -> cell.status() == status).count()));
    }
    return new SheetRow(cells);
  }

  private static List<Cell> identity(ReportColumns.Facts facts) {
    List<Cell> cells = new ArrayList<>();
    ReportColumns.IDENTITY.forEach(column -> cells.add(Cell.of(column.of(facts))));
    return cells;
  }

  private SheetRow disclosureRow(ReportColumns.Facts facts, CellValue value) {
    List<Cell> cells = identity(facts);
    cells.add(Cell.of(value.cell().path()));
    cells.add(Cell.of(value.cell().rowLabel()));
    cells.add(Cell.of(value.cell().columnLabel()));
    cells.add(cell(value));
    cells.add(Cell.of(value.cell().unit()));
    return new SheetRow(cells);
  }

  /** A row for each row of a table whose rows have the same columns. */
  private void rows(
      Report report, ReportColumns.Facts facts, String table, int sheet, OutputStream to)
      throws IOException {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (FormCell cell : report.form().table(table).cells()) {
      List<Cell> row = rows.get(cell.row());
      if (row == null) {
        row = identity(facts);
        row.add(Cell.of(cell.row()));
        row.add(Cell.of(cell.rowLabel()));
        rows.put(cell.row(), row);
      }
      row.add(cell(report.cell(cell)));
    }
    for (List<Cell> row : rows.values()) {
      SheetSpool.encode(sheet, new SheetRow(row), to);
    }
  }

  private Cell cell(CellValue value) {
    Look look =
        switch (value.status()) {
          case READ -> Look.PLAIN;
          case INFERRED -> Look.INFERRED;
          case BLANK, NOT_APPLICABLE -> Look.BLANK;
          case UNREADABLE -> Look.UNREADABLE;
          case MISSING -> Look.MISSING;
        };
    return new Cell(value.value(), look, look == Look.PLAIN ? "" : note(value));
  }

  private String note(CellValue value) {
    String meaning = meaning(value.status());
    return value.raw() == null || value.raw().isEmpty() ? meaning : meaning + ": " + value.raw();
  }

  private String meaning(CellStatus status) {
    return Message.of("sheet.status." + status.id()).in(locale);
  }

  @Override
  public void place(ByteArrayOutputStream rendered, long number, OutputStream to)
      throws IOException {
    spool.add(rendered);
  }

  @Override
  public byte[] unread(UnreadInput input) throws IOException {
    Integer line = CsvFields.place(input.line());
    spool.add(UNREAD, SheetRow.of(input.path(), line, input.message().in(locale)));
    return new byte[0];
  }

  @Override
  public void end(OutputStream to) throws IOException {
    try (SteadyWorkbook steady = new SteadyWorkbook()) {
      Workbook workbook = steady.workbook();
      sheet(workbook, "报告", reportHeads(), REPORTS);
      sheet(workbook, "主动公开", disclosureHeads(), DISCLOSURE);
      sheet(workbook, "依申请公开", tableHeads("requests"), REQUESTS);
      sheet(workbook, "复议诉讼", tableHeads("disputes"), DISPUTES);
      explain(workbook);
      sheet(workbook, "未读", names(FindingCsv.COLUMNS, "path", "line", "message"), UNREAD);
      steady.writeTo(to);
    }
  }

  private void sheet(Workbook workbook, String name, List<String> heads, int sheet)
      throws IOException {
    SheetWriter writer = new SheetWriter(workbook, name, heads, 2, true);
    spool.each(sheet, writer::add);
    writer.end();
  }

  private List<String> reportHeads() {
    List<String> heads = new ArrayList<>(names(ReportColumns.columns(COLUMNS)));
    for (String path : TOTALS) {
      FormCell cell = Forms.latest().cell(path).orElseThrow();
      heads.add(labels == Labels.ZH ? cell.rowLabel() + " " + cell.columnLabel() : path);
    }
    for (DerivedSum sum : Forms.latest().derived()) {
      if (sum.column().equals("total")) {
        heads.add(labels == Labels.ZH ? sum.label() + "合计" : sum.path());
      }
    }
    for (CellStatus status : CellStatus.values()) {
      heads.add(Message.of("sheet.count." + status.id()).in(locale));
    }
    return heads;
  }

  private List<String> disclosureHeads() {
    List<String> heads = new ArrayList<>(names(ReportColumns.columns(ReportColumns.IDENTITY)));
    heads.addAll(
        names(new CellTable().columns(), "cell", "row_label", "column_label", "value", "unit"));
    return heads;
  }

  private List<String> tableHeads(String name) {
    List<String> heads = new ArrayList<>(names(ReportColumns.columns(ReportColumns.IDENTITY)));
    heads.addAll(names(new CellTable().columns(), "row_key", "row_label"));
    FormTable table = Forms.latest().table(name);
    for (FormCell cell : table.cells()) {
      if (cell.row().equals(table.cells().get(0).row())) {
        heads.add(labels == Labels.ZH ? cell.columnLabel() : cell.column());
      }
    }
    return heads;
  }

  private List<String> names(List<CsvColumn> columns) {
    return columns.stream().map(labels::of).toList();
  }

  private List<String> names(List<CsvColumn> columns, String... which) {
    return Stream.of(which)
        .map(name -> columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow())
        .map(labels::of)
        .toList();
  }

  /** What the colours and the columns are. */
  private void explain(Workbook workbook) throws IOException {
    List<String> heads =
        List.of(Message.of("sheet.what").in(locale), Message.of("sheet.meaning").in(locale));
    SheetWriter writer = new SheetWriter(workbook, "说明", heads, 0, false);
    for (CellStatus status : CellStatus.values()) {
      Look look = cell(sample(status)).look();
      writer.add(new SheetRow(List.of(new Cell(status.id(), look, ""), Cell.of(meaning(status)))));
    }
    for (ReportColumns.Entry entry : COLUMNS) {
      CsvColumn column = entry.column();
      writer.add(
          SheetRow.of(
              labels.of(column), labels == Labels.ZH ? column.name() : column.description()));
    }
    writer.end();
  }

  private static CellValue sample(CellStatus status) {
    FormCell cell = Forms.latest().cells().get(0);
    @Nullable BigDecimal value = status.hasValue() ? BigDecimal.ONE : null;
    return new CellValue(cell, value, status, null, 0, 0);
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
