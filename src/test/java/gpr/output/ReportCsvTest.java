package gpr.output;

import static org.assertj.core.api.Assertions.assertThat;

import gpr.form.DerivedSum;
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
import java.util.stream.IntStream;
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
    assertThat(ReportJsonTest.written(ReportCsv.cells(Labels.KEY, false)))
        .isEqualTo(
            "path,organization,division,year,template,cell,section,row_key,row_label,column_key,column_label,value,unit,status,line\r\n");
  }

  @Test
  void oneRowIsOneCell() throws Exception {
    Report report = SampleReports.full("2021");
    String text =
        ReportJsonTest.written(ReportCsv.cells(Labels.KEY, false), report, SampleReports.bare());
    String[] lines = text.split("\r\n", -1);
    assertThat(lines).hasSize(1 + 200 + 200 + 1);
    String before = "a/b.txt,云溪市档案局,,2024,2021,";
    assertThat(lines[1])
        .isEqualTo(
            before + "proactiveDisclosure.rules.issued,2,rules,规章,issued,本年制发件数,0,件,read,10");
    assertThat(lines[2])
        .isEqualTo(
            before + "proactiveDisclosure.rules.repealed,2,rules,规章,repealed,本年废止件数,,件,blank,11");
    assertThat(lines[5]).endsWith("normativeDocuments,行政规范性文件,repealed,本年废止件数,,件,missing,");
    assertThat(lines[6]).endsWith("normativeDocuments,行政规范性文件,inForce,现行有效件数,5,件,inferred,15");
    assertThat(lines[200])
        .isEqualTo(
            before
                + "disputes.litigationAfterReconsideration.total,4,litigationAfterReconsideration,复议后起诉,total,总计,199,件,read,209");
    assertThat(lines[201])
        .isEqualTo(
            "x.txt,,,,2021,proactiveDisclosure.rules.issued,2,rules,规章,issued,本年制发件数,,件,missing,");
    assertThat(lines[401]).isEmpty();
  }

  @Test
  void wideHasEveryCellOfEveryFormOnceWhateverIsWritten() throws Exception {
    Set<String> paths = new LinkedHashSet<>();
    Forms.all().forEach(form -> form.cells().forEach(cell -> paths.add(cell.path())));
    List<String> header = parse(ReportCsv.wide(Labels.KEY, false)).get(0).toList();
    assertThat(header.subList(0, 5))
        .containsExactly("path", "organization", "division", "year", "template");
    assertThat(header).doesNotHaveDuplicates();
    int sums = Forms.latest().derived().size();
    assertThat(sums).isEqualTo(4 * 7 + 5);
    assertThat(header.subList(header.size() - paths.size() - sums, header.size() - sums))
        .containsExactlyInAnyOrderElementsOf(paths);
    assertThat(header.subList(header.size() - sums, header.size()))
        .containsExactlyElementsOf(
            Forms.latest().derived().stream().map(DerivedSum::path).toList());
    assertThat(parse(ReportCsv.wide(Labels.KEY, false), SampleReports.full("2019")).get(0).toList())
        .isEqualTo(header);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void wideRowHasEachNumberUnderItsPathAndNothingElse(String template) throws Exception {
    Report report = SampleReports.full(template);
    List<CSVRecord> records =
        parse(ReportCsv.wide(Labels.KEY, false), report, SampleReports.bare());
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
      if (name.contains(".") && !name.startsWith("processingFee") && !name.startsWith("derived")) {
        assertThat(records.get(1).get(i)).as(name).isEqualTo(expected);
        assertThat(records.get(2).get(i)).as(name).isEmpty();
      }
    }
    assertThat(records.get(1).toList().subList(0, 19))
        .containsExactly(
            "a/b.txt",
            "云溪市档案局",
            "",
            "2024",
            template,
            "2",
            "云溪市档案局2024年政府信息公开工作年度报告",
            "云溪市档案局",
            "云溪市档案局",
            "department",
            "",
            "",
            "云溪市档案局",
            "2025-01-09",
            "UTF-8",
            "tab-separated",
            "0",
            "",
            "12.50");
  }

  @Test
  void sumIsNullWhereAPartHasNoNumber() throws Exception {
    Report bare = SampleReports.full("2021");
    FormCell part = bare.form().cell("requests.disposed.unavailable.notHeld.total").orElseThrow();
    List<CellValue> cells = new ArrayList<>(bare.cells());
    cells.set(part.index(), CellValue.missing(part));
    List<CSVRecord> wide =
        parse(ReportCsv.wide(Labels.KEY, false), bare, SampleReports.with(bare, cells));
    int sum = wide.get(0).toList().indexOf("derived.unavailable.total");
    int whole =
        IntStream.of(
                bare.form()
                    .cell("requests.disposed.unavailable.notHeld.total")
                    .orElseThrow()
                    .index(),
                bare.form()
                    .cell("requests.disposed.unavailable.requiresCreation.total")
                    .orElseThrow()
                    .index(),
                bare.form()
                    .cell("requests.disposed.unavailable.unclearAfterCorrection.total")
                    .orElseThrow()
                    .index())
            .sum();
    assertThat(wide.get(1).get(sum)).isEqualTo(String.valueOf(whole));
    assertThat(wide.get(2).get(sum)).isEmpty();
    assertThat(wide.get(2).get(sum - 1)).isNotEmpty();
  }

  @Test
  void placeIsSaidWithTheOrgan() throws Exception {
    List<CSVRecord> wide =
        parse(ReportCsv.wide(Labels.KEY, false), organ("（北京）西城区民政局"), organ("朝阳区民政局"));
    List<String> header = wide.get(0).toList();
    assertThat(wide.get(1).get(header.indexOf("division"))).isEqualTo("北京市西城区");
    assertThat(wide.get(1).get(header.indexOf("division_code"))).isEqualTo("110102");
    assertThat(wide.get(1).get(header.indexOf("division_level"))).isEqualTo("county");
    assertThat(wide.get(1).get(header.indexOf("organ_key"))).isEqualTo("民政局");
    assertThat(wide.get(2).get(header.indexOf("division"))).isEmpty();
    assertThat(wide.get(2).get(header.indexOf("division_code"))).isEmpty();
  }

  @Test
  void chineseHeadsNameEachColumnOnce() throws Exception {
    List<String> header = parse(ReportCsv.wide(Labels.ZH, false)).get(0).toList();
    assertThat(header)
        .doesNotHaveDuplicates()
        .contains("机关", "一、本年新收政府信息公开申请数量 总计", "不予公开合计 总计")
        .hasSameSizeAs(parse(ReportCsv.wide(Labels.KEY, false)).get(0).toList());
    assertThat(ReportJsonTest.written(ReportCsv.cells(Labels.ZH, false)))
        .isEqualTo("文件,机关,行政区划,年度,格式,单元格,部分,行,行标签,列,列标签,数值,单位,状态,行号\r\n");
  }

  /** Words that PostgreSQL, SQLite or DuckDB reserve, or had to be quoted in recipes. */
  @Test
  void noColumnOfCellsIsAWordOfSql() {
    assertThat(ReportColumns.columns(ReportColumns.IDENTITY))
        .extracting(CsvColumn::name)
        .doesNotContain("table", "row", "column", "order", "group", "index", "key");
    assertThat(new CellTable().columns())
        .extracting(CsvColumn::name)
        .doesNotContain("table", "row", "column", "order", "group", "index", "key");
  }

  @Test
  void byteOrderMarkComesFirstWhereAskedFor() throws Exception {
    assertThat(ReportJsonTest.written(ReportCsv.cells(Labels.KEY, true))).startsWith("\uFEFFpath,");
    assertThat(ReportJsonTest.written(ReportCsv.wide(Labels.KEY, true))).startsWith("\uFEFFpath,");
    assertThat(ReportJsonTest.written(ReportCsv.wide(Labels.KEY, false))).startsWith("path,");
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
    assertThat(parse(ReportCsv.cells(Labels.KEY, false), report).get(1).get(0)).isEqualTo(expected);
    assertThat(parse(ReportCsv.cells(Labels.KEY, false), report).get(1).get(1)).isEqualTo(expected);
    CSVRecord wide = parse(ReportCsv.wide(Labels.KEY, false), report).get(1);
    for (int i : new int[] {0, 1, 6, 12}) {
      assertThat(wide.get(i)).isEqualTo(expected);
    }
  }

  @Test
  void textWithALineBreakIsOneField() throws Exception {
    List<CSVRecord> records = parse(ReportCsv.wide(Labels.KEY, false), named("某\n局"));
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
    List<CSVRecord> wide = parse(ReportCsv.wide(Labels.KEY, false), report);
    int column = wide.get(0).toList().indexOf(change.path());
    assertThat(wide.get(1).get(column)).isEqualTo("-2");
  }

  private static Report organ(String name) {
    return SampleReports.bare(null, name, 2023);
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
