package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.Message;
import gpr.UnreadInput;
import gpr.check.Tally;
import gpr.form.FormCell;
import gpr.report.Report;
import gpr.table.CellValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The workbooks are read back. */
class WorkbooksTest {
  private static Map<String, List<Row>> sheets(byte[] bytes) throws IOException {
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    }
    return sheets;
  }

  private static Map<String, List<Row>> parsed(Labels labels, Report... reports)
      throws IOException {
    return sheets(written(labels, reports));
  }

  private static byte[] written(Labels labels, Report... reports) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReportXlsx format = new ReportXlsx(labels)) {
      long number = 0;
      for (Report report : reports) {
        ByteArrayOutputStream rendered = new ByteArrayOutputStream();
        format.write(report, rendered);
        format.place(rendered, ++number, bytes);
      }
      format.unread(new UnreadInput("空.txt", 7, Message.of("unreadable.empty")));
      format.end(bytes);
    }
    return bytes.toByteArray();
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      texts.add(cell == null || cell.getType() == CellType.EMPTY ? "" : cell.getText());
    }
    return texts;
  }

  /** Neither the time of day is in it, nor anything else that differs from call to call. */
  @Test
  void sameReportsMakeTheSameBytes() throws Exception {
    Report report = SampleReports.full("2021");
    byte[] first = written(Labels.ZH, report);
    assertThat(written(Labels.ZH, report)).isEqualTo(first);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(first))) {
      List<String> names = new ArrayList<>();
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        names.add(part.getName());
        assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
        String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain(String.valueOf(LocalDate.now(ZoneOffset.UTC)));
      }
      assertThat(names).contains("docProps/core.xml", "docProps/app.xml");
    }
  }

  @Test
  void everySheetIsThereWhateverIsInIt() throws Exception {
    assertThat(parsed(Labels.ZH)).containsOnlyKeys("报告", "主动公开", "依申请公开", "复议诉讼", "说明", "未读");
    assertThat(texts(parsed(Labels.ZH).get("依申请公开").get(0)))
        .containsExactly(
            "文件", "机关", "行政区划", "年度", "格式", "行", "行标签", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构",
            "其他", "总计");
    assertThat(texts(parsed(Labels.KEY).get("复议诉讼").get(0)))
        .endsWith("row_label", "upheld", "corrected", "other", "pending", "total");
  }

  @Test
  void everyNumberOfEveryTableIsANumberAndNullIsAnEmptyCell() throws Exception {
    Report report = SampleReports.full("2021");
    Map<String, List<Row>> sheets = parsed(Labels.KEY, report, SampleReports.bare());
    for (String table : List.of("requests", "disputes")) {
      List<Row> rows = sheets.get(table.equals("requests") ? "依申请公开" : "复议诉讼");
      List<String> heads = texts(rows.get(0));
      int width = table.equals("requests") ? 7 : 5;
      List<FormCell> cells = report.form().table(table).cells();
      assertThat(rows).hasSize(1 + 2 * cells.size() / width);
      for (int i = 0; i < cells.size(); i++) {
        Row row = rows.get(1 + i / width);
        assertThat(row.getCell(5).getText()).isEqualTo(cells.get(i).row());
        assertThat(heads.get(7 + i % width)).isEqualTo(cells.get(i).column());
        assertThat(row.getCell(7 + i % width).asNumber())
            .isEqualByComparingTo(report.cell(cells.get(i)).value());
      }
      assertThat(texts(rows.get(rows.size() - 1))).endsWith("", "", "");
    }
    List<Row> disclosure = sheets.get("主动公开");
    List<FormCell> cells = report.form().table("proactiveDisclosure").cells();
    for (int i = 0; i < cells.size(); i++) {
      CellValue value = report.cell(cells.get(i));
      List<String> row = texts(disclosure.get(1 + i));
      assertThat(row.get(5)).isEqualTo(cells.get(i).path());
      assertThat(row.get(9)).isEqualTo(cells.get(i).unit());
      assertThat(row.get(8)).isEqualTo(value.value() == null ? "" : value.value().toPlainString());
    }
  }

  @Test
  void reportsHaveTheirTotalsAndHowManyCellsAreDoubtful() throws Exception {
    List<Row> rows = parsed(Labels.KEY, SampleReports.full("2021")).get("报告");
    List<String> heads = texts(rows.get(0));
    Row row = rows.get(1);
    Report report = SampleReports.full("2021");
    for (String path : List.of("requests.received.total", "requests.carriedForward.total")) {
      BigDecimal expected = report.cell(report.form().cell(path).orElseThrow()).value();
      assertThat(row.getCell(heads.indexOf(path)).asNumber()).isEqualByComparingTo(expected);
    }
    assertThat(row.getCell(heads.indexOf("year")).asNumber()).isEqualByComparingTo("2024");
    assertThat(row.getCell(heads.indexOf("signed_on")).asDate().toLocalDate())
        .isEqualTo(LocalDate.of(2025, 1, 9));
    assertThat(row.getCell(heads.indexOf("cells missing")).asNumber()).isEqualByComparingTo("1");
    assertThat(row.getCell(heads.indexOf("cells read")).asNumber()).isEqualByComparingTo("195");
  }

  @Test
  void whatCouldNotBeReadHasASheet() throws Exception {
    assertThat(texts(parsed(Labels.ZH).get("未读").get(1)).subList(0, 2))
        .containsExactly("空.txt", "7");
  }

  @Test
  void textOfAReportIsTextAndNoFormula() throws Exception {
    String title = "=HYPERLINK(\"x\")\u0007<&>";
    Report report = SampleReports.bare(title, null, null);
    List<Row> rows = parsed(Labels.KEY, report).get("报告");
    Cell cell = rows.get(1).getCell(texts(rows.get(0)).indexOf("title"));
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getText()).isEqualTo(title.replace('\u0007', ' '));
  }

  /** Excel takes _x0041_ for an A, and no more than 32,767 characters, of which a pair is two. */
  @Test
  void textIsWhatItWasWhereTheFormatHasItsOwnMind() throws Exception {
    String rare = "\uD840\uDC00";
    String file = "_x0041_" + varied(32_767 - 8) + rare;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FindingXlsx format = new FindingXlsx(bytes, Locale.ROOT, Labels.KEY);
    format.unread(new UnreadInput(file, 7, Message.of("unreadable.empty")));
    format.end(new Tally());
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo(file.substring(0, file.length() - 2));
    }
  }

  /** A text that says the same over and over is taken for an attack by who reads it back. */
  private static String varied(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + i * 7919 % 20_000));
    }
    return text.toString();
  }

  @Test
  void findingsComeTheWorstFirstWithThoseThatFollowBehind() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SampleFindings().writeTo(new FindingXlsx(bytes, Locale.ROOT, Labels.KEY));
    Map<String, List<Row>> sheets = sheets(bytes.toByteArray());
    assertThat(sheets).containsOnlyKeys("问题");
    List<Row> rows = sheets.get("问题");
    assertThat(texts(rows.get(0))).startsWith("path", "organization", "division", "year", "rule");
    int findings =
        new SampleFindings().assessments().stream().mapToInt(each -> each.findings().size()).sum();
    assertThat(rows).hasSize(1 + findings + 2);
    List<String> severities = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      if (!row.getCell(5).getText().equals("note")) {
        severities.add(row.getCell(5).getText());
      }
    }
    assertThat(severities)
        .isSortedAccordingTo(Comparator.comparing(List.of("error", "warning", "info")::indexOf))
        .contains("error", "warning");
    assertThat(rows.get(1).getCell(9).asNumber()).isEqualByComparingTo("9");
  }
}
