package gpr.output;

import gpr.UnreadInput;
import gpr.form.DerivedSum;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.FormTable;
import gpr.form.Forms;
import gpr.report.Report;
import gpr.table.CellValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports as a script of SQL that SQLite, DuckDB and PostgreSQL run as it is: typed tables with
 * null as NULL, the form's labels, and views that answer the commonest questions. All in one
 * transaction, so that half a script leaves nothing behind.
 */
public final class ReportSql implements ReportFormat {
  private static final String VIEWS = "views.sql";

  /**
   * Stands for the report's number where it is not yet known. No text has it: literals leave it
   * out.
   */
  private static final char NUMBER = '\0';

  private static final List<ReportColumns.Entry> COLUMNS =
      Stream.concat(ReportColumns.IDENTITY.stream(), ReportColumns.DETAILS.stream()).toList();

  /** Has no state of its own: one serves many calls. */
  public ReportSql() {}

  @Override
  public byte[] head() {
    StringBuilder sql =
        new StringBuilder("BEGIN;\nCREATE TABLE reports (\n  id INTEGER PRIMARY KEY");
    for (ReportColumns.Entry entry : COLUMNS) {
      CsvColumn column = entry.column();
      sql.append(",\n  ").append(SqlText.name(column.name())).append(' ');
      sql.append(SqlText.type(column.type())).append(column.isAlwaysThere() ? " NOT NULL" : "");
    }
    String number = SqlText.type(CsvColumn.Type.NUMBER);
    sql.append("\n);\n");
    sql.append("CREATE TABLE cells (report_id INTEGER NOT NULL, cell TEXT NOT NULL, value ");
    sql.append(number).append(", status TEXT NOT NULL, raw TEXT, line INTEGER);\n");
    sql.append("CREATE TABLE derived (report_id INTEGER NOT NULL, sum_key TEXT NOT NULL,");
    sql.append(" column_key TEXT NOT NULL, value ").append(number).append(");\n");
    sql.append("CREATE TABLE unread (path TEXT NOT NULL, line INTEGER, message TEXT NOT NULL);\n");
    sql.append("CREATE TABLE labels (template TEXT NOT NULL, cell TEXT NOT NULL,");
    sql.append(" section INTEGER NOT NULL, row_key TEXT NOT NULL, row_label TEXT NOT NULL,");
    sql.append(" column_key TEXT NOT NULL, column_label TEXT NOT NULL, unit TEXT NOT NULL);\n");
    for (Form form : Forms.all()) {
      SqlText.Rows rows = new SqlText.Rows(sql, "labels");
      for (FormTable table : form.tables()) {
        table.cells().forEach(cell -> label(rows, form, table, cell));
      }
      rows.end();
    }
    return sql.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void label(SqlText.Rows rows, Form form, FormTable table, FormCell cell) {
    rows.add(
        form.template(),
        cell.path(),
        table.section(),
        cell.row(),
        cell.rowLabel(),
        cell.column(),
        cell.columnLabel(),
        cell.unit());
  }

  @Override
  public byte[] lead(boolean isFirst) {
    return new byte[0];
  }

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    StringBuilder sql = new StringBuilder();
    ReportColumns.Facts facts = ReportColumns.Facts.of(report);
    @Nullable Object[] fields = new @Nullable Object[COLUMNS.size() + 1];
    fields[0] = NUMBER;
    for (int i = 0; i < COLUMNS.size(); i++) {
      fields[i + 1] = COLUMNS.get(i).of(facts);
    }
    SqlText.Rows reports = new SqlText.Rows(sql, "reports");
    reports.add(fields);
    reports.end();
    SqlText.Rows cells = new SqlText.Rows(sql, "cells");
    for (CellValue cell : report.cells()) {
      @Nullable Integer line = CsvFields.place(cell.line());
      cells.add(NUMBER, cell.cell().path(), cell.value(), cell.status().id(), cell.raw(), line);
    }
    cells.end();
    SqlText.Rows derived = new SqlText.Rows(sql, "derived");
    for (DerivedSum sum : report.form().derived()) {
      derived.add(NUMBER, sum.name(), sum.column(), report.sum(sum));
    }
    derived.end();
    to.write(sql.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void place(ByteArrayOutputStream rendered, long number, OutputStream to)
      throws IOException {
    byte[] digits = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
    byte[] bytes = rendered.toByteArray();
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == NUMBER) {
        to.write(bytes, from, i - from);
        to.write(digits);
        from = i + 1;
      }
    }
    to.write(bytes, from, bytes.length - from);
  }

  @Override
  public byte[] unread(UnreadInput input) {
    StringBuilder sql = new StringBuilder();
    SqlText.Rows rows = new SqlText.Rows(sql, "unread");
    rows.add(input.path(), CsvFields.place(input.line()), input.message().english());
    rows.end();
    return sql.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void end(OutputStream to) throws IOException {
    try (InputStream views = ReportSql.class.getResourceAsStream(VIEWS)) {
      Objects.requireNonNull(views, VIEWS).transferTo(to);
    }
    to.write("COMMIT;\n".getBytes(StandardCharsets.US_ASCII));
  }
}
