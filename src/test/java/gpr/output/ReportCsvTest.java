package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.Form;
import gpr.form.FormCell;
import gpr.form.Forms;
import gpr.report.Report;
import gpr.report.Source;
import gpr.table.CellValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {
  @Test
  void cellsHaveTheColumnsOfTheContract() throws Exception {
    assertThat(ReportJsonTest.written(ReportCsv.cells(false)))
        .isEqualTo("path,organization,year,template,table,row,column,cell,value,status,line\r\n");
  }

  @Test
  void oneRowIsOneCell() throws Exception {
    Report report = SampleReports.full("2021");
    String text = ReportJsonTest.written(ReportCsv.cells(false), report, SampleReports.bare());
    String[] lines = text.split("\r\n", -1);
    assertThat(lines).hasSize(1 + 200 + 200 + 1);
    String before = "a/b.txt,云溪市档案局,2024,2021,";
    assertThat(lines[1])
        .isEqualTo(
            before + "proactiveDisclosure,rules,issued,proactiveDisclosure.rules.issued,0,read,10");
    assertThat(lines[2])
        .isEqualTo(
            before
                + "proactiveDisclosure,rules,repealed,proactiveDisclosure.rules.repealed,,blank,11");
    assertThat(lines[5]).endsWith("normativeDocuments.repealed,,missing,");
    assertThat(lines[6]).endsWith("normativeDocuments.inForce,5,inferred,15");
    assertThat(lines[200])
        .isEqualTo(
            before
                + "disputes,litigationAfterReconsideration,total,disputes.litigationAfterReconsideration.total,199,read,209");
    assertThat(lines[201])
        .isEqualTo(
            "x.txt,,,2021,proactiveDisclosure,rules,issued,proactiveDisclosure.rules.issued,,missing,");
    assertThat(lines[401]).isEmpty();
  }

  @Test
  void wideHasEveryCellOfEveryFormOnceWhateverIsWritten() throws Exception {
    Set<String> paths = new LinkedHashSet<>();
    Forms.all().forEach(form -> form.cells().forEach(cell -> paths.add(cell.path())));
    List<String> header = parse(ReportCsv.wide(false)).get(0).toList();
    assertThat(header.subList(0, 4)).containsExactly("path", "organization", "year", "template");
    assertThat(header).doesNotHaveDuplicates();
    assertThat(header.subList(header.size() - paths.size(), header.size()))
        .containsExactlyInAnyOrderElementsOf(paths);
    assertThat(parse(ReportCsv.wide(false), SampleReports.full("2019")).get(0).toList())
        .isEqualTo(header);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void wideRowHasEachNumberUnderItsPathAndNothingElse(String template) throws Exception {
    Report report = SampleReports.full(template);
    List<CSVRecord> records = parse(ReportCsv.wide(false), report, SampleReports.bare());
    assertThat(records).hasSize(3);
    List<String> header = records.get(0).toList();
    assertThat(records).allMatch(record -> record.size() == header.size());
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      String expected =
          report
              .form()
              .cell(name)
              .map(report::cell)
              .map(CellValue::value)
              .map(Object::toString)
              .orElse("");
      if (name.contains(".") && !name.startsWith("processingFee")) {
        assertThat(records.get(1).get(i)).as(name).isEqualTo(expected);
        assertThat(records.get(2).get(i)).as(name).isEmpty();
      }
    }
    assertThat(records.get(1).toList().subList(0, 13))
        .containsExactly(
            "a/b.txt",
            "云溪市档案局",
            "2024",
            template,
            "2",
            "云溪市档案局2024年政府信息公开工作年度报告",
            "云溪市档案局",
            "2025-01-09",
            "UTF-8",
            "tab-separated",
            "0",
            "",
            "12.50");
  }

  @Test
  void byteOrderMarkComesFirstWhereAskedFor() throws Exception {
    assertThat(ReportJsonTest.written(ReportCsv.cells(true))).startsWith("\uFEFFpath,");
    assertThat(ReportJsonTest.written(ReportCsv.wide(true))).startsWith("\uFEFFpath,");
    assertThat(ReportJsonTest.written(ReportCsv.wide(false))).startsWith("path,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=1+1|'=1+1",
        "+86局|'+86局",
        "-2局|'-2局",
        "@局|'@局",
        "＝HYPERLINK|'＝HYPERLINK",
        "-|-",
        "局=1|局=1",
        "某\"局\",一|某\"局\",一"
      })
  void textThatASpreadsheetWouldRunIsMadeSafe(String written, String expected) throws Exception {
    Report report = named(written);
    assertThat(parse(ReportCsv.cells(false), report).get(1).get(0)).isEqualTo(expected);
    assertThat(parse(ReportCsv.cells(false), report).get(1).get(1)).isEqualTo(expected);
    CSVRecord wide = parse(ReportCsv.wide(false), report).get(1);
    for (int i : new int[] {0, 1, 5, 6}) {
      assertThat(wide.get(i)).isEqualTo(expected);
    }
  }

  @Test
  void textWithALineBreakIsOneField() throws Exception {
    List<CSVRecord> records = parse(ReportCsv.wide(false), named("某\n局"));
    assertThat(records).hasSize(2);
    assertThat(records.get(1).get(0)).isEqualTo("某\n局");
  }

  @Test
  void negativeNumbersStayNumbers() throws Exception {
    Form form = Forms.of("2019");
    FormCell change = form.cell("proactiveDisclosure.licensing.change").orElseThrow();
    Report bare = SampleReports.full("2019");
    List<CellValue> cells = new ArrayList<>(bare.cells());
    cells.set(
        change.index(),
        new CellValue(
            change, new java.math.BigDecimal("-2"), gpr.table.CellStatus.READ, "-2", 1, 1));
    Report report = SampleReports.with(bare, cells);
    List<CSVRecord> wide = parse(ReportCsv.wide(false), report);
    int column = wide.get(0).toList().indexOf(change.path());
    assertThat(wide.get(1).get(column)).isEqualTo("-2");
  }

  private static Report named(String text) {
    Report bare = SampleReports.bare();
    Source source = new Source(text, 0, "UTF-8", null, 1);
    return new Report(
        source,
        bare.form(),
        text,
        text,
        null,
        text,
        null,
        List.of(),
        bare.cells(),
        bare.processingFee(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<CSVRecord> parse(ReportFormat format, Report... reports) throws Exception {
    String text = ReportJsonTest.written(format, reports);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }
}
