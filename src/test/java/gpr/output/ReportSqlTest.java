package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Message;
import gpr.UnreadInput;
import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.report.Report;
import gpr.table.CellStatus;
import gpr.table.CellValue;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script is run, and the tables are asked. */
class ReportSqlTest {
  private Connection database;

  @BeforeEach
  void open() throws SQLException {
    database = DriverManager.getConnection("jdbc:sqlite::memory:");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private static String script(Report... reports) throws Exception {
    ReportSql format = new ReportSql();
    ByteArrayOutputStream sql = new ByteArrayOutputStream();
    sql.writeBytes(format.head());
    long number = 0;
    for (Report report : reports) {
      ByteArrayOutputStream rendered = new ByteArrayOutputStream();
      format.write(report, rendered);
      format.place(rendered, ++number, sql);
    }
    sql.writeBytes(format.unread(new UnreadInput("o'hara.txt", 3, Message.of("unreadable.empty"))));
    format.end(sql);
    return sql.toString(StandardCharsets.UTF_8);
  }

  private void load(Report... reports) throws Exception {
    try (Statement statement = database.createStatement()) {
      for (String sql : script(reports).split(";\n")) {
        statement.executeUpdate(sql);
      }
    }
  }

  /** The rows of a query, fields joined by bars, a NULL as NULL. */
  private List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String field = result.getString(i);
          fields.add(field == null ? "NULL" : field);
        }
        rows.add(String.join("|", fields));
      }
    }
    return rows;
  }

  @Test
  void everyCellIsItsNumberOrNull() throws Exception {
    Report full = SampleReports.full("2021");
    Report other = SampleReports.full("2019");
    load(full, other, SampleReports.bare());
    for (Report report : List.of(full, other)) {
      int id = report == full ? 1 : 2;
      List<String> expected = new ArrayList<>();
      for (CellValue cell : report.cells()) {
        String value = cell.value() == null ? "NULL" : cell.value().toPlainString();
        expected.add(cell.cell().path() + "|" + value + "|" + cell.status().id());
      }
      assertThat(rows("SELECT cell, value, status FROM cells WHERE report_id = " + id))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(rows("SELECT COUNT(*), COUNT(value) FROM cells WHERE report_id = 3"))
        .containsExactly("200|0");
    assertThat(rows("SELECT raw, line FROM cells WHERE report_id = 1 AND status = 'unreadable'"))
        .containsExactly("若干\"件\"|13");
  }

  @Test
  void reportsAreTypedAndUnreadOnesHaveATable() throws Exception {
    load(SampleReports.full("2021"), SampleReports.bare());
    assertThat(
            rows(
                "SELECT id, path, year, part, signed_on, processing_fee_amount_collected,"
                    + " typeof(year), typeof(processing_fee_notices) FROM reports"))
        .containsExactly(
            "1|a/b.txt|2024|2|2025-01-09|12.5|integer|integer",
            "2|x.txt|NULL|NULL|NULL|NULL|null|null");
    assertThat(rows("SELECT path, line FROM unread")).containsExactly("o'hara.txt|3");
  }

  @Test
  void labelsNameEveryCellOfEveryForm() throws Exception {
    load();
    assertThat(rows("SELECT COUNT(*) FROM labels")).containsExactly("398");
    assertThat(
            rows(
                "SELECT section, row_label, column_label, unit FROM labels"
                    + " WHERE template = '2021' AND cell = 'requests.received.total'"))
        .containsExactly("3|一、本年新收政府信息公开申请数量|总计|件");
  }

  @Test
  void textIsNeverRun() throws Exception {
    String title = "'); DROP TABLE cells; --\u0000年报\\";
    load(SampleReports.bare(title, null, null));
    assertThat(rows("SELECT title FROM reports")).containsExactly(title.replace("\u0000", ""));
    assertThat(rows("SELECT COUNT(*) FROM cells")).containsExactly("200");
  }

  private static Report of(String organ, int year, int received, Integer carriedForward) {
    Form form = Forms.latest();
    List<CellValue> cells = new ArrayList<>();
    for (FormCell cell : form.cells()) {
      Integer number =
          switch (cell.path()) {
            case "requests.received.total", "requests.disposed.total.total" -> received;
            case "requests.carriedForward.total" -> carriedForward;
            case "requests.disposed.refused.stateSecret.total" -> 1;
            default -> Integer.valueOf(0);
          };
      cells.add(
          number == null
              ? CellValue.missing(cell)
              : new CellValue(
                  cell, BigDecimal.valueOf(number), CellStatus.READ, number.toString(), 1, 1));
    }
    Report bare = SampleReports.bare();
    return new Report(
        bare.source(),
        form,
        null,
        organ,
        year,
        null,
        null,
        List.of(),
        List.of(),
        cells,
        bare.processingFee(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void viewsAnswerAndKeepNullNull() throws Exception {
    load(
        of("西城区民政局", 2022, 8, 2),
        of("北京市西城区民政局", 2023, 4, 5),
        of("西城区司法局", 2023, 6, null),
        of("东城区司法局", 2023, 3, 1));
    assertThat(
            rows(
                "SELECT year, organization, refused, disposed, refused_percent FROM refusals ORDER BY refused_percent DESC"))
        .containsExactly(
            "2023|东城区司法局|1|3|33.3",
            "2023|北京市西城区民政局|1|4|25.0",
            "2023|西城区司法局|1|6|16.7",
            "2022|西城区民政局|1|8|12.5");
    assertThat(
            rows(
                "SELECT organization, year_before, carried_forward, growth FROM backlogs WHERE year = 2023 ORDER BY path, organization"))
        .containsExactly("东城区司法局|NULL|1|NULL", "北京市西城区民政局|2|5|3", "西城区司法局|NULL|NULL|NULL");
    assertThat(
            rows(
                "SELECT year, division, reports, received, carried_forward, lost FROM districts"
                    + " WHERE year = 2023 ORDER BY division"))
        .containsExactly("2023|北京市东城区|1|3|1|0", "2023|北京市西城区|2|10|NULL|1");
    assertThat(rows("SELECT organization, missing, unreadable FROM doubts"))
        .containsExactly("西城区司法局|1|0");
    assertThat(
            rows(
                "SELECT organization, row_label, column_label, year_before, value, change"
                    + " FROM changes WHERE change <> 0 ORDER BY ABS(change) DESC, cell LIMIT 1"))
        .containsExactly("北京市西城区民政局|（七）总计|总计|8|4|-4");
  }

  @Test
  void namesNeedNoQuotes() {
    for (ReportColumns.Entry entry : ReportColumns.DETAILS) {
      assertThat(SqlText.name(entry.column().name())).matches("[a-z][a-z_]*");
    }
    assertThat(SqlText.name("processingFee.amountNotified"))
        .isEqualTo("processing_fee_amount_notified");
  }
}
